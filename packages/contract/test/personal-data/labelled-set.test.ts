import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { labelledSet, measure, secondSet } from './measure.ts';

const share = (value: number): string => `${(value * 100).toFixed(1)} %`;

describe('the detector on the labelled set', () => {
  const set = labelledSet();
  const { recall, recallOfAll, precision, misses } = measure(set);
  const worst = misses.slice(0, 5).map(({ why, kind, part, sentence }) => `${why}: ${kind} „${part}” in „${sentence}”`);

  test('the set has at least 500 different sentences, half of them harmless with numbers in them', () => {
    assert.ok(new Set(set.map(({ text }) => text)).size >= 500);
    const harmless = set.filter(({ marks }) => marks.length === 0);
    assert.ok(harmless.length >= 0.48 * set.length && harmless.length <= 0.52 * set.length, String(harmless.length));
    assert.ok(harmless.filter(({ text }) => /\d/.test(text)).length >= 0.9 * harmless.length);
  });

  test('at least 99 % of the identifiers with right check digits are redacted', (t) => {
    t.diagnostic(`recall ${share(recall)} (of everything that is marked: ${share(recallOfAll)})`);
    t.diagnostic(`worst misses: ${worst.join('; ') || 'none'}`);
    assert.ok(recall >= 0.99, `${share(recall)}: ${worst.join('\n')}`);
  });

  test('at least 97 % of what is found is something', (t) => {
    t.diagnostic(`precision ${share(precision)}`);
    assert.ok(precision >= 0.97, `${share(precision)}: ${worst.join('\n')}`);
  });
});

/** Counted apart: it is too small for shares to mean much, so that each miss is one. */
test('the detector on the second set: all that is marked, and nothing else', () => {
  const set = secondSet();
  assert.equal(set.length, 60);
  assert.equal(set.filter(({ marks }) => marks.length === 0).length, 30);
  assert.deepEqual(measure(set).misses, []);
});
