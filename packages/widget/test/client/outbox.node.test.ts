import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { Outbox, type OutboxItem, type SendAttempt } from '../../src/client/outbox.ts';
import { createStore } from '../../src/client/store.ts';
import { Browser, type Tab } from './support/browser.node.ts';
import { until } from './support/wait.node.ts';

/** An outbox in a tab, and a server that answers what it is told to, in turn; otherwise it stores. */
function setUp(t: TestContext, tab: Tab, answers: (SendAttempt | Promise<SendAttempt>)[] = []) {
  const sent: OutboxItem[] = [];
  let seq = 0;
  const outbox = new Outbox({
    store: createStore(tab.environment, 'segit:test:'),
    conversationId: 'c1',
    party: 'CITIZEN',
    retry: { floorMs: 1, ceilingMs: 5 },
    onChange: () => {},
    send: async (item) => {
      sent.push(item);
      return (await answers.shift()) ?? { stored: { seq: ++seq, at: new Date().toISOString() } };
    },
  });
  t.after(() => outbox.dispose());
  const states = (): string[] => outbox.entries.map(({ text, delivery }) => `${text} ${delivery}`);
  return { outbox, sent, states };
}

test('A29: what is written is kept before it is sent, and found again by the next page', async (t) => {
  const browser = new Browser();
  const first = setUp(t, browser.open());
  assert.equal(first.outbox.add('egy', 'hu').kept, true);
  first.outbox.add('kettő', 'hu');
  assert.deepEqual(first.states(), ['egy queued', 'kettő queued']);
  first.outbox.dispose();

  const second = setUp(t, browser.open());
  assert.deepEqual(second.states(), ['egy queued', 'kettő queued']);
  second.outbox.carry(true);
  await until(() => second.states().every((state) => state.endsWith('sent')), 'both sent');
  assert.deepEqual(
    second.sent.map(({ text }) => text),
    ['egy', 'kettő'],
  );
  assert.equal(browser.data.size, 0);
});

test('one at a time, in the order of writing, however often an attempt fails', async (t) => {
  const { outbox, sent, states } = setUp(t, new Browser().open(), [
    { retryAfterMs: null },
    { retryAfterMs: 20 },
    { stored: { seq: 1, at: '' } },
    { retryAfterMs: null },
  ]);
  outbox.carry(true);
  for (const text of ['a', 'b', 'c']) outbox.add(text, 'hu');
  await until(() => states().every((state) => state.endsWith('sent')), 'all sent');
  assert.deepEqual(
    sent.map(({ text }) => text),
    ['a', 'a', 'a', 'b', 'b', 'c'],
  );
  assert.equal(new Set(sent.map(({ key }) => key)).size, 3, 'a repetition carries the same id');
});

test('the wait that the server asks for is kept', async (t) => {
  const { outbox, sent } = setUp(t, new Browser().open(), [{ retryAfterMs: 120 }]);
  outbox.carry(true);
  const before = Date.now();
  outbox.add('a', 'hu');
  await until(() => sent.length === 2, 'the second attempt');
  assert.ok(Date.now() - before >= 115);
});

test('a refused message blocks nothing, and is sent again when the person says so', async (t) => {
  const browser = new Browser();
  const { outbox, sent, states } = setUp(t, browser.open(), [{ failure: 'CONFLICT' }, { failure: 'BAD_TEXT' }]);
  outbox.carry(true);
  const { key: conflict } = outbox.add('a', 'hu');
  const { key: bad } = outbox.add('b', 'hu');
  outbox.add('c', 'hu');
  await until(() => states().includes('c sent'), 'the one behind');
  assert.deepEqual(states(), ['a failed', 'b failed', 'c sent']);
  assert.equal(browser.data.size, 2, 'failures survive the page');
  outbox.discard(bad);
  outbox.retry(conflict);
  await until(() => states().includes('a sent'), 'the retried one');
  assert.notEqual(sent.at(-1)!.key, conflict, 'its id belongs to another text');
  assert.deepEqual(states(), ['c sent', 'a sent']);
});

test('an ended conversation that is opened again takes the message under its old id', async (t) => {
  const { outbox, sent, states } = setUp(t, new Browser().open(), [{ failure: 'CONVERSATION_ENDED' }]);
  outbox.carry(true);
  const { key } = outbox.add('a', 'hu');
  await until(() => states()[0] === 'a failed', 'the refusal');
  outbox.retry(key);
  await until(() => states()[0] === 'a sent', 'the acknowledgement');
  assert.deepEqual(
    sent.map((item) => item.key),
    [key, key],
  );
});

test('the log may bring it before the reply does', async (t) => {
  let reply: (attempt: SendAttempt) => void = () => {};
  const { outbox, sent } = setUp(t, new Browser().open(), [new Promise((resolve) => (reply = resolve))]);
  outbox.carry(true);
  const { key } = outbox.add('a', 'hu');
  outbox.settle(key);
  assert.deepEqual(outbox.entries, []);
  reply({ retryAfterMs: null });
  outbox.add('b', 'hu');
  await until(() => sent.at(-1)?.text === 'b', 'the next one');
  assert.deepEqual(
    sent.map(({ text }) => text),
    ['a', 'b'],
  );
});

