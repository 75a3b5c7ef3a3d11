import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { CLOSE_CODES } from '@segit-a-hivatal/contract';
import {
  ConversationFeedDocument,
  EndConversationDocument,
  ServiceDocument,
} from '@segit-a-hivatal/contract/operations';
import { createHttp } from '../../src/client/http.ts';
import { RequestError } from '../../src/client/request-error.ts';
import { Transport, type TransportOptions } from '../../src/client/transport.ts';
import { Browser } from './support/browser.node.ts';
import { ScriptedServer } from './support/scripted-server.node.ts';
import { until } from './support/wait.node.ts';

const fast = { retryFloorMs: 10, retryCeilingMs: 40 };

async function setUp(t: TestContext, options: Partial<TransportOptions> = {}) {
  const server = await ScriptedServer.start();
  const browser = new Browser();
  const tab = browser.open();
  const transport = new Transport({ server: server.url, environment: tab.environment, timing: fast, ...options });
  t.after(async () => {
    transport.dispose();
    await server.stop();
  });
  const states: string[] = [];
  transport.addEventListener('state', () => states.push(transport.state));
  /** Subscribes to a conversation from a cursor that moves on with each item. */
  const heard: number[] = [];
  const errors: RequestError[] = [];
  const follow = () =>
    transport.subscribe(ConversationFeedDocument, () => ({ id: 'c', epoch: 'e', afterSeq: heard.length }), {
      next: ({ conversation }) => heard.push(conversation.__typename === 'FeedStarted' ? conversation.lastSeq : -1),
      error: (error) => errors.push(error),
    });
  const item = (lastSeq: number) => ({ conversation: { __typename: 'FeedStarted', epoch: 'e', lastSeq } });
  return { server, browser, tab, transport, states, heard, errors, follow, item };
}

const failing = async (promise: Promise<unknown>): Promise<RequestError> => {
  const error = await promise.then(
    () => assert.fail('it succeeded'),
    (e: unknown) => e,
  );
  assert.ok(error instanceof RequestError);
  return error;
};

test('a document is named by its hash alone', async (t) => {
  const { server, transport } = await setUp(t, { token: 'secret' });
  server.onAsk = (asked) => (asked.next({ endConversation: true }), asked.complete());
  assert.deepEqual(await transport.execute(EndConversationDocument, { conversationId: 'c' }), {
    endConversation: true,
  });
  assert.deepEqual(server.tokens, ['secret']);
  assert.deepEqual(server.asked[0]!.payload, {
    query: '',
    operationName: 'EndConversation',
    extensions: { documentId: EndConversationDocument.id },
    variables: { conversationId: 'c' },
  });
});

test('the desk sends no token', async (t) => {
  const { server, follow } = await setUp(t);
  follow();
  await until(() => server.asked.length === 1, 'the subscription');
  assert.deepEqual(server.tokens, [undefined]);
});

test('an error of the server comes with its code, by either form', async (t) => {
  const { server, transport } = await setUp(t);
  server.onAsk = (asked) => asked.nextErrors('RATE_LIMITED', { retryAfterMs: 7 });
  const limited = await failing(transport.execute(EndConversationDocument, { conversationId: 'c' }));
  assert.deepEqual([limited.code, limited.retryAfterMs], ['RATE_LIMITED', 7]);
  server.onAsk = (asked) => asked.error('BAD_INPUT');
  assert.equal((await failing(transport.execute(EndConversationDocument, { conversationId: 'c' }))).code, 'BAD_INPUT');
});

test('after a loss it subscribes again, from where it has got to by then', async (t) => {
  const { server, states, heard, follow, item } = await setUp(t);
  server.onAsk = (asked) => asked.next(item(1));
  follow();
  await until(() => heard.length === 1, 'the first item');
  for (const lose of [() => server.cut(), () => server.closeSockets(CLOSE_CODES.SERVICE_RESTART)]) {
    const before = heard.length;
    lose();
    await until(() => heard.length === before + 1, 'an item after the loss');
  }
  assert.deepEqual(
    server.asked.map(({ variables }) => variables.afterSeq),
    [0, 1, 2],
  );
  assert.deepEqual(states, ['connecting', 'connected', 'reconnecting', 'connected', 'reconnecting', 'connected']);
});

