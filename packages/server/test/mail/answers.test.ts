import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import {
  AcceptConversationDocument,
  AnswerByMailDocument,
  CloseConversationDocument,
  ConversationFeedDocument,
  DeleteConversationDocument,
  LeaveMessageDocument,
  MarkReadDocument,
  OpenSessionDocument,
  SendMessageDocument,
  ServiceDocument,
} from '@segit-a-hivatal/contract/operations';
import type { Preference } from '@segit-a-hivatal/contract';
import { createAnswerMails } from '../../src/domain/mail/index.ts';
import type { AnswerMails, Mailer } from '../../src/domain/mail/index.ts';
import { createSites } from '../../src/domain/sites/index.ts';
import { createSmtpMailer } from '../../src/providers/mail/smtp.ts';
import { startMailServer, textOf } from '../support/mail-server.ts';
import type { MailServer } from '../support/mail-server.ts';
import { office, startTestServer } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';
import { connect, post } from '../support/wire-client.ts';
import type { Wire } from '../support/wire-client.ts';
import { createCalls, named } from '../transport/calls.ts';

const MINUTE = 60_000;
let now = Date.now();
let mail: MailServer;
let server: TestServer;
let anna: Wire;
/** The same work as the server's own, done when the test says so. */
let mails: AnswerMails;
const errors: unknown[] = [];
const still = { every: () => () => undefined, after: () => () => undefined };

const mailsBy = (mailer: Mailer): AnswerMails =>
  createAnswerMails({
    ...{ store: server.store, mailer, clock: { now: () => now }, timers: still, sites: createSites(office.sites) },
    ...{ page: 'https://segit.example.hu', keptMs: 30 * 24 * 60 * MINUTE },
    onRefused: () => errors.push('refused'),
    onError: (error) => errors.push(error),
  });

before(async () => {
  mail = await startMailServer();
  // The server's own never sends: what it would do at some moment is done at the test's.
  const never: Mailer = { send: () => Promise.reject(new Error('not by the server')) };
  server = await startTestServer({
    clock: { now: () => now },
    mailer: never,
  });
  server.staff.add({ id: 'anna', name: 'Kovács Anna', role: 'OPERATOR' });
  anna = connect(server.url, { cookie: 'staff=anna' });
  mails = mailsBy(createSmtpMailer(mail.url, 'segit@budaors.example'));
});
after(async () => {
  await anna.close();
  await server.stop();
  await mail.stop();
});

async function left(
  language: 'hu' | 'en' | 'de' = 'hu',
  address: string | null = 'kovacs@example.hu',
  preferences: Preference[] = [],
) {
  const { token } = (await post(server.url, OpenSessionDocument, { site: 'konyvtar' })).openSession;
  const headers = { 'x-segit-token': token };
  const input = { requestId: randomUUID(), clientMessageId: randomUUID(), text: 'Kérdés', language, nickname: null };
  const { leaveMessage } = await post(server.url, LeaveMessageDocument, { input: { ...input, preferences } }, headers);
  const conversationId = leaveMessage.conversation.id;
  if (address !== null) {
    const asked = { conversationId, address, consent: true };
    const { answerByMail } = await post(server.url, AnswerByMailDocument, asked, headers);
    assert.equal(answerByMail.__typename, 'AnswerByMailSet');
  }
  return { token, headers, conversationId };
}

async function answered(conversationId: string, ...texts: string[]) {
  const { acceptConversation } = await anna.run(AcceptConversationDocument, { conversationId });
  assert.equal(acceptConversation.__typename, 'ConversationAccepted');
  const { fence } = (acceptConversation as { conversation: { fence: number } }).conversation;
  for (const text of texts) {
    const input = { conversationId, clientMessageId: randomUUID(), text, language: 'hu' as const, fence };
    await anna.run(SendMessageDocument, { input });
  }
  return { close: () => anna.run(CloseConversationDocument, { conversationId, fence, topic: 'egyeb' }) };
}

const forConversation = (id: string) => mail.received.filter(({ raw }) => raw.includes(id));

