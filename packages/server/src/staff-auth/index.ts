import { describe } from '../domain/describe.ts';
import { createAccounts } from './accounts.ts';
import { createBackOff } from './back-off.ts';
import { stepOf } from './calls.ts';
import { createDoor, json } from './door.ts';
import { createLibrary } from './library.ts';
import { migrate } from './migrate.ts';
import { createSessions } from './sessions.ts';
import type { StaffAuth, StaffAuthParts } from './types.ts';
import { createUsedCodes } from './used-codes.ts';

export type * from './types.ts';

const SHORTEST_SECRET = 32;

/**
 * The staff's log-in: better-auth with password and TOTP, behind a door that exposes six calls.
 *
 * It reads the process's clock, because the library does.
 */
export function createStaffAuth(given: StaffAuthParts): StaffAuth {
  if (given.secret.length < SHORTEST_SECRET)
    throw new Error(`the staff log-in's secret must have at least ${SHORTEST_SECRET} characters`);
  // A plugin of the caller's, such as one that renames columns, is not meant for the library's statements.
  const db = given.db.withoutPlugins();
  const parts = { ...given, db };

  const { auth, options } = createLibrary(parts, { backOff: createBackOff(db), usedCodes: createUsedCodes(db) });
  const sessions = createSessions(auth, parts.audit);
  const accounts = createAccounts(auth, parts.audit);
  const door = createDoor(auth, new URL(parts.publicUrl).origin, (error) =>
    parts.log.error({ part: 'staff-auth', cause: describe(error) }, 'the log-in failed unexpectedly'),
  );

  /** Where the log-in stands, for a desk that has just been opened; that somebody opened it counts as activity. */
  const session = async (headers: Headers): Promise<Response> => {
    const found = await auth.api.getSession({ headers });
    if (!found) return json(200, { step: 'LOG_IN' });
    const { id, name, role } = found.user;
    await sessions.touch(found.session.id);
    return json(200, { step: stepOf(found.user), staff: { id, name, role } });
  };

  return {
    migrate: () => migrate(parts, options),

    handler(request, address) {
      const name = new URL(request.url).pathname.replace(/^\/auth\//, '');
      return name === 'session' && request.method === 'GET' ? session(request.headers) : door(name, request, address);
    },

    async authenticate(headers) {
      const found = await auth.api.getSession({ headers });
      const expiresAt = found?.session.expiresAt.getTime() ?? 0;
      if (!found?.session.secondFactor || expiresAt <= Date.now()) return null;
      const { id, name, role } = found.user;
      return { id, name, role, sessionId: found.session.id, expiresAt };
    },

    stillValid: sessions.stillValid,
    touch: sessions.touch,
    revokeSession: sessions.revoke,
    createStaff: accounts.create,
    resetStaff: accounts.reset,
    listStaff: accounts.list,
  };
}
