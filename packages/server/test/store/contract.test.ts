import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { LIMITS } from '@segit-a-hivatal/contract';
import { newRecord, rules } from '../../src/domain/conversations/index.ts';
import type { Actor, ConversationRecord, EntryBody } from '../../src/domain/conversations/index.ts';
import { hours as demo } from '../../src/demo/hours.ts';
import { Fault } from '../../src/domain/fault.ts';
import type { HoursRevision } from '../../src/domain/hours/index.ts';
import { emptyState, pruneRoutingEvents, toSnapshot } from '../../src/domain/routing/index.ts';
import type { RoutingEvent } from '../../src/domain/routing/index.ts';
import type { StaffMember } from '../../src/domain/staff/index.ts';
import type { TaskRecord, TaskRow } from '../../src/domain/tasks/index.ts';
import { clock, timers } from '../../src/runtime.ts';
import { openPostgresStore } from '../../src/store/postgres/index.ts';
import { openSqliteStore } from '../../src/store/sqlite/index.ts';
import type { Store } from '../../src/store/store.ts';
import { startPostgres } from '../support/postgres.ts';
import { articleContract } from './article-contract.ts';
import { answerMailContract } from './answer-mail-contract.ts';
import { callbackContract } from './callback-contract.ts';
import { missedSearchContract } from './missed-search-contract.ts';
import { reportContract } from './report-contract.ts';
import { documentContract } from './document-contract.ts';
import { retentionContract } from './retention-contract.ts';

/**
 * The contract of a store, whole, so that no implementation can pass a part of it. What has a file `…-contract.ts` beside
 * this one is asked there, and runs from here.
 */

/** Two connections to one database, as two processes have them. */
interface Opened {
  readonly one: Store;
  readonly other: Store;
  close(): Promise<void>;
}

const common = {
  clock,
  timers,
  onReset: () => assert.fail('the history was reset'),
  onError: (error: unknown) => assert.ifError(error),
};

async function openSqlite(): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), 'segit-store-'));
  const open = () => openSqliteStore({ ...common, file: join(folder, 'segit.sqlite') });
  const [one, other] = [await open(), await open()];
  return {
    one,
    other,
    async close() {
      await Promise.all([one.close(), other.close()]);
      await rm(folder, { recursive: true });
    },
  };
}

async function openPostgres(): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), 'segit-store-'));
  const postgres = await startPostgres();
  const open = (name: string) =>
    openPostgresStore({ ...common, url: postgres.url, tideFile: join(folder, `${name}.tide`) });
  // At once, as processes start: the migrations have to bear it.
  const [one, other] = await Promise.all([open('one'), open('other')]);
  return {
    one,
    other,
    async close() {
      await Promise.all([one.close(), other.close()]);
      await postgres.stop();
      await rm(folder, { recursive: true });
    },
  };
}

const anna: StaffMember = { id: 'anna', name: 'Kovács Anna', role: 'OPERATOR' };
const begun: EntryBody = { kind: 'state', state: 'WAITING', party: 'CITIZEN' };

const recordOf = (more: Partial<ConversationRecord> = {}): ConversationRecord => {
  const identity = { id: randomUUID(), siteKey: 'budaors', sessionId: randomUUID() };
  return {
    ...newRecord({ ...identity, language: 'hu', nickname: null, preferences: [], chosenTopic: null }, 1_000),
    ...more,
  };
};

const taskOf = (more: Partial<TaskRecord> = {}): TaskRecord => ({
  id: randomUUID(),
  state: 'OPEN',
  conversationId: null,
  wanted: 'A „Kutyaösszeírás” űrlapja, „idézőjellel” és\nőűŐŰ',
  topic: 'ebosszeiras',
  language: 'hu',
  createdAt: 1_000,
  dueAt: 1_700_000_000_000,
  askedBy: anna,
  claimedBy: null,
  notes: [],
  ...{ result: null, document: null, article: null },
  endedAt: null,
  ...more,
});

const citizenOf = ({ sessionId, siteKey }: ConversationRecord): Extract<Actor, { kind: 'citizen' }> => ({
  kind: 'citizen',
  sessionId,
  siteKey,
});

