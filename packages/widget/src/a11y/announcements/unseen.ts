import { msg } from '@lit/localize';
import type { Facts, Gather, Reason } from './facts.ts';

/**
 * Why: whoever closed the panel to read the page waits for an answer. Its text stays unsaid until the panel is open:
 * others may be near, and it would be said twice.
 */
export class UnseenReason implements Reason {
  readonly #gather: Gather;
  #told = 0;
  #shown = false;

  constructor(gather: Gather) {
    this.#gather = gather;
  }

  observe(now: Facts): void {
    const last = lastForeign(now);
    this.#shown = now.shown;
    if (now.shown || !now.speaking) this.#told = last;
    if (last <= Math.max(this.#told, now.announcedUpTo)) return;
    this.#told = last;
    this.#gather(() => (this.#shown ? [] : [{ text: msg('Új üzenete érkezett a hivatal ablakában.') }]));
  }
}

function lastForeign(facts: Facts): number {
  const foreign = facts.conversation?.entries.filter((entry) => entry.kind === 'message' && !entry.own);
  return foreign?.at(-1)?.seq ?? 0;
}
