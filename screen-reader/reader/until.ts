import { setTimeout as pause } from 'node:timers/promises';

/** Waits until `condition` answers with something true, and returns that. */
export async function until<T>(
  what: string,
  condition: () => T | Promise<T>,
  seconds = 60,
): Promise<Exclude<T, false | null | undefined>> {
  for (const end = Date.now() + seconds * 1000; ;) {
    const value = await condition();
    if (value) return value as Exclude<T, false | null | undefined>;
    if (Date.now() > end) throw new Error(`${what}: not within ${seconds} s`);
    await pause(50);
  }
}