function contract(name: string, open: () => Promise<Opened>): void {
  describe(name, () => {
    let opened: Opened;
    let store: Store;
    before(async () => {
      opened = await open();
      store = opened.one;
    });
    after(() => opened.close());

    const begin = (more?: Partial<ConversationRecord>) => store.begin(recordOf(more), randomUUID(), [begun]);
    const say = (record: ConversationRecord, text: string, clientMessageId = randomUUID(), by = store) =>
      by.decide(
        record.id,
        { sender: 'citizen', clientMessageId },
        rules.send(citizenOf(record), null, { clientMessageId, text, language: 'hu' }),
      );

    test('begins one conversation a request, whichever process it reaches', async () => {
      const requestId = randomUUID();
      const { sessionId } = recordOf();
      const all = await Promise.all(
        [opened.one, opened.other, opened.one, opened.other].map((each) =>
          each.begin(recordOf({ sessionId, nickname: 'Őrsi Ödön', preferences: ['WRITES_SLOWLY'] }), requestId, [
            begun,
          ]),
        ),
      );
      assert.equal(new Set(all.map(({ id }) => id)).size, 1);
      const record = all[0]!;
      assert.equal(record.lastSeq, 1);
      assert.deepEqual(await store.find(record.id), record);
      assert.deepEqual(await store.newestOf(sessionId), record);
      assert.equal((await store.readLog(record.id, 0, 10)).length, 1);
    });

    test('keeps every revision of the hours; of two edits of one revision, whichever process they reach, one', async () => {
      assert.equal(await store.newestHours(), undefined);
      assert.equal(await store.newestHoursMark(), undefined);
      const first = { number: 1, at: 1_000, by: null, note: 'A beállítások szerint', takesBack: null, rules: demo };
      const edit = (name: string): HoursRevision => ({
        ...{ number: 2, at: 1_700_000_000_000, by: { id: name, name }, note: `„${name}” írta`, takesBack: 1 },
        rules: { ...demo, opensSoonMinutes: 15 },
      });
      assert.equal(await store.addHoursRevision(first), true);
      const each = await Promise.all([
        opened.one.addHoursRevision(edit('Anna')),
        opened.other.addHoursRevision(edit('Béla')),
      ]);
      assert.deepEqual(each.toSorted(), [false, true]);
      const stored = edit(each[0] ? 'Anna' : 'Béla');
      assert.deepEqual(await opened.other.newestHours(), stored);
      assert.deepEqual(await opened.other.newestHoursMark(), { number: 2, at: stored.at });
      assert.deepEqual(await opened.other.hoursRevisions(null, 10), [stored, first]);
      assert.deepEqual(await store.hoursRevisions(null, 1), [stored]);
      assert.deepEqual(await store.hoursRevisions(2, 10), [first]);
      assert.deepEqual(await store.hoursRevision(1), first);
      assert.equal(await store.hoursRevision(3), undefined);
    });

    test('numbers the log without gaps, in one order for all, under writers of two processes', async () => {
      const record = await begin();
      const writers = Array.from({ length: 200 }, (_, i) => (i % 2 ? opened.one : opened.other));
      const sent = await Promise.all(writers.map((each, i) => say(record, `${i}`, randomUUID(), each)));
      const seqs = sent.map((done) => (done?.outcome.kind === 'stored' ? done.outcome.seq : 0)).sort((a, b) => a - b);
      assert.deepEqual(
        seqs,
        Array.from({ length: 200 }, (_, i) => i + 2),
      );
      const log = await opened.one.readLog(record.id, 0, 500);
      assert.deepEqual(
        log.map(({ seq }) => seq),
        Array.from({ length: 201 }, (_, i) => i + 1),
      );
      assert.deepEqual(await opened.other.readLog(record.id, 0, 500), log);
      assert.equal((await store.find(record.id))?.lastSeq, 201);
    });

    test('shows a decision the earlier message of the same id, in the same batch and later', async () => {
      const record = await begin();
      const id = randomUUID();
      const answers = await Promise.all([
        say(record, 'Egyszer', id),
        say(record, 'Egyszer', id),
        say(record, 'Egyszer', id, opened.other),
      ]);
      answers.push(await say(record, 'Egyszer', id));
      assert.deepEqual(new Set(answers.map((done) => JSON.stringify(done?.outcome))).size, 1);
      assert.equal((await store.readLog(record.id, 1, 10)).length, 1);
      await assert.rejects(say(record, 'Másképp', id), { code: 'CONFLICT' });
    });

    test('the same id of another sender is another message', async () => {
      const record = await begin();
      const { record: active } = (await store.decide(record.id, null, rules.accept(anna)))!;
      const clientMessageId = randomUUID();
      await say(record, 'Kérdés', clientMessageId);
      const message = { clientMessageId, text: 'Válasz', language: 'hu' as const };
      const answer = await store.decide(
        record.id,
        { sender: anna.id, clientMessageId },
        rules.send({ kind: 'staff', ...anna }, active.fence, message),
      );
      assert.equal(answer?.outcome.kind, 'stored');
    });

    test('a decision that throws rejects its caller only, and leaves nothing', async () => {
      const record = await begin();
      const thrower = store.decide(record.id, null, () => {
        throw new Fault('FORBIDDEN', 'no');
      });
      const [before, refused, behind] = await Promise.allSettled([
        say(record, 'előtte'),
        thrower,
        say(record, 'utána'),
      ]);
      assert.equal(before.status, 'fulfilled');
      assert.equal(refused.status === 'rejected' && refused.reason.code, 'FORBIDDEN');
      assert.equal(behind.status, 'fulfilled');
      assert.equal((await store.readLog(record.id, 1, 10)).length, 2);
    });

    test('nothing is decided on a conversation that does not exist', async () => {
      assert.equal(await store.decide(randomUUID(), null, () => ({ outcome: true })), undefined);
      assert.equal(await store.find('no-such'), undefined);
      assert.deepEqual(await store.readLog('no-such', 0, 10), []);
    });

    test('reads a page of the log behind a cursor', async () => {
      const record = await begin();
      await Promise.all(Array.from({ length: 9 }, (_, i) => say(record, `${i}`)));
      const seqs = async (afterSeq: number, limit: number) =>
        (await store.readLog(record.id, afterSeq, limit)).map(({ seq }) => seq);
      assert.deepEqual(await seqs(0, 3), [1, 2, 3]);
      assert.deepEqual(await seqs(8, 100), [9, 10]);
      assert.deepEqual(await seqs(10, 100), []);
      assert.deepEqual(await seqs(Number.MAX_SAFE_INTEGER, 100), []);
    });

    test('keeps text exactly as it was written', async () => {
      const record = await begin({ nickname: 'Őz 👋🏽' });
      const texts = [
        'Árvíztűrő tükörfúrógép – „idézet”',
        'o\u030B (szétbontott) és ő (egyben)',
        '👩‍👩‍👧‍👦 🧑🏿‍🦽 🇭🇺',
        '\u202Ejobbról balra\u202C \u2066elszigetelve\u2069',
        ` \tszóköz az elején,\r\núj sor, ' " \\ % _ $1 @id {} a végén \u00A0`,
        `z${'\u0335'.repeat(3000)}`,
        '<img src=x onerror=alert(1)>',
      ];
      for (const text of texts) await say(record, text);
      const log = await opened.other.readLog(record.id, 1, 100);
      assert.deepEqual(
        log.map((entry) => entry.kind === 'message' && entry.text),
        texts,
      );
      assert.equal((await opened.other.find(record.id))?.nickname, 'Őz 👋🏽');
    });

    test('every kind of entry comes back as it was written', async () => {
      const record = await begin();
      const entries: EntryBody[] = [
        { kind: 'assignment', staffName: anna.name, staffRole: anna.role, reason: null },
        { kind: 'assignment', staffName: null, staffRole: null, reason: 'OPERATOR_LOST' },
        { kind: 'read', party: 'OPERATOR', upTo: 1 },
        { kind: 'state', state: 'CLOSED', party: 'SERVICE' },
      ];
      await store.decide(record.id, null, () => ({ outcome: null, entries }));
      const log = await store.readLog(record.id, 1, 10);
      assert.deepEqual(
        log,
        entries.map((entry, i) => ({ seq: i + 2, at: log[i]?.at, ...entry })),
      );
    });

    test('erasing removes the log and leaves the frame without text', async () => {
      const record = await begin({ nickname: 'Őrsi' });
      await say(record, 'titok');
      await store.decide(record.id, null, rules.erase(citizenOf(record)));
      assert.deepEqual(await store.readLog(record.id, 0, 10), []);
      const frame = await store.find(record.id);
      assert.deepEqual([frame?.erased, frame?.nickname, frame?.state], [true, null, 'CLOSED']);
      assert.equal(await store.newestOf(record.sessionId), undefined);
      assert.deepEqual(await store.lastSeqs([record.id, 'no-such']), new Map([[record.id, -1]]));
    });

    test('messages that were left are no queue: the oldest first, until one is taken', async () => {
      const left = (queuedAt: number) => begin({ state: 'MESSAGE_LEFT', leftAt: 500, queuedAt });
      const [late, early] = [await left(30), await left(10)];
      const ours = async () =>
        (await opened.other.messages(1000))
          .map(({ record }) => record.id)
          .filter((id) => [late.id, early.id].includes(id));
      assert.deepEqual(await ours(), [early.id, late.id]);
      assert.equal((await opened.other.find(early.id))?.leftAt, 500);
      assert.ok(!(await store.waiting(1000)).some(({ record }) => record.id === early.id));
      assert.equal((await store.messages(1)).length, 1);
      await store.decide(early.id, null, rules.accept(anna));
      assert.deepEqual(await ours(), [late.id]);
      const { record } = (await store.decide(early.id, null, rules.requeue(anna, 1, 'RETURNED')))!;
      assert.deepEqual([record.state, await ours()], ['MESSAGE_LEFT', [early.id, late.id]]);
    });

    test('those who came back wait first, then by the time of their coming', async () => {
      const late = await begin({ queuedAt: 30 });
      const early = await begin({ queuedAt: 10 });
      const back = await begin({ queuedAt: 40 });
      const { record } = (await store.decide(back.id, null, rules.accept(anna)))!;
      const waitingBefore = await store.countWaiting();
      await store.decide(back.id, null, rules.requeue(anna, record.fence, 'RETURNED'));
      assert.equal(await store.countWaiting(), waitingBefore + 1);
      const ours = [late.id, early.id, back.id];
      const order = [back.id, early.id, late.id];
      assert.deepEqual(
        (await store.routingView()).conversations.map(({ id }) => id).filter((id) => ours.includes(id)),
        order,
      );
      const rows = (await store.waiting(1000)).map((row) => row.record.id);
      assert.deepEqual(
        rows.filter((id) => ours.includes(id)),
        order,
      );
      assert.deepEqual((await store.waiting(1)).length, 1);
    });

    test('the desk sees what it owns, what is unread, and what its citizen has ended', async () => {
      const staff = { ...anna, id: randomUUID() };
      const record = await begin();
      await say(record, 'egy');
      await say(record, 'kettő');
      const { record: active } = (await store.decide(record.id, null, rules.accept(staff)))!;
      assert.equal((await store.deskRow(record.id))?.unread, 2);
      const ofOthers = async (id: string) => (await store.ownedByOthers(id, 200)).map((row) => row.record.id);
      assert.ok((await ofOthers(randomUUID())).includes(record.id));
      assert.ok(!(await ofOthers(staff.id)).includes(record.id));
      const seen = rules.markRead({ kind: 'staff', ...staff }, active.fence, 2);
      await store.decide(record.id, null, seen);
      assert.deepEqual(
        (await store.ownedBy(staff.id)).map(({ record: { id }, unread }) => [id, unread]),
        [[record.id, 1]],
      );
      await store.decide(record.id, null, rules.endByCitizen(citizenOf(record)));
      assert.equal((await store.ownedBy(staff.id)).length, 1, 'it waits for its topic');
      assert.ok(!(await ofOthers(randomUUID())).includes(record.id), 'what has ended is only its owner’s');
      await store.decide(record.id, null, rules.closeByOwner(staff, active.fence, 'egyeb'));
      assert.deepEqual(await store.ownedBy(staff.id), []);
    });

    test('a conversation is lost when its owner’s lease has run out, and not before', async () => {
      const staff = { ...anna, id: randomUUID() };
      const record = await begin();
      const desks = await store.desksPresent();
      const expiresAt = await store.renewLease(staff, 60_000);
      assert.ok(Math.abs(expiresAt - Date.now() - 60_000) < 5000, 'by the database’s clock, in ms');
      assert.equal(await opened.other.desksPresent(), desks + 1);
      const { record: active } = (await store.decide(record.id, null, rules.accept(staff)))!;
      const isLost = async () => (await store.lost(1000)).filter(({ id }) => id === record.id);
      assert.deepEqual(await isLost(), []);
      await store.renewLease(staff, 1);
      await sleep(20);
      assert.deepEqual(await isLost(), [{ id: record.id, fence: active.fence }]);
      await store.renewLease(staff, 60_000);
      assert.deepEqual(await isLost(), []);
      await store.endLease(staff.id);
      assert.equal((await isLost()).length, 1);
      assert.equal(await store.desksPresent(), desks);
    });

    test('a citizen is present once that was said', async () => {
      const [here, away] = [await begin(), await begin()];
      await store.renewPresence([here.id, 'no-such']);
      await store.renewPresence([]);
      assert.equal((await store.deskRow(here.id))?.citizenPresent, true);
      assert.equal((await store.deskRow(away.id))?.citizenPresent, false);
      // What is written later does not touch it: presence is no part of the record.
      await say(here, 'itt vagyok');
      assert.equal((await store.deskRow(here.id))?.citizenPresent, true);
    });

    test('of two processes that save the routing at once one is let through, with its events', async () => {
      const { version } = await store.routing();
      const snapshot = (at: number) => toSnapshot({ ...emptyState(), at });
      const events = (at: number): RoutingEvent[] => [
        { at, type: 'left', citizen: `c${at}` },
        { at, type: 'tick' },
      ];
      const saved = await Promise.all(
        [1000, 1001].map((at, i) => (i ? opened.other : store).saveRouting(version + 1, snapshot(at), events(at))),
      );
      assert.deepEqual([...saved].sort(), [false, true]);
      const at = saved[0] ? 1000 : 1001;
      assert.deepEqual(await opened.other.routing(), { version: version + 1, snapshot: snapshot(at) });
      assert.equal(await store.saveRouting(version + 1, snapshot(7), events(7)), false, 'a version is saved once');
      assert.equal(await store.saveRouting(version + 2, snapshot(2000), events(2000)), true);
      assert.deepEqual(await store.routingEvents(at), [...events(at), ...events(2000)]);
      assert.deepEqual(await store.routingEvents(1500), events(2000));
    });

    test('the routing sees who waits, who is active, and whose lease runs', async () => {
      const staff = { ...anna, id: randomUUID() };
      const [waits, active, closed] = [await begin(), await begin(), await begin()];
      await store.renewLease(staff, 60_000);
      for (const { id } of [active, closed]) await store.decide(id, null, rules.accept(staff));
      await store.decide(closed.id, null, rules.endByCitizen(citizenOf(closed)));
      const view = await opened.other.routingView();
      const states = new Map(view.conversations.map(({ id, state, ownerId }) => [id, [state, ownerId]]));
      assert.deepEqual(states.get(waits.id), ['WAITING', null]);
      assert.deepEqual(states.get(active.id), ['ACTIVE', staff.id]);
      assert.equal(states.has(closed.id), false);
      assert.deepEqual(
        view.desks.filter(({ id }) => id === staff.id),
        [staff],
      );
      await store.endLease(staff.id);
      assert.ok(!(await store.routingView()).desks.some(({ id }) => id === staff.id));
    });

    test('the note of a hand-over comes to the next one, and goes with the text', async () => {
      const record = await begin();
      const { record: active } = (await store.decide(record.id, null, rules.accept(anna)))!;
      await store.decide(record.id, null, rules.requeue(anna, active.fence, 'TRANSFERRED', 'Őrizze meg'));
      const found = await opened.other.find(record.id);
      assert.deepEqual([found?.note, found?.requeued], ['Őrizze meg', 'TRANSFERRED']);
      await store.decide(record.id, null, rules.erase(citizenOf(record)));
      assert.equal((await store.find(record.id))?.note, null);
    });

    test('a request asks for one task, whichever process it reaches; what is written comes back', async () => {
      const requestId = randomUUID();
      const all = await Promise.all(
        [opened.one, opened.other, opened.one].map((each) => each.addTask(taskOf(), requestId)),
      );
      assert.equal(new Set(all.map(({ record }) => record.id)).size, 1);
      const { record } = all[0]!;
      assert.deepEqual(record, taskOf({ id: record.id }));
      assert.deepEqual(all[0], { record, stuck: false, conversationOwnerId: null, version: 1 });
      const eszter: StaffMember = { id: 'eszter', name: 'Tóth Eszter', role: 'TELEWORKER' };
      const note = { id: randomUUID(), by: eszter, at: 5, text: 'Melyik évre? „' + "'" };
      const done: TaskRecord = {
        ...{ ...record, state: 'DONE', claimedBy: eszter, notes: [note], result: 'Kész', endedAt: 7 },
        document: {
          ...{ id: 'd', version: 2, title: '„Ű”', language: 'hu', kind: 'PDF' },
          ...{ bytes: 9, pages: null, readable: true, fillable: false },
        },
        article: { topic: 'ebosszeiras', language: 'hu', number: 3, title: 'Kutya' },
      };
      assert.equal(await opened.other.saveTask(done, 1), true);
      assert.deepEqual(await store.task(record.id), {
        record: done,
        stuck: false,
        conversationOwnerId: null,
        version: 2,
      });
      assert.equal(await store.task('no-such'), undefined);
    });

    test('of two processes that change a task at once one is let through', async () => {
      const { record } = await store.addTask(taskOf(), randomUUID());
      const claimed = (id: string): TaskRecord => ({
        ...record,
        state: 'CLAIMED',
        claimedBy: { id, name: id, role: 'TELEWORKER' },
      });
      const saved = await Promise.all(
        ['a', 'b', 'c', 'd'].map((id, i) => (i % 2 ? opened.other : store).saveTask(claimed(id), 1)),
      );
      assert.deepEqual(saved.toSorted(), [false, false, false, true]);
      const winner = ['a', 'b', 'c', 'd'][saved.indexOf(true)];
      assert.equal((await opened.other.task(record.id))?.record.claimedBy?.id, winner);
    });

    test('a task is stuck when the lease of whoever has it ended a while ago, and not before', async () => {
      const eszter: StaffMember = { id: randomUUID(), name: 'Tóth Eszter', role: 'TELEWORKER' };
      const desks = await store.desksPresent();
      await store.renewLease(eszter, 60_000);
      assert.equal(await store.desksPresent(), desks, 'nobody to whom citizens can come');
      assert.ok(!(await store.routingView()).desks.some(({ id }) => id === eszter.id));
      const { record } = await store.addTask(taskOf({ state: 'CLAIMED', claimedBy: eszter }), randomUUID());
      const isStuck = async () => (await opened.other.task(record.id))?.stuck;
      assert.equal(await isStuck(), false);
      await store.endLease(eszter.id);
      assert.equal(await isStuck(), false, 'whoever logs out keeps it for a while too');
      await store.renewLease(eszter, 5_000 - LIMITS.taskHeldMs);
      assert.equal(await isStuck(), false);
      await store.renewLease(eszter, -LIMITS.taskHeldMs - 1);
      assert.equal(await isStuck(), true);
      await store.saveTask({ ...record, state: 'DONE', result: 'x', endedAt: 5 }, 1);
      assert.equal(await isStuck(), false);
    });

    test('each reader finds their tasks: the urgent ones first, then what has ended, the newest first', async () => {
      const [asker, other] = ['OPERATOR', 'OPERATOR'].map(
        (role) => ({ ...anna, id: randomUUID(), role }) as StaffMember,
      );
      const [eszter, peter] = ['Eszter', 'Péter'].map((name): StaffMember => ({
        id: randomUUID(),
        name,
        role: 'TELEWORKER',
      }));
      for (const each of [eszter!, peter!]) await store.renewLease(each, 60_000);
      const conversation = await begin();
      const add = async (more: Partial<TaskRecord>): Promise<string> =>
        (await store.addTask(taskOf({ askedBy: asker!, ...more }), randomUUID())).record.id;
      const late = await add({ dueAt: 30, conversationId: conversation.id });
      const soon = await add({ dueAt: 10, askedBy: other! });
      const hers = await add({ dueAt: 20, state: 'CLAIMED', claimedBy: eszter! });
      const old = await add({ state: 'DONE', claimedBy: eszter!, result: 'x', endedAt: 100 });
      const newer = await add({ state: 'WITHDRAWN', endedAt: 200 });
      await add({ state: 'DONE', claimedBy: eszter!, result: 'x', endedAt: 50 });
      const mine = new Set([late, soon, hers, old, newer]);
      const found = async (reader: Parameters<Store['tasksFor']>[0]) =>
        (await opened.other.tasksFor(reader, 50, 1000)).map(({ record: { id } }) => id).filter((id) => mine.has(id));
      assert.deepEqual(await found({ as: 'COORDINATOR' }), [soon, hers, late, newer, old]);
      assert.deepEqual(await found({ as: 'OPERATOR', id: asker!.id }), [hers, late, newer, old]);
      assert.deepEqual(await found({ as: 'TELEWORKER', id: eszter!.id }), [soon, hers, late, old]);
      assert.deepEqual(await found({ as: 'TELEWORKER', id: peter!.id }), [soon, late]);
      await store.renewLease(eszter!, -LIMITS.taskHeldMs - 1);
      assert.deepEqual(await found({ as: 'TELEWORKER', id: peter!.id }), [soon, hers, late], 'a stuck one too');
      await store.decide(conversation.id, null, rules.accept(other!));
      assert.deepEqual(await found({ as: 'OPERATOR', id: other!.id }), [soon, late], 'with the conversation');
      assert.equal((await store.tasksFor({ as: 'COORDINATOR' }, 50, 2)).length, 2);
      // The data layer gives nothing of the conversation but its id and who has it.
      const row = (await store.task(late)) as TaskRow;
      assert.deepEqual(row, {
        record: taskOf({ id: late, askedBy: asker!, dueAt: 30, conversationId: conversation.id }),
        stuck: false,
        conversationOwnerId: other!.id,
        version: 1,
      });
    });

    test('sessions are found by the hash of their token, and change', async () => {
      const session = { id: randomUUID(), siteKey: 'konyvtar', expiresAt: 2_000_000_000_000, endsAt: null };
      const tokenHash = randomUUID();
      await store.insertSession({ ...session, tokenHash, createdAt: 1 });
      assert.deepEqual(await opened.other.findSession(tokenHash), session);
      assert.equal(await store.findSession('no-such'), undefined);
      await store.updateSession(session.id, { endsAt: 5 });
      const expiresAt = session.expiresAt + 7;
      await store.updateSession(session.id, { expiresAt });
      await store.updateSession(session.id, { expiresAt: 7 });
      assert.deepEqual(await store.findSession(tokenHash), { ...session, expiresAt, endsAt: 5 }, 'never shortened');
      await store.updateSession(session.id, { endsAt: null });
      assert.equal((await store.findSession(tokenHash))?.endsAt, null);
    });

    test('tells which of many sessions stand at an instant', async () => {
      const ids: Record<string, string> = {};
      for (const [name, expiresAt, endsAt] of [
        ['standing', 100, null],
        ['ending', 100, 51],
        ['ended', 100, 50],
        ['expired', 50, null],
      ] as const) {
        const id = (ids[name] = randomUUID());
        await opened.one.insertSession({ id, siteKey: 'budaors', tokenHash: id, createdAt: 1, expiresAt, endsAt });
      }
      const unknown = Array.from({ length: 1200 }, () => randomUUID());
      const standing = await opened.other.standingSessions([...unknown, ...Object.values(ids)], 50);
      assert.deepEqual(standing, new Set([ids.standing, ids.ending]));
      assert.deepEqual(await opened.one.standingSessions([], 50), new Set());
    });

    test('old steps of the routing are forgotten, and what they led to is not', async () => {
      const { version: first } = await store.routing();
      const at = (n: number): number => 5_000_000 + n;
      for (let n = 1; n <= 6; n++) {
        const snapshot = toSnapshot({ ...emptyState(), at: at(n) });
        await store.saveRouting(first + n, snapshot, [{ type: 'tick', at: at(n) }]);
      }
      assert.ok((await pruneRoutingEvents(opened.other, at(5))) >= 3);
      assert.equal(await pruneRoutingEvents(store, at(5)), 0, 'and once is enough');
      const kept = await store.oldestRouting(Number.MAX_SAFE_INTEGER, 100);
      assert.deepEqual(
        kept.slice(0, 3).map(({ version, events }) => [version - first, events[0]?.type]),
        [
          [4, 'restored'],
          [5, 'tick'],
          [6, 'tick'],
        ],
      );
      assert.equal(await store.forgetRouting(first + 3, []), false, 'another process was further');
    });

    callbackContract(() => opened);
    answerMailContract(() => opened);
    missedSearchContract(() => opened);
    reportContract(() => opened);
    documentContract(() => opened);
    articleContract(() => opened);
    retentionContract(() => opened);

    test('both processes know the same history', async () => {
      await store.ping();
      assert.equal(await opened.one.epoch(), await opened.other.epoch());
    });
  });
}

contract('SQLite', openSqlite);
contract('PostgreSQL', openPostgres);
