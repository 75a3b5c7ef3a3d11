import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ResultOf } from '@segit-a-hivatal/contract';
import { ConversationFeedDocument } from '@segit-a-hivatal/contract/operations';
import Database from 'better-sqlite3';
import { clock, timers } from '../../src/runtime.ts';
import { openSqliteStore } from '../../src/store/sqlite/index.ts';
import { startTestServer } from '../support/test-server.ts';
import { newCitizen, WireError } from '../support/wire-client.ts';
import { until } from '../support/until.ts';

/** What looks at the store does so often: the tide rises, and is looked at, many times a second. */
const quick = {
  ...timers,
  // Pings keep their time: one that has to be answered within 50 ms is lost on a busy machine.
  every: (ms: number, tick: () => void) => timers.every(ms >= 10_000 ? ms : 50, tick),
};

/** A server on a database that the test can reach past it, and a citizen who listens. */
async function listening(t: TestContext) {
  const folder = await mkdtemp(join(tmpdir(), 'segit-history-'));
  const file = join(folder, 'segit.sqlite');
  const common = { clock, timers: quick, onReset: () => undefined, onError: () => undefined };
  const store = await openSqliteStore({ ...common, file });
  const server = await startTestServer({ store, timers: quick });
  const { wire, id } = await newCitizen(server.url);
  const items: ResultOf<typeof ConversationFeedDocument>['conversation'][] = [];
  const errors: unknown[] = [];
  const variables = { id, epoch: null, afterSeq: 0 };
  const add = (data: ResultOf<typeof ConversationFeedDocument>) => items.push(data.conversation);
  wire.listen(ConversationFeedDocument, variables, add, (error) => errors.push(error));
  const database = new Database(file, { timeout: 5000 });
  t.after(async () => {
    database.close();
    await wire.close();
    await server.stop();
    await store.close();
    await rm(folder, { recursive: true });
  });
  const tide = () => (database.prepare('select tide from history').get() as { tide: number }).tide;
  await until(() => items.length > 0 && tide() > 0);
  // The server has kept this tide outside the database before it looks at the next one.
  await sleep(200);
  return { database, items, errors, id };
}

test('a reader who listens and has lost nothing is reset, where an older backup is put back', async (t) => {
  const { database, items } = await listening(t);
  database.exec('update history set tide = 0');
  await until(() => items.some((item) => item.__typename === 'ConversationReset'));
  await sleep(300);
  const kinds = items.map((item) => item.__typename).filter((kind) => kind !== 'QueueStatus');
  assert.deepEqual(kinds, ['FeedStarted', 'EventPage', 'ConversationReset', 'EventPage'], 'once, and then the log');
});

test('a conversation that is not in the backup is not said to be erased', async (t) => {
  const { database, items, errors, id } = await listening(t);
  database.transaction(() => {
    database.prepare('delete from entry where conversation_id = ?').run(id);
    database.prepare('delete from conversation where id = ?').run(id);
    database.exec('update history set tide = 0');
  })();
  await until(() => errors.length > 0);
  assert.ok(errors[0] instanceof WireError);
  assert.equal(errors[0].code, 'NOT_FOUND');
  assert.ok(!items.some((item) => item.__typename === 'ConversationDeleted'));
});
