import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import * as documents from '@segit-a-hivatal/contract/operations';
import {
  AcceptConversationDocument,
  ClaimCallbackDocument,
  RequestCallbackDocument,
  SendMessageDocument,
} from '@segit-a-hivatal/contract/operations';
import { startTestServer } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';
import { connect, newCitizen, rawSocket } from '../support/wire-client.ts';
import { createCalls, named, say } from './calls.ts';

type Aimed = keyof typeof documents;
const aimed = Object.entries(documents) as [Aimed, { kind: string }][];

const SECRET = 'Titkos-mondat';
const NICKNAME = 'Titkos-név';
const NUMBER = '301234567';

let server: TestServer;
let owned: Awaited<ReturnType<typeof newCitizen>>;
let fence: number;
let callbackId: string;
const others: Awaited<ReturnType<typeof newCitizen>>[] = [];

before(async () => {
  server = await startTestServer();
  server.staff.add({ id: 'anna', name: 'Kovács Anna', role: 'OPERATOR' });
  server.staff.add({ id: 'gergo', name: 'Szabó Gergő', role: 'OPERATOR' });
  server.staff.add({ id: 'eszter', name: 'Tóth Eszter', role: 'TELEWORKER' });
  owned = await newCitizen(server.url);
  await server.store.decide(owned.id, null, () => ({ outcome: null, patch: { nickname: NICKNAME } }));
  const anna = connect(server.url, { cookie: 'staff=anna' });
  const { acceptConversation } = await anna.run(AcceptConversationDocument, { conversationId: owned.id });
  assert.equal(acceptConversation.__typename, 'ConversationAccepted');
  ({ fence } = (acceptConversation as { conversation: { fence: number } }).conversation);
  const input = { conversationId: owned.id, clientMessageId: randomUUID(), text: SECRET, language: 'hu' as const };
  await owned.wire.run(SendMessageDocument, { input: { ...input, fence: null } });
  const asked = {
    requestId: randomUUID(),
    number: `06 ${NUMBER}`,
    consent: true,
    time: 'ANY' as const,
    language: 'hu' as const,
    preferences: [],
  };
  const { requestCallback } = await owned.wire.run(RequestCallbackDocument, { input: asked });
  assert.equal(requestCallback.__typename, 'CallbackRequested');
  callbackId = (requestCallback as { callback: { id: string } }).callback.id;
  const { claimCallback } = await anna.run(ClaimCallbackDocument, { callbackId });
  assert.match(JSON.stringify(claimCallback), new RegExp(NUMBER), 'whoever has claimed it sees the number');
  await anna.close();
  others.push(await newCitizen(server.url), await newCitizen(server.url, 'konyvtar'));
});
after(async () => {
  for (const { wire } of [owned, ...others]) await wire.close();
  await server.stop();
});

const NO_RULES = {
  ...{ schedules: [{ windows: [] }], exceptions: [], swappedDays: [], holidays: { add: [], remove: [] } },
  ...{ opensSoonMinutes: 30, closesSoonMinutes: 10 },
};

const ARTICLE = {
  ...{ title: 'T', question: 'K?', responsible: 'M', words: [], related: [], forms: [], links: [], sources: [] },
  ...{ review: '2027-01-01', owner: 'o', body: 'Szöveg.', easy: '' },
};

