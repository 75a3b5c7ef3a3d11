import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { RTT_TIMING } from '@segit-a-hivatal/contract/rtt';
import { freePort } from '../../../server/test/support/free-port.ts';
import { startTestServer } from '../../../server/test/support/test-server.ts';
import { createHelpDesk, type ConversationSnapshot } from '../../src/exports/client.ts';
import { BadNetwork } from './support/bad-network.node.ts';
import { Browser } from './support/browser.node.ts';
import { OperatorClient } from './support/operator.node.ts';
import { until } from './support/wait.node.ts';

const TIMING = { retryFloorMs: 20, retryCeilingMs: 200, requestMs: 2000, pingMs: 300, pongMs: 200, connectMs: 500 };

/** A citizen with two tabs and an operator who talk; the citizen's links go over a network of their own. */
async function talk(t: TestContext) {
  const server = await startTestServer();
  server.staff.add({ id: 'anna', name: 'Kovács Anna', role: 'OPERATOR' });
  server.staff.add({ id: 'gergo', name: 'Szabó Gergő', role: 'OPERATOR' });
  const network = new BadNetwork(Number(new URL(server.url).port));
  const port = await freePort();
  await network.listen(port);
  const browser = new Browser(server.url);
  const tabs = [browser.open(), browser.open()];
  const desks = tabs.map(({ environment }) =>
    createHelpDesk({
      server: `http://127.0.0.1:${port}`,
      site: 'budaors',
      language: 'hu',
      environment,
      timing: TIMING,
    }),
  );
  const staff = (['anna', 'gergo'] as const).map(
    (id) => new OperatorClient(server.url, new Browser(server.url, `staff=${id}`).open(), id, TIMING),
  );
  t.after(async () => {
    for (const desk of desks) desk.dispose();
    for (const each of staff) each.dispose();
    await network.close();
    await server.stop();
  });
  for (const desk of desks) await desk.restore();
  const [citizen, other] = desks as [(typeof desks)[0], (typeof desks)[0]];
  const [anna, gergo] = staff as [OperatorClient, OperatorClient];
  await citizen.start({ preferences: [] });
  const theirs = await anna.accept();
  const active = (): boolean => desks.every((desk) => desk.snapshot.conversation?.state === 'ACTIVE');
  await until(() => active() && theirs.snapshot.state === 'ACTIVE', 'everybody is there');
  return { network, citizen, other, theirs, anna, gergo };
}

const preview = (snapshot: ConversationSnapshot | null): string | undefined => snapshot?.preview?.text;
const texts = (snapshot: ConversationSnapshot | null): string[] =>
  (snapshot?.entries ?? []).flatMap((entry) => (entry.kind === 'message' ? [entry.text] : []));

test('nothing of what is written is seen before it is allowed; then all of it, and nothing any more after that', async (t) => {
  const { citizen, theirs } = await talk(t);
  citizen.setDraft('Még nem szabad');
  await sleep(600);
  assert.equal(theirs.snapshot.preview, undefined);
  citizen.sendRealTimeText(true);
  await until(() => preview(theirs.snapshot) === 'Még nem szabad', 'what stands there when it is switched on');
  citizen.setDraft('Már szabad 👩🏽‍🦽');
  await until(() => preview(theirs.snapshot) === 'Már szabad 👩🏽‍🦽', 'each change');
  citizen.setDraft('');
  await until(() => theirs.snapshot.preview === undefined, 'nothing is written: nothing is shown');
  citizen.setDraft('Mégis');
  await until(() => preview(theirs.snapshot) === 'Mégis', 'again');
  citizen.sendRealTimeText(false);
  await until(() => theirs.snapshot.preview === undefined, 'it was taken back');
  citizen.setDraft('Ezt már nem');
  await sleep(600);
  assert.equal(theirs.snapshot.preview, undefined);
});

