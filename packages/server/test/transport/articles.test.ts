import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { StaffRole } from '@segit-a-hivatal/contract';
import {
  ArticleDocument,
  ArticleRevisionsDocument,
  ArticlesDocument,
  ArticleTextDocument,
  KnowledgeArticleDocument,
  MoveArticleDocument,
  PreviewArticleDocument,
  SaveArticleDocument,
  SearchKnowledgeDocument,
} from '@segit-a-hivatal/contract/operations';
import type { VariablesOf } from '@segit-a-hivatal/contract';
import { createArticles } from '../../src/domain/knowledge/index.ts';
import { clock, timers } from '../../src/runtime.ts';
import { startTestServer, usualParts } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';
import { until } from '../support/until.ts';
import { post } from '../support/wire-client.ts';

/** The articles through the wire: written, looked at by somebody else, published, taken back. */

type Text = VariablesOf<typeof SaveArticleDocument>['text'];
type Move = VariablesOf<typeof MoveArticleDocument>['move'];

let server: TestServer;
before(async () => {
  server = await startTestServer();
  const roles = { anna: 'OPERATOR', gergo: 'OPERATOR', eszter: 'TELEWORKER', dora: 'COORDINATOR' } as const;
  for (const [id, role] of Object.entries(roles) as [string, StaffRole][]) server.staff.add({ id, name: id, role });
});
after(() => server.stop());

const as = (id: string) => ({ cookie: `staff=${id}` });
const open = async (topic: string, who = 'anna') =>
  (await post(server.url, ArticleDocument, { topic, language: 'hu' }, as(who))).article;
const save = async (who: string, topic: string, base: number, text: Text, note = '', language: 'hu' | 'de' = 'hu') =>
  (await post(server.url, SaveArticleDocument, { topic, language, base, text, note }, as(who))).saveArticle;
const move = async (who: string, topic: string, base: number, step: Move, note = '') =>
  (await post(server.url, MoveArticleDocument, { topic, language: 'hu', base, move: step, note }, as(who))).moveArticle;
const read = async (topic: string) =>
  (await post(server.url, KnowledgeArticleDocument, { site: 'budaors', topic, easy: false })).knowledgeArticle;
const found = async (query: string) =>
  (await post(server.url, SearchKnowledgeDocument, { site: 'budaors', query })).searchKnowledge.map(
    ({ topic }) => topic,
  );

test('a teleworker writes, an operator reviews, a coordinator publishes: citizens read it and find it by its words', async () => {
  const { text, summary } = await open('zaj', 'eszter');
  assert.deepEqual([summary.revision.number, summary.revision.step, summary.live], [1, 'IMPORTED', true]);
  const edited = {
    ...text,
    words: [...text.words, 'brekegés'],
    body: `${text.body}\n\nBékák ellen nem lehet mit tenni.`,
  };
  const saved = await save('eszter', 'zaj', 1, edited, 'Békák');
  assert.deepEqual(saved.moves, ['SUBMITTED']);
  assert.ok(!JSON.stringify((await read('zaj'))!.body).includes('Békák'), 'a draft is nobody’s to read');
  assert.deepEqual(await found('brekegés'), []);

  await assert.rejects(move('eszter', 'zaj', 2, 'PUBLISHED'), { code: 'BAD_INPUT' });
  assert.deepEqual((await move('eszter', 'zaj', 2, 'SUBMITTED')).moves, ['RETURNED']);
  await assert.rejects(move('eszter', 'zaj', 3, 'APPROVED'), { code: 'FORBIDDEN' });
  assert.deepEqual((await open('zaj', 'gergo')).moves, ['RETURNED', 'APPROVED']);
  await move('gergo', 'zaj', 3, 'RETURNED', 'Tegezés van benne');
  await move('eszter', 'zaj', 4, 'SUBMITTED');
  await move('gergo', 'zaj', 5, 'APPROVED');
  await assert.rejects(move('gergo', 'zaj', 6, 'PUBLISHED'), { code: 'FORBIDDEN' });
  const published = await move('dora', 'zaj', 6, 'PUBLISHED');
  assert.deepEqual([published.summary.live, published.moves], [true, ['WITHDRAWN']]);
  assert.ok(JSON.stringify((await read('zaj'))!.body).includes('Békák'));
  assert.deepEqual(await found('brekegés'), ['zaj']);

  const { articleRevisions } = await post(
    server.url,
    ArticleRevisionsDocument,
    { topic: 'zaj', language: 'hu', before: null },
    as('anna'),
  );
  assert.deepEqual(
    articleRevisions.map(({ number, step, by, note }) => [number, step, by, note]),
    [
      [7, 'PUBLISHED', 'dora', ''],
      [6, 'APPROVED', 'gergo', ''],
      [5, 'SUBMITTED', 'eszter', ''],
      [4, 'RETURNED', 'gergo', 'Tegezés van benne'],
      [3, 'SUBMITTED', 'eszter', ''],
      [2, 'SAVED', 'eszter', 'Békák'],
      [1, 'IMPORTED', null, 'A termékkel érkezett'],
    ],
  );

  const old = await post(server.url, ArticleTextDocument, { topic: 'zaj', language: 'hu', number: 1 }, as('anna'));
  assert.deepEqual(old.articleText, text);
  const again = { topic: 'zaj', language: 'hu', base: 7, text, note: '', restores: 1 } as const;
  const { saveArticle } = await post(server.url, SaveArticleDocument, again, as('eszter'));
  assert.equal(saveArticle.summary.revision.restores, 1);
  assert.deepEqual(await found('brekegés'), ['zaj'], 'until it is published again');
  const gone = await move('dora', 'zaj', 8, 'WITHDRAWN');
  assert.equal(gone.summary.live, false);
  assert.equal(await read('zaj'), null);
});

