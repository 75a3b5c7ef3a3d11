import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Fault } from '../../src/domain/fault.ts';
import type { StaffMember } from '../../src/domain/staff/index.ts';
import { mayRead, shownTo, taskRules } from '../../src/domain/tasks/index.ts';
import type { Prepared, TaskRecord, TaskRow } from '../../src/domain/tasks/index.ts';

const anna: StaffMember = { id: 'anna', name: 'Kovács Anna', role: 'OPERATOR' };
const gergo: StaffMember = { id: 'gergo', name: 'Szabó Gergő', role: 'OPERATOR' };
const katalin: StaffMember = { id: 'katalin', name: 'Nagy Katalin', role: 'COORDINATOR' };
const eszter: StaffMember = { id: 'eszter', name: 'Tóth Eszter', role: 'TELEWORKER' };
const peter: StaffMember = { id: 'peter', name: 'Kis Péter', role: 'TELEWORKER' };

const open: TaskRow = {
  record: {
    ...{ id: 't', state: 'OPEN', conversationId: 'c', wanted: 'Űrlap', topic: 'egyeb', language: 'hu' },
    ...{ createdAt: 0, dueAt: 9, askedBy: anna, claimedBy: null, notes: [], endedAt: null },
    ...{ result: null, document: null, article: null },
  },
  stuck: false,
  conversationOwnerId: 'anna',
  version: 1,
};
const having = (change: Partial<TaskRecord>, more: Partial<TaskRow> = {}): TaskRow => ({
  ...open,
  ...more,
  record: { ...open.record, ...change },
});
const text = (result: string): Prepared => ({ result, document: null, article: null });
const claimed = having({ state: 'CLAIMED', claimedBy: eszter });
const done = having({ state: 'DONE', claimedBy: eszter, result: 'kész', endedAt: 5 });
const withdrawn = having({ state: 'WITHDRAWN', claimedBy: eszter, endedAt: 5 });
const forbidden = (run: () => unknown) => assert.throws(run, (error) => (error as Fault).code === 'FORBIDDEN');
const after = (row: TaskRow, rule: taskRules.TaskRule, now = 7): TaskRecord => ({
  ...row.record,
  ...rule(row, now).patch,
});

test('only teleworkers work on tasks; only who answers withdraws them', () => {
  for (const staff of [anna, katalin]) {
    forbidden(() => taskRules.claim(staff));
    forbidden(() => taskRules.release(staff));
    forbidden(() => taskRules.finish(staff, text('x')));
  }
  forbidden(() => taskRules.withdraw(eszter));
  forbidden(() => taskRules.sendBack(eszter, { id: 'n', text: 'x' }));
});

test('claimed once: the others are told, the winner may ask again', () => {
  assert.deepEqual(taskRules.claim(eszter)(open, 7), {
    outcome: 'done',
    patch: { state: 'CLAIMED', claimedBy: eszter },
  });
  assert.deepEqual(taskRules.claim(eszter)(claimed, 7), { outcome: 'done' });
  assert.deepEqual(taskRules.claim(peter)(claimed, 7), { outcome: 'not-yours' });
});

test('a stuck task is taken over with its notes, and still its holder’s until then', () => {
  const notes = [{ id: 'n', by: eszter, at: 3, text: 'Melyik évre?' }];
  const stuck = having({ ...claimed.record, notes }, { stuck: true });
  assert.deepEqual(after(stuck, taskRules.claim(peter)), { ...stuck.record, claimedBy: peter });
  assert.equal(after(stuck, taskRules.finish(eszter, text('kész'))).state, 'DONE');
  const taken = having({ ...stuck.record, claimedBy: peter });
  for (const rule of [taskRules.finish(eszter, text('kész')), taskRules.release(eszter), taskRules.claim(eszter)])
    assert.deepEqual(rule(taken, 7), { outcome: 'not-yours' });
});

test('given back it is open, with its notes; giving back again does no harm', () => {
  assert.deepEqual(after(claimed, taskRules.release(eszter)), open.record);
  assert.deepEqual(taskRules.release(eszter)(open, 7), { outcome: 'done' });
  assert.deepEqual(taskRules.release(peter)(claimed, 7), { outcome: 'not-yours' });
});

test('notes: both sides; while somebody has it no other teleworker; once each', () => {
  const note = { id: 'n', text: 'Melyik évre?' };
  for (const [staff, row] of [
    [anna, claimed],
    [katalin, open],
    [eszter, claimed],
    [peter, open],
  ] as const)
    assert.deepEqual(after(row, taskRules.note(staff, note)).notes, [{ ...note, by: staff, at: 7 }]);
  assert.deepEqual(taskRules.note(peter, note)(claimed, 7), { outcome: 'not-yours' });
  const noted = having({ notes: [{ ...note, by: anna, at: 3 }] });
  assert.deepEqual(taskRules.note(anna, note)(noted, 7), { outcome: 'done' });
  assert.throws(
    () => taskRules.note(anna, { ...note, text: 'Más' })(noted, 7),
    (error) => (error as Fault).code === 'CONFLICT',
  );
  assert.equal(after(noted, taskRules.note(katalin, note)).notes.length, 2, 'an id is its writer’s');
  const full = having({ notes: Array.from({ length: 50 }, (_, i) => ({ ...note, id: `${i}`, by: anna, at: 3 })) });
  assert.throws(
    () => taskRules.note(anna, note)(full, 7),
    (error) => (error as Fault).code === 'BAD_INPUT',
  );
});

