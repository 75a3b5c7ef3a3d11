import type { StaffRole } from '@segit-a-hivatal/contract';
import type { Kysely } from 'kysely';
import type { StaffMember } from '../domain/staff/index.ts';

/** What the staff's log-in is made of; chosen by `main.ts`. */
export interface StaffAuthParts {
  /** The database of everything else. The log-in keeps its own tables in it, all named `staff…`. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the log-in neither knows nor touches the other tables
  readonly db: Kysely<any>;
  readonly dialect: 'sqlite' | 'postgres';
  /** The address that browsers see. Its origin is the only one that may log in; `https` makes the cookies `__Host-`. */
  readonly publicUrl: string;
  /** At least 32 random characters. Signs the cookies and encrypts the second factors: losing it resets all staff. */
  readonly secret: string;
  readonly log: StaffAuthLog;
  readonly audit: (event: StaffAuditEvent) => void;
}

/** The part of a structured logger (pino's order of arguments) that the log-in needs. */
export interface StaffAuthLog {
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Who is logged in, with both factors. */
export interface StaffIdentity extends StaffMember {
  readonly sessionId: string;
  /** ms since 1970; moves on with `touch`, up to 12 h after log-in. */
  readonly expiresAt: number;
}

/** A row of the staff list. */
export interface StaffAccount extends StaffMember {
  readonly email: string;
  /** False until the one-time password has been replaced and the second factor enrolled. */
  readonly ready: boolean;
}

/** What the audit log is told. It never holds a password, a code, a token or what was typed as an e-mail address. */
export interface StaffAuditEvent {
  readonly kind:
    | 'LOGGED_IN'
    | 'LOG_IN_FAILED'
    | 'LOCKED_OUT'
    | 'LOGGED_OUT'
    | 'PASSWORD_CHANGED'
    | 'SECOND_FACTOR_ENROLLED'
    | 'SESSION_REVOKED'
    | 'STAFF_CREATED'
    | 'STAFF_RESET';
  /** ms since 1970 */
  readonly at: number;
  /** Null where a log-in was tried for an account that does not exist. */
  readonly staffId: string | null;
  readonly sessionId?: string;
  readonly address?: string;
}

export interface NewStaff {
  readonly name: string;
  /** Names the account; nothing is ever sent to it. */
  readonly email: string;
  readonly role: StaffRole;
  /** Instead of a random one. It has to be replaced at the first log-in all the same. */
  readonly oneTimePassword?: string;
}

export interface StaffAuth {
  /** Makes or completes the tables. Safe to run at each start, and by several processes at once. */
  migrate(): Promise<void>;

  /**
   * Answers `/auth/*`; docs/staff-log-in.md describes the calls.
   * @param address the client's address as the transport knows it (behind a proxy: the one the proxy vouches for)
   */
  handler(request: Request, address: string): Promise<Response>;

  /** Who sent these headers; null unless logged in with both factors. Does not count as activity. */
  authenticate(headers: Headers): Promise<StaffIdentity | null>;
  /** One look-up by key: is the session neither revoked nor expired? Does not count as activity. */
  stillValid(sessionId: string): Promise<boolean>;
  /** As `stillValid`, and a person did something: the 30 idle minutes start anew. */
  touch(sessionId: string): Promise<boolean>;
  /** Ends one session at once. False if there was none. */
  revokeSession(sessionId: string): Promise<boolean>;

  /** The only way to become staff. Rejects if the e-mail address is taken. */
  createStaff(staff: NewStaff): Promise<{ id: string; oneTimePassword: string }>;
  /** For a lost password or telephone: a new one-time password, no second factor, every session ended. */
  resetStaff(staffId: string): Promise<{ oneTimePassword: string }>;
  /** By name. */
  listStaff(): Promise<StaffAccount[]>;
}
