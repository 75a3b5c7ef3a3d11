import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, PostgresDialect, SqliteDialect } from 'kysely';
import pg from 'pg';
import type { HoursRevision } from '../domain/hours/index.ts';
import { createHoursQueries } from './hours.ts';
import type { Tables } from './tables.ts';

/** The newest revision that a service keeps, read beside it while it runs or not; undefined where it has never run. */
export async function keptHours(where: {
  readonly databaseUrl?: string | undefined;
  readonly dataDir: string;
}): Promise<HoursRevision | undefined> {
  const file = join(where.dataDir, 'segit.sqlite');
  if (!where.databaseUrl && !existsSync(file)) return undefined;
  const dialect = where.databaseUrl
    ? new PostgresDialect({ pool: new pg.Pool({ connectionString: where.databaseUrl, max: 1 }) })
    : new SqliteDialect({ database: new Database(file, { readonly: true }) });
  const db = new Kysely<Tables>({ dialect });
  try {
    return await createHoursQueries(db).newestHours();
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    // The tables of an older version, which kept no hours.
    if (code === '42P01' || message.includes('no such table')) return undefined;
    throw error;
  } finally {
    await db.destroy();
  }
}
