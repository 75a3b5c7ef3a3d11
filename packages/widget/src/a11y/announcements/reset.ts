import type { Utterance } from '../announcer.ts';
import type { Listener, NoticeFacts } from './facts.ts';

/** Why: messages that one has read are gone from the transcript. That must not happen in silence. */
export function resetUtterance(notice: NoticeFacts, { textOf }: Listener): Utterance {
  return { text: textOf(notice), about: 'trouble' };
}
