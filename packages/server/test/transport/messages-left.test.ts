import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { LIMITS } from '@segit-a-hivatal/contract';
import {
  AcceptConversationDocument,
  CloseConversationDocument,
  ConversationFeedDocument,
  DeleteConversationDocument,
  DeskDocument,
  KeepAsMessageDocument,
  LeaveMessageDocument,
  MyConversationDocument,
  OpenSessionDocument,
  SendMessageDocument,
  StartConversationDocument,
} from '@segit-a-hivatal/contract/operations';
import type { ResultOf } from '@segit-a-hivatal/contract';
import { publicHolidays } from '@segit-a-hivatal/hours/holidays';
import * as demo from '../../src/demo/budaors.ts';
import { createServiceHours } from '../../src/domain/hours/index.ts';
import { AMPLE, startTestServer } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';
import { connect, newCitizen, post } from '../support/wire-client.ts';
import type { Wire } from '../support/wire-client.ts';
import { createCalls, named } from './calls.ts';
import { until } from '../support/until.ts';

/** The office's own hours, by a clock that these tests set. */
let now = 0;
let server: TestServer;
let anna: Wire;

const TUESDAY_EVENING = Date.parse('2026-04-07T20:00:00Z');
const WEDNESDAY_MORNING = Date.parse('2026-04-08T05:10:00Z');
const DAY = 24 * 3_600_000;

before(async () => {
  server = await startTestServer({
    clock: { now: () => now },
    hours: createServiceHours(demo.hours, publicHolidays),
  });
  server.staff.add({ id: 'anna', name: 'Kovács Anna', role: 'OPERATOR' });
  anna = connect(server.url, { cookie: 'staff=anna' });
});
after(async () => {
  await anna.close();
  await server.stop();
});

const message = (text: string, more = {}) => ({
  ...{ requestId: randomUUID(), clientMessageId: randomUUID(), text, language: 'hu' as const },
  ...{ nickname: null, preferences: [], ...more },
});
const session = async (site = 'budaors') => (await post(server.url, OpenSessionDocument, { site })).openSession.token;

type Snapshot = ResultOf<typeof DeskDocument>['desk'];
type Item = ResultOf<typeof ConversationFeedDocument>['conversation'];

test('left in the evening, answered in the morning, read with the same token days later', async () => {
  now = TUESDAY_EVENING;
  const token = await session();
  const citizen = connect(server.url, { token });
  const input = { requestId: randomUUID(), language: 'hu' as const, nickname: null, preferences: [] };
  const { startConversation } = await citizen.run(StartConversationDocument, { input });
  assert.equal(startConversation.__typename, 'ServiceClosed');

  const asked = message('Hol kell ebet összeírni?', { nickname: 'Őrsi', preferences: ['EASY_LANGUAGE'] });
  const { leaveMessage } = await citizen.run(LeaveMessageDocument, { input: asked });
  const { id, state, leftAt } = leaveMessage.conversation;
  assert.deepEqual([state, Date.parse(leftAt!)], ['MESSAGE_LEFT', TUESDAY_EVENING]);
  const repeated = await citizen.run(LeaveMessageDocument, { input: asked });
  assert.equal(repeated.leaveMessage.conversation.id, id);
  assert.deepEqual(
    (await server.store.readLog(id, 0, 10)).map(({ kind }) => kind),
    ['state', 'message'],
  );
  await citizen.close();

  now = WEDNESDAY_MORNING;
  let desk: Snapshot | undefined;
  const stop = anna.listen(DeskDocument, {}, (data) => (desk = data.desk));
  const row = await until(() => desk?.messages.find((each) => each.id === id), 'the message at the desk');
  assert.deepEqual(
    [row.siteName, Date.parse(row.since), row.nickname, row.unread, row.preferences],
    ['Budaörs város honlapja', TUESDAY_EVENING, 'Őrsi', 1, ['EASY_LANGUAGE']],
  );
  assert.ok(!desk!.waiting.some((each) => each.id === id), 'nobody waits');
  const { acceptConversation: taken } = await anna.run(AcceptConversationDocument, { conversationId: id });
  assert.equal(taken.__typename, 'ConversationAccepted');
  const { fence } = (taken as { conversation: { fence: number } }).conversation;
  const answer = { conversationId: id, clientMessageId: randomUUID(), text: 'A hivatalban.', language: 'hu' as const };
  await anna.run(SendMessageDocument, { input: { ...answer, fence } });
  await anna.run(CloseConversationDocument, { conversationId: id, fence, topic: 'egyeb' });
  stop();

  now = WEDNESDAY_MORNING + 29 * DAY;
  const back = connect(server.url, { token });
  const mine = await back.run(MyConversationDocument, {});
  assert.deepEqual([mine.myConversation?.id, mine.myConversation?.state], [id, 'CLOSED']);
  const items: Item[] = [];
  const leave = back.listen(ConversationFeedDocument, { id, epoch: null, afterSeq: 0 }, (d) =>
    items.push(d.conversation),
  );
  const texts = () =>
    items.flatMap((item) =>
      item.__typename === 'EventPage'
        ? item.events.flatMap((e) => (e.__typename === 'MessageEvent' ? [e.text] : []))
        : [],
    );
  await until(() => texts().includes('A hivatalban.'), 'the answer');
  leave();
  await back.close();

  now = WEDNESDAY_MORNING + LIMITS.messageKeptMs + 1000;
  const late = await createCalls(server.url, token).http(named(MyConversationDocument, {}));
  assert.equal(late.code, 'UNAUTHENTICATED', 'nobody reads it for ever');
});

