import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect as connectTcp } from 'node:net';
import { after, before, test } from 'node:test';
import {
  AcceptConversationDocument,
  ConversationFeedDocument,
  DeleteConversationDocument,
  DocumentsDocument,
  OpenDocumentDocument,
  OpenLibraryDocumentDocument,
  SaveDocumentDocument,
  SendDocumentDocument,
  WithdrawDocumentDocument,
} from '@segit-a-hivatal/contract/operations';
import type { ResultOf } from '@segit-a-hivatal/contract';
import { openFileStore } from '../../src/store/files/index.ts';
import { bytesOf, files } from '../documents/files.ts';
import { startTestServer } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';
import { until } from '../support/until.ts';
import { connect, newCitizen, post } from '../support/wire-client.ts';

let now = Date.parse('2026-11-24T15:00:00Z');
const clock = { now: () => now };
let folder: string;
let server: TestServer;
/** `files.tagged`, uploaded. */
let tagged: string;
const COOKIE = { cookie: 'staff=eszter' };

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'segit-documents-'));
  server = await startTestServer({ clock, files: await openFileStore(folder, clock) });
  server.staff.add({ id: 'anna', name: 'Kovács Anna', role: 'OPERATOR' });
  server.staff.add({ id: 'eszter', name: 'Tóth Eszter', role: 'TELEWORKER' });
  tagged = String((await upload(files.tagged)).file);
});
after(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

const HEADERS = () => ({ origin: server.url, 'x-segit-request': '1', ...COOKIE });
const onDisk = async (): Promise<string[]> =>
  (await readdir(folder, { recursive: true })).filter((n) => n !== 'incoming');

async function upload(
  body: Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = HEADERS(),
): Promise<Record<string, unknown>> {
  const response = await fetch(`${server.url}/documents`, { method: 'POST', headers, body });
  return { status: response.status, ...((await response.json()) as object) };
}

async function save(change: Record<string, unknown> = {}) {
  const input = {
    ...{ id: randomUUID(), version: 1, file: tagged, title: 'Ebösszeírási adatlap', language: 'hu' as const },
    ...{ topic: 'ebosszeiras', validUntil: null, alternative: 'Az adatlap szövege.', ...change },
  };
  const { saveDocument } = await post(server.url, SaveDocumentDocument, { input }, COOKIE);
  return { input, outcome: saveDocument };
}

async function conversation() {
  const citizen = await newCitizen(server.url);
  const anna = connect(server.url, { cookie: 'staff=anna' });
  const { acceptConversation } = await anna.run(AcceptConversationDocument, { conversationId: citizen.id });
  assert.ok(acceptConversation.__typename === 'ConversationAccepted');
  const { fence } = acceptConversation.conversation;
  const send = async (documentId: string, version = 1, clientMessageId = randomUUID()) =>
    (
      await anna.run(SendDocumentDocument, {
        input: { conversationId: citizen.id, clientMessageId, fence, documentId, version },
      })
    ).sendDocument;
  const close = async (): Promise<void> => {
    await Promise.all([citizen.wire.close(), anna.close()]);
  };
  return { citizen, send, close };
}

const stored = (answer: ResultOf<typeof SendDocumentDocument>['sendDocument']) => {
  assert.ok(answer.__typename === 'MessageStored', JSON.stringify(answer));
  return answer;
};

test('P19: an uploaded file says what it is, is kept whole, and comes back byte by byte', async () => {
  const { status, file, kind, pages, accessibility, text } = await upload(files.tagged);
  assert.equal(status, 200);
  assert.deepEqual(
    { kind, pages, accessibility },
    {
      ...{ kind: 'PDF', pages: 1 },
      accessibility: { tagged: true, title: 'Ebösszeírási adatlap', language: 'hu', text: true },
    },
  );
  assert.match(String(text), /Kérjük/);
  assert.equal(file, createHash('sha256').update(files.tagged).digest('hex'));
  const { input } = await save();
  const opened = await post(server.url, OpenLibraryDocumentDocument, { documentId: input.id }, COOKIE);
  assert.ok(opened.openLibraryDocument.__typename === 'DocumentOpened');
  const { path, sha256, fileName, alternative } = opened.openLibraryDocument;
  assert.deepEqual(
    { fileName, alternative },
    { fileName: 'ebosszeirasi-adatlap.pdf', alternative: 'Az adatlap szövege.' },
  );
  const response = await fetch(server.url + path);
  const bytes = Buffer.from(await response.arrayBuffer());
  assert.equal(createHash('sha256').update(bytes).digest('hex'), sha256);
  assert.equal(response.headers.get('content-disposition'), 'attachment; filename="ebosszeirasi-adatlap.pdf"');
  assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
  assert.match(response.headers.get('content-security-policy') ?? '', /^sandbox/);
});

test('who may upload: staff, from the desk, by a script of its own', async () => {
  const others: Record<string, Record<string, string>> = {
    nobody: { origin: server.url, 'x-segit-request': '1' },
    'another page': { ...HEADERS(), origin: 'https://example.hu' },
    'no page': { 'x-segit-request': '1', ...COOKIE },
    'a form': { origin: server.url, ...COOKIE },
  };
  const before = await onDisk();
  for (const [name, headers] of Object.entries(others))
    assert.ok([401, 403].includes(Number((await upload(files.docx, headers)).status)), name);
  assert.deepEqual(await onDisk(), before);
});

test('what cannot be taken is refused with its reason, and leaves nothing', async () => {
  const before = await onDisk();
  const large = new Uint8Array(10 * 1024 * 1024 + 1);
  large.set(files.tagged);
  const refused: [Uint8Array<ArrayBuffer>, number, string][] = [
    [new Uint8Array(0), 422, 'EMPTY'],
    [large, 413, 'TOO_LARGE'],
    [bytesOf('<script>alert(1)</script>'), 422, 'WRONG_TYPE'],
    [files.docm, 422, 'MACROS'],
    [files.locked, 422, 'ENCRYPTED'],
  ];
  for (const [body, status, code] of refused) assert.deepEqual(await upload(body), { status, code });
  assert.deepEqual(await onDisk(), before);
});

test('P19: an upload that is cut leaves nothing', async () => {
  const before = await onDisk();
  const socket = connectTcp(Number(new URL(server.url).port), '127.0.0.1');
  await once(socket, 'connect');
  const headers = Object.entries({ host: 'localhost', ...HEADERS(), 'content-length': String(files.tagged.length) });
  socket.write(`POST /documents HTTP/1.1\r\n${headers.map((h) => h.join(': ')).join('\r\n')}\r\n\r\n`);
  socket.write(files.tagged.subarray(0, 5000));
  await until(async () => (await onDisk()).length > before.length);
  socket.destroy();
  await until(async () => (await onDisk()).length === before.length);
});

test('a document goes into the library, in versions; a PDF of pictures needs its text', async () => {
  const { input, outcome } = await save();
  assert.equal(outcome.__typename, 'DocumentSaved');
  const again = await save({ id: input.id });
  assert.equal(again.outcome.__typename, 'DocumentSaved', 'the same, sent again');
  assert.equal((await save({ id: input.id, version: 3 })).outcome.__typename, 'DocumentOutdated');
  assert.equal((await save({ id: input.id, version: 2, title: 'Új adatlap' })).outcome.__typename, 'DocumentSaved');
  const listed = (await post(server.url, DocumentsDocument, {}, COOKIE)).documents.filter(({ id }) => id === input.id);
  assert.deepEqual(
    listed.map(({ version, title, savedBy }) => ({ version, title, savedBy })),
    [{ version: 2, title: 'Új adatlap', savedBy: 'Tóth Eszter' }],
  );
  const { file } = await upload(files.noText);
  assert.equal((await save({ file, alternative: null })).outcome.__typename, 'AlternativeNeeded');
  assert.equal((await save({ file, alternative: 'Ez áll benne.' })).outcome.__typename, 'DocumentSaved');
  assert.equal((await save({ file: '0'.repeat(64) })).outcome.__typename, 'UploadGone');
  for (const wrong of [
    { title: '' },
    { title: 'két\nsor' },
    { topic: 'nincs' },
    { version: 0 },
    { validUntil: '2026-02-30' },
  ])
    await assert.rejects(save(wrong), { code: 'BAD_INPUT' }, JSON.stringify(wrong));
});

test('a document arrives in the log, says in words what it is, and is opened by its citizen alone', async () => {
  const { input } = await save();
  const { citizen, send, close } = await conversation();
  const clientMessageId = randomUUID();
  const { seq } = stored(await send(input.id, 1, clientMessageId));
  assert.equal(stored(await send(input.id, 1, clientMessageId)).seq, seq, 'the same, sent again');
  const events: { text?: string; document?: unknown; seq: number }[] = [];
  const from = { id: citizen.id, epoch: null, afterSeq: seq - 1 };
  const stop = citizen.wire.listen(ConversationFeedDocument, from, ({ conversation: item }) => {
    if (item.__typename === 'EventPage') events.push(...item.events);
  });
  await until(() => events.length > 0);
  stop();
  assert.equal(events[0]?.text, 'Dokumentum érkezett: Ebösszeírási adatlap, PDF, 20 kilobájt, 1 oldal.');
  assert.deepEqual(events[0]?.document, {
    ...{ title: 'Ebösszeírási adatlap', language: 'hu', kind: 'PDF' },
    ...{ bytes: files.tagged.length, pages: 1, readable: true, fillable: false },
  });
  const where = { conversationId: citizen.id, seq };
  const { openDocument } = await citizen.wire.run(OpenDocumentDocument, where);
  assert.ok(openDocument.__typename === 'DocumentOpened');
  assert.equal(openDocument.alternative, 'Az adatlap szövege.');
  const address = server.url + openDocument.path;
  const fetched = async (): Promise<number> => (await fetch(address)).status;
  assert.equal(await fetched(), 200);

  const stranger = await newCitizen(server.url);
  await assert.rejects(stranger.wire.run(OpenDocumentDocument, where), { code: 'NOT_FOUND' });
  await stranger.wire.close();
  now += 10 * 60_000;
  assert.equal(await fetched(), 404, 'the link has expired');
  const { openDocument: fresh } = await citizen.wire.run(OpenDocumentDocument, where);
  assert.ok(fresh.__typename === 'DocumentOpened');
  await citizen.wire.run(DeleteConversationDocument, { conversationId: citizen.id });
  assert.equal((await fetch(server.url + fresh.path)).status, 404, 'the conversation is erased');
  await close();
});

test('what is withdrawn, replaced or over is not sent, and not opened any more', async () => {
  const { send, citizen, close } = await conversation();
  const unavailable = (problem: string) => ({ __typename: 'DocumentUnavailable', problem });
  const { input } = await save({ validUntil: '2026-11-24' });
  const { seq } = stored(await send(input.id));
  now = Date.parse('2026-11-24T23:00:00Z'); // Midnight in Budaörs.
  assert.deepEqual(await send(input.id), unavailable('EXPIRED'));
  await save({ id: input.id, version: 2 });
  assert.deepEqual(await send(input.id, 1), unavailable('REPLACED'));
  stored(await send(input.id, 2));
  const { withdrawDocument } = await post(server.url, WithdrawDocumentDocument, { documentId: input.id }, COOKIE);
  assert.equal(withdrawDocument, true);
  assert.deepEqual(await send(input.id, 2), unavailable('REPLACED'));
  const { openDocument } = await citizen.wire.run(OpenDocumentDocument, { conversationId: citizen.id, seq });
  assert.deepEqual(openDocument, { __typename: 'DocumentWithdrawn', title: 'Ebösszeírási adatlap' });

  const other = await save();
  for (let i = 2; i < 10; i++) stored(await send(other.input.id));
  assert.deepEqual(await send(other.input.id), unavailable('TOO_MANY'));
  await close();
});
