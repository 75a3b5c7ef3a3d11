import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import {
  AcceptConversationDocument,
  ConversationFeedDocument,
  CreateTaskDocument,
  LeaveMessageDocument,
  NoteOnTaskDocument,
  OpenSessionDocument,
  RequestCallbackDocument,
  SendMessageDocument,
  SendRealTimeTextDocument,
  StartConversationDocument,
  TransferConversationDocument,
} from '@segit-a-hivatal/contract/operations';
import { createLocalBus } from '../../src/bus/local.ts';
import { office, startTestServer } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';
import { until } from '../support/until.ts';
import { connect, newCitizen, post } from '../support/wire-client.ts';
import type { Wire } from '../support/wire-client.ts';

/** The wire's own client is hostile enough: it looks at nothing before it sends. */

const SECRETS = ['8365670003', '111111110', 'titkos@example.org', '4111111111111111', '06305550001'];
/** Everything that leaves the domain beside the store. */
const told: string[] = [];
const tell = (...what: unknown[]): void => void told.push(JSON.stringify(what));

const dataFolders = async (): Promise<string[]> =>
  (await readdir(tmpdir())).filter((name) => name.startsWith('segit-test-'));

let server: TestServer;
let folders: string[];
let anna: Wire;
let eszter: Wire;
before(async () => {
  const earlier = new Set(await dataFolders());
  server = await startTestServer({
    log: { info: tell, warn: tell, error: tell },
    makeBus: () => {
      const bus = createLocalBus(tell);
      return { ...bus, publish: (signal) => (tell(signal), bus.publish(signal)) };
    },
  });
  folders = (await dataFolders()).filter((name) => !earlier.has(name));
  server.staff.add({ id: 'anna', name: 'Kovács Anna', role: 'OPERATOR' });
  server.staff.add({ id: 'eszter', name: 'Tóth Eszter', role: 'TELEWORKER' });
  anna = connect(server.url, { cookie: 'staff=anna' });
  eszter = connect(server.url, { cookie: 'staff=eszter' });
});
after(async () => {
  await anna.close();
  await eszter.close();
  await server.stop();
});

async function accept(conversationId: string): Promise<number> {
  const { acceptConversation } = await anna.run(AcceptConversationDocument, { conversationId });
  return (acceptConversation as { conversation: { fence: number } }).conversation.fence;
}

const send = (wire: Wire, conversationId: string, text: string, more = {}) =>
  wire.run(SendMessageDocument, {
    input: { conversationId, clientMessageId: randomUUID(), text, language: 'hu', fence: null, ...more },
  });

/** The texts of a conversation's messages, as a reader of it is given them. */
async function texts(wire: Wire, id: string): Promise<string[]> {
  const found: string[] = [];
  let caughtUp = false;
  const stop = wire.listen(ConversationFeedDocument, { id, epoch: null, afterSeq: 0 }, ({ conversation: item }) => {
    if (item.__typename !== 'EventPage') return;
    found.push(...item.events.flatMap((event) => (event.__typename === 'MessageEvent' ? [event.text] : [])));
    caughtUp ||= item.caughtUp;
  });
  await until(() => caughtUp);
  stop();
  return found;
}

/** Whatever of these can be read in the store's files, and whether the files are the right ones. */
async function stored(marker: string) {
  let right = false;
  const leaked = new Set<string>();
  for (const folder of folders) {
    for (const name of await readdir(join(tmpdir(), folder)).catch(() => [])) {
      const bytes = await readFile(join(tmpdir(), folder, name)).catch(() => Buffer.alloc(0));
      right ||= bytes.includes(marker);
      for (const secret of SECRETS) if (bytes.includes(secret)) leaked.add(secret);
    }
  }
  assert.ok(right, 'the store’s files were looked at');
  return [...leaked];
}

