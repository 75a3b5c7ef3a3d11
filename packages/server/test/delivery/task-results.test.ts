import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import {
  AcceptConversationDocument,
  ArticleDocument,
  ClaimTaskDocument,
  CreateTaskDocument,
  FinishTaskDocument,
  KeepAsMessageDocument,
  OpenDocumentDocument,
  SaveDocumentDocument,
  SendBackTaskDocument,
  SendDocumentDocument,
  TasksDocument,
  WithdrawDocumentDocument,
} from '@segit-a-hivatal/contract/operations';
import { files } from '../documents/files.ts';
import { startPostgres } from '../support/postgres.ts';
import { startTestServer } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';
import { until } from '../support/until.ts';
import { connect, newCitizen, post, WireError } from '../support/wire-client.ts';

/** What teleworkers hand in: files and articles beside texts, all the way to the citizen. */

const ESZTER = { cookie: 'staff=eszter' };
const code = (expected: string) => (error: unknown) => error instanceof WireError && error.code === expected;

function results(name: string, start: () => Promise<{ server: TestServer; stop(): Promise<void> }>): void {
  describe(name, () => {
    let server: TestServer;
    let stop: () => Promise<void>;
    before(async () => {
      ({ server, stop } = await start());
      server.staff.add({ id: 'anna', name: 'Kovács Anna', role: 'OPERATOR' });
      server.staff.add({ id: 'eszter', name: 'Tóth Eszter', role: 'TELEWORKER' });
    });
    after(() => stop());

    async function newDocument() {
      const headers = { origin: server.url, 'x-segit-request': '1', ...ESZTER };
      const uploaded = await fetch(`${server.url}/documents`, { method: 'POST', headers, body: files.tagged });
      const { file } = (await uploaded.json()) as { file: string };
      const input = {
        ...{ id: randomUUID(), version: 1, file, title: 'Ebösszeírási adatlap', language: 'hu' as const },
        ...{ topic: 'ebosszeiras', validUntil: null, alternative: 'Az adatlap szövege.' },
      };
      const { saveDocument } = await post(server.url, SaveDocumentDocument, { input }, ESZTER);
      assert.equal(saveDocument.__typename, 'DocumentSaved');
      return { id: input.id, version: 1 };
    }

    /** A task of Anna's that Eszter works on. */
    async function claimedTask(conversationId: string | null) {
      const [anna, eszter] = [connect(server.url, { cookie: 'staff=anna' }), connect(server.url, ESZTER)];
      const input = {
        ...{ requestId: randomUUID(), conversationId, wanted: 'Az adatlap', topic: 'ebosszeiras' },
        ...{ language: 'hu' as const, dueInMinutes: 60 },
      };
      const { createTask } = await anna.run(CreateTaskDocument, { input });
      assert.ok(createTask.__typename === 'TaskCreated');
      const taskId = createTask.task.id;
      await eszter.run(ClaimTaskDocument, { taskId });
      const close = (): Promise<unknown> => Promise.all([anna.close(), eszter.close()]);
      return { anna, eszter, taskId, close };
    }

    test('a document is handed in, the operator is told and sends it, and a citizen who left a message finds it later', async () => {
      const citizen = await newCitizen(server.url);
      await citizen.wire.run(KeepAsMessageDocument, { conversationId: citizen.id });
      await citizen.wire.close();
      const anna = connect(server.url, { cookie: 'staff=anna' });
      const { acceptConversation } = await anna.run(AcceptConversationDocument, { conversationId: citizen.id });
      assert.ok(acceptConversation.__typename === 'ConversationAccepted');
      const task = await claimedTask(citizen.id);
      let told: string | undefined;
      const stopListening = anna.listen(TasksDocument, {}, ({ tasks }) => {
        const shown = tasks.tasks.find(({ id }) => id === task.taskId);
        if (shown?.state === 'DONE') told = shown.document?.title;
      });
      const document = await newDocument();
      const handedIn = { taskId: task.taskId, document };
      for (let again = 0; again < 2; again++) {
        const { finishTask } = await task.eszter.run(FinishTaskDocument, handedIn);
        assert.ok(finishTask.__typename === 'TaskStepDone', finishTask.__typename);
        assert.deepEqual(
          [finishTask.task.state, finishTask.task.result, finishTask.task.document?.kind],
          ['DONE', null, 'PDF'],
        );
      }
      await until(() => told === 'Ebösszeírási adatlap');
      const { sendDocument } = await anna.run(SendDocumentDocument, {
        input: {
          ...{
            conversationId: citizen.id,
            clientMessageId: randomUUID(),
            fence: acceptConversation.conversation.fence,
          },
          ...{ documentId: document.id, version: 1 },
        },
      });
      assert.ok(sendDocument.__typename === 'MessageStored', sendDocument.__typename);
      const later = { 'x-segit-token': citizen.token };
      const asked = { conversationId: citizen.id, seq: sendDocument.seq };
      const { openDocument } = await post(server.url, OpenDocumentDocument, asked, later);
      assert.ok(openDocument.__typename === 'DocumentOpened');
      const file = await fetch(server.url + openDocument.path);
      assert.deepEqual(new Uint8Array(await file.arrayBuffer()), files.tagged);
      stopListening();
      await Promise.all([anna.close(), task.close()]);
    });

    test('sent back with a sentence, it is with whoever did it, who hands in something better', async () => {
      const { anna, eszter, taskId, close } = await claimedTask(null);
      await eszter.run(FinishTaskDocument, { taskId, result: 'Félig kész' });
      const noteId = randomUUID();
      for (let again = 0; again < 2; again++) {
        const { sendBackTask } = await anna.run(SendBackTaskDocument, { taskId, noteId, text: 'A díj hiányzik.' });
        assert.ok(sendBackTask.__typename === 'TaskStepDone');
        const { state, claimedBy, result, notes, endedAt } = sendBackTask.task;
        assert.deepEqual([state, claimedBy?.id, result, endedAt], ['CLAIMED', 'eszter', 'Félig kész', null]);
        assert.deepEqual(
          notes.map(({ text }) => text),
          ['A díj hiányzik.'],
        );
      }
      await assert.rejects(
        eszter.run(SendBackTaskDocument, { taskId, noteId: randomUUID(), text: 'x' }),
        code('FORBIDDEN'),
      );
      const { sendBackTask } = await anna.run(SendBackTaskDocument, { taskId, noteId: randomUUID(), text: 'x' });
      assert.equal(sendBackTask.__typename, 'TaskNotYours', 'it is not done now');
      const { finishTask } = await eszter.run(FinishTaskDocument, { taskId, result: 'Kész, díjjal' });
      assert.ok(finishTask.__typename === 'TaskStepDone' && finishTask.task.result === 'Kész, díjjal');
      await close();
    });

    test('an article can be the result, in the revision that was written; nothing, and what is not there, cannot', async () => {
      const { eszter, taskId, close } = await claimedTask(null);
      const { article } = await eszter.run(ArticleDocument, { topic: 'ebosszeiras', language: 'hu' });
      const articleNumber = article.summary.revision.number;
      await assert.rejects(eszter.run(FinishTaskDocument, { taskId }), code('BAD_INPUT'));
      await assert.rejects(
        eszter.run(FinishTaskDocument, { taskId, result: 'x', articleNumber: 9999 }),
        code('NOT_FOUND'),
      );
      const unknown = { id: randomUUID(), version: 1 };
      await assert.rejects(eszter.run(FinishTaskDocument, { taskId, document: unknown }), code('NOT_FOUND'));
      const document = await newDocument();
      await post(server.url, WithdrawDocumentDocument, { documentId: document.id }, ESZTER);
      const gone = await eszter.run(FinishTaskDocument, { taskId, document });
      assert.deepEqual(gone.finishTask, { __typename: 'DocumentUnavailable', problem: 'REPLACED' });
      const { finishTask } = await eszter.run(FinishTaskDocument, { taskId, result: 'A cikk.', articleNumber });
      assert.ok(finishTask.__typename === 'TaskStepDone');
      assert.deepEqual(
        [finishTask.task.article?.number, finishTask.task.article?.title],
        [articleNumber, article.text.title],
      );
      await close();
    });
  });
}

results('SQLite', async () => {
  const server = await startTestServer();
  return { server, stop: () => server.stop() };
});
results('PostgreSQL', async () => {
  const postgres = await startPostgres();
  const server = await startTestServer({ postgres: postgres.url });
  return { server, stop: () => server.stop().then(() => postgres.stop()) };
});
