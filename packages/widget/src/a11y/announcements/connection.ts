import { msg } from '@lit/localize';
import { audible, type Facts, type Gather, type Reason } from './facts.ts';

const AFTER_MS = 2000;

/**
 * Why: without a network one waits for an answer that cannot come. Only after 2 s, because most interruptions are over by
 * then; and that it works again is told to those alone who heard that it did not.
 */
export class ConnectionReason implements Reason {
  readonly #gather: Gather;
  #now: Facts | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #said = false;

  constructor(gather: Gather) {
    this.#gather = gather;
  }

  observe(now: Facts): void {
    this.#now = now;
    if (audible(now) && lost(now)) {
      this.#timer ??= setTimeout(() => this.#say(), AFTER_MS);
      return;
    }
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#said && audible(now)) this.#gather(() => [{ text: msg('A kapcsolat helyreállt.'), about: 'back' }]);
    this.#said = false;
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  #say(): void {
    this.#gather(() => {
      if (!this.#now || !audible(this.#now) || !lost(this.#now)) return [];
      this.#said = true;
      return [{ text: msg('Megszakadt a kapcsolat. Újracsatlakozás…'), about: 'lost' }];
    });
  }
}

function lost(facts: Facts): boolean {
  return facts.conversation?.connection === 'reconnecting' || facts.conversation?.connection === 'offline';
}
