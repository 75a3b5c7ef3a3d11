import { sql, type Kysely } from 'kysely';
import type { StaffAuthTables } from './tables.ts';

/** After `free` failures in a row each further one closes the door: for `firstMs`, then twice as long, up to `longestMs`. */
export interface BackOffPolicy {
  readonly free: number;
  readonly firstMs: number;
  readonly longestMs: number;
}

/** Failures are forgotten this long after the last one. */
const FORGET_MS = 60 * 60_000;

/**
 * Counts failed passwords against an account or an address. The library limits requests, but knows neither accounts
 * nor failures.
 *
 * An attempt is charged before the password is looked at and given back if it was right: of a hundred guesses sent at
 * once no more get through than of a hundred sent one by one.
 */
export interface BackOff {
  /** Charges one attempt. How many ms to wait if it is refused, else 0. */
  charge(key: string, policy: BackOffPolicy): Promise<number>;
  /** The attempt was no failure after all. */
  refund(key: string): Promise<void>;
  /** The right password: nothing is held against this key any more. */
  forget(key: string): Promise<void>;
  /** How many ms the door stays closed; 0 if it is open. */
  closedFor(key: string): Promise<number>;
}

export function createBackOff(db: Kysely<StaffAuthTables>): BackOff {
  const closedFor = async (key: string): Promise<number> => {
    const row = await db.selectFrom('staff_attempt').select('blocked_until').where('key', '=', key).executeTakeFirst();
    return Math.max(0, Number(row?.blocked_until ?? 0) - Date.now());
  };

  return {
    async charge(key, policy) {
      const now = Date.now();
      await db
        .deleteFrom('staff_attempt')
        .where('last_at', '<', now - FORGET_MS)
        .execute();
      // One statement decides and counts, so that attempts at the same moment, on any node, cannot pass together.
      const charged = await db
        .insertInto('staff_attempt')
        .values({ key, failures: 1, last_at: now, blocked_until: now })
        .onConflict((conflict) =>
          conflict
            .column('key')
            .doUpdateSet({
              failures: sql<number>`staff_attempt.failures + 1`,
              last_at: now,
              blocked_until: sql<number>`cast(${now} as bigint) + ${delay(policy)}`,
            })
            .where('staff_attempt.blocked_until', '<=', now),
        )
        .returning('failures')
        .executeTakeFirst();
      // Refused a moment before the door opens is still refused: at least 1 ms.
      return charged ? 0 : Math.max(1, await closedFor(key));
    },

    async refund(key) {
      await db
        .updateTable('staff_attempt')
        .set({ failures: sql<number>`failures - 1`, blocked_until: Date.now() })
        .where('key', '=', key)
        .where('failures', '>', 0)
        .execute();
    },

    async forget(key) {
      await db.deleteFrom('staff_attempt').where('key', '=', key).execute();
    },

    closedFor,
  };
}

/** The wait after the attempt being charged, as SQL. */
function delay({ free, firstMs, longestMs }: BackOffPolicy) {
  const steps = [];
  for (let failures = free, ms = firstMs; ; failures += 1, ms *= 2) {
    steps.unshift(
      sql`when staff_attempt.failures + 1 >= ${sql.lit(failures)} then ${sql.lit(Math.min(ms, longestMs))}`,
    );
    if (ms >= longestMs) break;
  }
  return sql`case ${sql.join(steps, sql` `)} else 0 end`;
}
