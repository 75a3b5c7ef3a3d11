import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { Fault } from '../../src/domain/fault.ts';
import { clock, timers } from '../../src/runtime.ts';
import { openSqliteStore } from '../../src/store/sqlite/index.ts';

/** A store whose write lock somebody else holds, as an administrator's tool may. */
async function locked(t: TestContext, time = { clock, timers }) {
  const folder = await mkdtemp(join(tmpdir(), 'segit-lock-'));
  const file = join(folder, 'segit.sqlite');
  const common = { ...time, onReset: () => undefined, onError: () => undefined };
  const store = await openSqliteStore({ ...common, file });
  const other = new Database(file);
  other.exec('begin immediate');
  t.after(async () => {
    other.close();
    await store.close();
    await rm(folder, { recursive: true });
  });
  const write = () =>
    store.insertSession({
      id: randomUUID(),
      siteKey: 'budaors',
      tokenHash: randomUUID(),
      createdAt: 0,
      expiresAt: 1,
      endsAt: null,
    });
  return { store, other, write };
}

test('a write waits for another process’s lock, and nothing else waits with it', async (t) => {
  const { store, other, write } = await locked(t);
  let written = false;
  const writing = write().then(() => (written = true));
  // The loop goes on turning, and readers are answered.
  for (let i = 0; i < 10; i++) {
    await sleep(10);
    assert.equal(await store.countWaiting(), 0);
  }
  assert.equal(written, false);
  other.exec('rollback');
  await writing;
});

test('a lock that is held for good is UNAVAILABLE', async (t) => {
  // Its time goes by without waiting for it.
  let ahead = 0;
  const after = (ms: number, then: () => void) => {
    ahead += ms;
    return timers.after(0, then);
  };
  const time = { clock: { now: () => clock.now() + ahead }, timers: { ...timers, after } };
  const { store, write } = await locked(t, time);
  const unavailable = (error: unknown) => error instanceof Fault && error.code === 'UNAVAILABLE';
  await assert.rejects(write(), unavailable);
  await assert.rejects(
    store.decide(randomUUID(), null, () => assert.fail('decided without the lock')),
    unavailable,
  );
});
