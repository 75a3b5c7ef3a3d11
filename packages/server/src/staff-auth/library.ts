import { betterAuth, type BetterAuthOptions } from 'better-auth';
import { twoFactor } from 'better-auth/plugins';
import { describe } from '../domain/describe.ts';
import type { BackOff } from './back-off.ts';
import { attemptHooks } from './attempts.ts';
import { sessionHooks } from './session-hooks.ts';
import type { StaffAuthParts } from './types.ts';
import type { UsedCodes } from './used-codes.ts';

/** The header in which the door tells the library the client's address; one that comes from outside is replaced. */
export const ADDRESS_HEADER = 'x-staff-auth-address';

/** Calls that cost a password hash or a guess at a code, by address. Failures are counted apart, and more strictly. */
const FEW = { window: 10, max: 20 };

/** Configures better-auth: everything that it can do and staff do not need is off. */
export function createLibrary(parts: StaffAuthParts, helpers: { backOff: BackOff; usedCodes: UsedCodes }) {
  const { db, dialect, publicUrl, secret, log, audit } = parts;
  const { origin, protocol } = new URL(publicUrl);
  const secure = protocol === 'https:';

  const options = {
    appName: 'Segít a hivatal',
    baseURL: origin,
    basePath: '/auth',
    secret,
    database: { db, type: dialect, transaction: true },
    telemetry: { enabled: false },
    logger: {
      level: 'warn',
      // Arguments are dropped but for an error's kind and place: they may hold what a person typed.
      log: (level, message, ...rest) => {
        const error = rest.find((part) => part instanceof Error);
        const cause = error && describe(error);
        log[level === 'error' ? 'error' : 'warn']({ part: 'staff-auth', cause }, message);
      },
    },

    // Refusals are answers all the same; what is unexpected comes to the door, where the router would print it whole.
    onAPIError: { throw: true },

    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 128 },
    user: {
      modelName: 'staff',
      additionalFields: {
        role: { type: ['OPERATOR', 'TELEWORKER', 'COORDINATOR'], required: true, input: false },
        mustChangePassword: { type: 'boolean', required: true, input: false, defaultValue: true },
      },
    },
    session: {
      modelName: 'staff_session',
      // Expiry is ours alone (`session.ts`): by activity, not by each look at the session.
      disableSessionRefresh: true,
      additionalFields: { secondFactor: { type: 'boolean', required: true, input: false, defaultValue: false } },
    },
    account: { modelName: 'staff_account' },
    verification: { modelName: 'staff_verification' },

    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'staff_rate_limit',
      customRules: { '/sign-in/email': FEW, '/change-password': FEW, '/two-factor/*': FEW },
    },
    advanced: {
      // `__Host-` is refused by browsers without Secure, and WebKit refuses Secure on http://localhost.
      cookiePrefix: secure ? '__Host-segit-staff' : 'segit-staff',
      useSecureCookies: false, // it would only add the weaker `__Secure-`
      defaultCookieAttributes: { secure, sameSite: 'strict', httpOnly: true, path: '/' },
      // Said outright, because the library turns them off by itself where NODE_ENV is "test".
      disableOriginCheck: false,
      disableCSRFCheck: false,
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },

    plugins: [
      twoFactor({
        issuer: 'Segít a hivatal',
        accountLockout: { enabled: true, maxFailedAttempts: 5, durationSeconds: 15 * 60 },
        // A lost telephone goes to the coordinator, who resets the account: no second way round the second factor.
        backupCodeOptions: { customBackupCodesGenerate: () => [] },
        schema: { twoFactor: { modelName: 'staff_two_factor' } },
      }),
    ],
    hooks: attemptHooks({ backOff: helpers.backOff, audit }),
    databaseHooks: sessionHooks({ usedCodes: helpers.usedCodes, audit }),
  } satisfies BetterAuthOptions;

  return { auth: betterAuth(options), options };
}

export type Library = ReturnType<typeof createLibrary>['auth'];
