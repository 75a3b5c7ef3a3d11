/**
 * P13: one owner per conversation.
 *
 * Fifty desks, half of them at each of two servers on one PostgreSQL, accept the same conversation at once: exactly one
 * gets it, and all the others are told who. When it has been returned and accepted by somebody else, what its earlier
 * owner still sends is refused. Full: 1,000 conversations; CI: 20.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AcceptConversationDocument, ReturnConversationDocument } from '@segit-a-hivatal/contract/operations';
import { startPostgres } from '../packages/server/test/support/postgres.ts';
import { startTestServer } from '../packages/server/test/support/test-server.ts';
import { connect, newCitizen } from '../packages/server/test/support/wire-client.ts';
import { messagesById, readLog, send } from './support/conversation.ts';
import { scale, SIZE } from './support/scale.ts';

const CONVERSATIONS = scale(1000, 20);
const DESKS = 50;

test(`${DESKS} desks accept at once, ${CONVERSATIONS} times: one winner (${SIZE})`, async (t) => {
  const postgres = await startPostgres();
  t.after(() => postgres.stop());
  const servers = [
    await startTestServer({ postgres: postgres.url }),
    await startTestServer({ postgres: postgres.url }),
  ];
  t.after(() => Promise.all(servers.map((server) => server.stop())));
  const desks = Array.from({ length: DESKS }, (_, i) => {
    const server = servers[i % servers.length]!;
    server.staff.add({ id: `desk-${i}`, name: `Ügyintéző ${i}`, role: 'OPERATOR' });
    return { name: `Ügyintéző ${i}`, wire: connect(server.url, { cookie: `staff=desk-${i}` }) };
  });
  const accept = async (desk: (typeof desks)[number], conversationId: string) =>
    ({ desk, ...(await desk.wire.run(AcceptConversationDocument, { conversationId })).acceptConversation }) as const;

  for (let i = 0; i < CONVERSATIONS; i++) {
    const { token, wire, id } = await newCitizen(servers[0]!.url);
    await wire.close();
    const answers = await Promise.all(desks.map((desk) => accept(desk, id)));
    const winners = answers.filter((answer) => answer.__typename === 'ConversationAccepted');
    assert.equal(winners.length, 1);
    const winner = winners[0]!;
    for (const answer of answers) {
      if (answer === winner) continue;
      assert.ok(answer.__typename === 'AlreadyTaken');
      assert.equal(answer.by?.name, winner.desk.name);
    }

    const { fence } = winner.conversation;
    await winner.desk.wire.run(ReturnConversationDocument, { conversationId: id, fence });
    const next = await accept(
      desks.find((desk) => desk !== winner.desk)!,
      id,
    );
    assert.ok(next.__typename === 'ConversationAccepted');
    assert.ok(next.conversation.fence > fence, 'the fencing number did not rise');
    await assert.rejects(send(winner.desk.wire, id, 'Késő', { fence }), { message: 'OwnershipLost' });
    // Nor does another owner's number help somebody who is not the owner.
    await assert.rejects(send(winner.desk.wire, id, 'Idegen', { fence: next.conversation.fence }), {
      message: 'OwnershipLost',
    });
    await send(next.desk.wire, id, 'Jó napot!', { fence: next.conversation.fence });
    assert.equal(messagesById(await readLog(servers[1]!.url, token, id)).size, 1, 'a stale owner has written');
  }
  await Promise.all(desks.map((desk) => desk.wire.close()));
});
