import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  CloseConversationDocument,
  DeleteConversationDocument,
  EndConversationDocument,
  RenewLeaseDocument,
  SendRealTimeTextDocument,
  SendMessageDocument,
  StartConversationDocument,
} from '@segit-a-hivatal/contract/operations';
import { startTestServer } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';
import { newCitizen, post } from '../support/wire-client.ts';
import { createCalls, named, say } from './calls.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** How soon a session that has ended hears nothing more, ms. */
const PROMISED = 5000;

let server: TestServer;
/** How far the server's clock is ahead of the process's. */
let ahead = 0;

before(async () => {
  server = await startTestServer({ clock: { now: () => Date.now() + ahead } });
});
after(() => server.stop());

/** A citizen with a conversation and a raw socket, whose end is known. */
async function openSocket(who?: { token: string; id: string }) {
  const { token, id } = who ?? (await waitingCitizen());
  const socket = await createCalls(server.url, token).socket();
  let code: number | undefined;
  const closed = once(socket, 'close').then(([given]) => (code = given as number));
  return { token, id, socket, closed, code: () => code, at: Date.now() };
}

async function waitingCitizen() {
  const { wire, token, id } = await newCitizen(server.url);
  await wire.close();
  return { token, id };
}

async function closesInTime(closed: Promise<number>): Promise<void> {
  const late = new AbortController();
  const code = await Promise.race([closed, sleep(PROMISED, 'still open', { signal: late.signal })]);
  late.abort();
  assert.equal(code, 4403);
}

test('an open socket closes with 4403 within 5 s when its session ends, and no other does', async () => {
  const erased = await openSocket();
  const erasedElsewhere = await openSocket(erased);
  const ended = await openSocket();
  const began = await openSocket();
  const used = await openSocket();
  const unused = await openSocket();

  await post(server.url, DeleteConversationDocument, { conversationId: erased.id }, { 'x-segit-token': erased.token });
  await Promise.all([closesInTime(erased.closed), closesInTime(erasedElsewhere.closed)]);

  for (const { id, token } of [ended, began])
    await post(server.url, EndConversationDocument, { conversationId: id }, { 'x-segit-token': token });
  // On the socket that was opened before the first conversation was closed.
  const input = { requestId: randomUUID(), language: 'hu', nickname: null, preferences: [] };
  say(began.socket, { id: '1', type: 'subscribe', payload: named(StartConversationDocument, { input }) });
  await once(began.socket, 'message');
  ahead = 31 * MINUTE;
  await closesInTime(ended.closed);

  ahead = 23 * HOUR;
  const message = { conversationId: used.id, clientMessageId: randomUUID(), text: 'Még itt.', language: 'hu' };
  say(used.socket, { id: '1', type: 'subscribe', payload: named(SendMessageDocument, { input: message }) });
  await once(used.socket, 'message');
  assert.deepEqual([began.code(), used.code(), unused.code()], [undefined, undefined, undefined]);

  ahead = 25 * HOUR;
  await Promise.all([closesInTime(unused.closed), closesInTime(began.closed)]);
  assert.equal(used.code(), undefined, 'what is used lives on');
  used.socket.terminate();
});

test('a socket that is being closed is not heard any more', async () => {
  const { socket, id } = await openSocket();
  const { sessionId, lastSeq } = (await server.store.find(id))!;
  // The client reads nothing, so the close stays unanswered, and goes on sending.
  socket.pause();
  await server.store.updateSession(sessionId, { endsAt: 1 });
  await sleep(PROMISED);
  assert.equal(socket.readyState, socket.OPEN);
  const input = { conversationId: id, clientMessageId: randomUUID(), text: 'Utána.', language: 'hu' };
  say(socket, { id: '1', type: 'subscribe', payload: named(SendMessageDocument, { input }) });
  await sleep(300);
  assert.equal((await server.store.find(id))?.lastSeq, lastSeq);
  socket.terminate();
});

test('many sockets cost one look at the store', async (t) => {
  const looks: number[] = [];
  const { standingSessions } = server.store;
  t.mock.method(server.store, 'standingSessions', (ids: readonly string[], at: number) => {
    looks.push(ids.length);
    return standingSessions(ids, at);
  });
  const sockets = await Promise.all(Array.from({ length: 30 }, () => openSocket()));
  looks.length = 0;
  await sleep(4500);
  assert.ok(looks.length >= 1 && looks.length <= 2, String(looks));
  assert.deepEqual(new Set(looks), new Set([30]));
  for (const { socket } of sockets) socket.terminate();
});

const EDIT = { event: 'RESET', messageId: randomUUID(), seq: 0, actions: [] };

test('what staff do prolongs their session on both transports, what their desk does by itself does not', async (t) => {
  server.staff.add({ id: 'anna', name: 'Kovács Anna', role: 'OPERATOR' });
  const touched = t.mock.method(server.staff, 'touch');
  const calls = createCalls(server.url, 'staff=anna');
  const payload = named(CloseConversationDocument, { conversationId: randomUUID(), fence: 1, topic: 'egyeb' });
  for (const call of [calls.http, calls.webSocket]) {
    touched.mock.resetCalls();
    await call(named(RenewLeaseDocument, {}));
    await call(named(SendRealTimeTextDocument, { input: { conversationId: randomUUID(), fence: 1, ...EDIT } }));
    assert.equal(touched.mock.callCount(), 0);
    await call(payload);
    assert.deepEqual(touched.mock.calls[0]?.arguments, ['anna']);
  }
});
