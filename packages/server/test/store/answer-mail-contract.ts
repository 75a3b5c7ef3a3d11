import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { newMessageRecord, rules } from '../../src/domain/conversations/index.ts';
import type { StaffMember } from '../../src/domain/staff/index.ts';
import type { Store } from '../../src/store/store.ts';

const anna: StaffMember = { id: 'anna', name: 'Kovács Anna', role: 'OPERATOR' };
const FOR_EVER = 10_000_000_000_000;

/** What a store does for answers by e-mail; part of the contract of every store. */
export function answerMailContract(opened: () => { readonly one: Store; readonly other: Store }): void {
  async function left(store: Store) {
    const identity = { id: randomUUID(), siteKey: 'konyvtar', sessionId: randomUUID() };
    const record = newMessageRecord(
      { ...identity, language: 'de', nickname: null, preferences: [], chosenTopic: null },
      1000,
    );
    const message = { clientMessageId: randomUUID(), text: 'Frage', language: 'de' as const };
    const { id, lastSeq } = await store.begin(record, randomUUID(), rules.leftEntries(message));
    const mail = { conversationId: id, address: 'a@example.hu', language: 'de' as const, sentSeq: lastSeq, tries: 0 };
    await store.keepAddress({ ...mail, keptUntil: FOR_EVER });
    return { id, lastSeq, actor: { kind: 'citizen', ...identity } as const };
  }

  async function answer(store: Store, id: string, text: string): Promise<number> {
    const { record } = (await store.decide(id, null, rules.accept(anna)))!;
    const message = { clientMessageId: randomUUID(), text, language: 'hu' as const };
    const key = { sender: anna.id, clientMessageId: message.clientMessageId };
    const sent = await store.decide(id, key, rules.send({ kind: 'staff', ...anna }, record.fence, message));
    return sent!.record.lastSeq;
  }

  const due = async (store: Store, id: string, now: number) =>
    (await store.dueMails(now, 1000, 100)).find(({ mail }) => mail.conversationId === id);

  test('an answer is due for one process at a time, and again where it was not settled', async () => {
    const { one, other } = opened();
    const { id } = await left(one);
    assert.equal(await due(one, id, 1), undefined, 'nobody has answered');
    const seq = await answer(one, id, 'Antwort');
    const found = (await Promise.all([due(one, id, 10), due(other, id, 10)])).filter(Boolean);
    assert.equal(found.length, 1);
    assert.deepEqual(
      [found[0]!.answers.map(({ text }) => text), found[0]!.siteKey, found[0]!.ended, found[0]!.mail.address],
      [['Antwort'], 'konyvtar', false, 'a@example.hu'],
    );
    assert.equal(await due(one, id, 1009), undefined, 'the other one has it');
    assert.ok(await due(other, id, 1010), 'whoever had it was killed');
    await one.mailNext(id, { sentSeq: seq, tries: 0, dueAt: 1010 });
    assert.equal(await due(other, id, 5000), undefined, 'it was sent');
    await one.eraseAddress(id);
  });

  test('an address that is changed keeps its place; too old, or with its conversation, it is erased', async () => {
    const { one, other } = opened();
    const { id, lastSeq } = await left(one);
    const seq = await answer(one, id, 'Antwort');
    const changed = { conversationId: id, address: 'b@example.hu', language: 'en' as const, tries: 0 };
    await other.keepAddress({ ...changed, sentSeq: seq, keptUntil: 20_000 });
    const { mail } = (await due(one, id, 10))!;
    assert.deepEqual([mail.address, mail.sentSeq, mail.language], ['b@example.hu', lastSeq, 'en']);
    assert.equal(await other.pruneAddresses(19_999), 0);
    assert.equal(await other.pruneAddresses(20_000), 1);
    assert.equal(await one.hasAddress(id), false);

    const erased = await left(one);
    await one.decide(erased.id, null, rules.erase(erased.actor));
    assert.equal(await other.hasAddress(erased.id), false);
  });
}
