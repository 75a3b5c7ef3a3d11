import { waitUntil } from '@open-wc/testing';

/** What the browser's own audio really plays: each tone that is started, in which state its device is, and its end. */
export class PlayedTones {
  ended = 0;
  readonly states: string[] = [];
  readonly #start = OscillatorNode.prototype.start;

  constructor() {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the method's own `this` is the oscillator
    const tones = this;
    const start = this.#start;
    OscillatorNode.prototype.start = function (this: OscillatorNode, when?: number): void {
      tones.states.push(this.context.state);
      this.addEventListener('ended', () => tones.ended++);
      start.call(this, when);
    };
  }

  get started(): number {
    return this.states.length;
  }

  /** A device that sounds for the first time may take its time. */
  async until(condition: () => boolean, what: string): Promise<void> {
    await waitUntil(condition, what, { timeout: 8000 });
  }

  restore(): void {
    OscillatorNode.prototype.start = this.#start;
  }
}