test('answered while nobody is there: one mail with the whole answer, and then the address is gone', async () => {
  const { conversationId } = await left();
  const { close } = await answered(
    conversationId,
    'A hivatalban, ügyfélfogadási időben.',
    'Az oltási könyv kell hozzá: {page}',
  );
  await mails.send();
  assert.equal(forConversation(conversationId).length, 0, 'somebody may still be writing');
  now += 2 * MINUTE;
  await mails.send();
  const [received, ...more] = forConversation(conversationId);
  assert.equal(more.length, 0);
  assert.deepEqual(received!.to, ['kovacs@example.hu']);
  const text = textOf(received!);
  assert.match(text, /Jó napot kívánunk!/);
  assert.match(text, /A hivatalban, ügyfélfogadási időben\.\r?\n\r?\nAz oltási könyv kell hozzá: \{page\}/);
  assert.match(text, /Városi könyvtár/);
  const head = received!.raw.split('\r\n\r\n')[0]!;
  for (const line of [
    /^Auto-Submitted: auto-generated$/im,
    /^Content-Language: hu$/im,
    /^Content-Type: text\/plain; charset=utf-8$/im,
    /^From: segit@budaors\.example$/im,
    new RegExp(`^Message-ID: <${conversationId}\\.\\d+@budaors\\.example>$`, 'im'),
  ]) {
    assert.match(head, line);
  }
  assert.doesNotMatch(received!.raw, /<html|<img|multipart/i);
  await close();
  await mails.send();
  assert.equal(await server.store.hasAddress(conversationId), false);
  assert.equal(forConversation(conversationId).length, 1);
});

test('in the language of the citizen; an answer that closes goes at once', async () => {
  for (const [language, says] of [
    ['en', /we have answered the message/],
    ['de', /wir haben auf die Nachricht geantwortet/],
  ] as const) {
    const { conversationId } = await left(language);
    await (await answered(conversationId, 'Igen.')).close();
    await mails.send();
    assert.match(textOf(forConversation(conversationId)[0]!), says);
  }
});

test('A39: in easy Hungarian for whoever asked for it, in another language as it is', async () => {
  for (const [language, says] of [
    ['hu', /Ezt a levelet egy gép küldte\./],
    ['en', /This mail was sent automatically/],
  ] as const) {
    const { conversationId } = await left(language, 'kovacs@example.hu', ['EASY_LANGUAGE']);
    await (await answered(conversationId, 'Igen.')).close();
    await mails.send();
    const [received] = forConversation(conversationId);
    assert.match(textOf(received!), says);
    assert.match(received!.raw, new RegExp(`^Content-Language: ${language}\r?$`, 'm'));
  }
});

test('whoever has read it on the page gets no mail, and whoever has the page open not yet', async () => {
  const { conversationId, token } = await left();
  const wire = connect(server.url, { token });
  let lastSeq = 0;
  const stop = wire.listen(
    ConversationFeedDocument,
    { id: conversationId, epoch: null, afterSeq: 0 },
    ({ conversation }) => {
      if (conversation.__typename === 'EventPage') lastSeq = conversation.events.at(-1)?.seq ?? lastSeq;
    },
  );
  await server.store.renewPresence([conversationId]);
  await answered(conversationId, 'Igen.');
  now += 2 * MINUTE;
  await mails.send();
  assert.equal(forConversation(conversationId).length, 0);
  for (let waited = 0; lastSeq < 4 && waited < 5000; waited += 20) await new Promise((r) => setTimeout(r, 20));
  await wire.run(MarkReadDocument, { conversationId, upTo: lastSeq, fence: null });
  stop();
  await wire.close();
  now += 5 * MINUTE;
  await mails.send();
  assert.equal(forConversation(conversationId).length, 0);
});

test('the mail server refuses for now, is away, and comes back: sent once, later and later', async () => {
  const { conversationId } = await left();
  await (await answered(conversationId, 'Igen.')).close();
  mail.answer = 451;
  await mails.send();
  mail.answer = 250;
  await mails.send();
  assert.equal(forConversation(conversationId).length, 0, 'not before its pause is over');
  const away = mailsBy(createSmtpMailer('smtp://127.0.0.1:9', 'segit@budaors.example'));
  now += MINUTE;
  await away.send();
  now += MINUTE;
  await mails.send();
  assert.equal(forConversation(conversationId).length, 0, 'the second pause is longer');
  now += MINUTE;
  await mails.send();
  assert.equal(forConversation(conversationId).length, 1);
  const told = JSON.stringify(errors.map((error) => (error as Error).message + (error as Error).stack));
  assert.doesNotMatch(told, /example\.hu|Igen/);
});