test('what another tab writes is sent here, and what is sent here is no longer waiting there', async (t) => {
  const browser = new Browser();
  const leader = setUp(t, browser.open());
  const follower = setUp(t, browser.open());
  leader.outbox.carry(true);
  follower.outbox.add('a', 'hu');
  await until(() => leader.states()[0] === 'a sent', 'sent by the leading tab');
  await until(() => follower.states()[0] === 'a sent', 'known in the other');
  assert.equal(follower.sent.length, 0);
});

test('two tabs that write at the same moment lose nothing', async (t) => {
  const browser = new Browser();
  const tabs = Array.from({ length: 4 }, () => setUp(t, browser.open()));
  for (const [i, { outbox }] of tabs.entries()) for (let n = 0; n < 5; n++) outbox.add(`${i}/${n}`, 'hu');
  tabs[0]!.outbox.carry(true);
  await until(() => tabs[0]!.sent.length === 20, 'all twenty');
  for (const i of tabs.keys()) {
    const own = tabs[0]!.sent.map(({ text }) => text).filter((text) => text.startsWith(`${i}/`));
    assert.deepEqual(
      own,
      Array.from({ length: 5 }, (_, n) => `${i}/${n}`),
    );
  }
});

test('a storage that is refused, full or broken is survived', async (t) => {
  const without = setUp(t, new Browser().open({ storage: false }));
  assert.equal(without.outbox.add('a', 'hu').kept, false);
  without.outbox.carry(true);
  await until(() => without.states()[0] === 'a sent', 'sent from memory');

  const browser = new Browser();
  for (const broken of ['{', 'null', '[]', '{"key":"x3"}', '{"key":5,"text":null}']) {
    browser.data.set(`segit:test:out:c1:x${browser.data.size}`, broken);
  }
  browser.full = true;
  const full = setUp(t, browser.open());
  assert.deepEqual(full.states(), []);
  assert.equal(full.outbox.add('b', 'hu').kept, false);
  full.outbox.carry(true);
  await until(() => full.states()[0] === 'b sent', 'sent although nothing could be written');
});

test('what is held waits, can be taken back in any tab, and goes by itself once', async (t) => {
  const browser = new Browser();
  const leader = setUp(t, browser.open());
  const follower = setUp(t, browser.open());
  leader.outbox.carry(true);
  const { key } = follower.outbox.add('a', 'hu', undefined, 60_000);
  await until(() => leader.states()[0] === 'a held', 'held in both');
  assert.equal(follower.outbox.takeBack(key), 'a');
  assert.equal(follower.outbox.takeBack(key), null, 'once');
  await until(() => leader.states().length === 0, 'gone in both');
  assert.equal(browser.data.size, 0);

  leader.outbox.add('b', 'hu', undefined, 1);
  await until(() => follower.states()[0] === 'b sent', 'by itself');
  assert.deepEqual(
    leader.sent.map(({ text }) => text),
    ['b'],
  );
});

test('whoever writes on has done with what is held; so has who says that it is to go', async (t) => {
  const { outbox, sent, states } = setUp(t, new Browser().open());
  outbox.carry(true);
  outbox.add('a', 'hu', undefined, 60_000);
  const { key } = outbox.add('b', 'hu', undefined, 60_000);
  await until(() => sent.length === 1, 'the first');
  assert.equal(states()[1], 'b held');
  outbox.release();
  assert.equal(outbox.takeBack(key), null, 'too late');
  await until(() => states()[1] === 'b sent', 'the second');
  assert.deepEqual(
    sent.map(({ text }) => text),
    ['a', 'b'],
  );
});

test('what is held survives the page, and no clock that was set back keeps it for ever', async (t) => {
  const browser = new Browser();
  const first = setUp(t, browser.open());
  const { key } = first.outbox.add('a', 'hu', undefined, 60_000);
  first.outbox.dispose();
  const second = setUp(t, browser.open());
  second.outbox.carry(true);
  assert.deepEqual(second.states(), ['a held']);
  assert.equal(second.outbox.takeBack(key), 'a');

  t.mock.timers.enable({ apis: ['setTimeout', 'Date'], now: Date.UTC(2026, 10, 23) });
  second.outbox.add('b', 'hu', undefined, 10_000);
  t.mock.timers.setTime(Date.UTC(2026, 10, 22));
  const third = setUp(t, browser.open());
  third.outbox.carry(true);
  assert.deepEqual(third.states(), ['b held']);
  t.mock.timers.tick(30_500);
  assert.deepEqual(third.states(), ['b sending']);
});

test('what is held is among what never reached the server', (t) => {
  const { outbox } = setUp(t, new Browser().open());
  outbox.add('a', 'hu', undefined, 60_000);
  assert.deepEqual(outbox.takeUnsent(), ['a']);
  assert.deepEqual(outbox.entries, []);
});
