import { msg } from '@lit/localize';
import type { Facts, Gather, Reason } from './facts.ts';

/**
 * Why: whoever closed the panel to read the page waits for an answer. Its text stays unsaid until the panel is open:
 * others may be near, and it would be said twice. Once for each message, on whichever page the person goes on reading: the
 * cursor is kept and shared like that of what was read out.
 */
export class UnseenReason implements Reason {
  readonly #gather: Gather;
  readonly #setNoticedUpTo: (seq: number) => void;
  #now: Facts | undefined;
  #pending = false;

  constructor(gather: Gather, setNoticedUpTo: (seq: number) => void) {
    this.#gather = gather;
    this.#setNoticedUpTo = setNoticedUpTo;
  }

  observe(now: Facts): void {
    this.#now = now;
    if (this.#pending || !unnoticed(now)) return;
    this.#pending = true;
    this.#gather(() => {
      this.#pending = false;
      const facts = this.#now;
      if (!facts || !unnoticed(facts)) return [];
      this.#setNoticedUpTo(lastForeign(facts));
      return [{ text: msg('Új üzenete érkezett a hivatal ablakában.'), about: 'arrived' }];
    });
  }
}

/** Whether something has come of which the person has heard nothing. */
function unnoticed(facts: Facts): boolean {
  const { speaking, shown, announcedUpTo, noticedUpTo = 0 } = facts;
  return speaking && !shown && lastForeign(facts) > Math.max(announcedUpTo, noticedUpTo);
}

function lastForeign(facts: Facts): number {
  const foreign = facts.conversation?.entries.filter((entry) => entry.kind === 'message' && !entry.own);
  return foreign?.at(-1)?.seq ?? 0;
}
