import type { Kysely } from 'kysely';
import type { StaffAuthTables } from './tables.ts';

/** The library takes a code for its own half minute and the one before and after. */
const ACCEPTED_MS = 90_000;

/** One-time means once (RFC 6238, section 5.2); the library itself would take a code again while its time lasts. */
export interface UsedCodes {
  /** True for the first use of a code, on whichever node. */
  claim(staffId: string, code: string): Promise<boolean>;
}

export function createUsedCodes(db: Kysely<StaffAuthTables>): UsedCodes {
  return {
    async claim(staffId, code) {
      const now = Date.now();
      await db
        .deleteFrom('staff_used_code')
        .where('used_at', '<', now - ACCEPTED_MS)
        .execute();
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('staff_used_code')
        .values({ staff_id: staffId, code, used_at: now })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n;
    },
  };
}
