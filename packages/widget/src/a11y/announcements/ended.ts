import { msg } from '@lit/localize';
import type { Utterance } from '../announcer.ts';
import type { Listener, NoticeFacts } from './facts.ts';

/** Why: from now on nothing that is written arrives. Whoever ended it knows already. */
export function endedUtterance(notice: NoticeFacts, listener: Listener): Utterance | null {
  if (notice.party === listener.party) return null;
  return {
    text:
      notice.party === 'CITIZEN'
        ? msg('Az ügyfél befejezte a beszélgetést.')
        : msg('Az ügyintéző befejezte a beszélgetést.'),
  };
}
