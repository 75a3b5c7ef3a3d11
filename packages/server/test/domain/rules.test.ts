import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LIMITS } from '@segit-a-hivatal/contract';
import fc from 'fast-check';
import { mayRead, newRecord, rules } from '../../src/domain/conversations/index.ts';
import type { Actor, ConversationRecord, Decision, Locked } from '../../src/domain/conversations/index.ts';
import { Fault } from '../../src/domain/fault.ts';
import type { StaffMember } from '../../src/domain/staff/index.ts';

const anna: StaffMember = { id: 'anna', name: 'Kovács Anna', role: 'OPERATOR' };
const gergo: StaffMember = { id: 'gergo', name: 'Szabó Gergő', role: 'OPERATOR' };
const katalin: StaffMember = { id: 'katalin', name: 'Nagy Katalin', role: 'COORDINATOR' };
const citizen = { kind: 'citizen', sessionId: 'session', siteKey: 'budaors' } as const;
const stranger = { ...citizen, sessionId: 'another' };
const asActor = (staff: StaffMember): Actor => ({ kind: 'staff', ...staff });
const hello = { clientMessageId: 'm1', text: 'Jó napot!', language: 'hu' } as const;

const identity = { id: 'conversation', siteKey: 'budaors', sessionId: citizen.sessionId };
const waiting: ConversationRecord = {
  ...newRecord(
    { ...identity, language: 'hu', nickname: 'Őrsi', preferences: ['WRITES_SLOWLY'], chosenTopic: null },
    1000,
  ),
  lastSeq: 1,
};

/** What a store makes of a decision. */
function apply<T>(record: ConversationRecord, decide: (locked: Locked, now: number) => Decision<T>, now = 2000) {
  const { outcome, patch, entries = [] } = decide({ record, earlier: undefined }, now);
  return { outcome, entries, record: { ...record, ...patch, lastSeq: record.lastSeq + entries.length } };
}
const active = apply(waiting, rules.accept(anna)).record;
const closed = apply(active, rules.closeByOwner(anna, active.fence, 'egyeb')).record;
const erased = apply(waiting, rules.erase(citizen)).record;
const notFound = (error: unknown): boolean => error instanceof Fault && error.code === 'NOT_FOUND';

describe('sending', () => {
  test('a citizen writes while it waits and while it is active', () => {
    for (const record of [waiting, active]) {
      const { outcome, entries } = apply(record, rules.send(citizen, null, hello));
      assert.deepEqual(outcome, { kind: 'stored', seq: record.lastSeq + 1, at: 2000 });
      assert.deepEqual(entries, [
        { kind: 'message', party: 'CITIZEN', staffId: null, staffName: null, staffRole: null, ...hello },
      ]);
    }
    assert.deepEqual(apply(closed, rules.send(citizen, null, hello)).outcome, { kind: 'ended' });
  });

  test('the owner writes under the current fence only', () => {
    const outcome = (record: ConversationRecord, staff: StaffMember, fence: number | null) =>
      apply(record, rules.send(asActor(staff), fence, hello)).outcome.kind;
    assert.equal(outcome(active, anna, active.fence), 'stored');
    assert.equal(outcome(active, anna, active.fence - 1), 'ownership-lost');
    assert.equal(outcome(active, anna, null), 'ownership-lost');
    assert.equal(outcome(active, gergo, active.fence), 'ownership-lost');
    assert.equal(outcome(active, katalin, active.fence), 'ownership-lost');
    assert.equal(outcome(waiting, anna, 0), 'ownership-lost');
    assert.equal(outcome(closed, anna, closed.fence), 'ownership-lost');
  });

  test('a repeated message is answered as at first, even after the end; another text is a conflict', () => {
    const earlier = { seq: 2, at: 1500, text: hello.text };
    const again = rules.send(citizen, null, hello)({ record: closed, earlier }, 9000);
    assert.deepEqual(again, { outcome: { kind: 'stored', seq: 2, at: 1500 } });
    const other = rules.send(citizen, null, { ...hello, text: 'Más' });
    assert.throws(() => other({ record: closed, earlier }, 9000), { code: 'CONFLICT' });
  });
});

test('another citizen’s conversation, and an erased one, do not exist', () => {
  const steps = (actor: typeof citizen) => [
    rules.send(actor, null, hello),
    rules.markRead(actor, null, 1),
    rules.setPreferences(actor, []),
    rules.keepAsMessage(actor),
    rules.leaveIn(actor, hello),
    rules.endByCitizen(actor),
    rules.reopen(actor),
    rules.erase(actor),
  ];
  for (const step of steps(stranger as typeof citizen)) assert.throws(() => apply(active, step as never), notFound);
  for (const step of steps(citizen)) assert.throws(() => apply(erased, step as never), notFound);
  assert.throws(() => apply(erased, rules.accept(anna)), notFound);
  assert.equal(mayRead(active, stranger), false);
  assert.equal(mayRead(active, citizen), true);
});

