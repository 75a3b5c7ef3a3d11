import type { BetterAuthOptions } from 'better-auth';
import { APIError } from 'better-auth/api';
import { asSession, expiryOf } from './session.ts';
import type { StaffAuditEvent } from './types.ts';
import type { UsedCodes } from './used-codes.ts';

/**
 * What each session is given at birth: its expiry, and whether it has seen a code. A session from before the second
 * factor was enrolled never counts as logged in, even when another session of the same person enrols one.
 */
export function sessionHooks(parts: { usedCodes: UsedCodes; audit: (event: StaffAuditEvent) => void }) {
  const { usedCodes, audit } = parts;
  return {
    session: {
      create: {
        before: async (session, ctx) => {
          const byCode = ctx?.path === '/two-factor/verify-totp';
          if (byCode && !(await usedCodes.claim(session.userId, ctx.body.code)))
            throw new APIError('UNAUTHORIZED', { code: 'INVALID_CODE' });
          // A new password brings a new session, but neither a second factor nor another 12 hours.
          const former = ctx?.path === '/change-password' ? asSession(ctx.context.session?.session) : null;
          const createdAt = former?.createdAt ?? session.createdAt;
          const expiresAt = expiryOf(createdAt, Date.now());
          return { data: { ...session, createdAt, expiresAt, secondFactor: byCode || former?.secondFactor === true } };
        },
        after: async (session, ctx) => {
          if (ctx?.path !== '/two-factor/verify-totp') return;
          const { userId: staffId, id: sessionId, ipAddress } = session;
          const event = { at: Date.now(), staffId, sessionId, address: ipAddress ?? undefined };
          const enrolled = Boolean(ctx.context.session);
          if (enrolled) {
            await ctx.context.adapter.deleteMany({
              model: 'session',
              where: [
                { field: 'userId', value: staffId },
                { field: 'id', operator: 'ne', value: sessionId },
              ],
            });
            audit({ kind: 'SECOND_FACTOR_ENROLLED', ...event });
          }
          audit({ kind: 'LOGGED_IN', ...event });
          await ctx.context.adapter.deleteMany({
            model: 'session',
            where: [{ field: 'expiresAt', operator: 'lt', value: new Date() }],
          });
        },
      },
      delete: {
        after: async (session, ctx) => {
          if (ctx?.path !== '/sign-out' || !asSession(session)!.secondFactor) return;
          audit({ kind: 'LOGGED_OUT', at: Date.now(), staffId: session.userId, sessionId: session.id });
        },
      },
    },
  } satisfies BetterAuthOptions['databaseHooks'];
}
