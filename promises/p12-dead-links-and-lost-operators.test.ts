/**
 * P12: a dead link is found within 25 s, and a lost operator's citizen is back at the head of the queue within 45 s.
 *
 * A link is dead when nothing arrives any more, in either direction, and nobody is told. Citizens with the widget's own
 * client find out, and so does the server; what they write meanwhile arrives once the network is back. Operators vanish
 * in the same way right after they have renewed their leases: their citizens go before somebody who has waited all the
 * time. The times are real ones. Full: 100 citizens, 50 operators; CI: 10 and 5.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LIMITS } from '@segit-a-hivatal/contract';
import { AcceptConversationDocument, DeskDocument, RenewLeaseDocument } from '@segit-a-hivatal/contract/operations';
import { startTestServer } from '../packages/server/test/support/test-server.ts';
import { connect } from '../packages/server/test/support/wire-client.ts';
import { crowd, newHelpDesk, shownTexts, unsent } from './support/citizen.ts';
import type { Citizen } from './support/citizen.ts';
import { sleep } from './support/conversation.ts';
import { until } from '../packages/server/test/support/until.ts';
import { portOf, startLink } from './support/link.ts';
import { scale, SIZE } from './support/scale.ts';

const CITIZENS = scale(100, 10);
const OPERATORS = scale(50, 5);
const FOUND_MS = 25_000;
const BACK_MS = 45_000;

describe('nobody says goodbye', { concurrency: true }, () => {
  test(`${CITIZENS} dead links are found within ${FOUND_MS / 1000} s at both ends (${SIZE})`, async (t) => {
    const server = await startTestServer();
    t.after(() => server.stop());
    const link = await startLink([portOf(server.url)]);
    t.after(() => link.close());
    const citizens = await crowd(CITIZENS, () => newHelpDesk(t, link.url, server.url));
    // Links die at any moment between two pings.
    await sleep(3000);
    assert.equal(await openSockets(server.url), CITIZENS);

    link.swallow();
    const start = performance.now();
    const elapsed = () => performance.now() - start;
    for (const { desk } of citizens) assert.ok(desk.send('Hall engem?'));
    const byCitizens = Promise.all(
      citizens.map(async (citizen) => {
        await until(() => connection(citizen) !== 'connected', 'the citizen’s page notices', FOUND_MS);
        return elapsed();
      }),
    );
    const byServer = (async () => {
      while ((await openSockets(server.url)) > 0) {
        assert.ok(elapsed() < FOUND_MS, 'the server has not noticed');
        await sleep(100);
      }
      return elapsed();
    })();
    const [pages, ofServer] = await Promise.all([byCitizens, byServer]);

    link.restore();
    await Promise.all(
      citizens.map(async (citizen) => {
        await until(() => unsent(citizen).length === 0, 'what was written meanwhile has arrived', 60_000);
        assert.deepEqual(shownTexts(citizen), ['Hall engem?']);
      }),
    );
    const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
    t.diagnostic(
      `found by the last page after ${seconds(Math.max(...pages))}, by the server after ${seconds(ofServer)}`,
    );
  });

  test(`${OPERATORS} lost operators’ citizens are the next within ${BACK_MS / 1000} s (${SIZE})`, async (t) => {
    const server = await startTestServer();
    t.after(() => server.stop());
    const link = await startLink([portOf(server.url)]);
    t.after(() => link.close());

    const patient = await newHelpDesk(t, server.url);
    const citizens: Citizen[] = [];
    const renewals = await crowd(OPERATORS, async (i) => {
      server.staff.add({ id: `desk-${i}`, name: `Ügyintéző ${i}`, role: 'OPERATOR' });
      const citizen = await newHelpDesk(t, server.url);
      citizens.push(citizen);
      const desk = connect(link.url, { cookie: `staff=desk-${i}`, origin: server.url });
      t.after(() => desk.close());
      desk.listen(DeskDocument, {}, () => undefined);
      await desk.run(AcceptConversationDocument, { conversationId: citizen.id });
      await until(() => state(citizen) === 'ACTIVE', 'the operator');
      return () => desk.run(RenewLeaseDocument, {});
    });
    await until(() => queuePosition(patient) === 1, 'one who has waited from the beginning');
    await Promise.all(renewals.map((renew) => renew()));

    link.swallow();
    const start = performance.now();
    // They go on trying, as desks do.
    for (const renew of renewals) {
      const timer = setInterval(() => renew().catch(() => undefined), LIMITS.leaseRenewMs);
      t.after(() => clearInterval(timer));
    }
    const times = await Promise.all(
      citizens.map(async (citizen) => {
        await until(() => state(citizen) === 'WAITING' && queuePosition(citizen), 'the citizen waits again', BACK_MS);
        return performance.now() - start;
      }),
    );
    await until(() => queuePosition(patient) === OPERATORS + 1, 'they are at the head of the queue', 5000);
    assert.deepEqual(
      citizens.map(queuePosition).toSorted((a, b) => a! - b!),
      citizens.map((_, i) => i + 1),
    );
    assert.ok(Math.max(...times) <= BACK_MS);
    t.diagnostic(`${OPERATORS} citizens back at the head after ${(Math.max(...times) / 1000).toFixed(1)} s`);
  });
});

const connection = ({ desk }: Citizen) => desk.snapshot.conversation?.connection;
const state = ({ desk }: Citizen) => desk.snapshot.conversation?.state;
const queuePosition = ({ desk }: Citizen) => desk.snapshot.conversation?.queue?.position;

async function openSockets(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/_sockets\{side="citizen"\} (\d+)/.exec(text)?.[1] ?? 0);
}
