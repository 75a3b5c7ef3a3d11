import type { Backoff } from './backoff.ts';
import { RequestError } from './request-error.ts';

export interface ReadMarksParts {
  /** Marks within this time become one. */
  readonly delayMs: number;
  readonly retryWait: Backoff;
  /** What the log says that this side has read. */
  acknowledged(): number;
  connected(): boolean;
  mark(upTo: number): Promise<unknown>;
}

/** How far this side has read: kept here at once, told to the server in its time, again where that failed. */
export class ReadMarks {
  readonly #parts: ReadMarksParts;
  #here = 0;
  /** Under way to the server over the connection that there is. */
  #told = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: ReadMarksParts) {
    this.#parts = parts;
  }

  get upTo(): number {
    return Math.max(this.#here, this.#parts.acknowledged());
  }

  /** @returns whether that was new */
  read(seq: number): boolean {
    if (seq <= this.upTo) return false;
    this.#here = seq;
    this.#schedule(this.#parts.delayMs);
    return true;
  }

  connected(): void {
    this.#schedule(0);
  }

  disconnected(): void {
    this.#told = 0;
  }

  /** The history is another one. */
  forget(): void {
    this.#here = 0;
    this.#told = 0;
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  #schedule(ms: number): void {
    clearTimeout(this.#timer);
    if (this.#here > this.#parts.acknowledged()) this.#timer = setTimeout(() => void this.#send(), ms);
  }

  async #send(): Promise<void> {
    const upTo = this.#here;
    if (upTo <= Math.max(this.#parts.acknowledged(), this.#told) || !this.#parts.connected()) return;
    this.#told = upTo;
    try {
      await this.#parts.mark(upTo);
      this.#parts.retryWait.reset();
    } catch (error) {
      if (!(error instanceof RequestError && error.transient)) return;
      this.#told = 0;
      this.#schedule(error.retryAfterMs ?? this.#parts.retryWait.next());
    }
  }
}
