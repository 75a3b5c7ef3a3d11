import type { Utterance } from '../announcer.ts';
import type { Listener, NoticeFacts } from './facts.ts';

/** Why: from now on nothing that is written arrives. Whoever ended it knows already. */
export function endedUtterance(notice: NoticeFacts, { party, textOf }: Listener): Utterance | null {
  return notice.party === party ? null : { text: textOf(notice) };
}
