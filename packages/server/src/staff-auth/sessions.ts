import type { Library } from './library.ts';
import { asSession, expiryOf, WORTH_WRITING_MS, type Session } from './session.ts';
import type { StaffAuditEvent } from './types.ts';

/** Looks at sessions by id, without the cookie: for sockets that are already open. */
export function createSessions(library: Library, audit: (event: StaffAuditEvent) => void) {
  const byId = (id: string) => [{ field: 'id', value: id }];

  const find = async (id: string): Promise<Session | null> => {
    const { adapter } = await library.$context;
    const session = asSession(await adapter.findOne({ model: 'session', where: byId(id) }));
    return session?.secondFactor && session.expiresAt.getTime() > Date.now() ? session : null;
  };

  return {
    stillValid: async (id: string): Promise<boolean> => (await find(id)) !== null,

    async touch(id: string): Promise<boolean> {
      const session = await find(id);
      if (!session) return false;
      const expiresAt = expiryOf(session.createdAt, Date.now());
      if (expiresAt.getTime() - session.expiresAt.getTime() < WORTH_WRITING_MS) return true;
      const { adapter } = await library.$context;
      const update = { expiresAt, updatedAt: new Date() };
      // None is left to update if it was revoked in between: then this is false, and it stays revoked.
      return (await adapter.update({ model: 'session', where: byId(id), update })) !== null;
    },

    async revoke(id: string): Promise<boolean> {
      const { adapter } = await library.$context;
      const session = asSession(await adapter.findOne({ model: 'session', where: byId(id) }));
      if (!session) return false;
      await adapter.delete({ model: 'session', where: byId(id) });
      audit({ kind: 'SESSION_REVOKED', at: Date.now(), staffId: session.userId, sessionId: id });
      return true;
    },
  };
}