test('a socket that was open before does not shorten the life that the message gave the session', async () => {
  now = TUESDAY_EVENING;
  const token = await session();
  const citizen = connect(server.url, { token });
  const { leaveMessage } = await citizen.run(LeaveMessageDocument, { input: message('Kérdés') });
  now += 20 * 60_000;
  const conversationId = leaveMessage.conversation.id;
  const more = {
    conversationId,
    clientMessageId: randomUUID(),
    text: 'Még valami',
    language: 'hu' as const,
    fence: null,
  };
  await citizen.run(SendMessageDocument, { input: more });
  await citizen.close();
  now += 25 * DAY;
  const { myConversation } = await post(server.url, MyConversationDocument, {}, { 'x-segit-token': token });
  assert.equal(myConversation?.id, conversationId);
});

test('its citizen deletes it at any time, and the desk no longer has it', async () => {
  now = TUESDAY_EVENING;
  const token = await session();
  const citizen = connect(server.url, { token });
  const { id } = (await citizen.run(LeaveMessageDocument, { input: message('Titok') })).leaveMessage.conversation;
  await citizen.run(DeleteConversationDocument, { conversationId: id });
  await citizen.close();
  assert.deepEqual(await server.store.readLog(id, 0, 10), []);
  assert.ok(!(await server.store.messages(1000)).some(({ record }) => record.id === id));
  const { code } = await createCalls(server.url, token).http(named(MyConversationDocument, {}));
  assert.equal(code, 'UNAUTHENTICATED');
});

test('at closing time who waits keeps the place as a message, and who talks to an operator goes on', async () => {
  now = Date.parse('2026-04-08T05:50:00Z');
  const [talks, waits] = [await newCitizen(server.url), await newCitizen(server.url)];
  const { acceptConversation } = await anna.run(AcceptConversationDocument, { conversationId: talks.id });
  const { fence } = (acceptConversation as { conversation: { fence: number } }).conversation;
  now = Date.parse('2026-04-08T06:20:00Z');

  const { queuedAt } = (await server.store.find(waits.id))!;
  const kept = await waits.wire.run(KeepAsMessageDocument, { conversationId: waits.id });
  assert.equal(kept.keepAsMessage, true);
  const record = (await server.store.find(waits.id))!;
  assert.deepEqual([record.state, record.queuedAt, record.leftAt], ['MESSAGE_LEFT', queuedAt, now]);
  assert.ok(!(await server.store.waiting(1000)).some(({ record: each }) => each.id === waits.id));

  const input = { conversationId: talks.id, clientMessageId: randomUUID(), text: 'Ráérünk.', language: 'hu' as const };
  const { sendMessage } = await anna.run(SendMessageDocument, { input: { ...input, fence } });
  assert.equal(sendMessage.__typename, 'MessageStored');
  const refused = await talks.wire.run(KeepAsMessageDocument, { conversationId: talks.id });
  assert.equal(refused.keepAsMessage, false);
  await talks.wire.close();
  await waits.wire.close();
});

