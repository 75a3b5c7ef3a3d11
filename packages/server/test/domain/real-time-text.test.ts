import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  newRecord,
  type Actor,
  type ConversationRecord,
  type RealTimeTextSignal,
} from '../../src/domain/conversations/index.ts';
import { audience } from '../../src/domain/conversations/real-time-text.ts';

const ANNA: Actor = { kind: 'staff', id: 'anna', name: 'Kovács Anna', role: 'OPERATOR' };
const DORA: Actor = { kind: 'staff', id: 'dora', name: 'Nagy Dóra', role: 'COORDINATOR' };
const CITIZEN: Actor = { kind: 'citizen', sessionId: 's', siteKey: 'budaors' };

const begun = {
  id: 'c',
  siteKey: 'budaors',
  sessionId: 's',
  language: 'hu',
  nickname: null,
  preferences: [],
  chosenTopic: null,
} as const;
const record: ConversationRecord = { ...newRecord(begun, 0), state: 'ACTIVE', ownerId: 'anna', fence: 3 };

const written = (
  author: RealTimeTextSignal['author'],
  change: Partial<RealTimeTextSignal> = {},
): RealTimeTextSignal => ({
  ...{ kind: 'real-time-text', id: 'c', fence: 3, author },
  edit: { event: 'INIT', messageId: 'm', seq: 0, actions: [] },
  ...change,
});
const BY_ANNA = { name: 'Kovács Anna', role: 'OPERATOR' } as const;

function given(reader: Actor, now: ConversationRecord, ...signals: RealTimeTextSignal[]): RealTimeTextSignal[] {
  const heard = audience();
  for (const signal of signals) heard.take(signal);
  return [...heard.of(now, reader)];
}

test('each is given the other side’s text alone', () => {
  const [own, other] = [written(null), written(BY_ANNA)];
  assert.deepEqual(given(CITIZEN, record, own, other), [other]);
  assert.deepEqual(given(ANNA, record, own, other), [own]);
  assert.deepEqual(given(DORA, record, own, other), []);
});

test('what was written under another ownership, or outside a talk, is given to nobody', () => {
  assert.deepEqual(given(ANNA, record, written(null, { fence: 2 })), []);
  assert.deepEqual(given(CITIZEN, record, written(BY_ANNA, { fence: 4 })), []);
  for (const state of ['WAITING', 'MESSAGE_LEFT', 'CLOSED'] as const) {
    assert.deepEqual(given(CITIZEN, { ...record, state }, written(BY_ANNA)), []);
  }
});

test('what waits for a slow reader is bounded, and given once', () => {
  const heard = audience();
  for (let i = 0; i < 1000; i++) heard.take(written(null));
  assert.equal([...heard.of(record, ANNA)].length, 32);
  assert.equal([...heard.of(record, ANNA)].length, 0);
});
