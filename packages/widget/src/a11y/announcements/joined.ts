import type { Utterance } from '../announcer.ts';
import type { Listener, NoticeFacts } from './facts.ts';

/** Why: the waiting is over, and one should know with whom one speaks (EN 301 549, 6.2.2.3). */
export function joinedUtterance(notice: NoticeFacts, { textOf }: Listener): Utterance {
  return { text: textOf(notice), about: 'joined' };
}
