import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { after, before, describe, test } from 'node:test';
import {
  ConversationFeedDocument,
  MarkReadDocument,
  MyConversationDocument,
  OpenSessionDocument,
  SendMessageDocument,
  SetTypingDocument,
} from '@segit-a-hivatal/contract/operations';
import { clock } from '../../src/runtime.ts';
import { settingsSchema } from '../../src/settings.ts';
import { office, startTestServer } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';
import { newCitizen, post, rawSocket } from '../support/wire-client.ts';
import { createCalls, named, say, watchedConversation } from './calls.ts';
import type { Calls, WatchedConversation } from './calls.ts';

let server: TestServer;
let citizen: Awaited<ReturnType<typeof newCitizen>>;
let calls: Calls;
let undisturbed: WatchedConversation;
let ahead = 0;

const sites = office.sites.map((site) => ({ ...site, origins: [`http://${site.key}.example`] }));

before(async () => {
  server = await startTestServer({ sites, clock: { now: () => clock.now() + ahead } });
  citizen = await newCitizen(server.url);
  calls = createCalls(server.url, citizen.token);
  undisturbed = await watchedConversation(server.url);
});
after(async () => {
  await citizen.wire.close();
  await undisturbed.close();
  await server.stop();
});

const message = (text: unknown, more: object = {}) =>
  named(SendMessageDocument, {
    input: { conversationId: citizen.id, clientMessageId: randomUUID(), text, language: 'hu', fence: null, ...more },
  });

describe('texts', () => {
  for (const [name, text] of [
    ['nothing', ''],
    ['white space', ' \n\t'],
    ['4,001 characters', 'x'.repeat(4001)],
    ['NUL', 'a\0b'],
    ['a lone high surrogate', 'a\uD83Db'],
    ['a lone low surrogate', '\uDC4B'],
  ]) {
    test(`${name}: BAD_TEXT, and nothing is stored`, async () => {
      const { lastSeq } = (await server.store.find(citizen.id))!;
      assert.equal((await calls.both(message(text))).code, 'BAD_TEXT');
      assert.equal((await server.store.find(citizen.id))?.lastSeq, lastSeq);
    });
  }

  for (const [name, text] of [
    ['bidirectional overrides', '\u202Etxet\u202C \u2066x\u2069'],
    ['3,000 combining marks', `z${'\u0301'.repeat(3000)}`],
    ['markup', '<img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a>'],
    ['emoji and a decomposed ő', '👩‍👩‍👧‍👦 o\u030B'],
    ['white space at both ends', '  x \r\n'],
  ]) {
    test(`${name}: stored exactly`, async () => {
      for (const call of [calls.http, calls.webSocket]) {
        const { data } = await call(message(text));
        const { seq } = data?.sendMessage as { seq: number };
        const [entry] = await server.store.readLog(citizen.id, seq - 1, 1);
        assert.equal(entry?.kind === 'message' && entry.text, text);
      }
    });
  }
});

test('cursors that are none: BAD_CURSOR, for a mark on both transports, for the feed where it is served', async () => {
  for (const bad of [-1, 2 ** 63, 1.5, '1e9', '1', true, {}]) {
    const mark = named(MarkReadDocument, { conversationId: citizen.id, upTo: bad, fence: null });
    assert.equal((await calls.both(mark)).code, 'BAD_CURSOR', String(bad));
    const feed = named(ConversationFeedDocument, { id: citizen.id, epoch: null, afterSeq: bad });
    assert.equal((await calls.webSocket(feed)).code, 'BAD_CURSOR', String(bad));
  }
});

test('variables of another type: BAD_INPUT, and the value is not repeated', async () => {
  const secret = 'titkos-ertek';
  for (const payload of [
    message('x', { language: secret }),
    message('x', { clientMessageId: secret }),
    message('x', { fence: secret }),
    message('x', { [secret]: 1 }),
    message('x', { conversationId: { [secret]: 1 } }),
    named(SendMessageDocument, { input: secret }),
    named(SendMessageDocument, {}),
    named(SetTypingDocument, { conversationId: citizen.id, typing: secret }),
  ]) {
    const { code, text } = await calls.both(payload);
    assert.equal(code, 'BAD_INPUT', text);
    assert.ok(!text.includes(secret), text);
  }
});

describe('tokens', () => {
  /** What both transports say of a token. */
  async function refusal(token: string, origin = server.url): Promise<[number, string | undefined, number]> {
    const { status, code } = await calls.http(named(MyConversationDocument, {}), { 'x-segit-token': token, origin });
    const socket = await rawSocket(server.url, { origin });
    say(socket, { type: 'connection_init', payload: { token } });
    const [closed] = (await once(socket, 'close')) as [number];
    return [status, code, closed];
  }
  const alike = [401, 'UNAUTHENTICATED', 4403] as const;

  test('foreign, tampered, of another site, of no form: one answer', async () => {
    const { token } = citizen;
    const tampered = (token.startsWith('A') ? 'B' : 'A') + token.slice(1);
    for (const bad of [tampered, 'A'.repeat(43), '', 'x', `${token}=`, `${token} `.trimEnd().slice(1)])
      assert.deepEqual(await refusal(bad), alike, bad.slice(0, 4));
    assert.deepEqual(await refusal(token, 'http://konyvtar.example'), alike, 'a token of another site');
    assert.equal(
      (await calls.http(named(MyConversationDocument, {}), { origin: 'http://budaors.example' })).status,
      200,
    );
  });

  test('expired: the same answer', async () => {
    const { openSession } = await post(server.url, OpenSessionDocument, { site: 'budaors' });
    ahead = 24 * 3_600_000 + 1;
    try {
      assert.deepEqual(await refusal(openSession.token), alike);
    } finally {
      ahead = 0;
    }
  });
});

test('too many calls: RATE_LIMITED with the time to wait, on both transports', async () => {
  const { limits } = settingsSchema.parse({});
  const strict = await startTestServer({ limits: { ...limits, operationsBurst: 30, messagesPerMinute: 3 } });
  try {
    const busy = await newCitizen(strict.url);
    const own = createCalls(strict.url, busy.token);
    const send = () =>
      named(SendMessageDocument, {
        input: { conversationId: busy.id, clientMessageId: randomUUID(), text: 'x', language: 'hu', fence: null },
      });
    for (let i = 0; i < 3; i++) assert.equal((await own.http(send())).code, undefined);
    for (const { errors } of [await own.http(send()), await own.webSocket(send())]) {
      assert.equal(errors?.[0]?.extensions.code, 'RATE_LIMITED');
      assert.ok((errors[0].extensions.retryAfterMs ?? 0) > 1000, 'messages: by the minute');
    }
    const many = await Promise.all(Array.from({ length: 40 }, () => own.http(named(MyConversationDocument, {}))));
    const refused = many.filter(({ status }) => status === 429);
    assert.ok(refused.length >= 10);
    for (const { errors } of [...refused, await own.webSocket(named(MyConversationDocument, {}))]) {
      assert.equal(errors?.[0]?.extensions.code, 'RATE_LIMITED');
      assert.ok((errors[0].extensions.retryAfterMs ?? 0) > 0);
    }
    await busy.wire.close();
  } finally {
    await strict.stop();
  }
});

test('after all this the process lives, and another conversation was not disturbed', async () => {
  await undisturbed.say('Még itt vagyok.');
  assert.deepEqual(undisturbed.seqs, [1, 2]);
  assert.deepEqual(undisturbed.faults, []);
});
