/**
 * P7: lost history is declared.
 *
 * Citizens with the widget's own client write before and after a backup; then the backup is put back. The embedded
 * store's is made by SQLite's own backup while the server runs, PostgreSQL's by `pg_dump`; both are put back as
 * docs/operations.md says, with every process stopped, PostgreSQL's once more under a server that was left running. Every
 * citizen is shown that history was lost: pages that were open, pages that are opened again, those who have lost nothing
 * themselves; whoever began after the backup is told that the conversation is gone. What is written from then on is one
 * log for all. Full: 100 citizens; CI: 12.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { TestContext } from 'node:test';
import { promisify } from 'node:util';
import { startPostgres } from '../packages/server/test/support/postgres.ts';
import { crowd, newHelpDesk, shownNotices, shownTexts, tokenOf, unsent } from './support/citizen.ts';
import type { Citizen } from './support/citizen.ts';
import { readLog } from './support/conversation.ts';
import { until } from '../packages/server/test/support/until.ts';
import { scale, SIZE } from './support/scale.ts';
import { startServerProcess } from './support/server-process.ts';
import type { ServerProcess } from './support/server-process.ts';

const CITIZENS = scale(100, 12);
const run = promisify(execFile);
// The server's own driver: the root has none.
const Database = createRequire(new URL('../packages/server/package.json', import.meta.url))(
  'better-sqlite3',
) as typeof import('better-sqlite3');

/** A database that can be saved and put back. */
interface Saved {
  readonly server: ServerProcess;
  /** Its file outside the database that holds the highest tide. */
  readonly tideFile: string;
  backUp(): Promise<unknown>;
  putBack(): Promise<unknown>;
}

describe('an older backup is put back', { concurrency: true }, () => {
  test(`SQLite: all of ${CITIZENS} citizens are shown it (${SIZE})`, async (t) => {
    const server = await startServerProcess();
    t.after(() => server.dispose());
    const file = join(server.folder, 'segit.sqlite');
    const copy = `${file}.copy`;
    await losingHistory(t, {
      server,
      tideFile: `${file}.tide`,
      async backUp() {
        const database = new Database(file, { readonly: true });
        await database.backup(copy);
        database.close();
      },
      putBack: () =>
        stopped(server, async () => {
          for (const left of ['', '-wal', '-shm']) await rm(file + left, { force: true });
          await run('cp', [copy, file]);
        }),
    });
  });

  for (const left of ['stopped', 'left running']) {
    test(`PostgreSQL, the server ${left}: all of ${CITIZENS} citizens are shown it (${SIZE})`, async (t) => {
      const postgres = await startPostgres();
      t.after(() => postgres.stop());
      const sql = (statement: string) => run('psql', ['--dbname', postgres.url, '--command', statement]);
      await sql('create database segit');
      const url = postgres.url.replace(/postgres$/, 'segit');
      const server = await startServerProcess({ DATABASE_URL: url });
      t.after(() => server.dispose());
      const folder = await mkdtemp(join(tmpdir(), 'segit-dump-'));
      t.after(() => rm(folder, { recursive: true }));
      const dump = join(folder, 'segit.dump');
      const putBack = async () => {
        await sql('drop database segit with (force)');
        await sql('create database segit');
        // Whole or absent: a running server would take a table whose rows are still to come for an empty one.
        await run('pg_restore', ['--single-transaction', '--dbname', url, dump]);
      };
      await losingHistory(t, {
        server,
        tideFile: join(server.folder, 'postgres.tide'),
        backUp: () => run('pg_dump', ['--format=custom', '--file', dump, url]),
        putBack: left === 'stopped' ? () => stopped(server, putBack) : putBack,
      });
    });
  }
});

async function stopped(server: ServerProcess, step: () => Promise<void>): Promise<void> {
  await server.end('SIGTERM');
  await step();
  await server.start();
}

async function losingHistory(t: TestContext, { server, tideFile, backUp, putBack }: Saved): Promise<void> {
  const begin = (count: number) => crowd(count, () => newHelpDesk(t, server.url));
  const citizens = await begin(CITIZENS);
  await write(citizens, ['Jó napot!', 'Kérdezni szeretnék.']);
  const open = citizens.filter((_, i) => i % 2 === 0);
  const closed = citizens.filter((citizen) => !open.includes(citizen));
  const losing = citizens.filter((_, i) => i % 4 < 2);

  await backUp();
  const late = await begin(2);
  const tide = async () => Number(await readFile(tideFile, 'utf8').catch(() => '0'));
  const atBackup = await tide();
  await write(losing, ['Ez el fog veszni.', 'Ez is.']);
  // One tick may have been under way when the backup was made; the second one is behind it.
  await write(losing, ['Meg ez is.']);
  await untilAsync(
    async () => (await tide()) >= atBackup + 2,
    async () => write(losing, ['És ez.']),
  );
  for (const citizen of [...closed, late[0]!]) citizen.leave();
  const epochs = new Map(citizens.map((citizen) => [citizen, epochOf(citizen)]));

  await putBack();
  for (const citizen of [...closed, late[0]!]) await citizen.reopen();
  for (const citizen of citizens) {
    await until(() => shownNotices(citizen).includes('reset'), 'the citizen is shown that history was lost', 45_000);
    await until(() => citizen.desk.snapshot.conversation?.caughtUp, 'the history that there is');
    assert.deepEqual(shownTexts(citizen), ['Jó napot!', 'Kérdezni szeretnék.']);
    assert.notEqual(epochOf(citizen), epochs.get(citizen));
  }
  assert.equal(new Set(citizens.map(epochOf)).size, 1, 'there are several histories');
  for (const citizen of late) await until(() => citizen.desk.snapshot.expired, 'the conversation is gone', 45_000);

  await write(citizens, ['Itt vagyok.']);
  for (const citizen of citizens) {
    const log = await readLog(server.url, tokenOf(citizen), citizen.id);
    const texts = log.flatMap((event) => (event.__typename === 'MessageEvent' ? [event.text] : []));
    assert.deepEqual(texts, ['Jó napot!', 'Kérdezni szeretnék.', 'Itt vagyok.']);
    assert.deepEqual(shownTexts(citizen), texts);
    assert.equal(shownNotices(citizen).filter((notice) => notice === 'reset').length, 1, 'it is said once');
  }
  t.diagnostic(`${citizens.length} citizens were shown it, ${late.length} that their conversation is gone`);
}

/** Each of them writes these, and has them acknowledged. */
async function write(citizens: readonly Citizen[], texts: readonly string[]): Promise<void> {
  for (const { desk } of citizens) for (const text of texts) assert.ok(desk.send(text));
  for (const citizen of citizens) await until(() => unsent(citizen).length === 0, 'it is on disk', 45_000);
}

const epochOf = ({ browser }: Citizen): unknown =>
  (JSON.parse(browser.data.get('segit:budaors:conversation')!) as { epoch: unknown }).epoch;

/** Does `step` about once a second until the condition is met. */
async function untilAsync(condition: () => Promise<boolean>, step: () => Promise<void>): Promise<void> {
  for (let tries = 0; !(await condition()); tries++) {
    assert.ok(tries < 30, 'the tide does not rise');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await step();
  }
}
