import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import {
  AcceptConversationDocument,
  CloseConversationDocument,
  ConversationFeedDocument,
  DeleteConversationDocument,
  MarkReadDocument,
  ReopenConversationDocument,
  SendMessageDocument,
  SetTypingDocument,
} from '@segit-a-hivatal/contract/operations';
import { connect, newCitizen } from '../support/wire-client.ts';
import { startTestServer } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';
import { until } from '../support/until.ts';

let server: TestServer;
before(async () => {
  server = await startTestServer();
  server.staff.add({ id: 'anna', name: 'Kovács Anna', role: 'OPERATOR' });
  server.staff.add({ id: 'eszter', name: 'Tóth Eszter', role: 'TELEWORKER' });
});
after(() => server.stop());

const message = (conversationId: string, text: string, fence: number | null = null) => ({
  input: { conversationId, clientMessageId: randomUUID(), text, language: 'hu' as const, fence },
});

test('a citizen asks, an operator answers, both see one order; then it is closed, reopened and erased', async () => {
  const citizen = await newCitizen(server.url);
  const items: { __typename: string }[] = [];
  const stop = citizen.wire.listen(ConversationFeedDocument, { id: citizen.id, epoch: null, afterSeq: 0 }, (data) =>
    items.push(data.conversation),
  );
  await until(() => items.some((item) => item.__typename === 'QueueStatus'));
  assert.equal(items[0]?.__typename, 'FeedStarted');

  const stored = await citizen.wire.run(SendMessageDocument, message(citizen.id, 'Hogyan jelentsem be a kutyámat?'));
  assert.equal(stored.sendMessage.__typename, 'MessageStored');

  const operator = connect(server.url, { cookie: 'staff=anna' });
  const accepted = await operator.run(AcceptConversationDocument, { conversationId: citizen.id });
  assert.equal(accepted.acceptConversation.__typename, 'ConversationAccepted');
  const { fence } = (accepted.acceptConversation as { conversation: { fence: number } }).conversation;
  await operator.run(SetTypingDocument, { conversationId: citizen.id, typing: true });
  await until(() => items.some((item) => item.__typename === 'TypingStatus'));
  await operator.run(SendMessageDocument, message(citizen.id, 'Jó napot kívánok!', fence));
  await operator.run(MarkReadDocument, { conversationId: citizen.id, upTo: 2, fence });

  const events = () =>
    items.flatMap((item) => (item as { events?: { seq: number; __typename: string }[] }).events ?? []);
  await until(() => events().length === 5);
  assert.deepEqual(
    events().map(({ seq, __typename }) => [seq, __typename]),
    [
      [1, 'StateEvent'],
      [2, 'MessageEvent'],
      [3, 'AssignmentEvent'],
      [4, 'MessageEvent'],
      [5, 'ReadEvent'],
    ],
  );

  const closed = await operator.run(CloseConversationDocument, {
    conversationId: citizen.id,
    fence,
    topic: 'ebosszeiras',
  });
  assert.equal(closed.closeConversation.__typename, 'OwnerStepDone');
  const late = await citizen.wire.run(SendMessageDocument, message(citizen.id, 'Köszönöm!'));
  assert.equal(late.sendMessage.__typename, 'ConversationEnded');
  const again = await citizen.wire.run(ReopenConversationDocument, { conversationId: citizen.id });
  assert.equal(again.reopenConversation.__typename, 'ConversationReopened');
  const stale = await operator.run(SendMessageDocument, message(citizen.id, 'Viszontlátásra!', fence));
  assert.equal(stale.sendMessage.__typename, 'OwnershipLost');

  await citizen.wire.run(DeleteConversationDocument, { conversationId: citizen.id });
  await until(() => items.at(-1)?.__typename === 'ConversationDeleted');
  assert.deepEqual(await server.store.readLog(citizen.id, 0, 100), []);
  stop();
  await citizen.wire.close();
  await operator.close();
});

