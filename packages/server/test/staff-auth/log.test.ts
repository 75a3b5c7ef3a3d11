import assert from 'node:assert/strict';
import { test } from 'node:test';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { createStaffAuth } from '../../src/staff-auth/index.ts';
import { createDesk, PUBLIC_URL } from './desk.ts';

test('what fails unexpectedly is logged by kind and place: no message, no password, no address', async (t) => {
  const lines: object[] = [];
  const say = (fields: object, message: string): void => void lines.push({ ...fields, message });
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: new Database(':memory:') }) });
  const auth = createStaffAuth({
    db,
    dialect: 'sqlite',
    publicUrl: PUBLIC_URL,
    secret: 'tests only: 4fQ9xLr2VbN7cKz3HmWd8sTy',
    log: { warn: say, error: say },
    audit: () => undefined,
  });
  await auth.migrate();
  const logIn = () => createDesk(auth).post('log-in', { email: 'a.b@budaors.example', password: 'Titok12' });
  assert.equal((await logIn()).status, 401);
  await db.schema.alterTable('staff').renameTo('gone').execute();
  const printed = t.mock.method(console, 'error', () => undefined);
  const { status, body } = await logIn();
  assert.deepEqual([status, body], [500, { code: 'UNEXPECTED' }]);
  assert.equal(printed.mock.callCount(), 0, 'nothing goes past the log');
  assert.ok(lines.length > 0);
  const text = JSON.stringify(lines);
  assert.match(text, /SQLITE_ERROR/);
  assert.doesNotMatch(text, /no such table|Titok12|a\.b@/);
});
