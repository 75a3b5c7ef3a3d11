import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import {
  AcceptConversationDocument,
  CloseConversationDocument,
  ConversationFeedDocument,
  ReturnConversationDocument,
  SendMessageDocument,
  SendRealTimeTextDocument,
} from '@segit-a-hivatal/contract/operations';
import type { ResultOf } from '@segit-a-hivatal/contract';
import { AMPLE, startTestServer } from '../support/test-server.ts';
import { until } from '../support/until.ts';
import type { TestServer } from '../support/test-server.ts';
import { connect, newCitizen, WireError } from '../support/wire-client.ts';
import type { Wire } from '../support/wire-client.ts';

type Item = ResultOf<typeof ConversationFeedDocument>['conversation'];
type Text = Extract<Item, { __typename: 'RealTimeText' }>;

const logged: string[] = [];
const log = {
  info: (...line: unknown[]) => logged.push(JSON.stringify(line)),
  warn: (...line: unknown[]) => logged.push(JSON.stringify(line)),
  error: (...line: unknown[]) => logged.push(JSON.stringify(line)),
};

/** Where servers of tests keep their data; this one's is new. */
const dataFolders = async (): Promise<string[]> =>
  (await readdir(tmpdir())).filter((name) => name.startsWith('segit-test-'));

let server: TestServer;
let folders: string[];
let anna: Wire;
let gergo: Wire;
let dora: Wire;
before(async () => {
  const before = new Set(await dataFolders());
  server = await startTestServer({ log });
  folders = (await dataFolders()).filter((name) => !before.has(name));
  server.staff.add({ id: 'anna', name: 'Kovács Anna', role: 'OPERATOR' });
  server.staff.add({ id: 'gergo', name: 'Szabó Gergő', role: 'OPERATOR' });
  server.staff.add({ id: 'dora', name: 'Nagy Dóra', role: 'COORDINATOR' });
  [anna, gergo, dora] = ['anna', 'gergo', 'dora'].map((id) => connect(server.url, { cookie: `staff=${id}` })) as [
    Wire,
    Wire,
    Wire,
  ];
});
after(async () => {
  for (const wire of [anna, gergo, dora]) await wire.close();
  await server.stop();
});

/** What one reader of the conversation is given of real-time text. */
async function listen(wire: Wire, id: string) {
  const texts: Text[] = [];
  let caughtUp = false;
  const stop = wire.listen(ConversationFeedDocument, { id, epoch: null, afterSeq: 0 }, ({ conversation: item }) => {
    if (item.__typename === 'RealTimeText') texts.push(item);
    caughtUp ||= item.__typename === 'EventPage' && item.caughtUp;
  });
  await until(() => caughtUp);
  return { texts, stop };
}

async function accept(wire: Wire, conversationId: string): Promise<number> {
  const { acceptConversation } = await wire.run(AcceptConversationDocument, { conversationId });
  return (acceptConversation as { conversation: { fence: number } }).conversation.fence;
}

const edit = (conversationId: string, seq: number, insert: string, fence: number | null = null) => ({
  input: {
    ...{ conversationId, fence, event: 'NEW' as const, messageId: randomUUID(), seq },
    actions: [{ at: 0, insert, erase: null }],
  },
});

const write = async (wire: Wire, ...[id, seq, text, fence]: Parameters<typeof edit>): Promise<boolean> =>
  (await wire.run(SendRealTimeTextDocument, edit(id, seq, text, fence))).sendRealTimeText;

test('each side is given what the other one writes, with its author and in its order, and nobody else is', async () => {
  const citizen = await newCitizen(server.url);
  const fence = await accept(anna, citizen.id);
  const [ofCitizen, ofAnna, ofDora] = await Promise.all([
    listen(citizen.wire, citizen.id),
    listen(anna, citizen.id),
    listen(dora, citizen.id),
  ]);
  const sent = Array.from({ length: 30 }, (_, seq) => write(citizen.wire, citizen.id, seq, `${seq} ő👩🏽‍🦽`));
  assert.ok((await Promise.all(sent)).every(Boolean));
  await until(() => ofAnna.texts.length === 30);
  assert.deepEqual(
    ofAnna.texts.map(({ seq, actions }) => [seq, actions[0]?.insert]),
    Array.from({ length: 30 }, (_, seq) => [seq, `${seq} ő👩🏽‍🦽`]),
  );
  assert.deepEqual([ofAnna.texts[0]?.party, ofAnna.texts[0]?.operator], ['CITIZEN', null]);
  assert.equal(await write(anna, citizen.id, 0, 'Jó napot', fence), true);
  await until(() => ofCitizen.texts.length === 1);
  assert.deepEqual(ofCitizen.texts[0]?.operator, { name: 'Kovács Anna', role: 'OPERATOR' });
  assert.equal(ofAnna.texts.length, 30, 'not one’s own');
  assert.equal(ofDora.texts.length, 0, 'a coordinator reads the log, not over the shoulder');
  for (const { stop } of [ofCitizen, ofAnna, ofDora]) stop();
  await citizen.wire.close();
});

