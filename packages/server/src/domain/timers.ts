/** Timers, passed in so that tests decide when a tick comes. Both return a function that cancels. */
export interface Timers {
  /** Calls `tick` about every `ms`, with jitter so that processes do not march in step. */
  every(ms: number, tick: () => void): () => void;
  /** Calls `then` once. */
  after(ms: number, then: () => void): () => void;
}
