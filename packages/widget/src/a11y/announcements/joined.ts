import { msg, str } from '@lit/localize';
import type { Utterance } from '../announcer.ts';
import type { NoticeFacts } from './facts.ts';

/** Why: the waiting is over, and one should know with whom one speaks (EN 301 549, 6.2.2.3). */
export function joinedUtterance({ operator }: NoticeFacts): Utterance {
  return {
    text: operator ? msg(str`${operator.name} ügyintéző bekapcsolódott.`) : msg('Az ügyintéző bekapcsolódott.'),
    about: 'joined',
  };
}
