import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { LIMITS } from '@segit-a-hivatal/contract';
import type { ResultOf } from '@segit-a-hivatal/contract';
import {
  AcceptConversationDocument,
  ClaimTaskDocument,
  ConversationFeedDocument,
  CreateTaskDocument,
  DeskDocument,
  FinishTaskDocument,
  LeaveDeskDocument,
  NoteOnTaskDocument,
  ReleaseTaskDocument,
  RenewLeaseDocument,
  ReturnConversationDocument,
  SendMessageDocument,
  TasksDocument,
  WithdrawTaskDocument,
} from '@segit-a-hivatal/contract/operations';
import { startPostgres } from '../support/postgres.ts';
import { startTestServer } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';
import { connect, newCitizen, WireError } from '../support/wire-client.ts';

/** The teleworkers' tasks over two processes on one database, which hear each other by their polls only. */

const SECRET = 'Titkos-mondat';
const eszter = { id: 'eszter', name: 'Tóth Eszter', role: 'TELEWORKER' } as const;

let postgres: Awaited<ReturnType<typeof startPostgres>>;
let servers: TestServer[];
const opened: { close(): Promise<void> }[] = [];

before(async () => {
  postgres = await startPostgres();
  servers = [await startTestServer({ postgres: postgres.url }), await startTestServer({ postgres: postgres.url })];
  for (const { staff } of servers) {
    staff.add({ id: 'anna', name: 'Kovács Anna', role: 'OPERATOR' });
    staff.add({ id: 'gergo', name: 'Szabó Gergő', role: 'OPERATOR' });
    staff.add({ id: 'katalin', name: 'Nagy Katalin', role: 'COORDINATOR' });
    staff.add(eszter);
    for (let i = 0; i < 10; i++) staff.add({ id: `tele-${i}`, name: `Távmunkás ${i}`, role: 'TELEWORKER' });
  }
});
after(async () => {
  await Promise.all(opened.map((each) => each.close()));
  await Promise.all(servers.map((server) => server.stop()));
  await postgres.stop();
});

type Shown = ResultOf<typeof TasksDocument>['tasks'];

