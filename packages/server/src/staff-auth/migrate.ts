import type { BetterAuthOptions } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import { sql } from 'kysely';
import { createTables } from './tables.ts';
import type { StaffAuthParts } from './types.ts';

/** Any number, the same on every node: whoever starts first makes the tables, the others wait and find them made. */
const LOCK = 7_348_221;

/** All or nothing, in one transaction; both databases can do that with tables too. */
export async function migrate({ db, dialect }: Pick<StaffAuthParts, 'db' | 'dialect'>, options: BetterAuthOptions) {
  await db.transaction().execute(async (transaction) => {
    if (dialect === 'postgres') await sql`select pg_advisory_xact_lock(${LOCK})`.execute(transaction);
    const { runMigrations } = await getMigrations({ ...options, database: { db: transaction, type: dialect } });
    await runMigrations();
    await createTables(transaction.schema);
  });
}
