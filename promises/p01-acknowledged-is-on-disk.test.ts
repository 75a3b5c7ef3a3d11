/**
 * P1: an acknowledged message is on disk.
 *
 * The server, a process of its own, is killed with SIGKILL while eight citizens send as fast as they are answered. After
 * each restart every message that was ever acknowledged stands in the log under the number of its acknowledgement, and
 * none stands there twice. On the embedded store and on PostgreSQL. Full: 50 kills each; CI: 5.
 */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, test } from 'node:test';
import { startPostgres } from '../packages/server/test/support/postgres.ts';
import { until } from '../packages/server/test/support/until.ts';
import { connect, newCitizen } from '../packages/server/test/support/wire-client.ts';
import { messagesById, readLog, send, sleep } from './support/conversation.ts';
import { scale, SIZE } from './support/scale.ts';
import { startServerProcess } from './support/server-process.ts';
import type { ServerProcess } from './support/server-process.ts';

const KILLS = scale(50, 5);
const CITIZENS = 8;
/** How long the load goes on before a kill, ms: not the same each time, so that the kills meet every step of a commit. */
const loadTime = (): number => 200 + Math.random() * 400;

describe('kill -9', { concurrency: true }, () => {
  test(`SQLite: nothing acknowledged is lost in ${KILLS} kills (${SIZE})`, async (t) => {
    const server = await startServerProcess();
    t.after(() => server.dispose());
    t.diagnostic(await killUnderLoad(server));
  });

  test(`PostgreSQL: nothing acknowledged is lost in ${KILLS} kills (${SIZE})`, async (t) => {
    const postgres = await startPostgres();
    t.after(() => postgres.stop());
    const server = await startServerProcess({ DATABASE_URL: postgres.url });
    t.after(() => server.dispose());
    t.diagnostic(await killUnderLoad(server));
  });
});

async function killUnderLoad(server: ServerProcess): Promise<string> {
  const citizens = await Promise.all(
    Array.from({ length: CITIZENS }, async () => {
      const { token, id, wire } = await newCitizen(server.url);
      await wire.close();
      return { token, id, acknowledged: new Map<string, number>() };
    }),
  );
  for (let kill = 0; kill < KILLS; kill++) {
    let killed = false;
    const before = total(citizens);
    const load = citizens.map(async ({ token, id, acknowledged }) => {
      const wire = connect(server.url, { token });
      while (!killed) {
        const clientMessageId = randomUUID();
        try {
          acknowledged.set(clientMessageId, await send(wire, id, 'Terhelés', { clientMessageId }));
        } catch (error) {
          // Only the kill may leave a message without an answer.
          if (!killed) throw error;
        }
      }
      await wire.close();
    });
    const ended = Promise.all(load);
    // However slow the machine is, there is something to lose.
    await Promise.race([until(() => total(citizens) > before, 'load').then(() => sleep(loadTime())), ended]);
    killed = true;
    await server.end('SIGKILL');
    await ended;

    await server.start();
    for (const { token, id, acknowledged } of citizens) {
      const stored = messagesById(await readLog(server.url, token, id));
      for (const [clientMessageId, seq] of acknowledged) assert.equal(stored.get(clientMessageId), seq, 'lost');
    }
  }
  return `${KILLS} kills, ${total(citizens)} acknowledged messages, 0 lost, 0 doubled`;
}

const total = (citizens: readonly { acknowledged: Map<string, number> }[]): number =>
  citizens.reduce((sum, { acknowledged }) => sum + acknowledged.size, 0);
