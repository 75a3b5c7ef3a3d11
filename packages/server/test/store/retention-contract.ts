import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { newRecord } from '../../src/domain/conversations/index.ts';
import type { ConversationRecord, EntryBody } from '../../src/domain/conversations/index.ts';
import type { AuditEntry } from '../../src/domain/audit/index.ts';
import type { Store } from '../../src/store/store.ts';

const SECRET = 'A kutyám neve Bodri.';
const said: EntryBody = {
  kind: 'message',
  ...{ party: 'CITIZEN', staffId: null, staffName: null, staffRole: null },
  ...{ clientMessageId: randomUUID(), text: SECRET, language: 'hu' },
};

/** What a store does for the retention, the audit log and whoever asks what is kept of them; part of the contract of every store. */
export function retentionContract(opened: () => { readonly one: Store; readonly other: Store }): void {
  const begin = (more: Partial<ConversationRecord>): Promise<ConversationRecord> => {
    const identity = { id: randomUUID(), siteKey: 'budaors', sessionId: randomUUID() };
    const fresh = newRecord(
      { ...identity, language: 'hu', nickname: 'Őrsi', preferences: ['WRITES_SLOWLY'], chosenTopic: null },
      1000,
    );
    return opened().one.begin({ ...fresh, ...more }, randomUUID(), [said]);
  };

  test('what is too old goes with its text, what is not stays, whichever process erases', async () => {
    const { one, other } = opened();
    // What other tests have left.
    await one.pruneConversations(5000);
    const old = await begin({ state: 'CLOSED', closedAt: 5000 });
    const left = await begin({ state: 'MESSAGE_LEFT', leftAt: 5000 });
    const kept = [
      await begin({ state: 'CLOSED', closedAt: 5001 }),
      await begin({ state: 'MESSAGE_LEFT', leftAt: 5001 }),
      // Taken up again: somebody answers.
      await begin({ state: 'ACTIVE', leftAt: 10 }),
      await begin({ state: 'WAITING' }),
    ];
    const pruned = await Promise.all([one, other].map((store) => store.pruneConversations(5000)));
    assert.equal(Math.max(...pruned), 2);
    for (const { id } of [old, left]) {
      assert.equal(await one.find(id), undefined);
      assert.deepEqual(await other.readLog(id, 0, 10), []);
    }
    for (const { id } of kept) assert.equal((await one.readLog(id, 0, 10)).length, 1);
    assert.equal(await one.pruneConversations(5000), 0);
  });

  test('a session goes when nothing is kept of it, and not before', async () => {
    const { one } = opened();
    await one.pruneConversations(7000);
    await one.pruneSessions(6000);
    const { sessionId } = await begin({ state: 'CLOSED', closedAt: 7000 });
    const session = { siteKey: 'budaors', createdAt: 0, expiresAt: 6000, endsAt: null };
    const unused = randomUUID();
    await one.insertSession({ ...session, id: sessionId, tokenHash: randomUUID() });
    await one.insertSession({ ...session, id: unused, tokenHash: randomUUID() });
    assert.equal(await one.pruneSessions(6000), 1);
    assert.equal(await one.pruneConversations(7000), 1);
    assert.equal(await one.pruneSessions(6000), 1);
  });

  test('what was erased is added up by day and kind', async () => {
    const { one, other } = opened();
    await Promise.all([one, other, one].map((store) => store.addErased(86_400_000, { conversations: 2, tasks: 1 })));
    await one.addErased(2 * 86_400_000, { conversations: 5 });
    await one.addErased(3 * 86_400_000, {});
    const rows = (await other.erasedSince(86_400_000)).map(({ day, kind, count }) => [
      Number(day),
      kind,
      Number(count),
    ]);
    assert.deepEqual(rows, [
      [2 * 86_400_000, 'conversations', 5],
      [86_400_000, 'conversations', 6],
      [86_400_000, 'tasks', 3],
    ]);
    assert.deepEqual((await other.erasedSince(2 * 86_400_000)).length, 1);
  });

  test('the audit log: newest first, a page behind another, of one of the staff, and erased when it is old', async () => {
    const { one, other } = opened();
    const entry = (at: number, n: number, id: string): AuditEntry => ({
      ...{ id: `${at}-${n}`, at, action: 'acceptConversation', subject: randomUUID(), outcome: 'ConversationAccepted' },
      by: { id, name: 'Kovács Anna', role: 'OPERATOR' },
    });
    const entries = [entry(1, 1, 'anna'), entry(2, 1, 'gergo'), entry(2, 2, 'anna'), entry(3, 1, 'anna')];
    for (const each of entries) await one.addAudit(each);
    const nobody: AuditEntry = { ...entry(4, 1, ''), by: null, subject: null, action: 'LOG_IN_FAILED' };
    await other.addAudit(nobody);
    const read = (after: { at: number; id: string } | null, staffId: string | null = null) =>
      other.auditEntries({ after, staffId, action: null, during: null, limit: 2 });
    const first = await read(null);
    assert.deepEqual(first, [nobody, entries[3]]);
    assert.deepEqual(await read(first[1]!), [entries[2], entries[1]]);
    assert.deepEqual(await read(entries[2]!, 'anna'), [entries[0]]);
    const every = { after: null, staffId: null, action: null, during: null, limit: 9 };
    assert.deepEqual(await other.auditEntries({ ...every, action: 'LOG_IN_FAILED' }), [nobody]);
    assert.deepEqual(await other.auditEntries({ ...every, during: { from: 1, before: 2 } }), [entries[0]]);
    const renamed = { ...entry(5, 1, 'anna'), by: { id: 'anna', name: 'Kovácsné Anna', role: 'OPERATOR' as const } };
    await one.addAudit(renamed);
    const { people, actions } = await other.auditFilters();
    assert.deepEqual(people.map(({ name }) => name).toSorted(), ['Kovács Anna', 'Kovácsné Anna']);
    assert.deepEqual(actions, ['LOG_IN_FAILED', 'acceptConversation']);
    assert.equal(await one.pruneAudit(2), 3);
    assert.deepEqual(await read(entries[3]!), []);
    assert.deepEqual(
      (await other.auditFilters()).people.map(({ id }) => id),
      ['anna'],
    );
  });

  test('what is kept of a session is its own, whole, and without what was erased', async () => {
    const { one } = opened();
    const mine = await begin({ state: 'CLOSED', closedAt: 9000 });
    await begin({ state: 'CLOSED', closedAt: 9000 });
    await one.insertSession({
      ...{ id: mine.sessionId, tokenHash: randomUUID(), siteKey: 'budaors' },
      ...{ createdAt: 1000, expiresAt: 2000, endsAt: null },
    });
    const kept = (await one.ownData(mine.sessionId))!;
    assert.deepEqual(kept.session, { createdAt: '1970-01-01T00:00:01.000Z', expiresAt: '1970-01-01T00:00:02.000Z' });
    assert.deepEqual(
      kept.conversations.map(({ id, nickname, preferences, endedAt, messages }) => [
        ...[id, nickname, preferences, endedAt],
        messages.map(({ staff, text }) => [staff, text]),
      ]),
      [[mine.id, 'Őrsi', ['WRITES_SLOWLY'], '1970-01-01T00:00:09.000Z', [[null, SECRET]]]],
    );
    await one.decide(mine.id, null, () => ({ outcome: null, patch: { erased: true, nickname: null }, erase: true }));
    assert.deepEqual((await one.ownData(mine.sessionId))?.conversations, []);
    assert.equal(await one.ownData(randomUUID()), undefined);
  });
}
