import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { newRecord, rules } from '../../src/domain/conversations/index.ts';
import type { SentDocument } from '../../src/domain/conversations/index.ts';
import type { KeptFile, LibraryEntry } from '../../src/domain/documents/index.ts';
import type { StaffMember } from '../../src/domain/staff/index.ts';
import type { Store } from '../../src/store/store.ts';

const anna: StaffMember = { id: 'anna', name: 'Kovács Anna', role: 'OPERATOR' };
const gergo: StaffMember = { id: 'gergo', name: 'Szabó Gergő', role: 'OPERATOR' };

/** What a store does for the library of documents; part of the contract of every store. */
export function documentContract(opened: () => { readonly one: Store; readonly other: Store }): void {
  async function uploaded(store: Store, at = 1000): Promise<KeptFile> {
    const hash = randomUUID().replaceAll('-', '').repeat(2);
    const accessibility = { tagged: true, title: 'Adatlap', language: 'hu', text: true };
    const file = { hash, bytes: 1234, kind: 'PDF', pages: 2, fillable: true, accessibility } as const;
    await store.addFile(file, at);
    return file;
  }

  async function saved(store: Store, change: Partial<LibraryEntry> = {}): Promise<LibraryEntry> {
    const entry: LibraryEntry = {
      ...{ id: randomUUID(), version: 1, title: 'Adatlap', language: 'hu', topic: 'egyeb' },
      ...{ validUntil: '2027-01-31', readable: true, savedAt: 5000, savedBy: anna.name },
      file: change.file ?? (await uploaded(store)),
      ...change,
    };
    assert.equal(await store.saveDocument(entry, entry.readable ? 'Ugyanez szövegben' : null), true);
    return entry;
  }

  async function sent(store: Store, { id, version }: LibraryEntry) {
    const identity = { id: randomUUID(), siteKey: 'budaors', sessionId: randomUUID() };
    const begun = newRecord({ ...identity, language: 'hu', nickname: null, preferences: [], chosenTopic: null }, 1000);
    await store.begin(begun, randomUUID(), [{ kind: 'state', state: 'WAITING', party: 'CITIZEN' }]);
    const { record } = (await store.decide(identity.id, null, rules.accept(anna)))!;
    const document: SentDocument = {
      ...{
        id,
        version,
        title: 'Adatlap',
        language: 'hu',
        kind: 'PDF',
        bytes: 1234,
        pages: 2,
        readable: true,
        fillable: true,
      },
    };
    const message = { clientMessageId: randomUUID(), text: 'Dokumentum érkezett', language: 'hu' as const, document };
    const key = { sender: anna.id, clientMessageId: message.clientMessageId };
    const decision = rules.send({ kind: 'staff', ...anna }, record.fence, message);
    const { lastSeq } = (await store.decide(identity.id, key, decision))!.record;
    return { ...identity, seq: lastSeq, document };
  }

  test('a document is there in its newest version; another process sees it', async () => {
    const { one, other } = opened();
    const first = await saved(one);
    assert.deepEqual(await other.document(first.id, null), {
      ...{ entry: first, alternative: 'Ugyanez szövegben', current: true, withdrawn: false },
    });
    const second = await saved(other, { id: first.id, version: 2, readable: false });
    const listed = (await one.documents()).filter(({ id }) => id === first.id);
    assert.deepEqual(listed, [second]);
    assert.equal((await one.document(first.id, 1))?.current, false, 'what was sent stays what it was');
  });

  test('of two who put in the same version one wins; the same again is the same', async () => {
    const { one, other } = opened();
    const first = await saved(one);
    const mine = { ...first, version: 2, file: await uploaded(one) };
    const theirs = { ...first, version: 2, file: await uploaded(one), savedBy: gergo.name };
    const both = await Promise.all([one.saveDocument(mine, null), other.saveDocument(theirs, null)]);
    assert.deepEqual([...both].sort(), [false, true]);
    assert.equal(await one.saveDocument(both[0] ? mine : theirs, null), true);
    assert.equal(await one.saveDocument({ ...mine, version: 4 }, null), false, 'none is left out');
  });

  test('a document that was withdrawn is listed no more, gets no version, and no link leads to it', async () => {
    const { one, other } = opened();
    const entry = await saved(one);
    const link = { keyHash: randomUUID(), documentId: entry.id, version: 1, conversationId: null, expiresAt: 9000 };
    await one.addLink(link);
    assert.deepEqual(await other.linked(link.keyHash, 8999), entry);
    assert.equal(await other.linked(link.keyHash, 9000), undefined, 'it has expired');
    assert.equal(await one.withdrawDocument(entry.id, 6000), true);
    assert.equal(await other.withdrawDocument(entry.id, 6000), false);
    assert.equal(await one.linked(link.keyHash, 8999), undefined);
    assert.ok(!(await one.documents()).some(({ id }) => id === entry.id));
    assert.equal(await one.saveDocument({ ...entry, version: 2 }, null), false);
    assert.equal((await one.document(entry.id, null))?.withdrawn, true);
    assert.ok((await one.pruneLinks(9000)) >= 1);
  });

  test('what was sent is found by whose conversation it is, until it is erased', async () => {
    const { one } = opened();
    const entry = await saved(one);
    const { id, sessionId, siteKey, seq, document } = await sent(one, entry);
    const citizen = { kind: 'citizen', sessionId, siteKey } as const;
    assert.deepEqual(
      (await one.readLog(id, seq - 1, 10)).map((e) => e.kind === 'message' && e.document),
      [document],
    );
    assert.equal((await one.sentDocument(citizen, id, seq))?.id, entry.id);
    assert.equal((await one.sentDocument({ kind: 'staff', ...anna }, id, seq))?.id, entry.id);
    assert.equal(await one.sentDocument({ ...citizen, sessionId: randomUUID() }, id, seq), undefined);
    assert.equal(await one.sentDocument({ kind: 'staff', ...gergo }, id, seq), undefined);
    assert.equal(await one.sentDocument({ kind: 'staff', ...anna, role: 'TELEWORKER' }, id, seq), undefined);
    assert.equal(await one.sentDocument(citizen, id, seq - 1), undefined, 'an entry without a document');
    assert.equal(await one.countSent(id), 1);
    const link = { keyHash: randomUUID(), documentId: entry.id, version: 1, conversationId: id, expiresAt: 9000 };
    await one.addLink(link);
    assert.ok(await one.linked(link.keyHash, 1));
    await one.decide(id, null, rules.erase(citizen));
    assert.equal(await one.linked(link.keyHash, 1), undefined);
    assert.equal(await one.sentDocument(citizen, id, seq), undefined);
  });

  test('uploads that became no document are forgotten, unless they come again', async () => {
    const { one, other } = opened();
    const [unused, used, again] = [await uploaded(one), await uploaded(one), await uploaded(one)];
    await saved(one, { file: used });
    await other.addFile(again, 3000);
    const gone = await one.forgetUploads(2000);
    assert.deepEqual(
      [unused, used, again].map(({ hash }) => gone.includes(hash)),
      [true, false, false],
    );
    assert.equal(await one.keptFile(unused.hash), undefined);
    assert.deepEqual(await one.keptFile(again.hash), again);
  });
}
