import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { detect, redact } from '../../src/personal-data/index.ts';

const LONG = 100_000;
const full = (part: string): string => part.repeat(Math.ceil(LONG / part.length)).slice(0, LONG);

/** Pieces that the shapes are made of, so that random texts come close to them. */
const piece = fc.constantFrom(
  ...['taj ', 'adóazonosító ', 'bankkártya ', 'személyi ', 'hrsz ', 'rendszám ', 'tel ', 'az ügyem ', 'HU', 'XII'],
  ...['+36', '06', '8', '1', '0', '365', '670003', '2026', '111111110', '４', '@', '.hu', 'kukac', ' Ft', 'a', 'é'],
  ...[' pont ', '(at)', ' kukac ', 'gmail', 'com'],
  ...[' ', '-', '.', ', ', '/', '\u00a0', '–', '(', ')', '\n', '\ud83d', '\ude00', '\u0301', '\u200b'],
);

describe('whatever is written', () => {
  test('findings lie in the text, in order, none within another, and always the same', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
        (text) => {
          const findings = detect(text);
          let end = 0;
          for (const finding of findings) {
            assert.ok(finding.start >= end && finding.end > finding.start && finding.end <= text.length);
            end = finding.end;
          }
          assert.deepEqual(detect(text), findings);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('what may be kept is all there is: redacting twice is redacting once', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
        (text) => {
          const kept = redact(text, 'hu');
          assert.equal(redact(kept, 'hu'), kept);
        },
      ),
      { numRuns: 2000 },
    );
  });

  // A quadratic search of any of these takes minutes.
  test('100 kB of digits, or of anything that begins like a shape, cost linear time', { timeout: 120_000 }, () => {
    const parts = [
      '1',
      '8',
      '1 ',
      '8-',
      '12/',
      'taj 1 ',
      '06 ',
      '06-',
      '+3',
      'hu1',
      'hu 1',
      'HU12 ',
      '@',
      '@a.a',
      'a.',
      ' kukac ',
      'a kukac ',
      'a pont ',
      'a(at)a(pont)',
    ];
    parts.push(
      'X-1-1-1/',
      '12-1',
      'hrsz',
      'hrsz 1/1/1 ',
      '1/1 hrsz',
      'tel 30 1',
      '(',
      ' ',
      'AAA-',
      '111111AA',
      'szamla 12345678-',
      'az ',
      '８',
    );
    for (const part of parts) {
      for (const text of [full(part), `taj bank kártya ${full(part)}`, `${full(part)} hrsz@a.hu`]) detect(text);
    }
  });
});
