import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import {
  AcceptConversationDocument,
  AuditFiltersDocument,
  AuditLogDocument,
  CloseConversationDocument,
  DeleteConversationDocument,
  EndConversationDocument,
  ErasedDocument,
  MyConversationDocument,
  MyDataDocument,
  RequestCallbackDocument,
  SaveDocumentDocument,
  SendMessageDocument,
  StartConversationDocument,
} from '@segit-a-hivatal/contract/operations';
import { withOffset } from '@segit-a-hivatal/hours';
import * as runtime from '../../src/runtime.ts';
import { startTestServer } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';
import { until } from '../support/until.ts';
import { connect, newCitizen, post } from '../support/wire-client.ts';

const SECRET = 'A Bodri nevű kutyámról kérdezek.';
const DAY = 86_400_000;

let ahead = 0;
const clock = { now: () => Date.now() + ahead };
const logged: unknown[] = [];
const note = (...what: unknown[]): void => void logged.push(what);
let server: TestServer;

before(async () => {
  server = await startTestServer({ clock, log: { info: note, warn: note, error: note } });
  server.staff.add({ id: 'anna', name: 'Kovács Anna', role: 'OPERATOR' });
  server.staff.add({ id: 'eszter', name: 'Tóth Eszter', role: 'TELEWORKER' });
  server.staff.add({ id: 'dora', name: 'Kiss Dóra', role: 'COORDINATOR' });
});
after(() => server.stop());

const EVERY = { after: null, staffId: null, action: null, day: null };
const auditLog = async (after: string | null = null, staffId: string | null = null, more = {}) =>
  (await post(server.url, AuditLogDocument, { ...EVERY, after, staffId, ...more }, { cookie: 'staff=dora' })).auditLog;
const say = (conversationId: string, text = SECRET) => ({
  ...{ conversationId, clientMessageId: randomUUID(), text, language: 'hu' as const, fence: null },
});

test('what the staff do is kept: who, what, on what, with which outcome, and nothing that anybody wrote', async () => {
  const citizen = await newCitizen(server.url);
  await citizen.wire.run(SendMessageDocument, { input: say(citizen.id) });
  const anna = connect(server.url, { cookie: 'staff=anna' });
  const { acceptConversation } = await anna.run(AcceptConversationDocument, { conversationId: citizen.id });
  const { fence } = (acceptConversation as { conversation: { fence: number } }).conversation;
  const close = { conversationId: citizen.id, fence, topic: 'ebosszeiras' };
  await anna.run(CloseConversationDocument, { ...close, fence: fence + 1 });
  await anna.run(CloseConversationDocument, close);
  const eszter = connect(server.url, { cookie: 'staff=eszter' });
  await assert.rejects(eszter.run(AcceptConversationDocument, { conversationId: citizen.id }), { code: 'FORBIDDEN' });

  const steps = (await auditLog()).map(({ by, action, subject, outcome }) => [by?.name, action, subject, outcome]);
  assert.deepEqual(steps, [
    ['Tóth Eszter', 'acceptConversation', citizen.id, 'FORBIDDEN'],
    ['Kovács Anna', 'closeConversation', citizen.id, 'OwnerStepDone'],
    ['Kovács Anna', 'closeConversation', citizen.id, 'OwnershipLost'],
    ['Kovács Anna', 'acceptConversation', citizen.id, 'ConversationAccepted'],
  ]);
  const second = (await auditLog())[1]!;
  assert.deepEqual(
    (await auditLog(second.cursor, 'anna')).map(({ outcome }) => outcome),
    ['OwnershipLost', 'ConversationAccepted'],
  );
  assert.ok(!JSON.stringify(await auditLog()).includes('Bodri'));
  // Of one action, of its day, and of a day on which nothing was done.
  const closed = await auditLog(null, null, { action: 'closeConversation' });
  assert.deepEqual(
    closed.map(({ outcome }) => outcome),
    ['OwnerStepDone', 'OwnershipLost'],
  );
  const days = closed.map(({ at }) => withOffset(Date.parse(String(at))).slice(0, 10));
  assert.equal((await auditLog(null, null, { action: 'closeConversation', day: days[0] })).length > 0, true);
  assert.deepEqual(await auditLog(null, null, { day: '2001-01-01' }), []);
  await assert.rejects(auditLog(null, null, { day: '2001-02-30' }), { code: 'BAD_INPUT' });
  const { auditFilters } = await post(server.url, AuditFiltersDocument, {}, { cookie: 'staff=dora' });
  assert.deepEqual(auditFilters.people.map(({ name }) => name).toSorted(), ['Kovács Anna', 'Tóth Eszter']);
  assert.deepEqual(auditFilters.actions, ['acceptConversation', 'closeConversation']);
  for (const wire of [citizen.wire, anna, eszter]) await wire.close();
});

test('the subject is what it was done to, and not what that is about', async () => {
  const id = randomUUID();
  const version = {
    id,
    version: 1,
    file: 'a'.repeat(64),
    title: 'Űrlap',
    language: 'hu' as const,
    topic: 'ebosszeiras',
  };
  const input = { ...version, validUntil: null, alternative: null };
  await post(server.url, SaveDocumentDocument, { input }, { cookie: 'staff=eszter' });
  const [step] = await auditLog();
  assert.deepEqual([step?.action, step?.subject, step?.outcome], ['saveDocument', id, 'UploadGone']);
});