test('of the staff, the owner and coordinators may read', () => {
  assert.equal(mayRead(active, asActor(anna)), true);
  assert.equal(mayRead(active, asActor(gergo)), false);
  assert.equal(mayRead(active, asActor(katalin)), true);
  assert.equal(mayRead(active, asActor({ ...anna, role: 'TELEWORKER' })), false);
});

describe('a message that was left', () => {
  const left = apply(waiting, rules.keepAsMessage(citizen)).record;

  test('keeps the place of who waited, and is left once', () => {
    assert.deepEqual([left.state, left.leftAt, left.queuedAt], ['MESSAGE_LEFT', 2000, waiting.queuedAt]);
    const again = apply(left, rules.keepAsMessage(citizen), 3000);
    assert.deepEqual([again.outcome, again.record, again.entries], [true, left, []]);
    for (const record of [active, closed]) {
      const refused = apply(record, rules.keepAsMessage(citizen));
      assert.deepEqual([refused.outcome, refused.record], [false, record]);
    }
  });

  test('is added to while it lies there, and goes to one operator, who answers under the fence', () => {
    assert.equal(apply(left, rules.send(citizen, null, hello)).outcome.kind, 'stored');
    const taken = apply(left, rules.accept(anna)).record;
    assert.deepEqual([taken.state, taken.leftAt, taken.fence], ['ACTIVE', 2000, 1]);
    assert.equal(apply(taken, rules.accept(gergo)).outcome, 'taken');
    assert.equal(apply(taken, rules.send(asActor(anna), taken.fence, hello)).outcome.kind, 'stored');
  });

  test('goes back to the messages from an operator who is lost or gives it back, never to the queue', () => {
    const taken = apply(left, rules.accept(anna)).record;
    for (const staff of [anna, null]) {
      const { record } = apply(taken, rules.requeue(staff, taken.fence, 'OPERATOR_LOST'));
      assert.deepEqual(
        [record.state, record.ownerId, record.requeued, record.leftAt],
        ['MESSAGE_LEFT', null, null, 2000],
      );
    }
  });

  test('left in a conversation that runs, it is the next message there; who waits waits no longer', () => {
    const inQueue = apply(waiting, rules.leaveIn(citizen, hello));
    assert.deepEqual(
      [inQueue.record.state, inQueue.entries.map(({ kind }) => kind)],
      ['MESSAGE_LEFT', ['message', 'state']],
    );
    const withOperator = apply(active, rules.leaveIn(citizen, hello));
    assert.deepEqual([withOperator.record.state, withOperator.entries.length], ['ACTIVE', 1]);
    assert.equal(apply(closed, rules.leaveIn(citizen, hello)).outcome.kind, 'ended');
  });

  test('gone on with after its end, it is a conversation like any other', () => {
    const taken = apply(left, rules.accept(anna)).record;
    const answered = apply(taken, rules.closeByOwner(anna, taken.fence, 'egyeb')).record;
    assert.equal(answered.leftAt, 2000);
    const again = apply(answered, rules.reopen(citizen)).record;
    assert.deepEqual([again.state, again.leftAt], ['WAITING', null]);
  });
});

describe('ownership', () => {
  test('one wins, hears it again when asking again, and the others hear that they were late', () => {
    assert.equal(active.ownerId, 'anna');
    assert.equal(active.fence, 1);
    const again = apply(active, rules.accept(anna));
    assert.deepEqual([again.outcome, again.record], ['accepted', active]);
    assert.equal(apply(active, rules.accept(gergo)).outcome, 'taken');
    assert.equal(apply(closed, rules.accept(gergo)).outcome, 'ended');
  });

  test('given back, it keeps its first place in the queue and goes before all others', () => {
    const { record, entries } = apply(active, rules.requeue(anna, active.fence, 'RETURNED'));
    assert.deepEqual(
      [record.state, record.ownerId, record.queuedAt, record.requeued, record.fence],
      ['WAITING', null, waiting.queuedAt, 'RETURNED', 2],
    );
    assert.deepEqual(entries, [{ kind: 'assignment', staffName: null, staffRole: null, reason: 'RETURNED' }]);
    assert.equal(apply(record, rules.accept(gergo)).record.requeued, null);
  });

  test('a sweep that comes late takes it from nobody', () => {
    const back = apply(active, rules.requeue(null, active.fence, 'OPERATOR_LOST')).record;
    assert.equal(apply(back, rules.requeue(null, active.fence, 'OPERATOR_LOST')).outcome, false);
    const taken = apply(back, rules.accept(gergo)).record;
    assert.equal(apply(taken, rules.requeue(null, active.fence, 'OPERATOR_LOST')).outcome, false);
    assert.equal(apply(taken, rules.requeue(anna, active.fence, 'RETURNED')).outcome, false);
    assert.equal(apply(taken, rules.closeByOwner(anna, active.fence, 'egyeb')).outcome, false);
  });

  test('the owner may still say what it was about after the citizen has ended it; the first topic stands', () => {
    const ended = apply(active, rules.endByCitizen(citizen)).record;
    const named = apply(ended, rules.closeByOwner(anna, active.fence, 'zaj'));
    assert.deepEqual([named.outcome, named.record.topic, named.entries.length], [true, 'zaj', 0]);
    assert.equal(apply(named.record, rules.closeByOwner(anna, active.fence, 'egyeb')).record.topic, 'zaj');
    assert.equal(apply(ended, rules.closeByOwner(gergo, active.fence, 'zaj')).outcome, false);
  });
});

