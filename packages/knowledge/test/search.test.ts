import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSearch, loadArticles } from '../src/index.ts';
import { judge, labelledQueries } from './labelled-queries.ts';

const articles = loadArticles();
const search = createSearch(articles);
const topics = (query: string) => search.find(query, 3).map(({ topic }) => topic);

test('at least 200 labelled questions, each with an article', () => {
  assert.ok(labelledQueries.length >= 200);
  const known = new Set(articles.map(({ topic }) => topic));
  for (const { topic, query } of labelledQueries) assert.ok(known.has(topic) && query !== '', `${topic}: ${query}`);
});

test('the right article is among the first three for at least 95 % of the questions', (context) => {
  const three = judge(topics, 3);
  const one = judge(topics, 1);
  context.diagnostic(`first ${(one.share * 100).toFixed(1)} %, among three ${(three.share * 100).toFixed(1)} %`);
  assert.ok(three.share >= 0.95, JSON.stringify(three.missed));
});

test('and without the words that staff added for what people call things, for at least 80 %', (context) => {
  const bare = createSearch(articles.map((article) => ({ ...article, words: [] })));
  const { share, missed } = judge((query) => bare.find(query, 3).map(({ topic }) => topic), 3);
  context.diagnostic(`${(share * 100).toFixed(1)} %, missed: ${missed.map(({ query }) => query).join(', ')}`);
  assert.ok(share >= 0.8);
});

test('accents, endings, parts of compounds and slips of the finger do not matter', () => {
  for (const query of ['epitmenyado', 'ÉPÍTMÉNYADÓT', 'építmény adó', 'épitményadó', 'epitmenyadó', 'építmnéyadó'])
    assert.equal(topics(query)[0], 'epitmenyado', query);
  assert.equal(topics('kivágásához a fának')[0], 'fakivagas');
  assert.equal(topics('kell-e bejelenteni a kutyát')[0], 'ebosszeiras');
});

test('a word that is nowhere finds nothing', () => {
  assert.deepEqual(search.find('xyzzy qwrtp'), []);
  for (const query of ['', '   ', '?!', '\u0000', '🐕'.repeat(3)]) assert.deepEqual(search.find(query), [], query);
});

test('a hostile question is answered in time: over 200 characters nothing is read', () => {
  const long = 'építményadó '.repeat(20_000);
  const began = performance.now();
  assert.equal(search.find(long)[0]?.topic, 'epitmenyado');
  assert.ok(performance.now() - began < 2000);
  for (const query of ['(((((', '.*+?^$', '__proto__', 'constructor toString', '\u202Eóda'.repeat(99)])
    search.find(query);
});

test('a message suggests what it names; a greeting and a thank-you suggest nothing', () => {
  const search = createSearch(loadArticles());
  const best = (text: string) => search.suggest(text)[0]?.topic;
  assert.equal(best('Jó napot! Vettünk egy lakást, mit kell bejelenteni az adóhoz?'), 'epitmenyado');
  assert.equal(best('kutyat fogadtunk be a menhelyről, hova kell menni vele'), 'ebosszeiras');
  assert.equal(best(`${'Sokat írok előtte. '.repeat(60)} Meghalt az édesanyám, mi a teendő a házával?`), 'hagyatek');
  for (const text of ['Jó napot kívánok!', 'köszönöm szépen, viszontlátásra', 'Igen', '', '???'])
    assert.deepEqual(search.suggest(text), [], text);
  assert.ok(search.suggest('adó kutya lakás házasság óvoda bölcsőde').length <= 3);
});
