import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Clock } from './domain/clock.ts';
import type { TokenMint } from './domain/sessions/index.ts';
import type { Timers } from './domain/timers.ts';

/** The process's own time, timers and randomness: what `main.ts` hands to the rules. */
export const clock: Clock = { now: () => Date.now() };

export const timers: Timers = {
  every(ms, tick) {
    // ± 20 %, so that processes do not ask the database in step.
    let timer: NodeJS.Timeout;
    const again = (): void => {
      timer = setTimeout(
        () => {
          again();
          tick();
        },
        ms * (0.8 + Math.random() * 0.4),
      );
      timer.unref();
    };
    again();
    return () => clearTimeout(timer);
  },
  after(ms, then) {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
};

export const tokens: TokenMint = {
  mint: () => randomBytes(32).toString('base64url'),
  hash: (token) => createHash('sha256').update(token).digest('hex'),
  uuid: () => randomUUID(),
};