test('an address that the mail server refuses for ever is erased, and the answer can still be read', async () => {
  const { conversationId } = await left();
  await (await answered(conversationId, 'Igen.')).close();
  mail.answer = 550;
  await mails.send();
  mail.answer = 250;
  assert.ok(errors.includes('refused'));
  assert.equal(await server.store.hasAddress(conversationId), false);
  assert.equal((await server.store.readLog(conversationId, 0, 10)).filter(({ kind }) => kind === 'message').length, 2);
});

test('a process that is killed while it sends: another one sends it, with the same Message-ID', async () => {
  const { conversationId } = await left();
  await (await answered(conversationId, 'Igen.')).close();
  const real = createSmtpMailer(mail.url, 'segit@budaors.example');
  const killed = mailsBy({ send: (each) => real.send(each).then(() => new Promise<never>(() => undefined)) });
  void killed.send();
  while (forConversation(conversationId).length === 0) await new Promise((r) => setTimeout(r, 10));
  await mails.send();
  assert.equal(forConversation(conversationId).length, 1, 'whoever was killed had taken it');
  now += 3 * MINUTE;
  await mails.send();
  const ids = forConversation(conversationId).map(({ raw }) => /^Message-ID: (.*)$/im.exec(raw)?.[1]);
  assert.deepEqual([ids.length, new Set(ids).size], [2, 1]);
});

test('withdrawn, or deleted with its conversation: no mail', async () => {
  const [one, other] = [await left(), await left()];
  await answered(one.conversationId, 'Igen.');
  await answered(other.conversationId, 'Igen.');
  const none = { conversationId: one.conversationId, address: null, consent: false };
  const { answerByMail } = await post(server.url, AnswerByMailDocument, none, one.headers);
  assert.deepEqual(answerByMail, { __typename: 'AnswerByMailSet', keptUntil: null });
  await post(server.url, DeleteConversationDocument, { conversationId: other.conversationId }, other.headers);
  now += 5 * MINUTE;
  await mails.send();
  for (const { conversationId } of [one, other]) {
    assert.equal(await server.store.hasAddress(conversationId), false);
    assert.equal(forConversation(conversationId).length, 0);
  }
});

test('what is no address is an outcome; without consent, or of somebody else, it is an error', async () => {
  const { conversationId, token, headers } = await left('hu', null);
  for (const address of [
    '',
    'nincs',
    'a@b',
    'a b@example.hu',
    'a@example.hu, b@example.hu',
    'a@example.hu\r\nBcc: b@example.hu',
    '"a"@example.hu',
    `${'a'.repeat(250)}@b.hu`,
  ]) {
    const asked = { conversationId, address, consent: true };
    const { answerByMail } = await post(server.url, AnswerByMailDocument, asked, headers);
    assert.equal(answerByMail.__typename, 'MailAddressRefused', address);
  }
  const calls = createCalls(server.url, token);
  const without = named(AnswerByMailDocument, { conversationId, address: 'a@example.hu', consent: false });
  assert.equal((await calls.both(without)).code, 'BAD_INPUT');
  const stranger = createCalls(server.url, (await left('hu', null)).token);
  const asked = named(AnswerByMailDocument, { conversationId, address: 'a@example.hu', consent: true });
  assert.equal((await stranger.both(asked)).code, 'NOT_FOUND');
  assert.equal(await server.store.hasAddress(conversationId), false);
});

test('offered only where the office sends mail', async () => {
  const without = await startTestServer();
  const { service } = await post(without.url, ServiceDocument, { site: 'budaors' });
  assert.deepEqual([service.mailAnswers, service.callbacks], [false, true]);
  assert.equal((await post(server.url, ServiceDocument, { site: 'budaors' })).service.mailAnswers, true);
  await without.stop();
});
