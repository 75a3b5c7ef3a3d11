import type { Utterance } from '../announcer.ts';
import type { Listener, NoticeFacts } from './facts.ts';

/** Why: nobody answers for a while, and the place in the queue is not lost. Silence would sound like a fault. */
export function requeuedUtterance(notice: NoticeFacts, { textOf }: Listener): Utterance {
  return { text: textOf(notice) };
}
