import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until something holds; fails with `what` where it does not in time. */
export async function until(holds: () => unknown, what: string, ms = 10_000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`in ${ms} ms not seen: ${what}`);
    await sleep(5);
  }
}
