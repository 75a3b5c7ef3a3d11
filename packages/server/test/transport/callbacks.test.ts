import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { after, before, describe, test } from 'node:test';
import type { ResultOf } from '@segit-a-hivatal/contract';
import {
  CancelCallbackDocument,
  ClaimCallbackDocument,
  DeleteConversationDocument,
  DeskDocument,
  LeaveDeskDocument,
  MyCallbackDocument,
  OpenSessionDocument,
  RequestCallbackDocument,
  SendMessageDocument,
  SettleCallbackDocument,
} from '@segit-a-hivatal/contract/operations';
import type { CallbackOutcome } from '@segit-a-hivatal/contract';
import type { RoutingEvent } from '../../src/domain/routing/index.ts';
import { createRetention } from '../../src/domain/retention/index.ts';
import { AMPLE, startTestServer } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';
import { connect, newCitizen, post } from '../support/wire-client.ts';
import type { Wire } from '../support/wire-client.ts';
import { createCalls, named } from './calls.ts';

/** Everything that the server logs, to look for numbers in it. */
const logged: unknown[] = [];
const log = { info: note, warn: note, error: note };
function note(...what: unknown[]): void {
  logged.push(what);
}

let server: TestServer;
let anna: Wire;
let gergo: Wire;
before(async () => {
  server = await startTestServer({ log });
  server.staff.add({ id: 'anna', name: 'Kovács Anna', role: 'OPERATOR' });
  server.staff.add({ id: 'gergo', name: 'Szabó Gergő', role: 'OPERATOR' });
  server.staff.add({ id: 'eszter', name: 'Tóth Eszter', role: 'TELEWORKER' });
  anna = connect(server.url, { cookie: 'staff=anna' });
  gergo = connect(server.url, { cookie: 'staff=gergo' });
});
after(async () => {
  await anna.close();
  await gergo.close();
  await server.stop();
});

type Requested = Extract<ResultOf<typeof RequestCallbackDocument>['requestCallback'], { callback: unknown }>;

const asked = (more = {}) => ({
  ...{ requestId: randomUUID(), number: '06 30/123-4567', consent: true, language: 'hu' as const },
  ...{ time: 'MORNING' as const, about: 'ebösszeírás', nickname: null, preferences: [], ...more },
});
const session = async (url = server.url) =>
  (await post(url, OpenSessionDocument, { site: 'budaors' })).openSession.token;
const request = async (token: string, more = {}, url = server.url) =>
  (await post(url, RequestCallbackDocument, { input: asked(more) }, { 'x-segit-token': token })).requestCallback;
const mine = async (token: string) =>
  (await post(server.url, MyCallbackDocument, {}, { 'x-segit-token': token })).myCallback;

async function requested(token: string, more = {}): Promise<Requested['callback']> {
  const outcome = await request(token, more);
  assert.equal(outcome.__typename, 'CallbackRequested');
  return (outcome as Requested).callback;
}

async function claimed(wire: Wire, callbackId: string) {
  const { claimCallback } = await wire.run(ClaimCallbackDocument, { callbackId });
  assert.equal(claimCallback.__typename, 'CallbackClaimed');
  return claimCallback.callback;
}
const settle = async (wire: Wire, callbackId: string, fence: number, outcome: CallbackOutcome) =>
  (await wire.run(SettleCallbackDocument, { callbackId, fence, outcome })).settleCallback.__typename;

/** The desk's list as it is now. */
function atDesk(wire: Wire): Promise<ResultOf<typeof DeskDocument>['desk']['callbacks']> {
  return new Promise((resolve, reject) => {
    const stop = wire.listen(
      DeskDocument,
      {},
      ({ desk }) => {
        resolve(desk.callbacks);
        setImmediate(() => stop());
      },
      (error) => error && reject(error as Error),
    );
  });
}