test('what has ended stays as it is; the same end again is done', () => {
  assert.deepEqual(taskRules.finish(eszter, text('kész'))(done, 9), { outcome: 'done' });
  assert.deepEqual(taskRules.withdraw(anna)(withdrawn, 9), { outcome: 'done' });
  const late = [taskRules.finish(eszter, text('más')), taskRules.claim(peter), taskRules.release(eszter)];
  for (const rule of [...late, taskRules.note(anna, { id: 'n', text: 'x' }), taskRules.withdraw(anna)])
    assert.deepEqual(rule(done, 9), { outcome: 'ended' });
  for (const rule of [...late, taskRules.finish(eszter, text('kész'))])
    assert.deepEqual(rule(withdrawn, 9), { outcome: 'ended' });
});

test('a result is a text, a document, or both; without either it is none', () => {
  const sent = {
    id: 'd',
    version: 2,
    title: 'T',
    language: 'hu',
    kind: 'PDF',
    bytes: 9,
    pages: 1,
    readable: true,
    fillable: false,
  } as const;
  const withDocument: Prepared = { result: null, document: sent, article: null };
  const handedIn = having(after(claimed, taskRules.finish(eszter, withDocument)));
  assert.deepEqual([handedIn.record.state, handedIn.record.document], ['DONE', sent]);
  assert.deepEqual(taskRules.finish(eszter, withDocument)(handedIn, 9), { outcome: 'done' });
  const newer: Prepared = { ...withDocument, document: { ...sent, version: 3 } };
  assert.deepEqual(taskRules.finish(eszter, newer)(handedIn, 9), { outcome: 'ended' });
  assert.throws(
    () => taskRules.finish(eszter, { ...withDocument, document: null }),
    (error) => (error as Fault).code === 'BAD_INPUT',
  );
});

test('sent back, a task is with whoever did it, with what they handed in and what is missing; once each', () => {
  const missing = { id: 'n', text: 'A díj hiányzik.' };
  const back = having(after(done, taskRules.sendBack(anna, missing)));
  assert.deepEqual(back.record, {
    ...done.record,
    ...{ state: 'CLAIMED', endedAt: null, notes: [{ ...missing, by: anna, at: 7 }] },
  });
  assert.deepEqual(taskRules.sendBack(anna, missing)(back, 9), { outcome: 'done' });
  assert.deepEqual(taskRules.sendBack(anna, { id: 'm', text: 'x' })(back, 9), { outcome: 'not-yours' });
  assert.deepEqual(taskRules.sendBack(anna, missing)(withdrawn, 9), { outcome: 'ended' });
  assert.equal(
    after({ ...back, stuck: true }, taskRules.claim(peter)).claimedBy,
    peter,
    'where nobody is, another may',
  );
});

test('operators read what they asked, and what belongs to a conversation that they have', () => {
  assert.equal(mayRead(open, anna), true);
  assert.equal(mayRead(open, gergo), false);
  assert.equal(mayRead({ ...open, conversationOwnerId: 'gergo' }, gergo), true);
  for (const staff of [katalin, eszter]) assert.equal(mayRead(open, staff), true);
  assert.deepEqual(shownTo(eszter, open), having({ conversationId: null }, { conversationOwnerId: null }));
  for (const staff of [anna, katalin]) assert.deepEqual(shownTo(staff, open), open);
});

test('whatever happens: a claimed task has a holder, a withdrawn one never changes, no note is lost', () => {
  const steps = [
    ...[eszter, peter].flatMap((staff) => [
      taskRules.claim(staff),
      taskRules.release(staff),
      taskRules.finish(staff, text(staff.name)),
      taskRules.note(staff, { id: staff.id, text: 'x' }),
    ]),
    taskRules.note(anna, { id: 'a', text: 'x' }),
    taskRules.withdraw(anna),
    taskRules.sendBack(anna, { id: 'back', text: 'x' }),
  ];
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(steps.length - 1), fc.boolean())), (events) => {
      let { record } = open;
      for (const [index, stuck] of events) {
        const row = { ...open, record, stuck: stuck && record.state === 'CLAIMED' };
        const next = after(row, steps[index]!);
        assert.equal(next.state === 'CLAIMED' ? next.claimedBy !== null : true, true);
        assert.equal(next.endedAt !== null, next.state === 'DONE' || next.state === 'WITHDRAWN');
        if (next.state === 'DONE') assert.notEqual(next.result, null);
        if (record.result !== null) assert.notEqual(next.result, null, 'what was handed in stays');
        if (record.state === 'WITHDRAWN') assert.deepEqual(next, record);
        assert.deepEqual(next.notes.slice(0, record.notes.length), record.notes);
        record = next;
      }
    }),
  );
});