test('codes that graphql-ws holds for final are not: only 4403 is', async (t) => {
  const { server, heard, follow, item } = await setUp(t);
  server.onAsk = (asked) => asked.next(item(1));
  follow();
  const codes = [4400, 4401, 4409, 4429, 4500, 1011, 1013, 1000];
  for (const [i, code] of codes.entries()) {
    await until(() => heard.length === i + 1, `a subscription after ${codes[i - 1]}`);
    server.closeSockets(code);
  }
  await until(() => heard.length === codes.length + 1, 'a subscription after all of them');
});

test('a session that is gone is told once, and not asked for again', async (t) => {
  let forbidden = 0;
  const { server, transport, follow, errors } = await setUp(t, { token: 'old', onForbidden: () => forbidden++ });
  follow();
  await until(() => transport.state === 'connected', 'connected');
  const running = failing(transport.execute(EndConversationDocument, { conversationId: 'c' }));
  server.closeSockets(CLOSE_CODES.FORBIDDEN);
  assert.equal((await running).code, undefined);
  await until(() => forbidden === 1, 'told');
  await new Promise((resolve) => setTimeout(resolve, 150));
  assert.deepEqual([forbidden, server.connections, transport.state, errors.length], [1, 1, 'idle', 0]);
  assert.equal((await failing(transport.execute(EndConversationDocument, { conversationId: 'c' }))).transient, true);
});

test('what was on its way when the link broke is not repeated by itself', async (t) => {
  const { server, transport, follow } = await setUp(t);
  follow();
  await until(() => transport.state === 'connected', 'connected');
  const running = failing(transport.execute(EndConversationDocument, { conversationId: 'c' }));
  await until(() => server.named('EndConversation').length === 1, 'the request');
  server.cut();
  assert.equal((await running).transient, true);
  await until(() => server.named('ConversationFeed').length === 2, 'the feed again');
  assert.equal(server.named('EndConversation').length, 1);
});

test('answers and their ends that arrive in one piece leave the others connected', async (t) => {
  const { server, transport, heard, follow, item } = await setUp(t);
  server.onAsk = (asked) => {
    if (asked.name !== 'ConversationFeed') return (asked.next({ endConversation: true }), asked.complete());
    asked.next(item(1));
    if (heard.length === 0) asked.complete();
  };
  const feed = follow();
  await until(() => heard.length === 2, 'the feed, after it has ended once');
  for (let i = 0; i < 3; i++) await transport.execute(EndConversationDocument, { conversationId: 'c' });
  assert.equal(server.completed.length, 0, 'what the server has ended needs no word of ours');
  server.cut();
  await until(() => heard.length === 3, 'the feed again', 1000);
  assert.equal(server.named('EndConversation').length, 3, 'and nothing else');
  feed.stop();
});

test('a reply that never comes ends in a failure that may be repeated', async (t) => {
  const { transport, server, follow } = await setUp(t, { timing: { ...fast, requestMs: 50 } });
  // Connected first: the time for the request is to be over while the server has it, not before it is sent.
  follow();
  await until(() => transport.state === 'connected', 'connected');
  const error = await failing(transport.execute(EndConversationDocument, { conversationId: 'c' }));
  assert.equal(error.transient, true);
  await until(() => server.completed.length === 1, 'the server told to forget it');
});

test('a link that is half open is found and replaced', async (t) => {
  const timing = { ...fast, pingMs: 60, pongMs: 40, connectMs: 80 };
  const { server, transport, follow } = await setUp(t, { timing });
  follow();
  await until(() => server.pings >= 2, 'pings on a good link');
  assert.equal(server.connections, 1);
  server.mute = true;
  await until(() => transport.state === 'reconnecting', 'the loss', 500);
  await until(() => server.connections >= 3, 'attempts that are not answered either', 2000);
  server.mute = false;
  await until(() => transport.state === 'connected', 'the link again');
});

