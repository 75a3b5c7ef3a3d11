/**
 * The dirty bit between "something may be new" and the one loop that looks. Any number of wakes while the loop is busy
 * are one more look: a slow reader costs no memory.
 */
export class Latch {
  #dirty = true;
  #closed = false;
  #resume: (() => void) | undefined;

  wake(): void {
    this.#dirty = true;
    this.#resume?.();
  }

  close(): void {
    this.#closed = true;
    this.#resume?.();
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** Resolves when woken since the last call (true) or closed (false). Starts out woken. */
  async woken(): Promise<boolean> {
    while (!this.#dirty && !this.#closed) {
      await new Promise<void>((resolve) => (this.#resume = resolve));
      this.#resume = undefined;
    }
    this.#dirty = false;
    return !this.#closed;
  }
}

/**
 * An iteration that can be ended from outside at any moment. A plain async generator cannot: its `return()` waits for
 * the next `yield`, which for an idle feed never comes, and the listener would stay attached for ever.
 */
export function endable<T>(latch: Latch, source: AsyncGenerator<T, void>): AsyncIterableIterator<T> {
  return {
    next: () => source.next(),
    async return() {
      latch.close();
      await source.return();
      return { done: true, value: undefined };
    },
    throw(error) {
      latch.close();
      return source.throw(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
