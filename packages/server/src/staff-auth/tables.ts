import type { SchemaModule } from 'kysely';

/** The two tables that the library does not bring: for back-off, and for codes that must not be used twice. */
export interface StaffAuthTables {
  staff_attempt: {
    /** Whom the attempts are counted against: an account or an address. */
    key: string;
    failures: number;
    last_at: number;
    blocked_until: number;
  };
  staff_used_code: {
    staff_id: string;
    code: string;
    used_at: number;
  };
}

export async function createTables(schema: SchemaModule): Promise<void> {
  await schema
    .createTable('staff_attempt')
    .ifNotExists()
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('last_at', 'bigint', (column) => column.notNull())
    .addColumn('blocked_until', 'bigint', (column) => column.notNull())
    .execute();
  await schema
    .createTable('staff_used_code')
    .ifNotExists()
    .addColumn('staff_id', 'text', (column) => column.notNull())
    .addColumn('code', 'text', (column) => column.notNull())
    .addColumn('used_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('staff_used_code_pk', ['staff_id', 'code'])
    .execute();
}
