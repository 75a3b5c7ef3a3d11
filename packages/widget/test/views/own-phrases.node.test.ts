import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePhrases, serialisePhrases } from '../../src/views/asides/phrases/own-phrases.ts';

const file = (phrases: string, version = 1): string =>
  `{"format":"segit-a-hivatal/phrases","version":${version},"phrases":${phrases}}`;

const BAD: Readonly<Record<string, readonly [content: string, problem: string]>> = {
  'no JSON': ['<html>', 'not-phrases'],
  'another JSON': ['[]', 'not-phrases'],
  null: ['null', 'not-phrases'],
  'another format': ['{"format":"x","version":1,"phrases":[]}', 'not-phrases'],
  'a later version': [file('[]', 2), 'not-phrases'],
  'a phrase that is none': [file('[{"text":7}]'), 'bad-phrase'],
  'a phrase of null': [file('[null]'), 'bad-phrase'],
  'a phrase with NUL': [file('[{"text":"a\\u0000b"}]'), 'bad-phrase'],
  'a lone surrogate': [file('[{"text":"\\ud800"}]'), 'bad-phrase'],
  'two lines': [file('[{"text":"a\\nb"}]'), 'bad-phrase'],
  'too many': [serialisePhrases(Array.from({ length: 101 }, (_, index) => `x${index}`)), 'too-many'],
  'too large': ['x'.repeat(100_001), 'too-large'],
};

for (const [what, [content, problem]] of Object.entries(BAD)) {
  test(`a file with ${what} is not taken`, () => {
    assert.deepEqual(parsePhrases(content), { phrases: null, problem });
  });
}

test('a file with phrases is taken, each of them once', () => {
  assert.deepEqual(parsePhrases(serialisePhrases(['Egy.', 'Kettő.', 'Egy.'])), { phrases: ['Egy.', 'Kettő.'] });
});
