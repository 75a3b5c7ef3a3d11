import type { Timers } from '../timers.ts';

/** Something that is kept for a while only. */
export interface Kept {
  /** As the log names it. */
  readonly name: string;
  /** Erases what is too old. @returns how much */
  prune(): Promise<number>;
}

export interface Retention {
  /** Goes through all of it once. */
  run(): Promise<void>;
  dispose(): void;
}

const EVERY_MS = 3_600_000;

/**
 * Erases what is too old: at the start and every hour, in each process. What is too old is found in the store,
 * so a process that did not run has missed nothing, and two at once do no harm.
 */
export function createRetention(parts: {
  kept: readonly Kept[];
  timers: Timers;
  /** Of how much of each kind was erased, where it was any. */
  onPruned(counts: Readonly<Record<string, number>>): void;
  onError(error: unknown): void;
}): Retention {
  const { kept, timers, onPruned, onError } = parts;

  async function run(): Promise<void> {
    const counts: Record<string, number> = {};
    for (const { name, prune } of kept) {
      try {
        const count = await prune();
        if (count > 0) counts[name] = count;
      } catch (error) {
        // One kind that cannot be erased now keeps no other.
        onError(error);
      }
    }
    if (Object.keys(counts).length > 0) onPruned(counts);
  }
  void run();
  return { run, dispose: timers.every(EVERY_MS, () => void run()) };
}
