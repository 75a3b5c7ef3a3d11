import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArticleRevision } from '../../src/domain/knowledge/index.ts';
import type { Store } from '../../src/store/store.ts';

/** What a store does for the articles; part of the contract of every store. */
export function articleContract(opened: () => { readonly one: Store; readonly other: Store }): void {
  const revision = (topic: string, number: number, more: Partial<ArticleRevision> = {}): ArticleRevision => ({
    ...{ topic, language: 'hu', number, at: 1_700_000_000_000 + number, by: { id: 'anna', name: 'Kovács Anna' } },
    ...{ step: 'SAVED', note: '„ok”', restores: null, authors: ['anna'] },
    text: {
      ...{ title: `${topic} ${number}`, question: 'Hogyan?', responsible: 'önkormányzat', words: ['kutyaadó'] },
      ...{ related: ['zaj'], forms: [], links: ['[a](https://a.hu)'], sources: [], review: '2027-05-31' },
      ...{ owner: 'tudasbazis', body: 'Első.\n\n1. Lépés', easy: '' },
    },
    ...more,
  });
  const headOf = ({ text, ...rest }: ArticleRevision) => ({ ...rest, title: text.title, review: text.review });

  test('keeps every step on an article; of two steps on one revision, whichever process they reach, one', async () => {
    const { one, other } = opened();
    assert.deepEqual(await one.articleHeads(), []);
    const first = revision('adó', 1, { by: null, step: 'IMPORTED', authors: [] });
    assert.equal(await one.addArticleRevision(first), true);
    const each = await Promise.all([
      one.addArticleRevision(revision('adó', 2, { note: 'Anna' })),
      other.addArticleRevision(revision('adó', 2, { note: 'Béla' })),
    ]);
    assert.deepEqual(each.toSorted(), [false, true]);
    const second = revision('adó', 2, { note: each[0] ? 'Anna' : 'Béla' });
    const key = { topic: 'adó', language: 'hu' } as const;
    assert.deepEqual(await other.newestArticle(key), second);
    assert.deepEqual(await other.articleRevision(key, 1), first);
    assert.equal(await one.articleRevision({ ...key, language: 'de' }, 1), undefined);
    assert.equal(await one.newestArticle({ ...key, topic: 'más' }), undefined);
    assert.deepEqual(await one.articleRevisions(key, null, 10), [second, first].map(headOf));
    assert.deepEqual(await one.articleRevisions(key, 2, 10), [headOf(first)]);
    assert.deepEqual(await one.articleRevisions(key, null, 1), [headOf(second)]);
    assert.ok(await one.addArticleRevision(revision('adó', 1, { language: 'de' })), 'another language is another one');
    assert.deepEqual(
      (await other.articleHeads()).map(({ topic, language, number }) => `${topic} ${language} ${number}`),
      ['adó de 1', 'adó hu 2'],
    );
  });

  test('what citizens read is the newest that was published or withdrawn; its mark changes with it, and with nothing else', async () => {
    const { one, other } = opened();
    const live = async () =>
      (await other.liveArticles())
        .filter(({ topic }) => topic === 'eb')
        .map(({ number, step, restores }) => [number, step, restores]);
    const marks = [await one.liveArticlesMark()];
    await one.addArticleRevision(revision('eb', 1, { step: 'PUBLISHED' }));
    marks.push(await other.liveArticlesMark());
    await one.addArticleRevision(revision('eb', 2));
    await one.addArticleRevision(revision('eb', 3, { step: 'APPROVED' }));
    assert.equal(await other.liveArticlesMark(), marks[1], 'nobody reads a draft');
    assert.deepEqual(await live(), [[1, 'PUBLISHED', null]]);
    await one.addArticleRevision(revision('eb', 4, { step: 'PUBLISHED', restores: 1 }));
    marks.push(await other.liveArticlesMark());
    assert.deepEqual(await live(), [[4, 'PUBLISHED', 1]]);
    await one.addArticleRevision(revision('eb', 5, { step: 'WITHDRAWN' }));
    marks.push(await other.liveArticlesMark());
    assert.deepEqual(await live(), [[5, 'WITHDRAWN', null]]);
    assert.equal(new Set(marks).size, 4);
  });
}
