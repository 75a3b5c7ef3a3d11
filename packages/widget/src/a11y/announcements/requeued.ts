import { msg } from '@lit/localize';
import type { Utterance } from '../announcer.ts';

/** Why: nobody answers for a while, and the place in the queue is not lost. Silence would sound like a fault. */
export function requeuedUtterance(): Utterance {
  return { text: msg('Másik ügyintézőre vár. Ön a sor elején van.') };
}
