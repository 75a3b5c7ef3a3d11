import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FeedItem } from '../../src/client/feed-item.ts';
import { applyItem, emptyLog, positionOf, withLocal, type LogReplica, type Side } from '../../src/client/log.ts';
import type { MessageEntry } from '../../src/client/types.ts';
import { ANNA, joined, message, page, read, requeued, reset, started, state } from './support/events.node.ts';

const NOW = '2026-11-24T16:00:00.000Z';
const citizen: Side = { party: 'CITIZEN' };
const feed = (log: LogReplica, ...items: FeedItem[]): LogReplica =>
  items.reduce((before, item) => applyItem(before, item, citizen, NOW), log);

const begun = feed(emptyLog(), started(3), page([state(1, 'WAITING'), joined(2), message(3, 'OPERATOR')]));

test('the log becomes what the reader sees', () => {
  const log = feed(begun, page([message(4, 'CITIZEN', 'mine'), read(5, 'OPERATOR', 4)]));
  assert.equal(log.state, 'ACTIVE');
  assert.deepEqual(log.operator, ANNA);
  assert.equal(log.caughtUp, true);
  assert.deepEqual(positionOf(log), { epoch: 'e1', afterSeq: 5 });
  assert.deepEqual(
    log.entries.map((entry) => (entry.kind === 'notice' ? entry.notice : [entry.key, entry.own, entry.delivery])),
    ['begun', 'joined', ['#3', false, undefined], ['mine', true, 'seen']],
  );
});

test('an entry that did not change is the same object', () => {
  const log = feed(begun, page([message(4, 'CITIZEN', 'a'), message(5, 'CITIZEN', 'b')]));
  const seen = feed(log, page([read(6, 'OPERATOR', 4)]));
  assert.deepEqual(
    seen.entries.map((entry, i) => entry === log.entries[i]),
    [true, true, true, false, true],
  );
});

test('what was heard before changes nothing', () => {
  assert.equal(feed(begun, started(3), page([joined(2), message(3, 'OPERATOR')])), begun);
});

test('behind a gap nothing is taken before what is missing', () => {
  const gap = feed(begun, page([message(5, 'OPERATOR')]));
  assert.equal(gap.gap, true);
  assert.equal(positionOf(gap).afterSeq, 3);
  const whole = feed(gap, started(5), page([message(4, 'OPERATOR'), message(5, 'OPERATOR')]));
  assert.equal(whole.gap, false);
  assert.equal(positionOf(whole).afterSeq, 5);
});

test('a page that is broken in the middle is taken up to there', () => {
  const gap = feed(begun, page([message(4, 'OPERATOR'), message(6, 'OPERATOR')]));
  assert.equal(positionOf(gap).afterSeq, 4);
  assert.equal(gap.gap, true);
});

test('another history takes the place of the known one, and the reader is told where it ended', () => {
  const log = feed(begun, reset(2, 'e2'), page([state(1, 'WAITING'), joined(2), message(3, 'OPERATOR', 'n', 'new')]));
  assert.equal(log.epoch, 'e2');
  assert.deepEqual(
    log.entries.map((entry) => (entry.kind === 'notice' ? entry.notice : entry.text)),
    ['begun', 'joined', 'reset', 'new'],
  );
  assert.equal(feed(log, reset(2, 'e2')), log, 'heard again');
});

test('a reader that is ahead of the log of the same generation resets, too', () => {
  const log = feed(begun, reset(0, 'e1'));
  assert.deepEqual(positionOf(log), { epoch: 'e1', afterSeq: 0 });
  assert.equal(log.entries.length, 1);
});

test('after a reload only the generation is known, and that another one came is still told', () => {
  const log = feed(emptyLog('e1'), reset(1, 'e2'), page([state(1, 'WAITING')]));
  assert.deepEqual(
    log.entries.map((entry) => entry.kind === 'notice' && entry.notice),
    ['begun', 'reset'],
  );
});

test('lost, ended and reopened', () => {
  const lost = feed(begun, page([requeued(4)]));
  assert.equal(lost.state, 'WAITING');
  assert.equal(lost.operator, undefined);
  const closed = feed(lost, page([state(5, 'CLOSED')]));
  assert.equal(closed.reopenableUntil, '2026-11-24T15:30:05.000Z');
  const again = feed(closed, page([state(6, 'WAITING')]));
  assert.equal(again.reopenableUntil, undefined);
  assert.deepEqual(
    again.entries.slice(-3).map((entry) => entry.kind === 'notice' && entry.notice),
    ['requeued', 'ended', 'reopened'],
  );
});

test('an id of mine that the other side sends is not taken for mine', () => {
  const log = feed(begun, page([message(4, 'CITIZEN', 'same'), message(5, 'OPERATOR', 'same')]));
  assert.equal(new Set(log.entries.map(({ key }) => key)).size, log.entries.length);
});

test('at the desk only what this operator wrote is their own', () => {
  const side: Side = { party: 'OPERATOR', operatorName: 'Nagy Béla' };
  const log = [started(1), page([message(1, 'OPERATOR')])].reduce((l, i) => applyItem(l, i, side, NOW), emptyLog());
  assert.equal((log.entries[0] as MessageEntry).own, false);
});

test('a message that is in the log is not shown as waiting as well', () => {
  const log = feed(begun, page([message(4, 'CITIZEN', 'mine')]));
  const waiting = { ...(log.entries.at(-1) as MessageEntry), delivery: 'queued' } as const;
  assert.equal(withLocal(log.entries, [waiting]), log.entries);
  assert.equal(withLocal(log.entries, [{ ...waiting, key: 'other' }]).length, log.entries.length + 1);
});
