import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isWellFormed, messageText, nickname, plainDate, requestId, seq, shortText } from '../src/index.ts';

test('a text is returned as it is, or not at all', () => {
  for (const text of ['a', ' szóköz ', 'o\u030B', '👋🏽', '\u202Eabc', '<b>', 'x'.repeat(4000), '\r\n.'])
    assert.equal(messageText(text), text);
  for (const bad of [
    '',
    ' \n\t\u00A0',
    'x'.repeat(4001),
    'a\0b',
    '\uD800',
    'a\uDC00b',
    '\uDC00\uD800',
    5,
    null,
    {},
    [],
  ])
    assert.equal(messageText(bad), null);
});

test('what is said of a task is a short message', () => {
  assert.equal(shortText('x'.repeat(1000)), 'x'.repeat(1000));
  for (const bad of ['x'.repeat(1001), ' ', 'a\0b', '\uD800', 5, null]) assert.equal(shortText(bad), null);
});

test('a cursor is an integer from 0 to 2^53 − 1, as a number', () => {
  for (const good of [0, 1, Number.MAX_SAFE_INTEGER]) assert.equal(seq(good), good);
  for (const bad of [-1, 0.5, 2 ** 53, 2 ** 63, NaN, Infinity, '1', '1e9', 10n, null, undefined, true, [1]])
    assert.equal(seq(bad), null);
});

test('a day is one that the calendar has', () => {
  for (const good of ['2026-11-24', '2028-02-29', '0001-01-01']) assert.equal(plainDate(good), good);
  for (const bad of ['2026-02-29', '2026-13-01', '2026-1-1', '2026-11-24T00:00', '', ' 2026-11-24', 20261124, null])
    assert.equal(plainDate(bad), null);
});

test('an id is a version 4 UUID in lower case', () => {
  const good = '0c9ba1f4-8f3e-4d0e-9b1f-2f4f3a1a0b11';
  assert.equal(requestId(good), good);
  for (const bad of [good.toUpperCase(), good.replace('-4d', '-1d'), ` ${good}`, `${good}\n`, good.slice(1), 4, null])
    assert.equal(requestId(bad), null);
});

test('a nickname is one line without control characters', () => {
  for (const good of ['Őrsi Ödön', 'x'.repeat(60), '👋🏽']) assert.equal(nickname(good), good);
  for (const bad of ['', '  ', 'x'.repeat(61), 'a\nb', 'a\u2028b', 'a\u0085b', 'a\u007f', 'a\0', '\uD800', 3, null])
    assert.equal(nickname(bad), null);
});

test('well-formed is what can be written as UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(0xffff), (text, unit) => {
      for (const each of [text, text + String.fromCharCode(unit), String.fromCharCode(unit) + text])
        assert.equal(isWellFormed(each), Buffer.from(each).toString() === each);
    }),
  );
});
