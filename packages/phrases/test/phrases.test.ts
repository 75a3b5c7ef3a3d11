import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadPhrases, type PhraseLanguage } from '../src/index.ts';

const LANGUAGES: readonly PhraseLanguage[] = ['hu', 'en', 'de'];
const folder = fileURLToPath(new URL('../symbols/', import.meta.url));

test('each language has the same phrases, and words for all of them', async () => {
  const [hu, en, de] = await Promise.all(LANGUAGES.map(loadPhrases));
  const ids = (categories: typeof hu) => categories!.map(({ id, phrases }) => [id, phrases.map((each) => each.id)]);
  assert.deepEqual(ids(en), ids(hu));
  assert.deepEqual(ids(de), ids(hu));
});

test('a phrase is a whole sentence, told apart from all others, and short', async () => {
  for (const language of LANGUAGES) {
    const texts = (await loadPhrases(language)).flatMap(({ phrases }) => phrases.map(({ text }) => text));
    assert.equal(new Set(texts).size, texts.length, language);
    for (const text of texts) {
      assert.match(text, /^[\p{Lu}].*[.!?]$/u);
      assert.ok(text.length <= 70, text);
    }
  }
});

test('no category has more phrases than one steps through with one switch', async () => {
  for (const { id, phrases } of await loadPhrases('hu')) assert.ok(phrases.length <= 9, id);
});

test("all of the town hall's 25 topics are there", async () => {
  const topics = ['papers', 'taxes', 'family', 'neighbourhood', 'trade', 'channels'];
  const categories = (await loadPhrases('hu')).filter(({ id }) => topics.includes(id));
  assert.equal(categories.flatMap(({ phrases }) => phrases).length, 25);
});

test('each symbol is in the folder, is named with who drew it, and none is there for nothing', async () => {
  const categories = await loadPhrases('hu');
  const used = categories.flatMap(({ symbol, phrases }) => [symbol, ...phrases.map((each) => each.symbol)]);
  const files = new Set(used.map((address) => fileURLToPath(address)));
  for (const file of files) assert.ok(existsSync(file), file);
  const kept = readdirSync(folder).filter((name) => name.endsWith('.svg'));
  assert.equal(kept.length, files.size);
  const attribution = readFileSync(join(folder, 'ATTRIBUTION.txt'), 'utf8');
  for (const name of kept) assert.match(attribution, new RegExp(`^${name}  .+: \\S`, 'm'));
  assert.match(attribution, /CC BY-SA 4\.0/);
});

test('a symbol runs nothing and loads nothing', () => {
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.svg'))) {
    const svg = readFileSync(join(folder, name), 'utf8');
    assert.doesNotMatch(svg, /<(script|foreignObject|image|use)|\son\w+=|xlink:href=|url\((?!#)/i, name);
    assert.ok(svg.length < 12_000, name);
  }
});