test('asked for, claimed by one, reached: and the number is gone', async () => {
  const token = await session();
  const input = { preferences: ['WRITES_SLOWLY'], nickname: 'Őrsi' };
  const { id, state, numberEnd, time } = await requested(token, input);
  assert.deepEqual([state, numberEnd, time], ['REQUESTED', '67', 'MORNING']);

  const seen = (await atDesk(anna)).find((each) => each.id === id);
  assert.deepEqual(
    [seen?.numberEnd, seen?.contact, seen?.nickname, seen?.about, seen?.preferences, seen?.siteName],
    ['67', null, 'Őrsi', 'ebösszeírás', ['WRITES_SLOWLY'], 'Budaörs város honlapja'],
  );
  const { contact, fence } = await claimed(anna, id);
  assert.deepEqual(contact, { number: '+36301234567', grouped: '+36 30 123 4567', written: [] });
  const { claimCallback: taken } = await gergo.run(ClaimCallbackDocument, { callbackId: id });
  assert.deepEqual(taken, {
    __typename: 'CallbackTaken',
    callbackId: id,
    by: { name: 'Kovács Anna', role: 'OPERATOR' },
  });
  const colleagues = (await atDesk(gergo)).find((each) => each.id === id);
  assert.deepEqual([colleagues?.contact, colleagues?.claimedBy?.name], [null, 'Kovács Anna']);
  assert.equal((await mine(token))?.state, 'CLAIMED');
  assert.equal(await settle(gergo, id, fence, 'REACHED'), 'CallbackLost');

  assert.equal(await settle(anna, id, fence, 'REACHED'), 'CallbackSettled');
  assert.equal(await settle(anna, id, fence, 'REACHED'), 'CallbackSettled', 'an answer was lost: the same again');
  const over = await mine(token);
  assert.deepEqual([over?.state, over?.numberEnd], ['REACHED', null]);
  assert.equal(await server.store.numberEnd(id), null);
  assert.equal((await gergo.run(ClaimCallbackDocument, { callbackId: id })).claimCallback.__typename, 'CallbackOver');
});

test('nobody answers: back in the list behind the others, and given up after the third time', async () => {
  const token = await session();
  const { id } = await requested(token);
  for (const [turn, state] of ['REQUESTED', 'REQUESTED', 'GIVEN_UP'].entries()) {
    const { fence } = await claimed(turn % 2 ? gergo : anna, id);
    assert.equal(fence, turn + 1);
    assert.equal(await settle(turn % 2 ? gergo : anna, id, fence, 'NOT_REACHED'), 'CallbackSettled');
    const now = await mine(token);
    assert.deepEqual([now?.state, now?.tries], [state, turn + 1]);
  }
  assert.equal(await server.store.numberEnd(id), null);
});

test('given back, or its desk left: somebody else may call', async () => {
  const { id } = await requested(await session());
  const { fence } = await claimed(anna, id);
  assert.equal(await settle(anna, id, fence, 'RETURNED'), 'CallbackSettled');
  const again = await claimed(gergo, id);
  assert.ok(again.fence > fence);
  assert.equal(await settle(anna, id, again.fence, 'REACHED'), 'CallbackLost');
  await gergo.run(LeaveDeskDocument, {});
  await claimed(anna, id);
});

test('its citizen withdraws it, under the hands of whoever calls too: the number is gone at once', async () => {
  const token = await session();
  const { id } = await requested(token);
  const { fence } = await claimed(anna, id);
  const cancel = () => post(server.url, CancelCallbackDocument, { callbackId: id }, { 'x-segit-token': token });
  assert.equal((await cancel()).cancelCallback, true);
  assert.equal((await cancel()).cancelCallback, true, 'and may be sent again');
  assert.equal(await server.store.numberEnd(id), null);
  assert.equal(await settle(anna, id, fence, 'NOT_REACHED'), 'CallbackLost');
  assert.ok(!(await atDesk(anna)).some((each) => each.id === id));
  assert.equal((await requested(token)).state, 'REQUESTED', 'and another one may be asked for');
});

test('one at a time, and the same request once', async () => {
  const token = await session();
  const requestId = randomUUID();
  const [first, again] = [await requested(token, { requestId }), await requested(token, { requestId })];
  assert.equal(again.id, first.id);
  const second = await request(token);
  assert.equal(second.__typename, 'CallbackStands');
  assert.equal((second as { callback: { id: string } }).callback.id, first.id);
  const at = await Promise.all([session(), session()].map(async (each) => request(await each, { requestId })));
  assert.ok(
    at.every(({ __typename }) => __typename === 'CallbackRequested'),
    'an id is of its session',
  );
});

async function recorded(is: (event: RoutingEvent) => boolean, otherwise: string): Promise<void> {
  for (let waited = 0; !(await server.store.routingEvents(0)).some(is); waited += 50) {
    assert.ok(waited < 20_000, otherwise);
    await sleep(50);
  }
}

