import { msg } from '@lit/localize';
import type { WaitReason } from '@segit-a-hivatal/contract';

/** Why it takes longer, in a polite sentence. */
export function longerWaitText(reason: WaitReason, easy: boolean): string {
  switch (reason) {
    case 'OPERATOR_LEFT':
      return easy
        ? msg('Elment egy segítő. Ezért többet kell várnia.')
        : msg('Elnézését kérjük, tovább kell várnia: egy ügyintéző elment.');
    case 'REQUEUED_AHEAD':
      return easy
        ? msg('Valaki visszajött Ön elé. Ezért többet kell várnia.')
        : msg('Elnézését kérjük, tovább kell várnia: valaki visszakerült a sor elejére.');
    case 'MOVED_AHEAD':
      return easy
        ? msg('Valakit előre engedtünk. Ezért többet kell várnia.')
        : msg('Elnézését kérjük, tovább kell várnia: valakit előre kellett vennünk.');
    case 'SLOWER_THAN_EXPECTED':
      return easy
        ? msg('Lassabban haladunk. Ezért többet kell várnia.')
        : msg('Elnézését kérjük, tovább kell várnia: a beszélgetések hosszabbak a vártnál.');
  }
}

/** That there is something else to choose than to wait. */
export function choiceText(easy: boolean): string {
  return easy
    ? msg('Most nincs itt, aki segítsen. Várhat, vagy választhat mást.')
    : msg('Most nincs szabad ügyintézőnk. Várhat, vagy választhat mást.');
}
