/** A session's row, as far as it concerns us. */
export interface Session {
  id: string;
  userId: string;
  createdAt: Date;
  expiresAt: Date;
  secondFactor: boolean;
}

/** The library's types know nothing of a field of ours where it hands on a row. */
export const asSession = (row: object | null | undefined): Session | null =>
  (row as Session | null | undefined) ?? null;

const IDLE_MS = 30 * 60_000;
const LONGEST_MS = 12 * 60 * 60_000;

/** An activity moves the expiry on only when it gains this much: one write a minute, however busy the desk. */
export const WORTH_WRITING_MS = 60_000;

/** A session ends 30 min after the last activity, and at the latest 12 h after the log-in. */
export function expiryOf(loggedInAt: Date, lastActiveAt: number): Date {
  return new Date(Math.min(lastActiveAt + IDLE_MS, loggedInAt.getTime() + LONGEST_MS));
}
