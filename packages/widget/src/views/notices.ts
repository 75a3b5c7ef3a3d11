import { msg, str } from '@lit/localize';
import type { Party } from '@segit-a-hivatal/contract';
import type { NoticeEntry } from '../state/index.ts';

export type Notice = Pick<NoticeEntry, 'notice' | 'party' | 'operator'>;

/** What happened, in the citizen's words: on the screen, in speech and in files. */
export function noticeText({ notice, party, operator }: Notice): string {
  switch (notice) {
    case 'begun':
      return msg(
        'A beszélgetés elkezdődött. Csak általános tájékoztatást adunk. Kérjük, ne írjon be személyes adatot.',
      );
    case 'left':
      return msg('Üzenetét megkaptuk.');
    case 'joined':
      return operator ? msg(str`${operator.name} ügyintéző bekapcsolódott.`) : msg('Az ügyintéző bekapcsolódott.');
    case 'requeued':
      return msg('Másik ügyintézőre vár. Ön a sor elején van.');
    case 'ended':
      return endedText(party);
    case 'reopened':
      return msg('A beszélgetés folytatódik.');
    case 'reset':
      return msg('A beszélgetés egy korábbi állapota állt helyre. Az azóta írt üzenetek elvesztek.');
  }
}

/** Who ended the conversation. */
export function endedText(by: Party | undefined): string {
  if (by === 'CITIZEN') return msg('Ön befejezte a beszélgetést.');
  if (by === 'OPERATOR') return msg('Az ügyintéző befejezte a beszélgetést.');
  return msg('A beszélgetés véget ért.');
}
