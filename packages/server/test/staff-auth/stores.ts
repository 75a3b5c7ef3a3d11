import { after, before, describe } from 'node:test';
import Database from 'better-sqlite3';
import { Kysely, PostgresDialect, SqliteDialect } from 'kysely';
import pg from 'pg';
import { createStaffAuth, type StaffAuditEvent, type StaffAuth } from '../../src/staff-auth/index.ts';
import { startPostgres } from '../support/postgres.ts';
import { PUBLIC_URL } from './desk.ts';

const SECRET = 'tests only: 4fQ9xLr2VbN7cKz3HmWd8sTy';

/** A log-in over a database of its own, and all that it said. */
export interface Office {
  auth: StaffAuth;
  /** Another server process on the same database. */
  another(publicUrl?: string): StaffAuth;
  readonly audit: StaffAuditEvent[];
  readonly log: unknown[];
}

/** Runs the same tests over both databases. */
export function overBothStores(name: string, tests: (office: Office) => void): void {
  for (const dialect of ['sqlite', 'postgres'] as const) {
    describe(`${name} (${dialect})`, () => {
      const office: Office = { auth: undefined!, another: undefined!, audit: [], log: [] };
      let close: () => Promise<void>;
      before(async () => {
        const { db, stop } = dialect === 'sqlite' ? openSqlite() : await openPostgres();
        const say = (fields: object, message: string) => void office.log.push({ ...fields, message });
        office.another = (publicUrl = PUBLIC_URL) =>
          createStaffAuth({
            db,
            dialect,
            publicUrl,
            secret: SECRET,
            log: { warn: say, error: say },
            audit: (event) => void office.audit.push(event),
          });
        office.auth = office.another();
        close = async () => {
          await db.destroy();
          await stop();
        };
        await office.auth.migrate();
      });
      after(() => close());
      tests(office);
    });
  }
}

function openSqlite() {
  const database = new Database(':memory:');
  return { db: new Kysely<unknown>({ dialect: new SqliteDialect({ database }) }), stop: async () => {} };
}

async function openPostgres() {
  const { url, stop } = await startPostgres();
  const pool = new pg.Pool({ connectionString: url });
  return { db: new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) }), stop };
}