test('the same id twice is one row; with another text it is CONFLICT', async () => {
  const citizen = await newCitizen(server.url);
  const first = message(citizen.id, 'Egyszer');
  const answers = await Promise.all([1, 2, 3].map(() => citizen.wire.run(SendMessageDocument, first)));
  assert.equal(new Set(answers.map((answer) => JSON.stringify(answer.sendMessage))).size, 1);
  await assert.rejects(
    citizen.wire.run(SendMessageDocument, { input: { ...first.input, text: 'Másképp' } }),
    (error: { code?: string }) => error.code === 'CONFLICT',
  );
  assert.equal((await server.store.readLog(citizen.id, 1, 100)).length, 1);
  await citizen.wire.close();
});

test('a reader who is ahead of the log is reset, and one behind it gets what it misses', async () => {
  const citizen = await newCitizen(server.url);
  await Promise.all(
    Array.from({ length: 250 }, (_, i) => citizen.wire.run(SendMessageDocument, message(citizen.id, `${i}`))),
  );
  const read = async (afterSeq: number, epoch: string | null = null) => {
    const items: { __typename: string; events?: { seq: number }[]; caughtUp?: boolean }[] = [];
    const stop = citizen.wire.listen(ConversationFeedDocument, { id: citizen.id, epoch, afterSeq }, (data) =>
      items.push(data.conversation as never),
    );
    await until(() => items.some((item) => item.caughtUp));
    stop();
    return { first: items[0]?.__typename, seqs: items.flatMap((item) => item.events?.map(({ seq }) => seq) ?? []) };
  };
  const behind = await read(100);
  assert.equal(behind.first, 'FeedStarted');
  assert.deepEqual(
    behind.seqs,
    Array.from({ length: 151 }, (_, i) => i + 101),
  );
  const ahead = await read(9999);
  assert.equal(ahead.first, 'ConversationReset');
  assert.equal(ahead.seqs.length, 251);
  assert.equal((await read(5, randomUUID())).first, 'ConversationReset');
  await citizen.wire.close();
});

test('a teleworker receives no conversation', async () => {
  const citizen = await newCitizen(server.url);
  const teleworker = connect(server.url, { cookie: 'staff=eszter' });
  await assert.rejects(
    teleworker.run(AcceptConversationDocument, { conversationId: citizen.id }),
    (error: { code?: string }) => error.code === 'FORBIDDEN',
  );
  await teleworker.close();
  await citizen.wire.close();
});

test('a long log comes in pages that a slow reader can hold: 100 entries, or 64 Ki of text', async () => {
  const { id, wire } = await newCitizen(server.url);
  const long = 'á'.repeat(4000);
  await Promise.all(Array.from({ length: 40 }, () => wire.run(SendMessageDocument, message(id, long))));
  await Promise.all(Array.from({ length: 120 }, () => wire.run(SendMessageDocument, message(id, 'rövid'))));
  const pages: { seqs: number[]; length: number; caughtUp: boolean }[] = [];
  const stop = wire.listen(ConversationFeedDocument, { id, epoch: null, afterSeq: 0 }, ({ conversation: item }) => {
    if (item.__typename !== 'EventPage') return;
    const length = item.events.reduce((sum, e) => sum + (e.__typename === 'MessageEvent' ? e.text.length : 0), 0);
    pages.push({ seqs: item.events.map(({ seq }) => seq), length, caughtUp: item.caughtUp });
  });
  await until(() => pages.at(-1)?.caughtUp);
  stop();
  assert.deepEqual(
    pages.flatMap(({ seqs }) => seqs),
    Array.from({ length: 161 }, (_, i) => i + 1),
  );
  for (const { seqs, length } of pages) {
    assert.ok(seqs.length <= 100, `${seqs.length} entries`);
    assert.ok(length <= 65_536, `${length} code units`);
  }
  assert.equal(pages.filter(({ caughtUp }) => caughtUp).length, 1);
  await wire.close();
});
