/**
 * P4: one total order per conversation.
 *
 * Several server processes on one PostgreSQL, and 16 writers who all write into one conversation, spread over the
 * processes. The log read through each process afterwards is the same and without a gap, and holds every acknowledged
 * message under the number of its acknowledgement. Full: 4 processes, 10,000 messages; CI: 2 and 1,000.
 */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { startPostgres } from '../packages/server/test/support/postgres.ts';
import { connect, newCitizen } from '../packages/server/test/support/wire-client.ts';
import { messagesById, readLog, send } from './support/conversation.ts';
import { scale, SIZE } from './support/scale.ts';
import { startServerProcess } from './support/server-process.ts';

const PROCESSES = scale(4, 2);
const MESSAGES = scale(10_000, 1000);
const WRITERS = 16;

test(`${PROCESSES} processes, ${WRITERS} writers, ${MESSAGES} messages: one log everywhere (${SIZE})`, async (t) => {
  const postgres = await startPostgres();
  t.after(() => postgres.stop());
  const servers: Awaited<ReturnType<typeof startServerProcess>>[] = [];
  t.after(() => Promise.all(servers.map((server) => server.dispose())));
  // One after the other: the first makes the tables and the staff.
  for (let i = 0; i < PROCESSES; i++) servers.push(await startServerProcess({ DATABASE_URL: postgres.url }));

  const { token, id, wire } = await newCitizen(servers[0]!.url);
  await wire.close();
  const acknowledged = new Map<string, number>();
  let left = MESSAGES;
  const writers = Array.from({ length: WRITERS }, async (_, i) => {
    const own = connect(servers[i % PROCESSES]!.url, { token });
    while (left-- > 0) {
      const clientMessageId = randomUUID();
      acknowledged.set(clientMessageId, await send(own, id, `${i}`, { clientMessageId }));
    }
    await own.close();
  });
  await Promise.all(writers);

  const logs = await Promise.all(servers.map(({ url }) => readLog(url, token, id)));
  for (const log of logs) {
    assert.deepEqual(log, logs[0]);
    assert.deepEqual(messagesById(log), new Map([...acknowledged].sort(([, a], [, b]) => a - b)));
  }
  t.diagnostic(`${PROCESSES} processes, ${acknowledged.size} messages, identical logs`);
});
