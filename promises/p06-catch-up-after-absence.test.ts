/**
 * P6: catch-up after absence.
 *
 * Citizens with the widget's own client are away while an operator writes 300 messages to each of them: half of them
 * with the page open and no network, half with the page closed. They come back after 1 s, 1 min, 1 h, 12 h and 23.9 h (at
 * 24 h the session ends), those of one absence all at once: each sees every message, once and in order, 95 % within 3 s,
 * and hears what is written next. On both stores. Full: 200 citizens; CI: 20.
 *
 * The hours are made by the clock that the server is given: it is set forward before each return. What the server takes
 * from the clock (the session's life, the times in the log) sees the whole absence; nobody waits for it.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AcceptConversationDocument, RenewLeaseDocument } from '@segit-a-hivatal/contract/operations';
import { startPostgres } from '../packages/server/test/support/postgres.ts';
import { startTestServer } from '../packages/server/test/support/test-server.ts';
import { connect } from '../packages/server/test/support/wire-client.ts';
import { crowd, newHelpDesk, shownTexts } from './support/citizen.ts';
import { percentile, send } from './support/conversation.ts';
import { until } from '../packages/server/test/support/until.ts';
import { portOf, startLink } from './support/link.ts';
import { scale, SIZE } from './support/scale.ts';

const CITIZENS = scale(200, 20);
const MISSED = 300;
const HOUR = 3_600_000;
const ABSENCES = [1000, 60_000, HOUR, 12 * HOUR, 23.9 * HOUR];

for (const kind of ['SQLite', 'PostgreSQL']) {
  test(`A28: ${kind}: ${CITIZENS} citizens away for 1 s to 23.9 h get all, ${MISSED} messages p95 ≤ 3 s (${SIZE})`, async (t) => {
    const postgres = kind === 'PostgreSQL' ? await startPostgres() : undefined;
    t.after(() => postgres?.stop());
    let absence = 0;
    const clock = { now: () => Date.now() + absence };
    const server = await startTestServer({ clock, ...(postgres && { postgres: postgres.url }) });
    t.after(() => server.stop());
    server.staff.add({ id: 'anna', name: 'Kovács Anna', role: 'OPERATOR' });
    const anna = connect(server.url, { cookie: 'staff=anna' });
    t.after(() => anna.close());
    const renewal = setInterval(() => void anna.run(RenewLeaseDocument, {}), 10_000);
    t.after(() => clearInterval(renewal));

    const groups = await Promise.all(
      ABSENCES.map(async (away) => {
        const link = await startLink([portOf(server.url)]);
        t.after(() => link.close());
        const citizens = await crowd(CITIZENS / ABSENCES.length, async (i) => {
          const citizen = await newHelpDesk(t, link.url, server.url);
          const { acceptConversation: got } = await anna.run(AcceptConversationDocument, {
            conversationId: citizen.id,
          });
          assert.ok(got.__typename === 'ConversationAccepted');
          await until(() => citizen.desk.snapshot.conversation?.state === 'ACTIVE', 'the operator');
          return { citizen, fence: got.conversation.fence, closed: i % 2 === 0, caughtUpAfter: 0 };
        });
        return { away, link, citizens };
      }),
    );
    for (const { link, citizens } of groups) {
      for (const { citizen, closed } of citizens) {
        if (closed) citizen.leave();
        else citizen.browser.setOnline(false);
      }
      link.cut();
    }

    const missed = Array.from({ length: MISSED }, (_, i) => `${i}`);
    const everybody = groups.flatMap(({ citizens }) => citizens);
    await Promise.all(
      everybody.map(async ({ citizen: { id }, fence }) => {
        for (const text of missed) await send(anna, id, text, { fence });
      }),
    );

    for (const { away, link, citizens } of groups) {
      absence = away;
      link.restore();
      await Promise.all(
        citizens.map(async (returning) => {
          const { citizen, fence, closed } = returning;
          assert.ok(shownTexts(citizen).length === 0, 'it has heard something while it was away');
          const start = performance.now();
          if (closed) await citizen.reopen();
          else citizen.browser.setOnline(true);
          await until(() => shownTexts(citizen).length >= MISSED, `all after ${away} ms`);
          returning.caughtUpAfter = performance.now() - start;
          assert.deepEqual(shownTexts(citizen), missed);
          await send(anna, citizen.id, 'Itt van?', { fence });
          await until(() => shownTexts(citizen).length > MISSED, 'what is written next');
          assert.deepEqual(shownTexts(citizen), [...missed, 'Itt van?']);
        }),
      );
    }
    const times = everybody.map(({ caughtUpAfter }) => caughtUpAfter);
    const p95 = percentile(times, 0.95);
    assert.ok(p95 <= 3000, `p95 ${p95.toFixed(0)} ms`);
    t.diagnostic(`${times.length} citizens, ${MISSED} messages each, p95 ${p95.toFixed(0)} ms, 0 missing, 0 doubled`);
  });
}
