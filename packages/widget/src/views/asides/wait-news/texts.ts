import { msg } from '@lit/localize';
import type { WaitReason } from '@segit-a-hivatal/contract';

/** Why it takes longer, in a polite sentence. */
export function longerWaitText(reason: WaitReason): string {
  switch (reason) {
    case 'OPERATOR_LEFT':
      return msg('Elnézését kérjük, tovább kell várnia: egy ügyintéző elment.');
    case 'REQUEUED_AHEAD':
      return msg('Elnézését kérjük, tovább kell várnia: valaki visszakerült a sor elejére.');
    case 'MOVED_AHEAD':
      return msg('Elnézését kérjük, tovább kell várnia: valakit előre kellett vennünk.');
    case 'SLOWER_THAN_EXPECTED':
      return msg('Elnézését kérjük, tovább kell várnia: a beszélgetések hosszabbak a vártnál.');
  }
}

/** That there is something else to choose than to wait. */
export function choiceText(): string {
  return msg('Most nincs szabad ügyintézőnk. Várhat, vagy választhat mást.');
}
