import type { BetterAuthOptions } from 'better-auth';
import { APIError, createAuthMiddleware, getIP, getSessionFromCtx, isAPIError } from 'better-auth/api';
import type { BackOff, BackOffPolicy } from './back-off.ts';
import type { StaffAuditEvent } from './types.ts';

type Context = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

const MINUTE = 60_000;
const ACCOUNT: BackOffPolicy = { free: 5, firstMs: MINUTE / 2, longestMs: 15 * MINUTE };
/** Looser: a whole town hall may share one address. */
const ADDRESS: BackOffPolicy = { free: 30, firstMs: MINUTE / 2, longestMs: 15 * MINUTE };

/** Every call of the library in which a password can be guessed. */
const TAKES_PASSWORD = new Set<unknown>(['/sign-in/email', '/change-password', '/two-factor/enable']);
const WRONG_PASSWORD = new Set<unknown>(['INVALID_EMAIL_OR_PASSWORD', 'INVALID_PASSWORD']);

/** What happens around the library's calls: back-off, the order of the first log-in, the audit of failures. */
export function attemptHooks(parts: { backOff: BackOff; audit: (event: StaffAuditEvent) => void }) {
  const { backOff, audit } = parts;

  const tell = (ctx: Context, kind: StaffAuditEvent['kind'], staffId: string | null): void =>
    audit({ kind, at: Date.now(), staffId, address: addressOf(ctx) });

  const charge = async (key: string, policy: BackOffPolicy): Promise<void> => {
    const waitMs = await backOff.charge(key, policy);
    if (waitMs === 0) return;
    const retryAfter = String(Math.ceil(waitMs / 1000));
    throw new APIError('TOO_MANY_REQUESTS', { code: 'LOCKED_OUT' }, { 'retry-after': retryAfter });
  };

  const before = createAuthMiddleware(async (ctx) => {
    if (!TAKES_PASSWORD.has(ctx.path)) return;
    if (ctx.path !== '/sign-in/email') await checkOrder(ctx);
    await charge(addressKey(ctx), ADDRESS);
    await charge(await accountKey(ctx), ACCOUNT);
  });

  const after = createAuthMiddleware(async (ctx) => {
    const { returned } = ctx.context;
    const code = isAPIError(returned) ? (returned.body?.code ?? 'UNKNOWN') : null;

    if (ctx.path === '/two-factor/verify-totp' && code !== null) {
      const staffId = await challengedStaff(ctx);
      if (code === 'INVALID_CODE') tell(ctx, 'LOG_IN_FAILED', staffId);
      if (code === 'ACCOUNT_TEMPORARILY_LOCKED') tell(ctx, 'LOCKED_OUT', staffId);
    }
    if (!TAKES_PASSWORD.has(ctx.path)) return;

    const account = await accountKey(ctx);
    if (WRONG_PASSWORD.has(code)) {
      const staffId = await passwordsStaff(ctx);
      tell(ctx, 'LOG_IN_FAILED', staffId);
      const closed = (await backOff.closedFor(account)) || (await backOff.closedFor(addressKey(ctx)));
      if (closed) tell(ctx, 'LOCKED_OUT', staffId);
      return;
    }
    await backOff.refund(addressKey(ctx));
    if (code !== null) return backOff.refund(account);
    await backOff.forget(account);
    if (ctx.path === '/change-password') {
      const staffId = (await passwordsStaff(ctx))!;
      await ctx.context.internalAdapter.updateUser(staffId, { mustChangePassword: false });
      tell(ctx, 'PASSWORD_CHANGED', staffId);
    }
  });

  return { before, after } satisfies BetterAuthOptions['hooks'];
}

/** The one-time password is replaced by another one first; only then is the second factor enrolled. */
async function checkOrder(ctx: Context): Promise<void> {
  const session = await getSessionFromCtx<{ mustChangePassword: boolean }>(ctx);
  if (!session) throw new APIError('UNAUTHORIZED', { code: 'UNAUTHORIZED' });
  if (ctx.path === '/two-factor/enable' && session.user.mustChangePassword)
    throw new APIError('FORBIDDEN', { code: 'PASSWORD_CHANGE_REQUIRED' });
  if (ctx.path === '/change-password' && ctx.body.newPassword === ctx.body.currentPassword)
    throw new APIError('BAD_REQUEST', { code: 'PASSWORD_UNCHANGED' });
}

/** The account is counted by the name given, existing or not: the answer is the same for both. */
async function accountKey(ctx: Context): Promise<string> {
  const email = ctx.path === '/sign-in/email' ? ctx.body.email : (await getSessionFromCtx(ctx))?.user.email;
  return `account ${String(email).trim().toLowerCase()}`;
}

/** IPv6 counts by its /64, which is what one household or attacker has. */
const addressOf = (ctx: Context): string => getIP(ctx.headers ?? new Headers(), ctx.context.options) ?? 'unknown';
const addressKey = (ctx: Context): string => `address ${addressOf(ctx)}`;

/** Whose password was tried; null if there is no such account. */
async function passwordsStaff(ctx: Context): Promise<string | null> {
  if (ctx.path !== '/sign-in/email') return (await getSessionFromCtx(ctx))?.user.id ?? null;
  return (await ctx.context.internalAdapter.findUserByEmail(ctx.body.email))?.user.id ?? null;
}

/** Whose code was asked for, after the right password. */
async function challengedStaff(ctx: Context): Promise<string | null> {
  if (ctx.context.session) return ctx.context.session.user.id;
  const challenge = await ctx.getSignedCookie(ctx.context.createAuthCookie('two_factor').name, ctx.context.secret);
  return challenge ? ((await ctx.context.internalAdapter.findVerificationValue(challenge))?.value ?? null) : null;
}
