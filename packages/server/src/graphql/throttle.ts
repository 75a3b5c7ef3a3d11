import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Fault } from '../domain/fault.ts';

/** The limits on how often somebody may call. In memory: each process counts its own. */
export interface Throttle {
  /** One operation of a citizen or visitor. @throws Fault `RATE_LIMITED` with `retryAfterMs` */
  operation(caller: string): Promise<void>;
  /** One operation of a member of the staff. */
  staffOperation(caller: string): Promise<void>;
  /** One edit of real-time text, of either side: who writes fast can send the message still. */
  realTimeText(caller: string): Promise<void>;
  /** One message of a citizen. */
  message(caller: string): Promise<void>;
  /** One message that is left. By address, because a session costs a script nothing. */
  leftMessage(address: string): Promise<void>;
  /** One callback that is asked for, by session and by address: each has its own count. */
  callback(session: string, address: string): Promise<void>;
}

/** How often; `settings.ts` has the defaults. */
export interface ThrottleLimits {
  readonly messagesPerMinute: number;
  readonly leftMessagesPerHour: number;
  readonly callbacksPerHour: number;
  readonly operationsPerSecond: number;
  readonly operationsBurst: number;
  readonly staffOperationsPerSecond: number;
  readonly realTimeTextPerSecond: number;
}

/** Somebody who mistypes the number withdraws and asks again. */
const CALLBACKS_OF_ONE = 5;

export function createThrottle(limits: ThrottleLimits): Throttle {
  // A burst, refilled over the time in which the steady rate would have used it up.
  const window = limits.operationsBurst / limits.operationsPerSecond;
  const operations = new RateLimiterMemory({ points: limits.operationsBurst, duration: window });
  const staff = new RateLimiterMemory({ points: limits.staffOperationsPerSecond, duration: 1 });
  // Edits that a slow network has held up arrive together.
  const realTimeText = new RateLimiterMemory({ points: limits.realTimeTextPerSecond * 2, duration: 2 });
  const messages = new RateLimiterMemory({ points: limits.messagesPerMinute, duration: 60 });
  const left = new RateLimiterMemory({ points: limits.leftMessagesPerHour, duration: 3600 });
  const callbacks = new RateLimiterMemory({ points: limits.callbacksPerHour, duration: 3600 });
  const callbacksOfOne = new RateLimiterMemory({ points: CALLBACKS_OF_ONE, duration: 3600 });

  const take = (limiter: RateLimiterMemory) => async (caller: string) => {
    try {
      await limiter.consume(caller);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw new Fault('RATE_LIMITED', 'too many calls', { retryAfterMs: Math.max(1, refused.msBeforeNext) });
    }
  };
  return {
    operation: take(operations),
    staffOperation: take(staff),
    realTimeText: take(realTimeText),
    message: take(messages),
    leftMessage: take(left),
    async callback(session, address) {
      await take(callbacksOfOne)(session);
      await take(callbacks)(address);
    },
  };
}
