import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { hardToRead } from '../../../../scripts/easy-hungarian.mjs';
import { untranslated } from '../../../../scripts/texts.mjs';
import { LAUNCHER_TEXTS } from '../../src/launcher/texts.ts';

const xliff = resolve(import.meta.dirname, '../../xliff');

describe('A39 easy-to-read Hungarian', () => {
  for (const [text, problem] of [
    ['Ha Ön ma délután el szeretne jönni hozzánk, akkor előbb hívjon fel minket telefonon.', /14 words/],
    ['Várjon, mert sokan vannak, és kevesen dolgozunk.', /more than one thing/],
    ['Nem tudja senki, hogy nincs itt.', /two negations/],
    ['Amennyiben akarja, írjon.', /amennyiben \(ha\)/],

    ['Az ügyfélnek írunk.', /ügyf \(Ön\)/],
    ['A kérés újra beadható.', /a passive/],
    ['A díj fizetendő.', /a passive/],
    ['Az ablak le van írva.', /a passive/],
    ['Várjon kb. két percet.', /an abbreviation/],
    ['Nyissa meg a PDF fájlt.', /an abbreviation/],
    ['Írja be a nevét (ha akarja).', /a bracket/],
    ['Nézze meg az internetkapcsolatot.', /a long word: internetkapcsolatot/],
  ] as const) {
    test(`finds what is hard in „${text}”`, () => assert.match(hardToRead(text).join(), problem));
  }

  for (const text of [
    'Most nyitva van.',
    'Kérjük, írja le, amit kérdezni szeretne.',
    'Ne írja le a nevét, a címét, a számait.',
    'A neve: {0}.',
    'Körülbelül 1,5 kilométer.',
    'Könnyen érthető magyar',
  ]) {
    test(`finds nothing in „${text}”`, () => assert.deepEqual(hardToRead(text), []));
  }

  test('is what the launcher speaks for whoever asked for it', () => {
    for (const text of Object.values(LAUNCHER_TEXTS['hu-easy'])) {
      assert.deepEqual(hardToRead(typeof text === 'string' ? text : (text as (n: number) => string)(3)), []);
    }
  });
});

describe('a text that is missing', () => {
  for (const name of ['hu-easy', 'en', 'de']) {
    for (const [what, left] of [
      ['missing', ''],
      ['empty', '<target> </target>'],
    ] as const) {
      test(`is found: ${what} in ${name}`, () => {
        const folder = mkdtempSync(join(tmpdir(), 'segit-texts-'));
        try {
          cpSync(xliff, folder, { recursive: true });
          assert.deepEqual(untranslated(folder), []);
          const file = join(folder, `${name}.xlf`);
          writeFileSync(file, readFileSync(file, 'utf8').replace(/<target>.*<\/target>/, left));
          assert.match(untranslated(folder).join('\n'), new RegExp(`^${name}.xlf: no translation of „.+”$`));
        } finally {
          rmSync(folder, { recursive: true });
        }
      });
    }
  }
});
