import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { callbackRules, newCallback } from '../../src/domain/callbacks/index.ts';
import type { CallbackRecord, NewCallback } from '../../src/domain/callbacks/index.ts';
import { newRecord, rules } from '../../src/domain/conversations/index.ts';
import type { StaffMember } from '../../src/domain/staff/index.ts';
import type { Store } from '../../src/store/store.ts';

const NUMBER = '+36301234567';
const anna: StaffMember = { id: randomUUID(), name: 'Kovács Anna', role: 'OPERATOR' };

const asked = (more: Partial<CallbackRecord> = {}): NewCallback => ({
  record: {
    ...newCallback({
      ...{ id: randomUUID(), siteKey: 'budaors', sessionId: randomUUID(), requestId: randomUUID() },
      ...{ language: 'hu', preferences: ['WRITES_SLOWLY'], time: 'MORNING' },
      ...{ requestedAt: 1000, keptUntil: 9000 },
    }),
    ...more,
  },
  contact: { number: NUMBER, nickname: 'Őrsi', about: 'ebösszeírás' },
});

/** What a store does for callbacks; part of the contract of every store. */
export function callbackContract(opened: () => { readonly one: Store; readonly other: Store }): void {
  const change = async (store: Store, before: CallbackRecord, patch: Partial<CallbackRecord>): Promise<boolean> =>
    store.changeCallback(before, { ...before, ...patch, version: before.version + 1 }, null);

  test('a callback is kept once a request, whichever process it reaches, and its number apart', async () => {
    const { one, other } = opened();
    const first = asked();
    const again = asked({ sessionId: first.record.sessionId, requestId: first.record.requestId });
    const kept = await Promise.all([one, other, one].map((store, n) => store.addCallback(n === 0 ? first : again)));
    assert.equal(new Set(kept.map(({ id }) => id)).size, 1);
    const record = (await one.callbackOfRequest(first.record.sessionId, first.record.requestId))!;
    const { id } = record;
    assert.deepEqual(record, { ...first.record, id });
    assert.equal(await other.numberEnd(id), '67');
    assert.ok(!JSON.stringify(record).includes('1234567'));
    assert.equal((await other.newestCallbackOf(first.record.sessionId))?.id, id);
    await change(one, kept[0]!, { state: 'WITHDRAWN' });
  });

  test('of many who claim at once one wins, and they alone are given the number', async () => {
    const { one, other } = opened();
    const { id } = await one.addCallback(asked());
    const before = (await one.callback(id))!;
    const claims = Array.from({ length: 20 }, (_, n) => {
      const staff = { ...anna, id: `${anna.id}-${n}` };
      const { patch } = callbackRules.claim(staff)(before, 5);
      return change(n % 2 ? one : other, before, patch!).then((won) => ({ won, staff }));
    });
    const winners = (await Promise.all(claims)).filter(({ won }) => won);
    assert.equal(winners.length, 1);
    const winner = winners[0]!.staff;
    const rowFor = async (staffId: string) =>
      (await other.deskCallbacks(staffId, 100)).find(({ record }) => record.id === id);
    assert.equal((await rowFor(winner.id))?.number, NUMBER);
    const others = await rowFor('somebody');
    assert.deepEqual([others?.number, others?.numberEnd, others?.nickname], [null, '67', 'Őrsi']);
    assert.deepEqual(
      (await one.claimedBy(winner.id)).map((record) => record.id),
      [id],
    );
    await change(one, (await one.callback(id))!, { state: 'REACHED', claimedBy: null });
  });

  test('the number goes with the step that ends it, and not where somebody was faster', async () => {
    const { one, other } = opened();
    const before = await one.addCallback(asked());
    const count = await one.countCallbacks();
    assert.equal(await change(other, before, { tries: 1, triedAt: 2000 }), true);
    assert.equal(await change(one, before, { state: 'WITHDRAWN' }), false, 'made on an older version');
    assert.equal(await one.numberEnd(before.id), '67');
    assert.equal(await change(one, (await one.callback(before.id))!, { state: 'WITHDRAWN' }), true);
    assert.equal(await other.numberEnd(before.id), null);
    assert.equal(await other.countCallbacks(), count - 1);
    assert.ok(!(await one.deskCallbacks(anna.id, 100)).some(({ record }) => record.id === before.id));
  });

  test('the longest untried first; what is too old, or was claimed too long ago, is found', async () => {
    const { one } = opened();
    const late = await one.addCallback(asked({ requestedAt: 3000 }));
    const tried = await one.addCallback(asked({ requestedAt: 1000, triedAt: 4000, tries: 1 }));
    const early = await one.addCallback(asked({ requestedAt: 2000, keptUntil: 2500 }));
    const claimed = await one.addCallback(
      asked({ requestedAt: 5000, state: 'CLAIMED', claimedBy: anna, claimedAt: 6000 }),
    );
    const mine = [late, tried, early, claimed].map(({ id }) => id);
    const order = (await one.deskCallbacks(anna.id, 100)).map(({ record }) => record.id);
    assert.deepEqual(
      order.filter((id) => mine.includes(id)),
      [early, late, tried, claimed].map(({ id }) => id),
    );
    const aged = async (now: number, claimedBefore: number) =>
      (await one.agedCallbacks(now, claimedBefore, 100)).map(({ id }) => id).filter((id) => mine.includes(id));
    assert.deepEqual(await aged(2499, 5999), []);
    assert.deepEqual(await aged(2500, 5999), [early.id]);
    assert.deepEqual((await aged(2500, 6000)).sort(), [early.id, claimed.id].sort());
    for (const record of [late, tried, early, claimed]) await change(one, record, { state: 'EXPIRED' });
  });

  test('who waits leaves the queue in the transaction that keeps the callback; sent again, it is the same one', async () => {
    const { one, other } = opened();
    const identity = { id: randomUUID(), siteKey: 'budaors', sessionId: randomUUID() };
    const waiting = newRecord(
      { ...identity, language: 'hu', nickname: null, preferences: [], chosenTopic: null },
      1000,
    );
    await one.begin(waiting, randomUUID(), [{ kind: 'state', state: 'WAITING', party: 'CITIZEN' }]);
    const actor = { kind: 'citizen', sessionId: identity.sessionId, siteKey: 'budaors' } as const;
    const callback = asked({ sessionId: identity.sessionId });
    const leave = (store: Store) => store.decide(identity.id, null, rules.leaveForCallback(actor, callback));
    const outcomes = await Promise.all([leave(one), leave(other)]);
    assert.deepEqual(outcomes.map((each) => each?.outcome).sort(), [false, true]);
    const kept = (await other.newestCallbackOf(identity.sessionId))!;
    assert.deepEqual([kept.id, kept.conversationId], [callback.record.id, identity.id]);
    assert.equal(await other.numberEnd(kept.id), '67');
    assert.equal((await one.find(identity.id))?.state, 'CLOSED');
    const view = await other.routingView();
    assert.ok(view.calledBack.has(identity.id));
    assert.ok(!view.conversations.some(({ id }) => id === identity.id));
    await change(one, kept, { state: 'REACHED' });
    assert.ok(!(await other.routingView()).calledBack.has(identity.id));
    await one.settleErasures();
  });
}
