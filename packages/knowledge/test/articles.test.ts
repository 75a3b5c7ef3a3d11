import assert from 'node:assert/strict';
import { test } from 'node:test';
import { topics } from '../../server/src/demo/topics.ts';
import { ArticleError, articleOf, blocksOf, loadArticles, plainText, readArticle } from '../src/index.ts';

const articles = loadArticles();

test('each topic of the demonstration has one, but for „something else”', () => {
  const written = articles.filter(({ language }) => language === 'hu').map(({ topic }) => topic);
  assert.deepEqual(
    written.toSorted(),
    topics
      .map(({ key }) => key)
      .filter((key) => key !== 'egyeb')
      .toSorted(),
  );
});

for (const article of articles) {
  test(`${article.topic}: steps, easy language, known neighbours; no sum of money, no abbreviation for „etc.”`, () => {
    const text = plainText([...article.body, ...article.easy]);
    assert.ok(article.body.some(({ kind }) => kind === 'steps'));
    for (const neighbour of article.related)
      assert.ok(
        articles.some(({ topic }) => topic === neighbour),
        neighbour,
      );
    assert.doesNotMatch(text, /\d\s*(Ft|forint|euró)|\bstb\b|\bpl\b|\bill\b|a\(z\)/i);
    const easy = plainText(article.easy);
    assert.notEqual(easy, '');
    for (const sentence of easy.split(/(?<=[.?!])\s+/))
      assert.ok(sentence.split(/\s+/).length <= 12, `too long for easy language: ${sentence}`);
    assert.ok(Date.parse(article.review) > Date.parse('2026-11-23'));
  });
}

test('what is in Markdown besides text and links is read as text: nothing can run', () => {
  const blocks = blocksOf(
    '# Cím\n\n<script>alert(1)</script>\n\nSzó <img src=x onerror=alert(1)> [itt](javascript:alert(1)) és [ott](https://budaors.hu)\n\n![kép](data:x)\n\n```\nkód\n```',
  );
  assert.deepEqual(
    blocks.flatMap(({ items }) => items.flat()).filter(({ href }) => href),
    [{ text: 'ott', href: 'https://budaors.hu' }],
  );
  assert.doesNotMatch(JSON.stringify(blocks), /<|onerror|javascript|data:/);
  assert.match(plainText(blocks), /Cím\n.*alert\(1\)\nSzó {2}itt és ott\nkép\nkód/s);
});

test('a file that is no article is refused, naming the file and what is missing', () => {
  const head = 'topic: t\nlanguage: hu\ntitle: T\nquestion: K?\nresponsible: M\nreview: 2027-01-01\nowner: o';
  const file = (lines: string, body = 'Szöveg.') => `---\n${lines}\n---\n\n${body}\n`;
  const read = (source: string, name: string) => articleOf(readArticle(source, name));
  assert.equal(read(file(head), 'jó.md').title, 'T');
  const cases: readonly (readonly [string, RegExp])[] = [
    ['', /rossz\.md: no head/],
    [file(head.replace('title: T\n', '')), /rossz\.md: title is missing/],
    [file(head.replace('2027-01-01', 'soon')), /review is no date/],
    [file(`${head}\nwords: kutya`), /words is no list/],
    [file(head, ''), /it says nothing/],
  ];
  for (const [source, message] of cases) assert.throws(() => read(source, 'rossz.md'), { message });
  assert.throws(() => read('', 'x.md'), ArticleError);
});

test('forms and links are points under a heading, in easy language too; a link that would run something is text', () => {
  const head = 'topic: t\nlanguage: hu\ntitle: T\nquestion: K?\nresponsible: M\nreview: 2027-01-01\nowner: o';
  const more = 'forms: ["[Bejelentés](https://budaors.hu/urlap)"]\nlinks: ["[rossz](javascript:alert(1))"]';
  const written = readArticle(`---\n${head}\n${more}\n---\n\nSzöveg.\n\n## Könnyen érthetően\n\nRövid.\n`, 't.md');
  const { body, easy } = articleOf(written);
  assert.equal(plainText(body), 'Szöveg.\nNyomtatványok\nBejelentés\nHivatkozások\nrossz');
  assert.equal(plainText(easy), 'Rövid.\nNyomtatványok\nBejelentés\nHivatkozások\nrossz');
  assert.deepEqual(
    body.flatMap(({ items }) => items.flat()).flatMap(({ href }) => href ?? []),
    ['https://budaors.hu/urlap'],
  );
  const wrong = (text: object) => () => articleOf({ ...written, text: { ...written.text, ...text } });
  assert.throws(wrong({ review: '2027-02-30' }), { field: 'review' });
  assert.throws(wrong({ forms: ['egy\nkettő'] }), { field: 'forms' });
  assert.throws(wrong({ body: ' ' }), { field: 'body' });
});