test('only coordinators read the audit log and what was erased; a cursor of another kind is bad input', async () => {
  for (const cookie of ['staff=anna', 'staff=eszter']) {
    await assert.rejects(post(server.url, AuditLogDocument, EVERY, { cookie }), {
      code: 'FORBIDDEN',
    });
    for (const document of [ErasedDocument, AuditFiltersDocument])
      await assert.rejects(post(server.url, document, {}, { cookie }), { code: 'FORBIDDEN' });
  }
  const citizen = await newCitizen(server.url);
  const token = { 'x-segit-token': citizen.token };
  await assert.rejects(post(server.url, AuditLogDocument, EVERY, token), {
    code: 'UNAUTHENTICATED',
  });
  for (const cursor of ['x', '1:', `1:${'a'.repeat(100)}`, "1:' or 1=1"]) {
    await assert.rejects(auditLog(cursor), { code: 'BAD_INPUT' });
  }
  await citizen.wire.close();
});

test('a citizen is given all that is kept of them; with one conversation all the others go, and nobody else’s', async () => {
  const citizen = await newCitizen(server.url);
  const other = await newCitizen(server.url);
  for (const each of [citizen, other]) await each.wire.run(SendMessageDocument, { input: say(each.id) });
  await citizen.wire.run(RequestCallbackDocument, {
    input: {
      ...{ requestId: randomUUID(), number: '06 30 123 4567', consent: true, time: 'ANY', language: 'hu' },
      ...{ preferences: [], about: 'ebösszeírás', nickname: 'Őrsi' },
    },
  });
  const token = { 'x-segit-token': citizen.token };
  const kept = JSON.parse((await post(server.url, MyDataDocument, {}, token)).myData) as {
    conversations: { id: string; messages: { text: string }[] }[];
    callbacks: { number: string; about: string }[];
  };
  assert.deepEqual(
    kept.conversations.map(({ id, messages }) => [id, messages.map(({ text }) => text)]),
    [[citizen.id, [SECRET]]],
  );
  assert.deepEqual(
    kept.callbacks.map(({ number, about }) => [number, about]),
    [['+36301234567', 'ebösszeírás']],
  );

  const { callbacks } = (await server.store.ownData((await server.store.find(citizen.id))!.sessionId))!;
  assert.equal(callbacks.length, 1);
  // They go on: another conversation under the same token.
  await citizen.wire.run(EndConversationDocument, { conversationId: citizen.id });
  const input = { requestId: randomUUID(), language: 'hu' as const, preferences: [] };
  const { startConversation } = await citizen.wire.run(StartConversationDocument, { input });
  assert.equal(startConversation.__typename, 'ConversationStarted');
  const { id: next } = (startConversation as { conversation: { id: string } }).conversation;
  await citizen.wire.run(SendMessageDocument, { input: say(next) });
  const erase = (conversationId: string) => post(server.url, DeleteConversationDocument, { conversationId }, token);
  await assert.rejects(erase(other.id), { code: 'NOT_FOUND' });
  assert.equal((await server.store.newestCallbackOf((await server.store.find(next))!.sessionId))?.state, 'REQUESTED');
  assert.equal((await erase(next)).deleteConversation, true);
  assert.deepEqual(await server.store.readLog(next, 0, 10), []);
  assert.deepEqual(await server.store.readLog(citizen.id, 0, 10), []);
  const left = await server.store.ownData((await server.store.find(citizen.id))!.sessionId);
  assert.deepEqual(left?.conversations, []);
  assert.ok(!JSON.stringify(left).includes('1234567'));
  await assert.rejects(post(server.url, MyConversationDocument, {}, token), { code: 'UNAUTHENTICATED' });
  assert.ok((await server.store.readLog(other.id, 0, 10)).length > 0, 'another one’s is not touched');
  for (const { wire } of [citizen, other]) await wire.close();
});

test('what is too old is erased by whichever process runs then, and the coordinator is told how much', async () => {
  const citizen = await newCitizen(server.url);
  await citizen.wire.run(SendMessageDocument, { input: say(citizen.id) });
  await server.store.decide(citizen.id, null, (_locked, now) => ({
    outcome: null,
    patch: { state: 'CLOSED' as const, closedAt: now },
  }));
  const { sessionId } = (await server.store.find(citizen.id))!;
  await citizen.wire.close();
  // The process that was there ends; one that starts later finds what is due.
  const later = async () =>
    startTestServer({
      store: server.store,
      clock,
      timers: runtime.timers,
      log: { info: note, warn: note, error: note },
    });
  ahead = 29 * DAY;
  const early = await later();
  assert.ok(await server.store.find(citizen.id));
  ahead = 31 * DAY;
  const second = await later();
  await until(async () => (await server.store.find(citizen.id)) === undefined, 'it is erased');
  assert.deepEqual(await server.store.readLog(citizen.id, 0, 10), []);
  await until(async () => (await server.store.ownData(sessionId)) === undefined, 'the session goes with it');
  await until(async () => {
    const { erased, nextErasure } = await post(server.url, ErasedDocument, {}, { cookie: 'staff=dora' });
    const day = new Date(clock.now()).toISOString().slice(0, 10);
    assert.ok(Math.abs(Date.parse(String(nextErasure)) - Date.now()) < 40 * DAY);
    return erased.some((row) => row.day === day && row.kind === 'conversations' && row.count > 0);
  }, 'the coordinator is told');
  assert.ok(!JSON.stringify(logged).includes('Bodri'));
  for (const each of [early, second]) await each.stop();
});