test('of two who edit one revision the second is told, and nothing is lost; the same edit again is the same', async () => {
  const { text } = await open('telekado');
  const first = await save('anna', 'telekado', 1, { ...text, title: 'Telekadó, Anna' });
  await assert.rejects(save('gergo', 'telekado', 1, { ...text, title: 'Telekadó, Gergő' }), {
    code: 'OUTDATED',
    extensions: { code: 'OUTDATED', revision: 2 },
  });
  assert.deepEqual(await save('anna', 'telekado', 1, { ...text, title: 'Telekadó, Anna' }), first);
  await assert.rejects(move('gergo', 'telekado', 1, 'SUBMITTED'), { code: 'OUTDATED' });
  const merged = await save('gergo', 'telekado', 2, { ...text, title: 'Telekadó, ketten' });
  assert.equal(merged.summary.revision.number, 3);
  await move('anna', 'telekado', 3, 'SUBMITTED');
  await assert.rejects(move('gergo', 'telekado', 4, 'APPROVED'), { code: 'FORBIDDEN' });
  assert.ok((await move('dora', 'telekado', 4, 'APPROVED')).moves.includes('PUBLISHED'), 'a coordinator may review');
});

test('the preview is what citizens would see: what looks like HTML is text, and nothing is kept', async () => {
  const { text } = await open('hagyatek');
  const body = '<script>alert(1)</script>\n\n[itt](javascript:alert(1)) és [ott](https://budaors.hu)';
  const variables = { topic: 'hagyatek', language: 'hu', text: { ...text, body }, easy: false } as const;
  const { previewArticle } = await post(server.url, PreviewArticleDocument, variables, as('eszter'));
  assert.doesNotMatch(JSON.stringify(previewArticle), /javascript|<script/);
  assert.deepEqual(
    previewArticle.body.flatMap(({ items }) => items.flat()).flatMap(({ href }) => href ?? []),
    ['https://budaors.hu'],
  );
  assert.equal((await open('hagyatek')).summary.revision.number, 1);
});

test('what is no article is refused by the name of its field; citizens and visitors edit nothing', async () => {
  const { text } = await open('ovoda');
  const cases: [Partial<Text>, string][] = [
    [{ title: ' ' }, 'title'],
    [{ body: '' }, 'body'],
    [{ body: 'x'.repeat(20_001) }, 'body'],
    [{ review: '2027-02-30' }, 'review'],
    [{ words: ['egy\nkettő'] }, 'words'],
    [{ title: 'nul\0' }, 'title'],
    [{ words: Array.from({ length: 101 }, (_, i) => `szó${i}`) }, 'words'],
  ];
  for (const [change, path] of cases)
    await assert.rejects(save('anna', 'ovoda', 1, { ...text, ...change }), { extensions: { code: 'BAD_INPUT', path } });
  await assert.rejects(save('anna', 'no-such-topic', 0, text), { extensions: { code: 'BAD_INPUT', path: 'topic' } });
  await assert.rejects(save('anna', 'ovoda', 1, text, 'x'.repeat(201)), { code: 'BAD_INPUT' });
  await assert.rejects(post(server.url, ArticlesDocument, {}), { code: 'UNAUTHENTICATED' });
  await assert.rejects(
    post(server.url, SaveArticleDocument, { topic: 'ovoda', language: 'hu', base: 1, text, note: '' }),
    { code: 'UNAUTHENTICATED' },
  );
  await assert.rejects(open('egyeb'), { code: 'NOT_FOUND' });
  const german = await save('anna', 'ovoda', 0, { ...text, title: 'Kindergarten' }, '', 'de');
  assert.deepEqual([german.summary.language, german.summary.revision.number], ['de', 1]);
});

test('another process reads what is published here, and keeps what staff wrote over what comes with the product', async () => {
  const listeners = new Set<(signal: { kind: string }) => void>();
  const bell = {
    publish: (signal: { kind: string }) => listeners.forEach((each) => each(signal)),
    subscribe: (listener: (signal: { kind: string }) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const topics = new Set(['zaj', 'bolcsode']);
  const parts = { store: server.store, bell, clock, timers, library: usualParts.library, topics };
  const [one, other] = [0, 1].map(() => createArticles({ ...parts, onError: assert.ifError }));
  await Promise.all([one!.ready(), other!.ready()]);
  try {
    assert.equal(
      other!.knowledge.article('zaj', false),
      null,
      'it was withdrawn, and the product does not bring it back',
    );
    const writer = { id: 'w', name: 'W', role: 'TELEWORKER' } as const;
    const chief = { id: 'c', name: 'C', role: 'COORDINATOR' } as const;
    const key = { topic: 'bolcsode', language: 'hu' } as const;
    const { revision } = await one!.find(writer, key);
    const text = { ...revision.text, title: 'Bölcsőde és családi napközi' };
    await one!.save(writer, { ...key, base: 1, text, note: '', restores: null });
    await one!.move(writer, key, { base: 2, move: 'SUBMITTED', note: '' });
    await one!.move(chief, key, { base: 3, move: 'APPROVED', note: '' });
    await one!.move(chief, key, { base: 4, move: 'PUBLISHED', note: '' });
    // The bell has rung; the other one looks at the same store.
    await until(() => other!.knowledge.article('bolcsode', false)?.title === text.title);
    assert.equal(other!.knowledge.search('családi napközi', 1)[0]?.topic, 'bolcsode');
    const later = createArticles({ ...parts, clock: { now: () => Date.parse('2099-01-01') }, onError: assert.ifError });
    later.dispose();
    assert.ok(
      (await later.list()).every(({ overdue }) => overdue),
      'nobody has looked at them',
    );
  } finally {
    for (const each of [one!, other!]) each.dispose();
  }
});
