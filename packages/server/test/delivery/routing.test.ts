import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { ResultOf } from '@segit-a-hivatal/contract';
import {
  AcceptConversationDocument,
  ConversationFeedDocument,
  DeclineConversationDocument,
  DeskDocument,
  EndConversationDocument,
  LeaveDeskDocument,
  MoveConversationDocument,
  RoutingDocument,
  SendMessageDocument,
  SetOperatorStateDocument,
  TransferConversationDocument,
} from '@segit-a-hivatal/contract/operations';
import { advance, DEFAULT_POLICY, emptyState, toSnapshot } from '../../src/domain/routing/index.ts';
import { createLocalBus } from '../../src/bus/local.ts';
import { connect, newCitizen } from '../support/wire-client.ts';
import { startTestServer } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';
import { until } from '../support/until.ts';

/** The routing on a whole server: offers on the staff's feed, hand-overs, moves, and what a waiting citizen is told. */

let server: TestServer;
/** Another process on the same store; the two hear each other by their polls only. */
let other: TestServer;
const opened: { close(): Promise<void> }[] = [];

before(async () => {
  // An offer lasts longer than two polls: the other process learns of it by its poll alone.
  const routing = { ...DEFAULT_POLICY, acceptMs: 5000, restMs: 60_000 };
  server = await startTestServer({ routing });
  other = await startTestServer({ routing, store: server.store, bus: createLocalBus(() => undefined) });
  for (const each of [server, other]) {
    each.staff.add({ id: 'anna', name: 'Kovács Anna', role: 'OPERATOR' });
    each.staff.add({ id: 'gergo', name: 'Szabó Gergő', role: 'OPERATOR' });
    each.staff.add({ id: 'eszter', name: 'Tóth Eszter', role: 'TELEWORKER' });
    each.staff.add({ id: 'katalin', name: 'Nagy Katalin', role: 'COORDINATOR' });
  }
});
after(async () => {
  await Promise.all(opened.map((each) => each.close()));
  await other.stop();
  await server.stop();
});

/** A desk that listens to the routing. */
function desk(id: string, at = server) {
  const wire = connect(at.url, { cookie: `staff=${id}` });
  opened.push(wire);
  let latest: ResultOf<typeof RoutingDocument>['routing'] | undefined;
  let snapshot: ResultOf<typeof DeskDocument>['desk'] | undefined;
  wire.listen(RoutingDocument, {}, ({ routing }) => (latest = routing));
  wire.listen(DeskDocument, {}, (data) => (snapshot = data.desk));
  const accept = async (conversationId: string) => {
    const { acceptConversation } = await wire.run(AcceptConversationDocument, { conversationId });
    if (acceptConversation.__typename !== 'ConversationAccepted') throw new Error(acceptConversation.__typename);
    return acceptConversation.conversation;
  };
  return {
    wire,
    accept,
    available: () => wire.run(SetOperatorStateDocument, { state: 'AVAILABLE' }),
    asked: (conversationId: string) =>
      until(() => latest?.offers.find((offer) => offer.conversationId === conversationId)),
    get routing() {
      return latest;
    },
    get desk() {
      return snapshot;
    },
  };
}

async function citizen(at = server) {
  const person = await newCitizen(at.url);
  opened.push(person.wire);
  const items: ResultOf<typeof ConversationFeedDocument>['conversation'][] = [];
  person.wire.listen(ConversationFeedDocument, { id: person.id, epoch: null, afterSeq: 0 }, (data) =>
    items.push(data.conversation),
  );
  const statuses = () => items.flatMap((item) => (item.__typename === 'QueueStatus' ? [item] : []));
  return {
    ...person,
    items,
    statuses,
    end: () => person.wire.run(EndConversationDocument, { conversationId: person.id }),
  };
}

test('who is available is asked; once they accept, the offer is gone', async () => {
  const anna = desk('anna');
  const asked = await citizen();
  await until(() => asked.statuses().length > 0);
  assert.deepEqual(anna.routing?.offers ?? [], [], 'nobody is asked before they say that they are available');
  await anna.available();
  const { until: end } = await anna.asked(asked.id);
  assert.ok(Date.parse(end) > Date.now() - 1000);
  const { id } = await anna.accept(asked.id);
  assert.equal(id, asked.id);
  await until(() => anna.routing?.offers.length === 0);
  await asked.end();
  await anna.wire.run(LeaveDeskDocument, {});
});

test('a decline goes to the next one at once, and silence after a while; by hand anybody may be faster', async () => {
  const [anna, gergo] = [desk('anna'), desk('gergo')];
  await anna.available();
  await gergo.available();
  const asked = await citizen();
  const first = await until(() =>
    [anna, gergo].find((each) => each.routing?.offers.some((o) => o.conversationId === asked.id)),
  );
  const second = first === anna ? gergo : anna;
  const declined = await first.wire.run(DeclineConversationDocument, { conversationId: asked.id });
  assert.equal(declined.declineConversation, true);
  await second.asked(asked.id);
  const again = await first.wire.run(DeclineConversationDocument, { conversationId: asked.id });
  assert.equal(again.declineConversation, false, 'it is not theirs to decline any more');
  // Nobody takes it; whoever let it pass is asked no more.
  await until(() => second.routing?.state === 'BUSY' && second.routing.offers.length === 0);
  await first.accept(asked.id);
  await asked.end();
  await Promise.all([anna, gergo].map((each) => each.wire.run(LeaveDeskDocument, {})));
});

