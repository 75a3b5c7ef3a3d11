import type { Utterance } from '../announcer.ts';
import type { Listener, NoticeFacts } from './facts.ts';

/** Why: the operator who was there is not any more, and an answer comes later. Whoever left it knows that. */
export function leftUtterance(notice: NoticeFacts, { party, textOf }: Listener): Utterance | null {
  return notice.party === party || party !== 'CITIZEN' ? null : { text: textOf(notice) };
}
