import type { Clock } from '../../domain/clock.ts';
import type { Timers } from '../../domain/timers.ts';
import { ANSWER_MS } from '../answering.ts';

const PAUSE_MS = 25;

/**
 * Runs statements that another process's lock may refuse, again and again until it is gone or `ANSWER_MS` are over. Not
 * by the driver's own waiting, which stops the event loop: readers would hear nothing meanwhile, and pings no answer.
 */
export function createWhenFree(timers: Timers, clock: Clock) {
  const pause = (): Promise<void> => new Promise((resolve) => timers.after(PAUSE_MS, resolve));

  async function whenFree<T>(run: () => T | Promise<T>): Promise<T> {
    const end = clock.now() + ANSWER_MS;
    for (;;) {
      try {
        return await run();
      } catch (error) {
        // Refused before anything was done: each call is one statement, or a transaction that takes the lock first.
        if (clock.now() >= end || (error as { code?: unknown }).code !== 'SQLITE_BUSY') throw error;
        await pause();
      }
    }
  }

  /** The same functions, each waiting so. */
  function waiting<T extends object>(functions: T): T {
    const wrapped = Object.entries(functions).map(([name, call]) => [
      name,
      (...args: unknown[]) => whenFree(() => (call as (...a: unknown[]) => unknown)(...args)),
    ]);
    return Object.fromEntries(wrapped) as T;
  }
  return { whenFree, waiting };
}