describe('beside the queue', () => {
  test('who waits leaves the queue for it: one place, and what was written comes to whoever calls', async () => {
    const citizen = await newCitizen(server.url);
    const { id: conversationId, token } = citizen;
    const input = { conversationId, clientMessageId: randomUUID(), language: 'hu' as const, fence: null };
    await citizen.wire.run(SendMessageDocument, { input: { ...input, text: 'Hol kell ebet összeírni?' } });
    await recorded((e) => e.type === 'arrived' && e.citizen === conversationId, 'the routing does not know them');
    const { id } = await requested(token);
    assert.equal((await server.store.find(conversationId))?.state, 'CLOSED');
    assert.ok(!(await server.store.waiting(1000)).some(({ record }) => record.id === conversationId));
    assert.deepEqual((await atDesk(anna)).find((each) => each.id === id)?.contact, null);
    const { contact } = await claimed(anna, id);
    assert.deepEqual(contact?.written, ['Hol kell ebet összeírni?']);
    const chose = (e: RoutingEvent): boolean =>
      e.type === 'chose' && e.citizen === conversationId && e.alternative === 'CALLBACK';
    await recorded(chose, 'the routing did not see why the place ended');
    await citizen.wire.close();
  });

  test('deleting the conversation takes the number with it', async () => {
    const citizen = await newCitizen(server.url);
    const { id } = await requested(citizen.token);
    await citizen.wire.run(DeleteConversationDocument, { conversationId: citizen.id });
    assert.equal(await server.store.numberEnd(id), null);
    assert.equal((await server.store.callback(id))?.state, 'WITHDRAWN');
    await citizen.wire.close();
  });

  test('its citizen can withdraw it for as long as the number is kept, not for 30 minutes', async () => {
    let now = Date.now();
    const later = await startTestServer({ clock: { now: () => now } });
    const { token, wire } = await newCitizen(later.url);
    assert.equal((await request(token, {}, later.url)).__typename, 'CallbackRequested');
    await wire.close();
    now += 13 * 24 * 3_600_000;
    const headers = { 'x-segit-token': token };
    const { myCallback } = await post(later.url, MyCallbackDocument, {}, headers);
    assert.equal(myCallback?.state, 'REQUESTED');
    const callbackId = myCallback.id;
    assert.equal((await post(later.url, CancelCallbackDocument, { callbackId }, headers)).cancelCallback, true);
    await later.stop();
  });
});

test('what is no number that can be called is an outcome, and nothing is kept', async () => {
  const token = await session();
  for (const [number, problem] of [
    ['hívjon fel', 'NOT_A_NUMBER'],
    ['', 'NOT_A_NUMBER'],
    ['112', 'TOO_SHORT'],
    ['06 30 123 4567 890 123 45', 'TOO_LONG'],
    ['+36 99 999 9999', 'NO_SUCH_NUMBER'],
    ['06 90 123 456', 'NOT_CALLED'],
    ['06 80 123 456', 'NOT_CALLED'],
    ['+43 1 58858', 'FOREIGN'],
  ]) {
    assert.deepEqual(await request(token, { number }), { __typename: 'CallbackNumberRefused', problem }, number);
  }
  assert.equal(await mine(token), null);
  const numbers = ['+36 23 880 440', '06 23/880-440', '23/880-440', '0036 23 880 440', '(06 23) 880-440'];
  for (const number of numbers) {
    const { id } = await requested(await session(), { number });
    assert.equal((await claimed(anna, id)).contact?.number, '+3623880440', number);
  }
});

test('without consent, with a long or unreadable line, by staff: refused, and the number is in no answer', async () => {
  const calls = createCalls(server.url, await session());
  for (const more of [{ consent: false }, { number: '1'.repeat(61) }, { about: 'a\nb' }, { about: 'x'.repeat(201) }]) {
    const { code, text } = await calls.both(named(RequestCallbackDocument, { input: asked(more) }));
    assert.equal(code, 'BAD_INPUT', JSON.stringify(more));
    assert.ok(!text.includes('123-4567'));
  }
  const staff = createCalls(server.url, 'staff=anna');
  assert.equal((await staff.both(named(RequestCallbackDocument, { input: asked() }))).code, 'UNAUTHENTICATED');
  const { id } = await requested(await session());
  const teleworker = createCalls(server.url, 'staff=eszter');
  assert.equal((await teleworker.both(named(ClaimCallbackDocument, { callbackId: id }))).code, 'FORBIDDEN');
  const stranger = createCalls(server.url, await session());
  assert.equal((await stranger.both(named(CancelCallbackDocument, { callbackId: id }))).code, 'NOT_FOUND');
});