test('reopening is possible for 30 minutes, to the instant', () => {
  const at = (now: number) => apply(closed, rules.reopen(citizen), now);
  const end = (closed.closedAt ?? 0) + LIMITS.reopenMs;
  assert.equal(at(end).outcome, 'too-late');
  const { outcome, record } = at(end - 1);
  assert.deepEqual(
    [outcome, record.state, record.ownerId, record.topic, record.queuedAt, record.fence],
    ['reopened', 'WAITING', null, null, end - 1, closed.fence + 1],
  );
  assert.equal(apply(waiting, rules.reopen(citizen)).outcome, 'reopened');
});

test('a read mark never goes back, and never beyond the log', () => {
  const seen = apply(waiting, rules.markRead(citizen, null, 1));
  assert.deepEqual(seen.entries, [{ kind: 'read', party: 'CITIZEN', upTo: 1 }]);
  assert.deepEqual(apply(seen.record, rules.markRead(citizen, null, 0)).record, seen.record);
  assert.throws(() => apply(waiting, rules.markRead(citizen, null, 2)), { code: 'BAD_CURSOR' });
  assert.equal(apply(active, rules.markRead(asActor(gergo), active.fence, 1)).outcome, false);
});

test('erasing leaves nothing that a person wrote', () => {
  assert.deepEqual([erased.nickname, erased.preferences, erased.state, erased.erased], [null, [], 'CLOSED', true]);
});

test('whatever happens, in whatever order: exactly one state, a log without gaps, a fence that never falls', () => {
  const staff = fc.constantFrom(anna, gergo, katalin);
  const fence = fc.nat(6);
  const by = fc.oneof(
    fc.constantFrom<Actor>(citizen, stranger),
    staff.map((member) => asActor(member)),
  );
  const step = fc.oneof(
    fc.tuple(by, fence).map(([actor, under]) => rules.send(actor, under, hello)),
    fc.tuple(by, fence, fc.nat(40)).map(([actor, under, upTo]) => rules.markRead(actor, under, upTo)),
    staff.map((member) => rules.accept(member)),
    fc
      .tuple(fc.option(staff), fence)
      .map(([member, under]) => rules.requeue(member, under, member ? 'RETURNED' : 'OPERATOR_LOST')),
    fc.tuple(staff, fence).map(([member, under]) => rules.closeByOwner(member, under, 'egyeb')),
    by.map((actor) => rules.endByCitizen(actor)),
    by.map((actor) => rules.reopen(actor)),
    by.map((actor) => rules.setPreferences(actor, ['DOES_NOT_SPEAK'])),
    fc.constant(rules.erase(citizen)),
  ) as fc.Arbitrary<(locked: Locked, now: number) => Decision<unknown>>;

  fc.assert(
    fc.property(fc.array(fc.tuple(step, fc.nat(LIMITS.reopenMs)), { maxLength: 60 }), (steps) => {
      let record = waiting;
      let now = 2000;
      for (const [decide, later] of steps) {
        now += later;
        let decision: Decision<unknown>;
        try {
          decision = decide({ record, earlier: undefined }, now);
        } catch (error) {
          assert.ok(error instanceof Fault, 'only faults of the caller are thrown');
          continue;
        }
        const { patch = {}, entries = [] } = decision;
        assert.ok(!('lastSeq' in patch), 'numbers are given by the store alone');
        const after: ConversationRecord = { ...record, ...patch, lastSeq: record.lastSeq + entries.length };

        assert.ok(after.fence >= record.fence, 'the fence never falls');
        if (after.ownerId !== record.ownerId) assert.ok(after.fence > record.fence, 'a new owner, a new fence');
        if (record.erased) assert.deepEqual([patch, entries], [{}, []], 'nothing is written on an erased one');
        assert.ok(after.readByCitizen >= record.readByCitizen && after.readByOperator >= record.readByOperator);
        assert.ok(after.readByCitizen <= after.lastSeq && after.readByOperator <= after.lastSeq);
        const { state, ownerId, ownerName, ownerRole, closedAt, assignedAt, requeued } = after;
        assert.equal(ownerId === null, ownerName === null);
        assert.equal(ownerId === null, ownerRole === null);
        assert.equal(closedAt !== null, state === 'CLOSED');
        if (state === 'WAITING') assert.equal(ownerId, null);
        if (state === 'ACTIVE') assert.ok(ownerId !== null && assignedAt !== null);
        if (state !== 'WAITING') assert.equal(requeued, null);
        if (state !== record.state && !after.erased) assert.ok(entries.length > 0, 'a change of state is in the log');
        record = after;
      }
    }),
    { numRuns: 1000 },
  );
});
