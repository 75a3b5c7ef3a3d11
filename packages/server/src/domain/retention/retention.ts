import type { Clock } from '../clock.ts';
import { assertCoordinates } from '../staff/index.ts';
import type { StaffMember } from '../staff/index.ts';
import type { Timers } from '../timers.ts';
import type { Kept } from './kept.ts';
import type { Erased, RetentionStore } from './store.ts';

export interface Retention {
  /** Goes through all of it once. */
  run(): Promise<void>;
  /** What was erased in the last 90 days, newest first. Coordinators only. */
  report(staff: StaffMember): Promise<Erased[]>;
  /** When this process goes through all of it again (ms since 1970); another one may before. Coordinators only. */
  nextRun(staff: StaffMember): number;
  dispose(): void;
}

const EVERY_MS = 3_600_000;
const DAY_MS = 86_400_000;
const REPORTED_DAYS = 90;

/**
 * Erases what is too old: at the start and every hour, in each process. What is too old is found in the store,
 * so a process that did not run has missed nothing, and two at once do no harm.
 */
export function createRetention(parts: {
  kept: readonly Kept[];
  store: Pick<RetentionStore, 'addErased' | 'erasedSince'>;
  clock: Clock;
  timers: Timers;
  /** Of how much of each kind was erased, where it was any. */
  onPruned(counts: Readonly<Record<string, number>>): void;
  onError(error: unknown): void;
}): Retention {
  const { kept, store, clock, timers, onPruned, onError } = parts;
  let lastRun = clock.now();
  const today = (): number => Math.floor(clock.now() / DAY_MS) * DAY_MS;

  async function run(): Promise<void> {
    lastRun = clock.now();
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
    if (Object.keys(counts).length === 0) return;
    onPruned(counts);
    await store.addErased(today(), counts).catch(onError);
  }
  void run();
  return {
    run,
    async report(staff) {
      assertCoordinates(staff);
      return store.erasedSince(today() - REPORTED_DAYS * DAY_MS);
    },
    nextRun(staff) {
      assertCoordinates(staff);
      return lastRun + EVERY_MS;
    },
    dispose: timers.every(EVERY_MS, () => void run()),
  };
}
