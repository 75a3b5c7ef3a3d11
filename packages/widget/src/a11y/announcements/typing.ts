import { msg, str } from '@lit/localize';
import { audible, type Facts, type Gather, type Listener, type Reason } from './facts.ts';

const AFTER_MS = 2000;

/**
 * Why: a long silence is easier to bear when one knows that an answer is being written. Once for each answer and only
 * after 2 s, as a short one is there before; and it can be off, because some are disturbed by it.
 */
export class TypingReason implements Reason {
  readonly #gather: Gather;
  readonly #listener: Listener;
  #now: Facts | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saidAfter: string | undefined;

  constructor(gather: Gather, listener: Listener) {
    this.#gather = gather;
    this.#listener = listener;
  }

  observe(now: Facts): void {
    this.#now = now;
    if (!this.#wanted(now)) {
      clearTimeout(this.#timer);
      this.#timer = undefined;
    } else this.#timer ??= setTimeout(() => this.#say(), AFTER_MS);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  #wanted(facts: Facts): boolean {
    return (
      audible(facts) &&
      facts.announceTyping &&
      facts.conversation?.otherIsTyping === true &&
      this.#saidAfter !== answered(facts)
    );
  }

  #say(): void {
    this.#gather(() => {
      const facts = this.#now;
      if (!facts || !this.#wanted(facts)) return [];
      this.#saidAfter = answered(facts);
      const other = this.#listener.party === 'CITIZEN' ? 'OPERATOR' : 'CITIZEN';
      const name = this.#listener.nameOf({ party: other, operator: facts.conversation?.operator });
      return [{ text: msg(str`${name} ír…`) }];
    });
  }
}

/** The other side's last message: behind it a new answer begins. */
function answered(facts: Facts): string {
  const foreign = facts.conversation?.entries.filter((entry) => entry.kind === 'message' && !entry.own);
  return foreign?.at(-1)?.key ?? 'none';
}
