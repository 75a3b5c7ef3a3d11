import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { hardToRead } from '../../../../scripts/easy-hungarian.mjs';
import { untranslated } from '../../../../scripts/texts.mjs';
import { sentences } from '../../../hours/src/sentences/index.ts';
import { statusAt } from '../../../hours/test/support/budaors.ts';
import { siteSettings } from '../../../server/src/demo/sites.ts';
import { topics } from '../../../server/src/demo/topics.ts';
import { words } from '../../../server/src/domain/mail/words.ts';
import { LAUNCHER_TEXTS } from '../../src/launcher/texts.ts';

const xliff = resolve(import.meta.dirname, '../../xliff');

describe('A39: easy-to-read Hungarian', () => {
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

describe('A39: what the server says in easy Hungarian', () => {
  for (const [what, iso] of [
    ['open', '2026-01-13T16:00:00Z'],
    ['closing', '2026-01-13T17:55:00Z'],
    ['opening', '2026-01-13T14:45:00Z'],
    ['closed', '2026-01-13T09:00:00Z'],
    ['a holiday', '2026-04-03T08:00:00Z'],
    ['a national holiday', '2026-10-23T08:00:00Z'],
    ['a swapped rest day', '2026-12-24T06:30:00Z'],
  ] as const) {
    test(`of the hours: ${what}`, () => {
      assert.deepEqual(hardToRead(sentences(statusAt({}, iso), 'hu-easy').text), []);
    });
  }

  test('of the topics, and as a welcome', () => {
    const welcomes = siteSettings.flatMap(({ welcome }) => (welcome ? [welcome] : []));
    const said = [...welcomes, ...topics.map(({ name }) => name)].map((text) => text['hu-easy']);
    assert.ok(said.length > topics.length);
    assert.deepEqual(said.flatMap(hardToRead), []);
  });

  test('around an answer by e-mail', () => {
    const mail = words({ language: 'hu', easy: true, site: 'könyvtár', page: 'segit', answers: [] });
    assert.deepEqual(hardToRead(mail.subject), []);
    assert.deepEqual(hardToRead(mail.text.replace('--------', '')), []);
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
