import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  KnowledgeArticleDocument,
  MissSearchDocument,
  SearchKnowledgeDocument,
} from '@segit-a-hivatal/contract/operations';
import { startTestServer } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';
import { post } from '../support/wire-client.ts';

let server: TestServer;
before(async () => (server = await startTestServer()));
after(() => server.stop());

const site = 'budaors';

test('anybody finds an article as they type, without a token, and reads it', async () => {
  const { searchKnowledge } = await post(server.url, SearchKnowledgeDocument, { site, query: 'kutyaado' });
  assert.equal(searchKnowledge[0]?.topic, 'ebosszeiras');
  const { knowledgeArticle } = await post(server.url, KnowledgeArticleDocument, {
    site,
    topic: 'ebosszeiras',
    easy: false,
  });
  assert.ok(knowledgeArticle?.easy);
  assert.deepEqual(
    knowledgeArticle.body.map(({ kind }) => kind),
    ['PARAGRAPH', 'HEADING', 'STEPS', 'HEADING', 'POINTS', 'PARAGRAPH', 'HEADING', 'POINTS'],
  );
  assert.deepEqual(knowledgeArticle.related.map(({ topic }) => topic), ['zaj', 'e-papir']); // prettier-ignore
});

test('in easy language where there is that', async () => {
  const { knowledgeArticle } = await post(server.url, KnowledgeArticleDocument, { site, topic: 'zaj', easy: true });
  assert.match(knowledgeArticle!.body[0]!.items[0]![0]!.text, /^Zavarja a zaj\?/);
});

test('a link says where it leads, plain text that it is none', async () => {
  const { knowledgeArticle } = await post(server.url, KnowledgeArticleDocument, {
    site,
    topic: 'e-papir',
    easy: false,
  });
  const runs = knowledgeArticle!.body.flatMap(({ items }) => items.flat());
  assert.deepEqual(
    runs.filter(({ href }) => href !== null),
    [{ text: 'Az e-Papír oldala', href: 'https://epapir.gov.hu' }],
  );
});

test('nothing near is an empty list, no such article null, no such site an error', async () => {
  assert.deepEqual(await post(server.url, SearchKnowledgeDocument, { site, query: 'xyzzy' }), { searchKnowledge: [] });
  const none = await post(server.url, KnowledgeArticleDocument, { site, topic: 'no-such', easy: false });
  assert.deepEqual(none, { knowledgeArticle: null });
  await assert.rejects(
    post(server.url, SearchKnowledgeDocument, { site: 'elsewhere', query: 'kutya' }),
    /NOT_FOUND|no such/,
  );
});

test('what nothing answers, or not what was looked for, is counted without personal data', async () => {
  const query = '  Qwrtzp   8365670003 ';
  await post(server.url, SearchKnowledgeDocument, { site, query });
  await post(server.url, MissSearchDocument, { site, query: 'KUTYA' });
  await post(server.url, MissSearchDocument, { site, query: ' ' });
  const found = await server.store.missedSearches(0, Number.MAX_SAFE_INTEGER, 100);
  const counted = new Map(found.map(({ query, reason }) => [query, reason]));
  assert.equal(counted.get('kutya'), 'NOT_THIS');
  const redacted = [...counted.keys()].find((each) => each.startsWith('qwrtzp'));
  assert.ok(redacted, 'the question was counted');
  assert.doesNotMatch(redacted, /836567/);
  assert.ok(!counted.has(''), 'nothing asked is nothing missed');
});

test('a question of 20,000 characters is read to its first 200', async () => {
  const query = `építményadó ${'kutya '.repeat(4_000)}`.slice(0, 20_000);
  const { searchKnowledge } = await post(server.url, SearchKnowledgeDocument, { site, query });
  assert.ok(searchKnowledge.length > 0);
});