test('the network is back, or the person: the next attempt is made at once', async (t) => {
  const { server, browser, tab, transport, follow } = await setUp(t, {
    timing: { retryFloorMs: 60_000, retryCeilingMs: 60_000 },
  });
  follow();
  await until(() => transport.state === 'connected', 'connected');
  browser.setOnline(false);
  server.cut();
  await until(() => transport.state === 'offline', 'offline');
  browser.setOnline(true);
  await until(() => transport.state === 'connected', 'connected at once', 2000);
  server.closeSockets(CLOSE_CODES.BAD_REQUEST);
  await until(() => transport.state === 'reconnecting', 'lost');
  tab.show(false);
  tab.show(true);
  await until(() => transport.state === 'connected', 'connected when looked at', 2000);
  const { pings } = server;
  tab.environment.events.dispatchEvent(new Event('pageshow'));
  await until(() => server.pings > pings, 'a link that looks alive is asked');
});

test('a subscription is refused for good, or for the time being', async (t) => {
  const { server, follow, errors, heard, item } = await setUp(t);
  const answers = ['UNAVAILABLE', 'RATE_LIMITED', 'INTERNAL'];
  server.onAsk = (asked) => {
    const code = answers.shift();
    if (code) asked.error(code);
    else asked.next(item(1));
  };
  follow();
  await until(() => heard.length === 1, 'heard in the end');
  server.onAsk = (asked) => asked.error('NOT_FOUND');
  const refused = follow();
  await until(() => errors.length === 1, 'the refusal');
  assert.equal(errors[0]!.code, 'NOT_FOUND');
  refused.stop();
});

test('a feed that ends without a word is taken up again', async (t) => {
  const { server, follow, heard, item } = await setUp(t);
  server.onAsk = (asked) => (asked.next(item(1)), asked.complete());
  const feed = follow();
  await until(() => heard.length >= 3, 'three rounds');
  feed.stop();
  const { length } = server.asked;
  await new Promise((resolve) => setTimeout(resolve, 150));
  assert.ok(server.asked.length <= length + 1);
});

test('restarting asks anew on the same socket, and hears nothing of the old one', async (t) => {
  const { server, follow, heard, item } = await setUp(t);
  const feed = follow();
  await until(() => server.asked.length === 1, 'the subscription');
  feed.restart();
  await until(() => server.asked.length === 2, 'the second one');
  server.asked[0]!.next(item(1));
  server.asked[1]!.next(item(2));
  await until(() => heard.length === 1, 'an item');
  assert.deepEqual(heard, [2]);
  assert.equal(server.connections, 1);
});

test('nothing is left open', async (t) => {
  const { server, transport, follow } = await setUp(t);
  follow();
  await until(() => transport.state === 'connected', 'connected');
  transport.dispose();
  await until(() => server.sockets.size === 0, 'closed');
  assert.equal(transport.state, 'idle');

  const { server: gone, transport: waiting, follow: wait } = await setUp(t);
  await gone.stop();
  wait();
  await until(() => waiting.state === 'connecting', 'an attempt');
  waiting.dispose();
  assert.equal(waiting.state, 'idle');
});

test('by HTTP: the same request, the token in a header, and the server’s code where it refuses', async (t) => {
  const { server, tab } = await setUp(t);
  const http = createHttp({ server: server.url, environment: tab.environment, requestMs: 200 });
  server.onRequest = () => ({ body: '{"data":{"service":null}}' });
  await http(ServiceDocument, { site: 's' }, 'secret');
  const { headers, body } = server.requests[0]!;
  assert.deepEqual([headers['x-segit-token'], headers['x-segit-request'], headers.cookie], ['secret', '1', undefined]);
  assert.deepEqual(body, {
    query: '',
    operationName: 'Service',
    extensions: { documentId: ServiceDocument.id },
    variables: { site: 's' },
  });
  server.onRequest = () => ({
    status: 401,
    body: '{"errors":[{"message":"x","extensions":{"code":"UNAUTHENTICATED"}}]}',
  });
  assert.equal((await failing(http(ServiceDocument, { site: 's' }))).code, 'UNAUTHENTICATED');
  server.onRequest = () => ({ status: 502, body: '<html>Bad gateway</html>' });
  assert.equal((await failing(http(ServiceDocument, { site: 's' }))).transient, true);
  await server.stop();
  assert.equal((await failing(http(ServiceDocument, { site: 's' }))).transient, true);
});