function desk(id: string, at = servers[0]!) {
  const wire = connect(at.url, { cookie: `staff=${id}` });
  opened.push(wire);
  let shown: Shown | undefined;
  wire.listen(TasksDocument, {}, ({ tasks }) => (shown = tasks));
  return {
    wire,
    /** The task, once it is as it should be on this screen. */
    async sees(taskId: string, as: (task: Shown['tasks'][number]) => boolean = () => true) {
      for (let waited = 0; waited < 15_000; waited += 20) {
        const found = shown?.tasks.find((task) => task.id === taskId);
        if (found && as(found)) return found;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      throw new Error(`not seen by ${id}: ${as}; but ${JSON.stringify(shown)}`);
    },
    /** Once the other one is there: an order that a whole snapshot keeps. */
    knows: (taskId: string) => shown?.tasks.some((task) => task.id === taskId) ?? false,
    async claim(taskId: string) {
      return (await wire.run(ClaimTaskDocument, { taskId })).claimTask;
    },
  };
}

const asked = (more: object = {}) => ({
  ...{ requestId: randomUUID(), conversationId: null, wanted: 'Az ebösszeírás űrlapja, kitöltési segédlettel' },
  ...{ topic: 'ebosszeiras', language: 'hu' as const, dueInMinutes: 60 },
  ...more,
});

async function create(from: ReturnType<typeof desk>, more: object = {}) {
  const { createTask } = await from.wire.run(CreateTaskDocument, { input: asked(more) });
  assert.ok(createTask.__typename === 'TaskCreated', createTask.__typename);
  return createTask.task;
}

/** A citizen who has said something, with Anna. */
async function conversation(anna: ReturnType<typeof desk>) {
  const citizen = await newCitizen(servers[0]!.url);
  opened.push(citizen.wire);
  const input = { conversationId: citizen.id, clientMessageId: randomUUID(), text: SECRET, language: 'hu' as const };
  await citizen.wire.run(SendMessageDocument, { input: { ...input, fence: null } });
  const { acceptConversation } = await anna.wire.run(AcceptConversationDocument, { conversationId: citizen.id });
  assert.ok(acceptConversation.__typename === 'ConversationAccepted');
  return { citizen, fence: acceptConversation.conversation.fence };
}

const code = (expected: string) => (error: unknown) => error instanceof WireError && error.code === expected;

test('an operator asks from a conversation, a teleworker elsewhere prepares, and asks back; each step is told', async () => {
  const [anna, hers] = [desk('anna'), desk('eszter', servers[1])];
  const { citizen } = await conversation(anna);
  const { id: taskId } = await create(anna, { conversationId: citizen.id });

  const open = await hers.sees(taskId);
  assert.deepEqual(
    [open.state, open.wanted, open.topic, open.askedBy.name, open.conversationId],
    ['OPEN', 'Az ebösszeírás űrlapja, kitöltési segédlettel', 'ebosszeiras', 'Kovács Anna', null],
  );
  assert.equal(Date.parse(open.dueAt) - Date.parse(open.createdAt), 60 * 60_000);
  assert.ok(!JSON.stringify(open).includes(SECRET));

  assert.equal((await hers.claim(taskId)).__typename, 'TaskStepDone');
  assert.equal((await anna.sees(taskId, ({ state }) => state === 'CLAIMED')).claimedBy?.name, 'Tóth Eszter');
  const noteId = randomUUID();
  for (let again = 0; again < 2; again++) {
    await hers.wire.run(NoteOnTaskDocument, { taskId, noteId, text: 'Melyik évre?' });
  }
  await anna.sees(taskId, ({ notes }) => notes.length === 1 && notes[0]!.text === 'Melyik évre?');
  await anna.wire.run(NoteOnTaskDocument, { taskId, noteId: randomUUID(), text: 'Erre az évre.' });
  const answered = await hers.sees(taskId, ({ notes }) => notes.length === 2);
  assert.deepEqual(
    answered.notes.map(({ by }) => by.name),
    ['Tóth Eszter', 'Kovács Anna'],
  );
  const { finishTask } = await hers.wire.run(FinishTaskDocument, { taskId, result: 'Itt van:\nűrlap' });
  assert.equal(finishTask.__typename, 'TaskStepDone');
  const done = await anna.sees(taskId, ({ state }) => state === 'DONE');
  assert.deepEqual([done.result, done.conversationId, done.stuck], ['Itt van:\nűrlap', citizen.id, false]);
  assert.equal((await desk('katalin').sees(taskId)).conversationId, citizen.id);

  const late = await anna.wire.run(WithdrawTaskDocument, { taskId });
  assert.deepEqual(late.withdrawTask, { __typename: 'TaskEnded', taskId, state: 'DONE' });
});

test('ten claim at once, at two processes: one winner, and the others are told who', async () => {
  const anna = desk('anna');
  const all = Array.from({ length: 10 }, (_, i) => desk(`tele-${i}`, servers[i % 2]));
  for (let round = 0; round < 10; round++) {
    const { id } = await create(anna);
    const answers = await Promise.all(all.map((each) => each.claim(id)));
    const winners = answers.filter(({ __typename }) => __typename === 'TaskStepDone');
    assert.equal(winners.length, 1);
    const name = `Távmunkás ${answers.indexOf(winners[0]!)}`;
    for (const answer of answers) if (answer.__typename === 'TaskNotYours') assert.equal(answer.by?.name, name);
    assert.equal((await anna.sees(id, ({ state }) => state === 'CLAIMED')).claimedBy?.name, name);
  }
});

test('asked twice with one id it is one task; from a conversation of somebody else it is none', async () => {
  const [anna, gergo] = [desk('anna'), desk('gergo', servers[1])];
  const input = asked();
  const [one, other] = await Promise.all(
    [anna, desk('anna', servers[1])].map(({ wire }) => wire.run(CreateTaskDocument, { input })),
  );
  assert.deepEqual(one, other);
  const { citizen, fence } = await conversation(anna);
  for (const conversationId of [citizen.id, randomUUID()]) {
    const { createTask } = await gergo.wire.run(CreateTaskDocument, { input: asked({ conversationId }) });
    assert.deepEqual(createTask, { __typename: 'OwnershipLost', conversationId });
  }
  // Whoever takes the conversation over has its tasks; until then they are none of theirs.
  const { id } = await create(anna, { conversationId: citizen.id });
  await assert.rejects(gergo.wire.run(WithdrawTaskDocument, { taskId: id }), code('NOT_FOUND'));
  await anna.wire.run(ReturnConversationDocument, { conversationId: citizen.id, fence });
  await gergo.wire.run(AcceptConversationDocument, { conversationId: citizen.id });
  await gergo.sees(id);
  assert.equal((await gergo.wire.run(WithdrawTaskDocument, { taskId: id })).withdrawTask.__typename, 'TaskStepDone');
  await anna.sees(id, ({ state }) => state === 'WITHDRAWN');
});

test('whose line goes keeps the task; then it is stuck, and another one goes on with it', async () => {
  const [anna, hers, his] = [desk('anna'), desk('eszter'), desk('tele-1', servers[1])];
  const { id: taskId } = await create(anna);
  await hers.claim(taskId);
  await hers.wire.run(NoteOnTaskDocument, { taskId, noteId: randomUUID(), text: 'Félig megvan.' });
  assert.equal((await his.claim(taskId)).__typename, 'TaskNotYours');
  await hers.wire.run(LeaveDeskDocument, {});
  assert.equal((await his.claim(taskId)).__typename, 'TaskNotYours', 'not at once');

  // As if that had been a while ago.
  await servers[0]!.store.renewLease(eszter, -LIMITS.taskHeldMs - 1);
  assert.equal((await anna.sees(taskId, ({ stuck }) => stuck)).claimedBy?.name, 'Tóth Eszter');
  await his.sees(taskId, ({ stuck }) => stuck);
  // Back before anybody took it: still hers.
  await hers.wire.run(RenewLeaseDocument, {});
  await anna.sees(taskId, ({ stuck }) => !stuck);

  await servers[0]!.store.renewLease(eszter, -LIMITS.taskHeldMs - 1);
  const taken = await his.claim(taskId);
  assert.ok(taken.__typename === 'TaskStepDone');
  assert.deepEqual([taken.task.claimedBy?.name, taken.task.notes[0]?.text], ['Távmunkás 1', 'Félig megvan.']);
  const { finishTask } = await hers.wire.run(FinishTaskDocument, { taskId, result: 'Késő' });
  assert.ok(finishTask.__typename === 'TaskNotYours' && finishTask.by?.name === 'Távmunkás 1');
  assert.equal((await his.wire.run(ReleaseTaskDocument, { taskId })).releaseTask.__typename, 'TaskStepDone');
  assert.equal((await hers.sees(taskId, ({ state }) => state === 'OPEN')).notes.length, 1);
});

test('teleworkers see no conversation, and nobody else’s tasks that are worked on; citizens see no task', async () => {
  const [anna, hers, his] = [desk('anna'), desk('eszter'), desk('tele-2')];
  const { citizen } = await conversation(anna);
  const { id: taskId } = await create(anna, { conversationId: citizen.id });
  await his.sees(taskId);
  await hers.claim(taskId);
  const marker = await create(anna);
  await his.sees(marker.id);
  assert.equal(his.knows(taskId), false);

  const feed = (wire: typeof hers.wire, document: never, variables: object) =>
    new Promise((_, fail) => wire.listen(document, variables as never, () => undefined, fail));
  for (const [document, variables] of [
    [ConversationFeedDocument, { id: citizen.id, epoch: null, afterSeq: 0 }],
    [DeskDocument, {}],
  ] as const) {
    await assert.rejects(
      feed(hers.wire, document as never, variables),
      (error) => code('FORBIDDEN')(error) || code('NOT_FOUND')(error),
    );
  }
  await assert.rejects(feed(citizen.wire, TasksDocument as never, {}), code('UNAUTHENTICATED'));
  await assert.rejects(citizen.wire.run(CreateTaskDocument, { input: asked() }), code('UNAUTHENTICATED'));
  for (const step of [ClaimTaskDocument, WithdrawTaskDocument, ReleaseTaskDocument])
    await assert.rejects(citizen.wire.run(step, { taskId }), code('UNAUTHENTICATED'));
  await assert.rejects(hers.wire.run(CreateTaskDocument, { input: asked() }), code('FORBIDDEN'));
  await assert.rejects(hers.wire.run(WithdrawTaskDocument, { taskId }), code('FORBIDDEN'));
  await assert.rejects(anna.wire.run(ClaimTaskDocument, { taskId }), code('FORBIDDEN'));
  await assert.rejects(anna.wire.run(FinishTaskDocument, { taskId, result: 'x' }), code('FORBIDDEN'));
});

test('what cannot be a task is refused, and nothing is kept', async () => {
  const anna = desk('anna');
  const refused = (more: object, expected: string) =>
    assert.rejects(anna.wire.run(CreateTaskDocument, { input: asked(more) }), code(expected));
  await refused({ wanted: 'x'.repeat(1001) }, 'BAD_TEXT');
  await refused({ wanted: ' \n' }, 'BAD_TEXT');
  await refused({ wanted: 'a\0b' }, 'BAD_TEXT');
  for (const dueInMinutes of [4, 43_201, -1]) await refused({ dueInMinutes }, 'BAD_INPUT');
  await refused({ topic: 'nincs-ilyen' }, 'BAD_INPUT');
  await refused({ requestId: 'x' }, 'BAD_INPUT');
  const { id: taskId } = await create(anna);
  const note = { taskId, noteId: randomUUID() };
  await assert.rejects(anna.wire.run(NoteOnTaskDocument, { ...note, text: 'x'.repeat(1001) }), code('BAD_TEXT'));
  await anna.wire.run(NoteOnTaskDocument, { ...note, text: 'Egy' });
  await assert.rejects(anna.wire.run(NoteOnTaskDocument, { ...note, text: 'Más' }), code('CONFLICT'));
  assert.equal((await anna.sees(taskId)).notes.length, 1);
});