test('limits by session, by address and for all together are outcomes', async () => {
  const strict = await startTestServer({ limits: { ...AMPLE, callbacksPerHour: 7 } });
  const one = await session(strict.url);
  const headers = { 'x-segit-token': one };
  for (let n = 0; n < 5; n++) {
    const outcome = await request(one, {}, strict.url);
    const callbackId = (outcome as Requested).callback.id;
    await post(strict.url, CancelCallbackDocument, { callbackId }, headers);
  }
  const sixth = await request(one, {}, strict.url);
  assert.equal(sixth.__typename, 'CallbackLimitReached');
  assert.ok(((sixth as { retryAfterMs?: number | null }).retryAfterMs ?? 0) > 0);
  const others = [await session(strict.url), await session(strict.url), await session(strict.url)];
  const kinds = [];
  for (const token of others) kinds.push((await request(token, {}, strict.url)).__typename);
  assert.deepEqual(kinds, ['CallbackRequested', 'CallbackRequested', 'CallbackLimitReached'], 'by the address');
  await strict.stop();

  const few = await startTestServer({ limits: { ...AMPLE, callbacks: 1 } });
  assert.equal((await request(await session(few.url), {}, few.url)).__typename, 'CallbackRequested');
  const full = await request(await session(few.url), {}, few.url);
  assert.deepEqual(full, { __typename: 'CallbackLimitReached', retryAfterMs: null });
  await few.stop();
});

test('after its time a number is erased at the next look, and whoever claimed one for too long loses it', async () => {
  let now = Date.now();
  const counts: unknown[] = [];
  const parts = { clock: { now: () => now }, log: { ...log, info: (details: object) => void counts.push(details) } };
  const first = await startTestServer(parts);
  first.staff.add({ id: 'anna', name: 'Kovács Anna', role: 'OPERATOR' });
  const token = await session(first.url);
  const outcome = await request(token, {}, first.url);
  const { id } = (outcome as Requested).callback;
  const desk = connect(first.url, { cookie: 'staff=anna' });
  await claimed(desk, id);
  await desk.close();

  // A process that starts looks at once: nothing hangs on which one runs when.
  const look = async () => {
    const next = await startTestServer({ ...parts, store: first.store });
    await sleep(100);
    return next;
  };
  now += 61 * 60_000;
  const second = await look();
  assert.equal((await first.store.callback(id))?.state, 'REQUESTED');
  assert.equal(await first.store.numberEnd(id), '67');
  now += 14 * 24 * 3_600_000;
  const third = await look();
  assert.equal((await first.store.callback(id))?.state, 'EXPIRED');
  assert.equal(await first.store.numberEnd(id), null);
  assert.deepEqual(counts, [{ pruned: { callbackNumbers: 1 } }]);
  for (const each of [second, third]) await each.stop();
  await first.stop();
});

test('one kind that cannot be erased keeps no other', async () => {
  const errors: unknown[] = [];
  const pruned: unknown[] = [];
  const retention = createRetention({
    kept: [
      { name: 'broken', prune: () => Promise.reject(new Error('no')) },
      { name: 'whole', prune: async () => 2 },
      { name: 'none', prune: async () => 0 },
    ],
    store: { addErased: async () => undefined, erasedSince: async () => [] },
    clock: { now: () => 0 },
    timers: { every: () => () => undefined, after: () => () => undefined },
    onPruned: (counts) => pruned.push(counts),
    onError: (error) => errors.push(error),
  });
  await sleep(10);
  assert.deepEqual([pruned, errors.length], [[{ whole: 2 }], 1]);
  retention.dispose();
});

test('no number in any log, nor in what the routing records', async () => {
  const kept = JSON.stringify([logged, await server.store.routingEvents(0)]);
  for (const part of ['1234567', '123-4567', '123 4567', '880440', '880-440', '880 440'])
    assert.ok(!kept.includes(part), part);
});