test('only while they are talking, and only of whoever owns the conversation now', async () => {
  const citizen = await newCitizen(server.url);
  assert.equal(await write(citizen.wire, citizen.id, 0, 'várok'), false, 'nobody is there');
  const first = await accept(anna, citizen.id);
  assert.equal(await write(citizen.wire, citizen.id, 1, 'van itt valaki'), true, 'as soon as somebody is');
  await anna.run(ReturnConversationDocument, { conversationId: citizen.id, fence: first });
  await assert.rejects(write(anna, citizen.id, 0, 'még én', first), { code: 'NOT_FOUND' });
  const second = await accept(gergo, citizen.id);
  const ofCitizen = await listen(citizen.wire, citizen.id);
  await assert.rejects(write(anna, citizen.id, 1, 'még én', second), { code: 'NOT_FOUND' });
  assert.equal(await write(gergo, citizen.id, 0, 'régi', first), false, 'under an older fence');
  assert.equal(await write(dora, citizen.id, 0, 'koordinátor', second), false);
  assert.equal(await write(gergo, citizen.id, 1, 'én', second), true);
  await until(() => ofCitizen.texts.length > 0);
  assert.deepEqual(
    ofCitizen.texts.map(({ operator }) => operator?.name),
    ['Szabó Gergő'],
  );
  await gergo.run(CloseConversationDocument, { conversationId: citizen.id, fence: second, topic: 'egyeb' });
  assert.equal(await write(citizen.wire, citizen.id, 2, 'vége'), false);
  ofCitizen.stop();
  await citizen.wire.close();
});

test('it is in no table and in no log, and takes no number of the log', async () => {
  const SECRET = `titok-${randomUUID()}`;
  const citizen = await newCitizen(server.url);
  await accept(anna, citizen.id);
  const before = await server.store.find(citizen.id);
  const ofAnna = await listen(anna, citizen.id);
  assert.equal(await write(citizen.wire, citizen.id, 0, SECRET), true);
  await until(() => ofAnna.texts.length === 1);
  // Something that is stored, so that the files are known to be the right ones.
  const text = `tárolt-${randomUUID()}`;
  const input = { conversationId: citizen.id, clientMessageId: randomUUID(), text, language: 'hu' as const };
  await citizen.wire.run(SendMessageDocument, { input: { ...input, fence: null } });
  assert.equal((await server.store.find(citizen.id))?.lastSeq, before!.lastSeq + 1);
  let stored = false;
  for (const folder of folders) {
    for (const name of await readdir(join(tmpdir(), folder)).catch(() => [])) {
      const bytes = await readFile(join(tmpdir(), folder, name)).catch(() => Buffer.alloc(0));
      stored ||= bytes.includes(text);
      assert.ok(!bytes.includes(SECRET), name);
    }
  }
  assert.ok(stored);
  assert.ok(!logged.join().includes(SECRET));
  ofAnna.stop();
  await citizen.wire.close();
});

test('what is no edit is BAD_INPUT, says nothing of it, and harms nobody', async () => {
  const citizen = await newCitizen(server.url);
  await accept(anna, citizen.id);
  const good = edit(citizen.id, 0, 'x').input;
  for (const bad of [
    { actions: [{ at: 0, insert: 'x'.repeat(4001), erase: null }] },
    { actions: [{ at: 0, insert: '\0', erase: null }] },
    { actions: [{ at: 0, insert: '\uD800', erase: null }] },
    { actions: [{ at: 0, insert: 'titkos', erase: 1 }] },
    { actions: [{ at: -1, insert: 'titkos', erase: null }] },
    { actions: [{ at: 2 ** 31, insert: 'titkos', erase: null }] },
    { actions: Array.from({ length: 33 }, () => ({ at: 0, insert: 'x', erase: null })) },
    { seq: -1 },
    { messageId: 'titkos' },
    { event: 'titkos' },
  ]) {
    const refused = citizen.wire.run(SendRealTimeTextDocument, { input: { ...good, ...(bad as object) } });
    await assert.rejects(refused, (error: WireError) => {
      assert.equal(error.code, 'BAD_INPUT', JSON.stringify(bad));
      return !error.message.includes('titkos');
    });
  }
  assert.equal(await write(citizen.wire, citizen.id, 0, 'még él'), true);
  assert.ok(!logged.join().includes('titkos'));
  await citizen.wire.close();
});

test('a flood of edits is limited, and the message can be sent still', async () => {
  const limited = await startTestServer({
    limits: { ...AMPLE, operationsPerSecond: 5, operationsBurst: 20, realTimeTextPerSecond: 8 },
  });
  limited.staff.add({ id: 'anna', name: 'Kovács Anna', role: 'OPERATOR' });
  const operator = connect(limited.url, { cookie: 'staff=anna' });
  const citizen = await newCitizen(limited.url);
  await accept(operator, citizen.id);
  const codes = await Promise.all(
    Array.from({ length: 60 }, (_, seq) =>
      write(citizen.wire, citizen.id, seq, 'x').then(
        () => 'ok',
        (error: WireError) => error.code,
      ),
    ),
  );
  assert.equal(codes.filter((code) => code === 'ok').length, 16);
  assert.equal(codes.filter((code) => code === 'RATE_LIMITED').length, 44);
  const input = {
    conversationId: citizen.id,
    clientMessageId: randomUUID(),
    text: 'Elküldve',
    language: 'hu' as const,
  };
  const { sendMessage } = await citizen.wire.run(SendMessageDocument, { input: { ...input, fence: null } });
  assert.equal(sendMessage.__typename, 'MessageStored');
  await citizen.wire.close();
  await operator.close();
  await limited.stop();
});
