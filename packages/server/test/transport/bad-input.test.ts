import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, before, describe, test } from 'node:test';
import { ConversationFeedDocument, ServiceDocument } from '@segit-a-hivatal/contract/operations';
import type { WebSocket } from 'ws';
import { Fault } from '../../src/domain/fault.ts';
import { AMPLE, startTestServer } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';
import { newCitizen, rawSocket } from '../support/wire-client.ts';
import { createCalls, named, say, watchedConversation } from './calls.ts';
import type { Answer, Calls, Problem, WatchedConversation } from './calls.ts';

let server: TestServer;
let citizen: Awaited<ReturnType<typeof newCitizen>>;
let calls: Calls;
let undisturbed: WatchedConversation;

before(async () => {
  server = await startTestServer();
  citizen = await newCitizen(server.url);
  calls = createCalls(server.url, citizen.token);
  undisturbed = await watchedConversation(server.url);
});
after(async () => {
  await citizen.wire.close();
  await undisturbed.close();
  await server.stop();
});

/** The close code of a socket. */
const closing = async (socket: WebSocket): Promise<number> => ((await once(socket, 'close')) as [number])[0];

describe('messages that are not of the protocol', () => {
  const malformed: [string, string | Buffer, number][] = [
    ['not JSON', 'hello', 4400],
    ['nothing', '', 4400],
    ['an unknown type', '{"type":"hello"}', 4400],
    ['a list', '[]', 4400],
    ['null', 'null', 4400],
    ['a number', '5', 4400],
    ['a binary frame', Buffer.from('{"type":"ping"}'), 4400],
    ['an empty id', '{"type":"subscribe","id":"","payload":{"query":""}}', 4400],
    ['a subscription without an operation', '{"type":"subscribe","id":"1"}', 4400],
    ['10,000 brackets', '['.repeat(10_000), 4400],
    ['10,000 nested objects', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`, 4400],
    ['65 KiB', JSON.stringify({ type: 'ping', payload: { x: 'x'.repeat(65 * 1024) } }), 1009],
  ];
  for (const [name, data, code] of malformed) {
    test(`${name}: ${code}`, async () => {
      const socket = await calls.socket();
      socket.send(data);
      assert.equal(await closing(socket), code);
    });
  }

  test('invalid UTF-8: 1007', async () => {
    const socket = await calls.socket();
    socket.send(Buffer.from([0x22, 0xc3, 0x28, 0x22]), { binary: false });
    assert.equal(await closing(socket), 1007);
  });

  test('a message in too many one-byte fragments: 1008, long before it fills the memory', async () => {
    const socket = await calls.socket();
    for (let i = 0; i < 66 * 1024 && socket.readyState === socket.OPEN; i++) socket.send('x', { fin: false });
    assert.equal(await closing(socket), 1008);
  });

  test('a second connection_init: 4429', async () => {
    const socket = await calls.socket();
    say(socket, { type: 'connection_init', payload: { token: citizen.token } });
    assert.equal(await closing(socket), 4429);
  });

  test('subscribe before the acknowledgement: 4401', async () => {
    const socket = await rawSocket(server.url);
    say(socket, { id: '1', type: 'subscribe', payload: named(ServiceDocument, { site: 'budaors' }) });
    assert.equal(await closing(socket), 4401);
  });

  test('no connection_init: 4408 after 3 s', async () => {
    const began = Date.now();
    assert.equal(await closing(await rawSocket(server.url)), 4408);
    assert.ok(Math.abs(Date.now() - began - 3000) < 1500);
  });

  test('the id of an operation that still runs: 4409', async () => {
    const socket = await calls.socket();
    const feed = named(ConversationFeedDocument, { id: citizen.id, epoch: null, afterSeq: 0 });
    say(socket, { id: '1', type: 'subscribe', payload: feed });
    say(socket, { id: '1', type: 'subscribe', payload: feed });
    assert.equal(await closing(socket), 4409);
  });

  test('more subscriptions than a socket may have: RATE_LIMITED, and the others go on', async () => {
    const socket = await calls.socket();
    const feed = named(ConversationFeedDocument, { id: citizen.id, epoch: null, afterSeq: 0 });
    const refused = new Promise<Answer>((resolve) =>
      socket.on('message', (data) => {
        const answer = JSON.parse(String(data)) as Answer;
        if (answer.type === 'error') resolve(answer);
      }),
    );
    for (let i = 0; i <= AMPLE.subscriptionsPerSocket; i++)
      say(socket, { id: `${i}`, type: 'subscribe', payload: feed });
    const { id, payload } = await refused;
    assert.equal(id, String(AMPLE.subscriptionsPerSocket));
    assert.equal((payload as readonly Problem[])[0]?.extensions.code, 'RATE_LIMITED');
    assert.equal(socket.readyState, socket.OPEN);
    socket.terminate();
  });
});

describe('documents that are not the service’s own', () => {
  const deep = `query { ${'a { '.repeat(41)}b${' }'.repeat(41)} }`;
  const withId = (documentId: unknown) => ({ query: '', extensions: { documentId } });
  const documents: Record<string, unknown> = {
    'a text of one’s own': { query: '{ me { id } }' },
    '500 aliases': { query: `{ ${Array.from({ length: 500 }, (_, i) => `a${i}: me { id }`).join(' ')} }` },
    'depth 41': { query: deep },
    'circular fragments': { query: '{ me { ...A } } fragment A on Me { ...B } fragment B on Me { ...A }' },
    introspection: { query: '{ __schema { types { name } } }' },
    'a 10,000-deep literal': { query: `{ a(b: ${'['.repeat(10_000)}${']'.repeat(10_000)}) }` },
    'text that cannot be parsed': { query: '{' },
    'an unknown id': withId('0'.repeat(12)),
    'an id that is no text': withId({ toString: 1 }),
    'the name of something that every object has': withId('__proto__'),
    'no id': withId(null),
    'extensions of another shape': { query: '', extensions: { persistedQuery: 'x' } },
  };
  for (const [name, payload] of Object.entries(documents)) {
    test(`${name}: UNKNOWN_DOCUMENT on both transports`, async () => {
      assert.equal((await calls.both(payload)).code, 'UNKNOWN_DOCUMENT');
    });
  }

  test('a trusted id runs the trusted text, whatever else is sent', async () => {
    const payload = { ...named(ServiceDocument, { site: 'budaors' }), query: '{ __schema { types { name } } }' };
    for (const { data } of [await calls.http(payload), await calls.webSocket(payload)])
      assert.deepEqual(Object.keys(data ?? {}), ['service', 'site']);
  });
});

describe('requests over HTTP', () => {
  const service = () => named(ServiceDocument, { site: 'budaors' });

  test('a batch: 400', async () => {
    assert.equal((await calls.http(Array.from({ length: 100 }, service))).status, 400);
    assert.equal((await calls.http([])).status, 400);
  });

  test('what is no JSON object: 400', async () => {
    for (const body of ['{', '', 'null', '"x"', '7', '['.repeat(10_000), '\ufeff\ufeff{}', 'query { me { id } }']) {
      const { status, code } = await calls.http(body);
      assert.deepEqual([status, code], [400, 'BAD_INPUT'], body.slice(0, 9));
    }
  });

  test('what is not UTF-8: 400, never altered', async () => {
    const body = Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')]);
    const headers = { origin: server.url, 'content-type': 'application/json', 'x-segit-request': '1' };
    assert.equal((await fetch(`${server.url}/graphql`, { method: 'POST', headers, body })).status, 400);
  });

  test('another type than JSON: 415', async () => {
    for (const type of [
      'application/x-www-form-urlencoded',
      'text/plain',
      'application/graphql',
      'application/json5',
      '',
    ])
      assert.equal((await calls.http(service(), { 'content-type': type })).status, 415, type);
    const { status } = await calls.http(service(), { 'content-type': 'Application/JSON; charset=utf-8' });
    assert.equal(status, 200);
  });

  test('a subscription: refused, whatever the caller would like to be sent', async () => {
    const feed = named(ConversationFeedDocument, { id: citizen.id, epoch: null, afterSeq: 0 });
    for (const accept of ['application/json', 'text/event-stream', 'multipart/mixed']) {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: {
          accept,
          origin: server.url,
          'content-type': 'application/json',
          'x-segit-request': '1',
          'x-segit-token': citizen.token,
        },
        body: JSON.stringify(feed),
        signal: AbortSignal.timeout(3000),
      });
      assert.match(await response.text(), /"code":"BAD_INPUT"/, accept);
    }
  });

  test('the store does not answer: 503 that says so, and no stack', async (t) => {
    const unavailable = new Fault('UNAVAILABLE', 'the database did not answer');
    t.mock.method(server.store, 'findSession', () => Promise.reject(unavailable));
    const { status, code, text } = await calls.http(service());
    assert.deepEqual([status, code], [503, 'UNAVAILABLE']);
    assert.doesNotMatch(text, /\.ts|node:/);
    t.mock.method(server.staff, 'handler', () => Promise.reject(new Error('jelszo')));
    const answer = await fetch(`${server.url}/auth/session`);
    assert.equal(answer.status, 500);
    assert.match(await answer.text(), /^\{"code":"INTERNAL","errorId":"[\w-]+"\}$/);
  });

  test('more than 64 KiB: 413', async () => {
    assert.equal((await calls.http({ ...service(), x: 'x'.repeat(65 * 1024) })).status, 413);
    assert.equal((await calls.http({ ...service(), x: 'ű'.repeat(40 * 1024) })).status, 413, 'bytes, not characters');
  });

  test('without the header x-segit-request: 403, also with the staff’s cookie', async () => {
    const headers = { origin: server.url, 'content-type': 'application/json', cookie: 'staff=anna' };
    const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body: JSON.stringify(service()) });
    assert.equal(response.status, 403);
  });

  test('GET, PUT, DELETE: 405', async () => {
    for (const method of ['GET', 'PUT', 'DELETE'])
      assert.equal((await fetch(`${server.url}/graphql`, { method, headers: { origin: server.url } })).status, 405);
  });
});

describe('pages that may not call', () => {
  test('null, look-alike, absent: 403 on both transports', async () => {
    const origins = {
      null: 'null',
      'another port': 'http://localhost:1',
      'a look-alike behind': `${server.url}.example.hu`,
      'a look-alike before': server.url.replace('//', '//x.'),
      'a path': `${server.url}/`,
      'capital letters': server.url.toUpperCase(),
      absent: undefined,
    };
    for (const [name, origin] of Object.entries(origins)) {
      const headers = { 'content-type': 'application/json', 'x-segit-request': '1', ...(origin && { origin }) };
      const body = JSON.stringify(named(ServiceDocument, { site: 'budaors' }));
      const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
      assert.equal(response.status, 403, `${name} over HTTP`);
      assert.equal(response.headers.get('access-control-allow-origin'), null);
      await assert.rejects(rawSocket(server.url, origin ? { origin } : {}), /403/, `${name} over WebSocket`);
    }
  });
});

test('after all this the process lives, and another conversation was not disturbed', async () => {
  assert.deepEqual(await (await fetch(`${server.url}/ready`)).json(), { status: 'ready' });
  await undisturbed.say('Még itt vagyok.');
  assert.deepEqual(undisturbed.seqs, [1, 2]);
  assert.deepEqual(undisturbed.faults, []);
});
