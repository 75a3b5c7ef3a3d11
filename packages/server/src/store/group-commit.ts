import { Fault } from '../domain/fault.ts';
import type { Pending } from './batch.ts';

/** More than this in one transaction gains nothing and delays the first. */
const MOST_IN_A_BATCH = 256;
/** Beyond this the database has stopped answering, and waiting longer only costs memory. */
const MOST_WAITING = 20_000;

/**
 * Group commit: what arrives while a transaction runs waits for the next one, and all of it shares that one's sync to
 * disk. One batch at a time; each member is told after the commit of its own batch.
 */
export function createGroupCommit(commit: (batch: readonly Pending[]) => Promise<void> | void) {
  let waiting: Pending[] = [];
  let running = false;

  async function run(): Promise<void> {
    running = true;
    // Everything that this turn of the event loop brings belongs to one batch.
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length > 0) {
      const batch = waiting.slice(0, MOST_IN_A_BATCH);
      waiting = waiting.slice(MOST_IN_A_BATCH);
      try {
        await commit(batch);
      } catch (error) {
        const fault = new Fault('UNAVAILABLE', 'the store did not commit');
        fault.cause = error;
        // Who waits behind it is told at the same time: one batch after the other, each would wait for the answer anew.
        const behind = waiting;
        waiting = [];
        for (const pending of [...batch, ...behind]) pending.reject(fault);
      }
      await new Promise((resolve) => setImmediate(resolve));
    }
    running = false;
  }

  return (pending: Pending): void => {
    if (waiting.length >= MOST_WAITING) {
      pending.reject(new Fault('UNAVAILABLE', 'too much waits for the store'));
      return;
    }
    waiting.push(pending);
    if (!running) void run();
  };
}