/** Every operation of the contract, aimed at the conversation. */
const variables = (): Record<Aimed, unknown> => {
  const conversationId = owned.id;
  const taskId = randomUUID();
  const message = { conversationId, clientMessageId: randomUUID(), text: 'x', language: 'hu', fence };
  return {
    ServiceDocument: { site: 'budaors' },
    PointsDocument: { site: 'budaors' },
    SearchKnowledgeDocument: { site: 'budaors', query: 'kutya' },
    SuggestArticlesDocument: { text: 'kutya', easy: false },
    ArticlesDocument: {},
    ArticleDocument: { topic: 'zaj', language: 'hu' },
    ArticleRevisionsDocument: { topic: 'zaj', language: 'hu' },
    ArticleTextDocument: { topic: 'zaj', language: 'hu', number: 1 },
    PreviewArticleDocument: { topic: 'zaj', language: 'hu', text: ARTICLE, easy: false },
    SaveArticleDocument: { topic: 'zaj', language: 'hu', base: 1, text: ARTICLE, note: '' },
    MoveArticleDocument: { topic: 'zaj', language: 'hu', base: 2, move: 'SUBMITTED', note: '' },
    MissSearchDocument: { site: 'budaors', query: 'kutya' },
    KnowledgeArticleDocument: { site: 'budaors', topic: 'ebosszeiras', easy: false },
    MyConversationDocument: {},
    OpenSessionDocument: { site: 'budaors' },
    StartConversationDocument: { input: { requestId: randomUUID(), language: 'hu' } },
    LeaveMessageDocument: {
      input: { requestId: randomUUID(), clientMessageId: randomUUID(), text: 'x', language: 'hu' },
    },
    KeepAsMessageDocument: { conversationId },
    AnswerByMailDocument: { conversationId, address: null, consent: false },
    MyCallbackDocument: {},
    MyDataDocument: {},
    AuditLogDocument: { after: null, staffId: null, action: null, day: null },
    AuditFiltersDocument: {},
    ErasedDocument: {},
    RequestCallbackDocument: {
      input: {
        requestId: randomUUID(),
        number: '06 23 880 440',
        consent: true,
        time: 'ANY',
        language: 'hu',
        preferences: [],
      },
    },
    CancelCallbackDocument: { callbackId },
    ClaimCallbackDocument: { callbackId },
    SettleCallbackDocument: { callbackId, fence: 1, outcome: 'REACHED' },
    SendMessageDocument: { input: message },
    MarkReadDocument: { conversationId, upTo: 1, fence },
    SetTypingDocument: { conversationId, typing: true },
    SendRealTimeTextDocument: {
      input: { conversationId, fence, event: 'INIT', messageId: randomUUID(), seq: 0, actions: [] },
    },
    SetPreferencesDocument: { conversationId, preferences: ['WRITES_SLOWLY'] },
    EndConversationDocument: { conversationId },
    ReopenConversationDocument: { conversationId },
    AnswerSurveyDocument: { conversationId, answers: { useful: 'YES' } },
    DeleteConversationDocument: { conversationId },
    ConversationFeedDocument: { id: conversationId, epoch: null, afterSeq: 0 },
    MeDocument: {},
    DeskDataDocument: {},
    AcceptConversationDocument: { conversationId },
    ReturnConversationDocument: { conversationId, fence },
    CloseConversationDocument: { conversationId, fence, topic: 'egyeb' },
    RenewLeaseDocument: {},
    LeaveDeskDocument: {},
    DeskDocument: {},
    ServiceStatusDocument: { site: 'budaors' },
    HoursRulesDocument: {},
    PreviewHoursDocument: { rules: NO_RULES },
    HoursRevisionsDocument: { before: null },
    ReportDocument: { from: '2026-11-01', to: '2026-11-30' },
    SaveHoursDocument: { base: 1, rules: NO_RULES, note: 'x' },
    TakeBackHoursDocument: { base: 2, number: 2, note: 'x' },
    TransferConversationDocument: { conversationId, fence, target: {}, note: 'x' },
    SetOperatorStateDocument: { state: 'BUSY' },
    DeclineConversationDocument: { conversationId },
    MoveConversationDocument: { conversationId, target: {} },
    RoutingDocument: {},
    CreateTaskDocument: {
      input: { requestId: randomUUID(), conversationId, wanted: 'x', topic: 'egyeb', language: 'hu', dueInMinutes: 60 },
    },
    ClaimTaskDocument: { taskId },
    ReleaseTaskDocument: { taskId },
    NoteOnTaskDocument: { taskId, noteId: randomUUID(), text: 'x' },
    FinishTaskDocument: { taskId, result: 'x' },
    SendBackTaskDocument: { taskId, noteId: randomUUID(), text: 'x' },
    WithdrawTaskDocument: { taskId },
    TasksDocument: {},
    TaskTopicsDocument: {},
    DocumentsDocument: {},
    SaveDocumentDocument: {
      input: {
        ...{ id: randomUUID(), version: 1, file: '0'.repeat(64), title: 'x', language: 'hu', topic: 'egyeb' },
        ...{ validUntil: null, alternative: null },
      },
    },
    WithdrawDocumentDocument: { documentId: randomUUID() },
    OpenLibraryDocumentDocument: { documentId: randomUUID() },
    SendDocumentDocument: {
      input: { conversationId, clientMessageId: randomUUID(), fence, documentId: randomUUID(), version: 1 },
    },
    OpenDocumentDocument: { conversationId, seq: 1 },
  };
};