describe('personal data that a client sends all the same', () => {
  test('is in no file of the store, on no bus, in no log and before no reader', async () => {
    const marker = `ebösszeírás ${randomUUID().slice(0, 8)}x`;
    const citizen = await newCitizen(server.url);
    await send(citizen.wire, citizen.id, `Adóazonosítóm ${SECRETS[0]}, kártyám ${SECRETS[3]}. ${marker}`);
    const fence = await accept(citizen.id);
    const typed = { event: 'NEW' as const, messageId: randomUUID(), seq: 0 };
    const actions = [{ insert: `taj: ${SECRETS[1]} és ${SECRETS[2]}`, at: 0, erase: null }];
    await citizen.wire.run(SendRealTimeTextDocument, {
      input: { conversationId: citizen.id, fence: null, ...typed, actions },
    });
    await send(anna, citizen.id, `Az Ön TAJ-száma ${SECRETS[1]}?`, { fence });
    const seen = await texts(anna, citizen.id);
    assert.match(seen[0]!, /^Adóazonosítóm \[adóazonosító jel törölve\], kártyám \[bankkártyaszám törölve\]\. ebössze/);
    assert.equal(seen[1], 'Az Ön TAJ-száma [TAJ-szám törölve]?');

    const task = {
      ...{ requestId: randomUUID(), conversationId: citizen.id, topic: 'egyeb', language: 'hu' as const },
      ...{ wanted: `Tájékoztató, neki: ${SECRETS[2]} (taj: ${SECRETS[1]})`, dueInMinutes: 60 },
    };
    const { createTask } = await anna.run(CreateTaskDocument, { input: task });
    const { task: made } = createTask as unknown as { task: { id: string; wanted: string } };
    assert.match(made.wanted, /\[TAJ-szám törölve\]/);
    await anna.run(NoteOnTaskDocument, { taskId: made.id, noteId: randomUUID(), text: `kártya: ${SECRETS[3]}` });
    const target = { person: null, skill: office.data.skills[0]!.key };
    await anna.run(TransferConversationDocument, {
      ...{ conversationId: citizen.id, fence, target, note: `adóazonosító ${SECRETS[0]}` },
    });
    await citizen.wire.close();

    const headers = async () => ({
      'x-segit-token': (await post(server.url, OpenSessionDocument, { site: 'budaors' })).openSession.token,
    });
    const begun = { language: 'hu' as const, preferences: [] };
    await post(
      server.url,
      LeaveMessageDocument,
      {
        input: {
          ...{ ...begun, requestId: randomUUID(), clientMessageId: randomUUID() },
          ...{ nickname: `Béla ${SECRETS[4]}`, text: `Írjanak: ${SECRETS[2]}` },
        },
      },
      await headers(),
    );
    await post(
      server.url,
      StartConversationDocument,
      { input: { ...begun, requestId: randomUUID(), nickname: SECRETS[4]! } },
      await headers(),
    );
    await post(
      server.url,
      RequestCallbackDocument,
      {
        input: {
          ...{ ...begun, requestId: randomUUID(), number: '06 20 765 4321', consent: true, time: 'ANY' as const },
          ...{ about: `taj ${SECRETS[1]}`, nickname: `Éva ${SECRETS[4]}` },
        },
      },
      await headers(),
    );

    assert.deepEqual(await stored(marker), []);
    for (const secret of SECRETS) assert.ok(!told.join().includes(secret), secret);
  });

  test('P2: sent twice it is stored once; the answer and the number of the message are the same', async () => {
    const citizen = await newCitizen(server.url);
    const again = { clientMessageId: randomUUID() };
    const first = await send(citizen.wire, citizen.id, 'taj: 111 111 110', again);
    const second = await send(citizen.wire, citizen.id, 'taj: 111 111 110', again);
    assert.deepEqual(second, first);
    assert.deepEqual(await texts(citizen.wire, citizen.id), ['taj: [TAJ-szám törölve]']);
    await assert.rejects(send(citizen.wire, citizen.id, 'más', again), { code: 'CONFLICT' });
    await citizen.wire.close();
  });

  test('what is said of it is said in the language of the message; a hint and the office’s own number stay', async () => {
    const citizen = await newCitizen(server.url);
    await send(citizen.wire, citizen.id, 'my card: 4111 1111 1111 1111', { language: 'en' });
    await send(citizen.wire, citizen.id, 'Meine Nummer: +49 30 12345678', { language: 'de' });
    await send(citizen.wire, citizen.id, 'adóazonosítóm 8365670004, hol tart az ügyem? Hívtam: 23/880-440');
    assert.deepEqual(await texts(citizen.wire, citizen.id), [
      'my card: [bank card number removed]',
      'Meine Nummer: [Telefonnummer entfernt]',
      'adóazonosítóm 8365670004, hol tart az ügyem? Hívtam: 23/880-440',
    ]);
    await citizen.wire.close();
  });
});