test('nobody else reads, keeps or deletes it: not another citizen of either site, nor staff who do not own it', async () => {
  now = TUESDAY_EVENING;
  server.staff.add({ id: 'eszter', name: 'Tóth Eszter', role: 'TELEWORKER' });
  server.staff.add({ id: 'gergo', name: 'Szabó Gergő', role: 'OPERATOR' });
  const owner = connect(server.url, { token: await session() });
  const { id } = (await owner.run(LeaveMessageDocument, { input: message('Titkos-mondat') })).leaveMessage.conversation;
  await owner.close();
  const before = await server.store.find(id);
  for (const who of [await session(), await session('konyvtar'), 'staff=gergo', 'staff=eszter']) {
    const calls = createCalls(server.url, who);
    for (const payload of [
      named(KeepAsMessageDocument, { conversationId: id }),
      named(DeleteConversationDocument, { conversationId: id }),
      named(ConversationFeedDocument, { id, epoch: null, afterSeq: 0 }),
    ]) {
      const answers = [await calls.webSocket(payload)];
      if (payload.operationName !== 'ConversationFeed') answers.push(await calls.http(payload));
      for (const { code, text } of answers) {
        assert.match(code ?? '', /^(NOT_FOUND|UNAUTHENTICATED)$/, `${who} ${payload.operationName}`);
        assert.ok(!text.includes('Titkos-mondat'));
      }
    }
  }
  const teleworker = await createCalls(server.url, 'staff=eszter').both(
    named(AcceptConversationDocument, { conversationId: id }),
  );
  assert.equal(teleworker.code, 'FORBIDDEN');
  assert.deepEqual(await server.store.find(id), before);
});

describe('bad input', () => {
  test('what cannot be a message is refused on both transports, and nothing is stored', async () => {
    now = TUESDAY_EVENING;
    const token = await session();
    const calls = createCalls(server.url, token);
    for (const [code, more] of [
      ...['', ' \n', 'a\0b', 'x'.repeat(5000), 'a\uD83Db'].map((text) => ['BAD_TEXT', { text }] as const),
      ['BAD_INPUT', { nickname: 'x'.repeat(61) }],
      ['BAD_INPUT', { requestId: 'no-uuid' }],
      ['BAD_INPUT', { preferences: Array.from({ length: 11 }, () => 'WRITES_SLOWLY') }],
    ] as const) {
      const answer = await calls.both(named(LeaveMessageDocument, { input: message('jó', more) }));
      assert.equal(answer.code, code, JSON.stringify(more).slice(0, 60));
    }
    const { myConversation } = await post(server.url, MyConversationDocument, {}, { 'x-segit-token': token });
    assert.equal(myConversation, null);
  });

  test('the same id with another text is a conflict; staff leave no messages', async () => {
    now = TUESDAY_EVENING;
    const calls = createCalls(server.url, await session());
    const first = message('Első');
    assert.equal((await calls.both(named(LeaveMessageDocument, { input: first }))).code, undefined);
    const other = named(LeaveMessageDocument, { input: { ...first, text: 'Más' } });
    assert.equal((await calls.both(other)).code, 'CONFLICT');
    const staff = createCalls(server.url, 'staff=anna');
    assert.equal((await staff.both(named(LeaveMessageDocument, { input: message('x') }))).code, 'UNAUTHENTICATED');
  });
});

test('from one address only so many are left an hour, however many sessions it opens', async () => {
  const strict = await startTestServer({ limits: { ...AMPLE, leftMessagesPerHour: 2 } });
  const leave = async () => {
    const { token } = (await post(strict.url, OpenSessionDocument, { site: 'budaors' })).openSession;
    return createCalls(strict.url, token).http(named(LeaveMessageDocument, { input: message('Kérdés') }));
  };
  const codes = [await leave(), await leave(), await leave()];
  assert.deepEqual(
    codes.map(({ code }) => code),
    [undefined, undefined, 'RATE_LIMITED'],
  );
  assert.ok((codes[2]!.errors?.[0]?.extensions.retryAfterMs ?? 0) > 0);
  await strict.stop();
});
