import type { Facts, Gather, Reason } from './facts.ts';

/** Why: whoever writes or waits needs to know that the office closes or opens, and may not see the line that says so. */
export class HoursReason implements Reason {
  readonly #gather: Gather;
  #text = '';

  constructor(gather: Gather) {
    this.#gather = gather;
  }

  observe({ hours, shown, speaking }: Facts, before: Facts | undefined): void {
    // The first that is known is no news, and what takes the focus is read with it.
    if (!hours || !before?.hours || hours.state === before.hours.state || hours.focused || !shown || !speaking) return;
    const pending = this.#text !== '';
    this.#text = hours.text;
    if (pending) return;
    this.#gather(() => {
      const text = this.#text;
      this.#text = '';
      return [{ text }];
    });
  }
}
