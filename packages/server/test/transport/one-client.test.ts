import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import {
  EndConversationDocument,
  OpenSessionDocument,
  StartConversationDocument,
} from '@segit-a-hivatal/contract/operations';
import { startTestServer } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';
import { post } from '../support/wire-client.ts';

/** What one client takes from all the others. */

let server: TestServer;
before(async () => {
  server = await startTestServer();
});
after(() => server.stop());

test('one session waits once, however often and at once it asks', async () => {
  const { token } = (await post(server.url, OpenSessionDocument, { site: 'budaors' })).openSession;
  const headers = { 'x-segit-token': token };
  const start = async (): Promise<string> => {
    const input = { requestId: randomUUID(), language: 'hu' as const, nickname: null, preferences: [] };
    const { startConversation } = await post(server.url, StartConversationDocument, { input }, headers);
    assert.equal(startConversation.__typename, 'ConversationStarted');
    return (startConversation as { conversation: { id: string } }).conversation.id;
  };
  const ids = await Promise.all(Array.from({ length: 10 }, start));
  ids.push(await start());
  assert.equal(new Set(ids).size, 1);
  assert.equal(await server.store.countWaiting(), 1);

  await post(server.url, EndConversationDocument, { conversationId: ids[0]! }, headers);
  assert.notEqual(await start(), ids[0], 'after the end a new one begins');
});
