/**
 * P9: no false acknowledgement.
 *
 * The database stops answering under load: PostgreSQL is frozen where it stands, SQLite's write lock is held by another
 * process. While it lasts nobody is acknowledged anything; senders hear `UNAVAILABLE`, or 1013 where they are just
 * connecting, and repeat. The server's
 * process lives: afterwards everybody is acknowledged again, and each acknowledged message stands in the log once, under
 * the number of its acknowledgement. Full: 60 s; CI: 12 s, because a statement counts as unanswered after 10 s.
 */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { CLOSE_CODES } from '@segit-a-hivatal/contract';
import { startChild } from '../packages/server/test/support/child.ts';
import { startPostgres } from '../packages/server/test/support/postgres.ts';
import { newCitizen, WireError } from '../packages/server/test/support/wire-client.ts';
import { messagesById, readLog, send, sleep } from './support/conversation.ts';
import { until } from '../packages/server/test/support/until.ts';
import { scale, SIZE } from './support/scale.ts';
import { startServerProcess } from './support/server-process.ts';
import type { ServerProcess } from './support/server-process.ts';

const FROZEN = scale(60_000, 12_000);
const CITIZENS = scale(100, 20);
/** What was on its way from the server when the database stopped has arrived by then, ms. */
const ON_ITS_WAY = 500;
/** A sender that hears nothing repeats after this, as the widget's does, ms. */
const PATIENCE = 15_000;

describe('the database stops answering', { concurrency: true }, () => {
  test(`PostgreSQL frozen for ${FROZEN / 1000} s: nothing is acknowledged without its row (${SIZE})`, async (t) => {
    const postgres = await startPostgres();
    t.after(() => postgres.stop());
    const server = await startServerProcess({ DATABASE_URL: postgres.url });
    t.after(() => server.dispose());
    t.diagnostic(
      await stopDatabase(server, async () => {
        postgres.freeze();
        return () => postgres.thaw();
      }),
    );
  });

  test(`SQLite locked for ${FROZEN / 1000} s: nothing is acknowledged without its row (${SIZE})`, async (t) => {
    const server = await startServerProcess();
    t.after(() => server.dispose());
    t.diagnostic(
      await stopDatabase(server, async () => {
        const holder = await holdWriteLock(`${server.folder}/segit.sqlite`);
        return () => holder.end('SIGKILL');
      }),
    );
  });
});

/** @param stop stops the database, and returns how it goes on */
async function stopDatabase(server: ServerProcess, stop: () => Promise<() => unknown>): Promise<string> {
  const acknowledgedAt: number[] = [];
  let told = 0;
  let silent = 0;
  let running = true;
  let over = false;
  const load = Array.from({ length: CITIZENS }, async () => {
    const { token, id, wire } = await newCitizen(server.url);
    const acknowledged = new Map<string, number>();
    while (running) {
      const clientMessageId = randomUUID();
      while (!acknowledged.has(clientMessageId) && !over) {
        try {
          const seq = await Promise.race([send(wire, id, 'Terhelés', { clientMessageId }), patience()]);
          acknowledgedAt.push(performance.now());
          acknowledged.set(clientMessageId, seq);
        } catch (error) {
          const code = (error as { code?: unknown }).code;
          // A connection that is just being made is told by its close code.
          if (code === 'UNAVAILABLE' || code === CLOSE_CODES.TRY_AGAIN_LATER) told++;
          else if (!(error instanceof WireError)) silent++;
          else throw error;
          await sleep(100);
        }
      }
      await sleep(10);
    }
    await wire.close();
    return { token, id, acknowledged };
  });
  try {
    const failed = Promise.all(load).then(() => undefined);
    await Promise.race([until(() => acknowledgedAt.length > CITIZENS * 5, 'the load runs', 60_000), failed]);

    const goOn = await stop();
    const stoppedAt = performance.now();
    await Promise.race([sleep(FROZEN), failed]);
    const wentOnAt = performance.now();
    await goOn();
    const meanwhile = acknowledgedAt.filter((at) => at > stoppedAt + ON_ITS_WAY && at < wentOnAt);
    assert.equal(meanwhile.length, 0, 'something was acknowledged that cannot be on disk');
    assert.ok(told > 0, 'nobody was told');

    const before = acknowledgedAt.length;
    await Promise.race([until(() => acknowledgedAt.length > before + CITIZENS * 5, 'it goes on', 60_000), failed]);
    running = false;
    for (const { token, id, acknowledged } of await Promise.all(load)) {
      const stored = messagesById(await readLog(server.url, token, id));
      assert.deepEqual([...stored].toSorted(), [...acknowledged].toSorted());
    }
    return `${acknowledgedAt.length} acknowledged, none of them meanwhile; ${told} times told to try again, ${silent} times nothing; 0 without a row`;
  } finally {
    running = false;
    over = true;
  }
}

/** Rejects when it is over; keeps no process alive. */
const patience = (): Promise<never> =>
  new Promise((_, reject) => setTimeout(() => reject(new Error('no answer')), PATIENCE).unref());

/** Another process that writes and does not come to an end, as a careless administrator's tool does. */
function holdWriteLock(file: string) {
  const script = `
    import Database from 'better-sqlite3';
    const database = new Database(${JSON.stringify(file)}, { timeout: 10_000 });
    database.exec('begin immediate');
    console.log('locked');
    setInterval(() => undefined, 1000);`;
  const cwd = fileURLToPath(new URL('../packages/server', import.meta.url));
  return startChild(process.execPath, ['--input-type=module', '--eval', script], 'locked', { cwd });
}
