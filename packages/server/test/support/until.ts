import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Waits for what must come, and gives it back. The limit is no measure: it is far above what a loaded machine needs, so
 * that only what never comes fails. What is timed is timed by its test.
 */
export async function until<T>(
  look: () => T | Promise<T>,
  what = String(look),
  ms = 20_000,
): Promise<Exclude<T, undefined | false>> {
  const end = Date.now() + ms;
  for (;;) {
    const found = await look();
    if (found) return found as Exclude<T, undefined | false>;
    if (Date.now() > end) throw new Error(`not within ${ms} ms: ${what}`);
    await sleep(10);
  }
}
