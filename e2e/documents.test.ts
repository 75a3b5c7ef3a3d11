import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

/** What is written for people: every page of the documentation, as it is read. */
const root = fileURLToPath(new URL('..', import.meta.url));
const pages = ['README.md', ...globSync('docs/**/*.md', { cwd: root })].toSorted();
/** Without code, in which a `#` is no heading. */
const read = (page: string): string => readFileSync(`${root}${page}`, 'utf8').replace(/^(```|~~~)[\s\S]*?^\1/gm, '');

for (const page of pages) {
  test(`A59: ${page} has one title, headings in their order, words for each image and each link`, () => {
    const text = read(page);
    const levels = [...text.matchAll(/^(#+) /gm)].map(([, signs = '']) => signs.length);
    assert.equal(levels.filter((level) => level === 1).length, 1);
    levels.forEach((level, index) => assert.ok(level <= (levels[index - 1] ?? 0) + 1, `heading ${index + 1}`));
    for (const [image, alternative = ''] of text.matchAll(/!\[([^\]]*)\]\(/g)) assert.ok(alternative.trim(), image);
    for (const [link, words = ''] of text.matchAll(/(?<!!)\[([^\]]*)\]\(/g)) {
      assert.ok(words.trim() && !/^(here|itt|hier|link|https?:\S+)$/i.test(words.trim()), link);
    }
  });
}

test('A59: the aids are listed where citizens’ webmasters and operators look', () => {
  const guide = read('docs/webmasters-guide.hu.md') + read('docs/accessibility-features.hu.md');
  for (const aid of ['Betűk és színek', 'Nagyobb gombok', 'Kapcsolók', 'Kifejezések', 'Nyilatkozat és észrevétel']) {
    assert.ok(guide.includes(aid), aid);
  }
});
