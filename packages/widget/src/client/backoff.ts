/** How long to wait before trying once more. */
export interface Backoff {
  next(): number;
  /** After a success: the next wait is a short one again. */
  reset(): void;
}

/**
 * Full jitter between the floor and a ceiling that doubles at each attempt, for ever. The jitter spreads the thousands
 * who lose the same server at the same moment; the floor keeps a connection that is taken and dropped from spinning.
 */
export function backoff({ floorMs = 500, ceilingMs = 30_000 } = {}, random: () => number = Math.random): Backoff {
  let ceiling = floorMs;
  return {
    next() {
      ceiling = Math.min(ceilingMs, ceiling * 2);
      return floorMs + random() * (ceiling - floorMs);
    },
    reset() {
      ceiling = floorMs;
    },
  };
}
