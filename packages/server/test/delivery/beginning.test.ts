import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Preference, ResultOf } from '@segit-a-hivatal/contract';
import {
  ConversationFeedDocument,
  DeskDocument,
  LeaveMessageDocument,
  OpenSessionDocument,
  ServiceDocument,
  SetPreferencesDocument,
  StartConversationDocument,
} from '@segit-a-hivatal/contract/operations';
import type { Wants } from '../../src/domain/routing/index.ts';
import { connect, post, WireError } from '../support/wire-client.ts';
import { office, startTestServer } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';
import { until } from '../support/until.ts';

/** What a citizen says before they are answered, and where it gets to: the routing, the desk, and what they are offered. */

let server: TestServer;
const opened: { close(): Promise<void> }[] = [];

before(async () => {
  const overflow = [
    { step: 'CALLBACK' as const, afterMs: 300 },
    { step: 'MESSAGE' as const, afterMs: 600 },
  ];
  const sites = office.sites.map((site) =>
    site.key === 'budaors' ? { ...site, overflow } : { ...site, languages: ['hu' as const], welcome: null },
  );
  server = await startTestServer({ sites });
  server.staff.add({ id: 'anna', name: 'Kovács Anna', role: 'OPERATOR' });
});
after(async () => {
  await Promise.all(opened.map((each) => each.close()));
  await server.stop();
});

async function session(site = 'budaors') {
  const { openSession } = await post(server.url, OpenSessionDocument, { site });
  return { 'x-segit-token': openSession.token };
}

interface Said {
  readonly language?: 'hu' | 'de';
  readonly preferences?: Preference[];
  readonly topic?: string | null;
}

async function start({ language = 'hu', preferences, topic }: Said = {}) {
  const headers = await session();
  const input = { requestId: randomUUID(), language, preferences, ...(topic === undefined ? {} : { topic }) };
  const { startConversation } = await post(server.url, StartConversationDocument, { input }, headers);
  assert.equal(startConversation.__typename, 'ConversationStarted');
  const { id } = startConversation.conversation;
  return { id, token: headers['x-segit-token'] };
}

function desk() {
  const wire = connect(server.url, { cookie: 'staff=anna' });
  opened.push(wire);
  let latest: ResultOf<typeof DeskDocument>['desk'] | undefined;
  wire.listen(DeskDocument, {}, (data) => (latest = data.desk));
  return (id: string) => [...(latest?.waiting ?? []), ...(latest?.messages ?? [])].find((each) => each.id === id);
}

/** What the routing has recorded that a citizen asks for. */
const wants = (id: string) =>
  until(async () => {
    const events = await server.store.routingEvents(0);
    return events.findLast((event) => 'wants' in event && event.citizen === id) as { wants: Wants } | undefined;
  }).then((event) => event.wants);

test('what a site offers is asked for once: languages, welcome and topics, for each kind of reader', async () => {
  const { site } = await post(server.url, ServiceDocument, { site: 'budaors' });
  assert.deepEqual(site.languages, ['hu', 'en', 'de']);
  const building = site.topics.find(({ key }) => key === 'epitmenyado');
  assert.deepEqual(
    building?.name.map(({ language, easy, text }) => `${language}${easy ? '-easy' : ''}: ${text}`).sort(),
    ['de: Gebäudesteuer', 'en: Building tax', 'hu-easy: Adó a ház, a lakás után', 'hu: Építményadó'],
  );
  assert.equal(site.welcome.length, 4);
  const { site: library } = await post(server.url, ServiceDocument, { site: 'konyvtar' });
  assert.deepEqual(library.welcome, []);
  assert.equal(library.topics.length, 9);
});

test('what a citizen says beforehand reaches the routing and the desk, before anybody has accepted', async () => {
  const found = desk();
  const { id, token } = await start({
    language: 'de',
    preferences: ['WRITES_SLOWLY', 'EASY_LANGUAGE'],
    topic: 'telekado',
  });
  assert.deepEqual(await wants(id), {
    site: 'budaors',
    language: 'de',
    channel: 'CHAT',
    needs: ['WRITES_SLOWLY', 'EASY_LANGUAGE'],
    skills: ['ado'],
  });
  assert.equal((await until(() => found(id))).topic, 'Telekadó');
  const wire = connect(server.url, { token });
  opened.push(wire);
  await wire.run(SetPreferencesDocument, { conversationId: id, preferences: ['EASY_LANGUAGE'] });
  await until(async () => (await wants(id)).needs.join() === 'EASY_LANGUAGE');
});

test('a topic need not be said', async () => {
  for (const topic of [undefined, null]) assert.deepEqual((await wants((await start({ topic })).id)).skills, []);
});

test('a topic that the site does not have is refused, and nothing is begun', async () => {
  const headers = await session('konyvtar');
  const said = { requestId: randomUUID(), language: 'hu' as const, topic: 'telekado' };
  const message = { ...said, clientMessageId: randomUUID(), text: 'Mennyi a telekadó?' };
  const refused = (error: unknown) => error instanceof WireError && error.code === 'BAD_INPUT';
  await assert.rejects(post(server.url, StartConversationDocument, { input: said }, headers), refused);
  await assert.rejects(post(server.url, LeaveMessageDocument, { input: message }, headers), refused);
});

test('a message that is left carries its topic to the desk', async () => {
  const found = desk();
  const input = {
    requestId: randomUUID(),
    clientMessageId: randomUUID(),
    text: 'Hol írathatom be?',
    language: 'hu' as const,
  };
  const { leaveMessage } = await post(
    server.url,
    LeaveMessageDocument,
    { input: { ...input, topic: 'ovoda' } },
    await session(),
  );
  assert.equal((await until(() => found(leaveMessage.conversation.id))).topic, 'Óvoda');
});

test('where nobody can help, what the site offers beside waiting comes, and the place stays', async () => {
  const { id, token } = await start();
  const wire = connect(server.url, { token });
  opened.push(wire);
  const offered: string[] = [];
  wire.listen(ConversationFeedDocument, { id, epoch: null, afterSeq: 0 }, ({ conversation: item }) => {
    if (item.__typename === 'QueueStatus') offered.push(`${item.alternatives.join('+')} ${item.position > 0}`);
  });
  await until(() => offered.at(-1) === 'CALLBACK+MESSAGE true');
  assert.ok(offered.includes('CALLBACK true'), offered.join(', '));
});
