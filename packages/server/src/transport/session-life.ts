import type { ErrorLog, TrustedOperation, Viewer } from '../graphql/index.ts';
import { describe } from '../domain/describe.ts';
import type { Clock } from '../domain/clock.ts';
import type { Sessions } from '../domain/sessions/index.ts';
import type { StaffAuth } from './callers.ts';

/** What keeps a session alive, and which sessions behind open sockets are no longer; the same on both transports. */
export interface SessionLife {
  /** Somebody runs an operation. What a person does prolongs the session; what a page does by itself does not. */
  used(viewer: Viewer, operation: TrustedOperation): void;
  /** Those of these callers whose session has ended: by time, by a log-out or close elsewhere, or by being revoked. */
  ended(viewers: Iterable<Viewer>): Promise<Set<Viewer>>;
}

/** Pages do these by themselves. Whoever writes is heard by `SetTyping`; real-time text is repeated without them. */
const BY_ITSELF: ReadonlySet<string> = new Set(['RenewLease', 'SendRealTimeText']);
/** A staff session is prolonged at most this often by one socket. */
const TOUCH_MS = 60_000;

export function createSessionLife(parts: {
  sessions: Sessions;
  staffAuth: StaffAuth;
  clock: Clock;
  log: ErrorLog;
}): SessionLife {
  const { sessions, staffAuth, clock, log } = parts;
  const touched = new WeakMap<Viewer, number>();

  function touch(viewer: Viewer): Promise<unknown> | undefined {
    if (viewer.kind === 'citizen') return sessions.touch(viewer.session);
    const now = clock.now();
    if (viewer.kind !== 'staff' || now - (touched.get(viewer) ?? -Infinity) < TOUCH_MS) return undefined;
    touched.set(viewer, now);
    return staffAuth.touch(viewer.sessionId);
  }

  return {
    used(viewer, { kind, name }) {
      if (kind !== 'mutation' || BY_ITSELF.has(name)) return;
      touch(viewer)?.catch((error: unknown) => log.warn({ cause: describe(error) }, 'could not prolong a session'));
    },

    async ended(viewers) {
      const citizens = new Map<Viewer, string>();
      const ended = new Set<Viewer>();
      const staff: Promise<void>[] = [];
      const failed = (error: unknown): void =>
        log.warn({ cause: describe(error) }, 'could not look up whether sessions still stand');
      for (const viewer of viewers) {
        if (viewer.kind === 'citizen') citizens.set(viewer, viewer.session.id);
        else if (viewer.kind === 'staff') {
          const look = staffAuth.stillValid(viewer.sessionId);
          staff.push(look.then((valid) => void (valid || ended.add(viewer)), failed));
        }
      }
      // One query for thousands of citizens.
      if (citizens.size > 0) {
        const standing = await sessions.standing([...new Set(citizens.values())]).catch(failed);
        if (standing) for (const [viewer, id] of citizens) if (!standing.has(id)) ended.add(viewer);
      }
      await Promise.all(staff);
      return ended;
    },
  };
}
