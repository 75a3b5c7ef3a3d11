import { msg, str } from '@lit/localize';
import { audible, type Facts, type Gather, type Reason } from './facts.ts';

/** Why: whoever waits without seeing the number needs to hear that the queue moves. The estimate alone may waver in silence. */
export class QueueReason implements Reason {
  readonly #gather: Gather;
  #now: Facts | undefined;
  #pending = false;

  constructor(gather: Gather) {
    this.#gather = gather;
  }

  observe(now: Facts, before: Facts | undefined): void {
    this.#now = now;
    // What is there when the conversation comes into view is read with it.
    const known = before?.conversation?.id === now.conversation?.id;
    if (this.#pending || !known || !audible(now) || !place(now) || place(now) === place(before)) return;
    this.#pending = true;
    this.#gather(() => {
      this.#pending = false;
      const latest = place(this.#now);
      return latest ? [{ text: msg(str`Helye a sorban: ${latest}`) }] : [];
    });
  }
}

function place(facts: Facts | undefined): number | undefined {
  return facts?.conversation?.state === 'WAITING' ? facts.conversation.queue?.position : undefined;
}
