import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { apply, diff } from '../../src/rtt/index.ts';
import { clip } from '../../src/rtt/graphemes.ts';
import { change, changed, written } from './words.ts';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const boundaries = (text: string): Set<number> =>
  new Set([...[...segmenter.segment(text)].map(({ index }) => index), text.length]);

test('the difference of any two texts turns the one into the other', () => {
  fc.assert(fc.property(written(40), written(40), (before, after) => apply(before, diff(before, after)) === after));
  fc.assert(
    fc.property(written(60), change, (before, step) => {
      const after = changed(before, step);
      return apply(before, diff(before, after)) === after;
    }),
  );
});

test('no action cuts what is one character, on neither side', () => {
  fc.assert(
    fc.property(written(40), change, (before, step) => {
      const after = changed(before, step);
      const [unitsBefore, unitsAfter] = [boundaries(before), boundaries(after)];
      const units = (text: string, points: number): number => [...text].slice(0, points).join('').length;
      let start: number | undefined;
      for (const action of diff(before, after)) {
        const from = 'erase' in action ? action.at - action.erase : action.at;
        start ??= units(before, from);
        if ('erase' in action) {
          assert.ok(unitsBefore.has(start) && unitsBefore.has(units(before, action.at)));
        } else assert.ok(unitsAfter.has(start) && unitsAfter.has(start + action.insert.length));
      }
    }),
    { numRuns: 500 },
  );
});

test('the difference is the least, in whole characters', () => {
  assert.deepEqual(diff('', ''), []);
  assert.deepEqual(diff('Jó napot', 'Jó napot!'), [{ insert: '!', at: 8 }]);
  assert.deepEqual(diff('Jó napt', 'Jó napot'), [{ insert: 'o', at: 6 }]);
  assert.deepEqual(diff('kutya', 'kuty'), [{ erase: 1, at: 5 }]);
  assert.deepEqual(diff('ebb', 'eb'), [{ erase: 1, at: 3 }]);
  assert.deepEqual(diff('a kutya ugat', 'a macska ugat'), [
    { erase: 4, at: 6 },
    { insert: 'macsk', at: 2 },
  ]);
  // An accent that comes behind its letter, the fourth of a family, half of a flag: the whole character is said anew.
  assert.deepEqual(diff('o', 'o\u030B'), [
    { erase: 1, at: 1 },
    { insert: 'o\u030B', at: 0 },
  ]);
  assert.deepEqual(diff('👨‍👩‍👧', '👨‍👩‍👧‍👦'), [
    { erase: 5, at: 5 },
    { insert: '👨‍👩‍👧‍👦', at: 0 },
  ]);
  assert.deepEqual(diff('🇭🇺🇩🇪', '🇭🇺🇩🇪🇪🇺'), [{ insert: '🇪🇺', at: 4 }]);
  assert.deepEqual(diff('👋🏽 a', '👋🏿 a'), [
    { erase: 2, at: 2 },
    { insert: '👋🏿', at: 0 },
  ]);
});

test('an action that does not fit leaves no text', () => {
  assert.equal(apply('ab', [{ insert: 'x', at: 3 }]), null);
  assert.equal(apply('ab', [{ erase: 3, at: 2 }]), null);
  assert.equal(apply('ab', [{ erase: 1, at: 3 }]), null);
  assert.equal(apply('x'.repeat(4000), [{ insert: 'y', at: 0 }]), null);
  assert.equal(apply('👋', [{ insert: '!', at: 1 }]), '👋!');
});

test('a text that is too long is cut between two characters', () => {
  assert.equal(clip('abc', 3), 'abc');
  assert.equal(clip('ab👨‍👩‍👧‍👦', 5), 'ab');
  assert.equal(clip('abo\u030Bx', 3), 'ab');
});
