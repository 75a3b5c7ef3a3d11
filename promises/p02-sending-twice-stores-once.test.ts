/**
 * P2: sending twice stores once.
 *
 * The client behaves as if 30 % of the replies were lost on the way: it does not look at them and sends the same message
 * again, up to five times. Each message is one row, and each of its replies names that row; the
 * same id with another text is `CONFLICT`. Full: 10,000 messages; CI: 1,000.
 */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { startPostgres } from '../packages/server/test/support/postgres.ts';
import { startTestServer } from '../packages/server/test/support/test-server.ts';
import { newCitizen } from '../packages/server/test/support/wire-client.ts';
import { messagesById, readLog, send } from './support/conversation.ts';
import { scale, SIZE } from './support/scale.ts';

const MESSAGES = scale(10_000, 1000);
const CITIZENS = 10;
const RETRIES = 5;
const DROPPED = 0.3;

for (const kind of ['SQLite', 'PostgreSQL']) {
  test(`${kind}: ${MESSAGES} messages, 30 % of the replies lost, one row each (${SIZE})`, async (t) => {
    const postgres = kind === 'PostgreSQL' ? await startPostgres() : undefined;
    t.after(() => postgres?.stop());
    const server = await startTestServer(postgres && { postgres: postgres.url });
    t.after(() => server.stop());

    let sends = 0;
    const counts = Array.from({ length: CITIZENS }, async () => {
      const { token, wire, id } = await newCitizen(server.url);
      const sent = new Map<string, Promise<number>[]>();
      for (let i = 0; i < MESSAGES / CITIZENS; i++) {
        const clientMessageId = randomUUID();
        const replies: Promise<number>[] = [];
        sent.set(clientMessageId, replies);
        for (let attempt = 0; attempt <= RETRIES; attempt++) {
          sends++;
          const reply = send(wire, id, `${i}`, { clientMessageId });
          replies.push(reply);
          // A lost reply is not waited for either: the repetition may overtake the first.
          if (Math.random() >= DROPPED) {
            await reply;
            break;
          }
        }
      }
      const conflict = { clientMessageId: [...sent.keys()][0]! };
      await assert.rejects(send(wire, id, 'Más szöveg', conflict), { code: 'CONFLICT' });

      const stored = messagesById(await readLog(server.url, token, id));
      assert.deepEqual([...stored.keys()].toSorted(), [...sent.keys()].toSorted());
      for (const [clientMessageId, replies] of sent) {
        assert.deepEqual([...new Set(await Promise.all(replies))], [stored.get(clientMessageId)]);
      }
      await wire.close();
      return stored.size;
    });
    const rows = (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
    assert.equal(rows, MESSAGES);
    assert.ok(sends > MESSAGES * 1.2, 'hardly anything was sent twice');
    t.diagnostic(`${sends} sends, ${rows} rows`);
  });
}
