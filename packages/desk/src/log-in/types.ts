import type { Me } from '@segit-a-hivatal/contract';

/**
 * Where somebody who logs in stands (docs/staff-log-in.md): a one-time password leads to a password of one's own, that
 * to an authenticator, and from then on a password and a code are enough.
 */
export type LogInStep =
  | { readonly kind: 'credentials' }
  /** `askCurrent`: the page was reloaded in between and no longer knows the one-time password. */
  | { readonly kind: 'own-password'; readonly askCurrent: boolean }
  /** The same, before a new authenticator can be offered. */
  | { readonly kind: 'enrol-password' }
  | { readonly kind: 'enrol'; readonly uri: string }
  | { readonly kind: 'code' }
  | { readonly kind: 'in'; readonly staff: Me };

/** Why a step did not succeed: a code of docs/staff-log-in.md, or `UNREACHABLE`. */
export interface LogInProblem {
  readonly kind: 'problem';
  readonly code: string;
  readonly retryAfterSeconds?: number;
}

export type LogInOutcome = LogInStep | LogInProblem;

/** How the staff log in. Nothing here throws: a server that cannot be reached is a problem like the others. */
export interface StaffLogIn {
  /** Where the browser's cookies stand. Counts as activity: not to be polled. */
  current(): Promise<LogInOutcome>;
  logIn(email: string, password: string): Promise<LogInOutcome>;
  /** Replaces the one-time password; `current` only where it was asked for. */
  choosePassword(password: string, current?: string): Promise<LogInOutcome>;
  /** Asks for a new authenticator's key. */
  enrol(password: string): Promise<LogInOutcome>;
  /** The authenticator's six digits: the first proof of a new one, or the second factor of a known one. */
  verify(code: string): Promise<LogInOutcome>;
  logOut(): Promise<LogInOutcome>;
}
