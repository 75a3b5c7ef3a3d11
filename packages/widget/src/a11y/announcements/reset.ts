import { msg } from '@lit/localize';
import type { Utterance } from '../announcer.ts';

/** Why: messages that one has read are gone from the transcript. That must not happen in silence. */
export function resetUtterance(): Utterance {
  return {
    text: msg('A beszélgetés egy korábbi állapota állt helyre. Az azóta írt üzenetek elvesztek.'),
    about: 'trouble',
  };
}
