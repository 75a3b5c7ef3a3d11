import { msg, str } from '@lit/localize';
import type { Party } from '@segit-a-hivatal/contract';
import type { NoticeEntry } from '../state/index.ts';

/** What happened, in the words of the side that reads. */
export function noticeText(entry: NoticeEntry, side: Party): string {
  switch (entry.notice) {
    case 'begun':
      return side === 'CITIZEN'
        ? msg('A beszélgetés elkezdődött. Csak általános tájékoztatást adunk. Kérjük, ne írjon be személyes adatot.')
        : msg('A beszélgetés elkezdődött.');
    case 'left':
      return side === 'CITIZEN' ? msg('Üzenetét megkaptuk.') : msg('A beszélgetés elkezdődött.');
    case 'joined':
      return entry.operator
        ? msg(str`${entry.operator.name} ügyintéző bekapcsolódott.`)
        : msg('Az ügyintéző bekapcsolódott.');
    case 'requeued':
      return side === 'CITIZEN' ? msg('Másik ügyintézőre vár. Ön a sor elején van.') : msg('Visszakerült a sorba.');
    case 'ended':
      return endedText(entry.party, side);
    case 'reopened':
      return msg('A beszélgetés folytatódik.');
    case 'reset':
      return msg('A beszélgetés egy korábbi állapota állt helyre. Az azóta írt üzenetek elvesztek.');
  }
}

/** Who ended the conversation. */
export function endedText(by: Party | undefined, side: Party): string {
  if (by === side) return msg('Ön befejezte a beszélgetést.');
  if (by === 'CITIZEN') return msg('Az ügyfél befejezte a beszélgetést.');
  if (by === 'OPERATOR') return msg('Az ügyintéző befejezte a beszélgetést.');
  return msg('A beszélgetés véget ért.');
}