test('handed on to a person with a note: they are asked, over another process too; the citizen sees no note', async () => {
  const [anna, gergo] = [desk('anna'), desk('gergo', other)];
  await anna.available();
  const asked = await citizen();
  await anna.asked(asked.id);
  const { fence } = await anna.accept(asked.id);
  await gergo.available();
  const target = { person: 'gergo', skill: null };
  const note = 'Adó: kérem, folytassa.';
  const handed = await anna.wire.run(TransferConversationDocument, { conversationId: asked.id, fence, target, note });
  assert.equal(handed.transferConversation.__typename, 'OwnerStepDone');
  await gergo.asked(asked.id);
  const taken = await gergo.accept(asked.id);
  assert.equal(taken.note, note);
  assert.ok(taken.fence > fence);
  const late = await anna.wire.run(TransferConversationDocument, { conversationId: asked.id, fence, target, note });
  assert.equal(late.transferConversation.__typename, 'OwnershipLost');
  await until(() => asked.items.some((item) => JSON.stringify(item).includes('TRANSFERRED')));
  assert.ok(!JSON.stringify(asked.items).includes(note));
  await asked.end();
  await Promise.all([anna, gergo].map((each) => each.wire.run(LeaveDeskDocument, {})));
});

test('handed on to somebody who is not available: they are told, and accept by hand', async () => {
  const [anna, gergo, katalin] = [desk('anna'), desk('gergo'), desk('katalin')];
  const asked = await citizen();
  const { fence } = await anna.accept(asked.id);
  await until(() => anna.routing?.colleagues.find(({ id }) => id === 'anna')?.load === 2);
  await gergo.wire.run(SetOperatorStateDocument, { state: 'BREAK' });
  const target = { person: 'gergo', skill: null };
  await anna.wire.run(TransferConversationDocument, { conversationId: asked.id, fence, target, note: 'Kérem.' });
  await until(() => gergo.routing?.meant.includes(asked.id));
  assert.deepEqual([gergo.routing?.offers, anna.routing?.meant], [[], []]);
  await gergo.accept(asked.id);
  await until(() => gergo.routing?.meant.length === 0);
  await until(() => katalin.desk?.others.some(({ id, owner }) => id === asked.id && owner?.id === 'gergo'));
  assert.deepEqual(anna.desk?.others, [], 'what others have is for coordinators');
  await asked.end();
  await Promise.all([anna, gergo, katalin].map((each) => each.wire.run(LeaveDeskDocument, {})));
});

test('a coordinator sees where everybody is, and moves; others may not', async () => {
  const [katalin, gergo] = [desk('katalin'), desk('gergo')];
  const [one, two] = [await citizen(), await citizen()];
  const held = await gergo.accept(one.id);
  await until(() =>
    katalin.routing?.places.some((place) => place.conversationId === one.id && place.state === 'ACTIVE'),
  );
  await until(() => two.statuses().at(-1)?.position === 1);
  const before = two.statuses().length;
  const seen = await until(() => gergo.routing);
  assert.deepEqual(seen.places, []);
  const variables = { conversationId: one.id, target: { person: null, skill: null } };
  await assert.rejects(gergo.wire.run(MoveConversationDocument, variables), { code: 'FORBIDDEN' });
  const moved = await katalin.wire.run(MoveConversationDocument, variables);
  assert.equal(moved.moveConversation, true);
  const status = await until(() =>
    two
      .statuses()
      .slice(before)
      .find(({ position }) => position === 2),
  );
  assert.equal(status.reason, 'MOVED_AHEAD', 'a place that is worse comes with its reason');
  const input = { conversationId: one.id, clientMessageId: randomUUID(), text: 'Késő', language: 'hu' as const };
  const { sendMessage } = await gergo.wire.run(SendMessageDocument, { input: { ...input, fence: held.fence } });
  assert.equal(sendMessage.__typename, 'OwnershipLost');
  await Promise.all([one.end(), two.end()]);
  await Promise.all([katalin, gergo].map((each) => each.wire.run(LeaveDeskDocument, {})));
});

test('teleworkers are not let in', async () => {
  const eszter = connect(server.url, { cookie: 'staff=eszter' });
  opened.push(eszter);
  for (const state of ['AVAILABLE', 'BUSY'] as const) {
    await assert.rejects(eszter.run(SetOperatorStateDocument, { state }), { code: 'FORBIDDEN' });
  }
});

test('another process tells the same places, and a new one goes on from them', async () => {
  const people = [await citizen(), await citizen(other), await citizen()];
  const told = (): string =>
    people
      .map((each) => each.statuses().at(-1)?.position)
      .sort()
      .join();
  await until(() => told() === '1,2,3');
  const third = await startTestServer({ store: server.store, bus: createLocalBus(() => undefined) });
  try {
    assert.equal(told(), '1,2,3');
  } finally {
    await third.stop();
    await Promise.all(people.map((each) => each.end()));
  }
});

test('the recorded events lead to the same state again, and hold no word that was written', async () => {
  const { snapshot } = await server.store.routing();
  const events = await server.store.routingEvents(0);
  const { state } = advance(emptyState(), events);
  assert.deepEqual(JSON.parse(JSON.stringify({ ...toSnapshot(state), at: 0 })), { ...snapshot, at: 0 });
  assert.ok(events.length > 50);
  assert.doesNotMatch(JSON.stringify(events), /kérem|Kovács|Gergő/);
});
