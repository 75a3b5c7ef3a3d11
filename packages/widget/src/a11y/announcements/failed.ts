import { msg } from '@lit/localize';
import { audible, type Facts, type Gather, type Reason } from './facts.ts';

/**
 * Why: a message that does not arrive is the worst that can happen here, and the person has to decide what becomes of it.
 * Therefore the one assertive announcement.
 */
export class FailedReason implements Reason {
  readonly #gather: Gather;

  constructor(gather: Gather) {
    this.#gather = gather;
  }

  observe(now: Facts, before: Facts | undefined): void {
    // What had failed before the conversation came into view is no news; it stands in the transcript.
    if (!audible(now) || before?.conversation?.id !== now.conversation?.id) return;
    const known = failures(before);
    if (![...failures(now)].some((key) => !known.has(key))) return;
    this.#gather(() => [{ text: msg('Nem sikerült elküldeni az üzenetét.'), assertive: true }]);
  }
}

function failures(facts: Facts | undefined): Set<string> {
  const entries = facts?.conversation?.entries ?? [];
  return new Set(
    entries.flatMap((entry) => (entry.kind === 'message' && entry.delivery === 'failed' ? entry.key : [])),
  );
}