test('the message takes the place of its text in one step, and the next text stays', async (t) => {
  const { citizen, theirs } = await talk(t);
  citizen.sendRealTimeText(true);
  let both = 0;
  let neither = 0;
  let seen = false;
  theirs.addEventListener('change', () => {
    const shown = preview(theirs.snapshot) === 'Első kérdés';
    const arrived = texts(theirs.snapshot).includes('Első kérdés');
    seen ||= shown;
    if (shown && arrived) both++;
    if (seen && !shown && !arrived) neither++;
  });
  citizen.setDraft('Első kérdés');
  await until(() => preview(theirs.snapshot) === 'Első kérdés', 'the text');
  citizen.send('Első kérdés');
  citizen.setDraft('Más');
  await until(
    () => texts(theirs.snapshot).length === 1 && preview(theirs.snapshot) === 'Más',
    'the message, and the next',
  );
  await sleep(RTT_TIMING.batchMs * 2);
  assert.equal(preview(theirs.snapshot), 'Más');
  assert.deepEqual(texts(theirs.snapshot), ['Első kérdés']);
  assert.deepEqual([both, neither], [0, 0]);
});

test('the operator writes, and each of the citizen’s tabs shows who and what', async (t) => {
  const { citizen, other, theirs } = await talk(t);
  theirs.realTimeText.send(true);
  theirs.realTimeText.write('Jó napot', false);
  for (const desk of [citizen, other]) {
    await until(() => preview(desk.snapshot.conversation) === 'Jó napot', 'the text');
    assert.deepEqual(desk.snapshot.conversation?.preview?.operator, { name: 'Kovács Anna', role: 'OPERATOR' });
  }
  theirs.send('Jó napot kívánok!');
  for (const desk of [citizen, other]) {
    await until(() => texts(desk.snapshot.conversation).length === 1, 'the message');
    assert.equal(desk.snapshot.conversation?.preview, undefined);
  }
});

test('whichever tab one writes in shows it, over the other one’s socket or not', async (t) => {
  const { citizen, other, theirs } = await talk(t);
  for (const desk of [citizen, other]) desk.sendRealTimeText(true);
  citizen.setDraft('az egyikben');
  await until(() => preview(theirs.snapshot) === 'az egyikben', 'from the one tab');
  await until(() => other.snapshot.draft === 'az egyikben', 'the draft is the same in both');
  other.setDraft('az egyikben, és a másikban');
  await until(() => preview(theirs.snapshot) === 'az egyikben, és a másikban', 'from the other tab');
  assert.equal(theirs.snapshot.preview?.frozen, false);
  other.send('az egyikben, és a másikban');
  await until(() => theirs.snapshot.preview === undefined && texts(theirs.snapshot).length === 1, 'sent');
});

test('a link that breaks: the reader is told, and has all of it right after', async (t) => {
  const { network, citizen, theirs } = await talk(t);
  theirs.realTimeText.send(true);
  theirs.realTimeText.write('Ezt írom', false);
  citizen.sendRealTimeText(true);
  citizen.setDraft('én meg ezt');
  const other = () => citizen.snapshot.conversation?.preview;
  await until(() => other()?.text === 'Ezt írom' && preview(theirs.snapshot) === 'én meg ezt', 'both texts');

  network.swallow(true);
  citizen.setDraft('én meg ezt, és közben még ezt is');
  theirs.realTimeText.write('Ezt írom, és közben még ezt is', false);
  await until(() => other()?.frozen, 'the citizen’s page has noticed');
  assert.equal(other()?.text, 'Ezt írom', 'it stands still');
  network.cut();
  network.swallow(false);
  await until(
    () => preview(theirs.snapshot) === 'én meg ezt, és közben még ezt is',
    'the whole, after the reconnection',
  );
  assert.equal(theirs.snapshot.preview?.frozen, false);
  await until(
    () => other()?.text === 'Ezt írom, és közben még ezt is' && !other()?.frozen,
    'the whole of the other side’s, with its next refresh',
    RTT_TIMING.refreshMs + 5000,
  );
});

test('another operator sees what is written now, and nothing of the last one’s is left', async (t) => {
  const { citizen, theirs, anna, gergo } = await talk(t);
  theirs.realTimeText.send(true);
  theirs.realTimeText.write('Anna félbehagyja', false);
  citizen.sendRealTimeText(true);
  citizen.setDraft('Megvárom');
  await until(() => citizen.snapshot.conversation?.preview && preview(theirs.snapshot) === 'Megvárom', 'both texts');
  await anna.giveBack();
  await until(() => citizen.snapshot.conversation?.state === 'WAITING', 'given back');
  assert.equal(citizen.snapshot.conversation?.preview, undefined);
  const next = await gergo.accept();
  await until(() => preview(next.snapshot) === 'Megvárom', 'the whole of it');
  assert.equal(citizen.snapshot.conversation?.preview, undefined);
});
