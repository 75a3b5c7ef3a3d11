import { LIMITS } from '@segit-a-hivatal/contract';

/** „Is writing”, both ways: the other side's sign until it lapses, and when it is time to give one's own again. */
export class Typing {
  readonly #onLapse: () => void;
  #other = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #toldAt = 0;

  constructor(onLapse: () => void) {
    this.#onLapse = onLapse;
  }

  get other(): boolean {
    return this.#other;
  }

  hear(typing: boolean): void {
    clearTimeout(this.#timer);
    this.#other = typing;
    if (!typing) return;
    this.#timer = setTimeout(() => {
      this.#other = false;
      this.#onLapse();
    }, LIMITS.typingLapseMs);
  }

  /** Whether the own sign, if given now, would be news; the clock may have been set back meanwhile. */
  get due(): boolean {
    return Math.abs(Date.now() - this.#toldAt) >= LIMITS.typingRepeatMs;
  }

  told(): void {
    this.#toldAt = Date.now();
  }

  /** The message was sent: what is written next is another one. */
  sent(): void {
    this.#toldAt = 0;
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }
}
