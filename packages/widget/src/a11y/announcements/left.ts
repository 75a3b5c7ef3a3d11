import { msg } from '@lit/localize';
import type { Utterance } from '../announcer.ts';
import type { Listener, NoticeFacts } from './facts.ts';

/** Why: the operator who was there is not any more, and an answer comes later. Whoever left it knows that. */
export function leftUtterance(notice: NoticeFacts, listener: Listener): Utterance | null {
  if (notice.party === listener.party || listener.party !== 'CITIZEN') return null;
  return { text: msg('Üzenetét megkaptuk.') };
}
