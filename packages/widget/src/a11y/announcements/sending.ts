import { msg } from '@lit/localize';
import { audible, type Facts, type Gather, type Reason } from './facts.ts';

const AFTER_MS = 3000;

/**
 * Why: a message that leaves at once needs no word. One that does not for 3 s makes people send again; so they hear that
 * it is on its way, and, since they now wait for it, when it has left.
 */
export class SendingReason implements Reason {
  readonly #gather: Gather;
  #now: Facts | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #said = false;

  constructor(gather: Gather) {
    this.#gather = gather;
  }

  observe(now: Facts): void {
    this.#now = now;
    const waiting = audible(now) && unsent(now);
    if (!waiting) {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      if (this.#said && audible(now) && !failed(now)) this.#gather(() => [{ text: msg('Elküldve') }]);
      this.#said = false;
    } else this.#timer ??= setTimeout(() => this.#say(), AFTER_MS);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  #say(): void {
    this.#gather(() => {
      const facts = this.#now;
      if (!facts || !audible(facts) || !unsent(facts)) return [];
      this.#said = true;
      const offline = facts.conversation?.connection !== 'connected';
      return [{ text: offline ? msg('Üzenete várakozik a hálózatra.') : msg('Küldés…') }];
    });
  }
}

function unsent(facts: Facts): boolean {
  return own(facts).some(({ delivery }) => delivery === 'queued' || delivery === 'sending');
}

function failed(facts: Facts): boolean {
  return own(facts).at(-1)?.delivery === 'failed';
}

function own(facts: Facts) {
  return (facts.conversation?.entries ?? []).filter((entry) => entry.kind === 'message').filter((entry) => entry.own);
}