/** The operations that name no conversation; all others have to be refused. */
const ABOUT_NO_CONVERSATION = new Set([
  ...[
    'ServiceDocument',
    'PointsDocument',
    'SearchKnowledgeDocument',
    'KnowledgeArticleDocument',
    'MissSearchDocument',
    'SuggestArticlesDocument',
    // Articles are about no citizen; who may do what with them is tested in `articles.test.ts`.
    ...['ArticlesDocument', 'ArticleDocument', 'ArticleRevisionsDocument', 'ArticleTextDocument'],
    ...['PreviewArticleDocument', 'SaveArticleDocument', 'MoveArticleDocument'],
    'MyConversationDocument',
    'OpenSessionDocument',
    'StartConversationDocument',
    'LeaveMessageDocument',
    'MyCallbackDocument',
    'RequestCallbackDocument',
    'MyDataDocument',
  ],
  'ServiceStatusDocument',
  ...['MeDocument', 'DeskDataDocument', 'RenewLeaseDocument', 'LeaveDeskDocument', 'DeskDocument'],
  ...['SetOperatorStateDocument', 'RoutingDocument'],
  // A task names its conversation to operators only; who may do what with it is tested in `tasks.test.ts`.
  ...['ClaimTaskDocument', 'ReleaseTaskDocument', 'NoteOnTaskDocument', 'FinishTaskDocument', 'WithdrawTaskDocument'],
  ...['TasksDocument', 'TaskTopicsDocument'],
  ...['DocumentsDocument', 'SaveDocumentDocument', 'WithdrawDocumentDocument', 'OpenLibraryDocumentDocument'],
]);
const REFUSED =
  /"code":"(NOT_FOUND|FORBIDDEN|UNAUTHENTICATED)"|"__typename":"(OwnershipLost|AlreadyTaken|CallbackTaken|CallbackLost)"|"(markRead|declineConversation|sendRealTimeText)":false/;

const state = async () => [await server.store.find(owned.id), await server.store.callback(callbackId)];

const roles: Record<string, () => string> = {
  'another citizen of the site': () => others[0]!.token,
  'a citizen of another site': () => others[1]!.token,
  'an operator who does not own it': () => 'staff=gergo',
  'a teleworker': () => 'staff=eszter',
};

function refuses(name: Aimed, answer: string): void {
  for (const secret of [SECRET, NICKNAME, NUMBER]) assert.ok(!answer.includes(secret), `${name} leaks: ${answer}`);
  if (!ABOUT_NO_CONVERSATION.has(name)) assert.match(answer, REFUSED, name);
}

for (const [role, who] of Object.entries(roles)) {
  test(`${role}: nothing of the conversation, by any operation, on both transports`, async () => {
    const before = await state();
    const calls = createCalls(server.url, who());
    for (const [name, document] of aimed) {
      const payload = named(document as never, variables()[name]);
      refuses(name, (await calls.webSocket(payload)).text);
      if (document.kind !== 'subscription') refuses(name, (await calls.http(payload)).text);
    }
    assert.deepEqual(await state(), before, 'and nothing of it has changed');
  });
}

test('a visitor, and staff whose session was revoked: nothing over HTTP, and no socket', async () => {
  server.staff.add({ id: 'volt', name: 'Volt Kolléga', role: 'OPERATOR' });
  server.staff.revoke('volt');
  for (const who of ['staff=nobody', 'staff=volt']) {
    const calls = createCalls(server.url, who);
    for (const [name, document] of aimed) {
      if (document.kind === 'subscription') continue;
      refuses(name, (await calls.http(named(document as never, variables()[name]))).text);
    }
    const socket = await rawSocket(server.url, { origin: server.url, cookie: who });
    say(socket, { type: 'connection_init' });
    const [code] = (await once(socket, 'close')) as [number];
    assert.equal(code, 4403);
  }
});

test('an open socket of a revoked session closes within 5 s', async () => {
  server.staff.add({ id: 'tavozo', name: 'Távozó Kolléga', role: 'OPERATOR' });
  const socket = await createCalls(server.url, 'staff=tavozo').socket();
  server.staff.revoke('tavozo');
  const began = Date.now();
  const [code] = (await once(socket, 'close')) as [number];
  assert.equal(code, 4403);
  assert.ok(Date.now() - began < 5000);
});
