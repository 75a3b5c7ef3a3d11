import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  detect,
  isRedacted,
  mask,
  PERSONAL_DATA_KINDS,
  personalDataName,
  redact,
} from '../../src/personal-data/index.ts';
import { labelledSet, OWN } from './measure.ts';

describe('what may be kept of a text', () => {
  test('the number goes, and what it was is said in the language of the text', () => {
    assert.equal(redact('A 8365670003-as adóm?', 'hu'), 'A [adóazonosító jel törölve]-as adóm?');
    assert.equal(redact('TAJ 111111110.', 'en'), 'TAJ [social security number removed].');
    assert.equal(
      redact('a@example.org, TAJ 111111110', 'de'),
      '[E-Mail-Adresse entfernt], TAJ [Sozialversicherungsnummer entfernt]',
    );
  });

  test('what is only a hint stays; who masks it by hand is free to', () => {
    const text = 'Adóazonosítóm 8365670004, hol tart az ügyem?';
    assert.equal(redact(text, 'hu'), text);
    assert.equal(mask(text, detect(text), 'hu'), 'Adóazonosítóm [adóazonosító jel törölve], hol tart az ügyem?');
  });

  test('in each labelled sentence nothing certain is left, what is around it is untouched, and twice is once', () => {
    for (const { text } of labelledSet()) {
      const findings = detect(text, { own: OWN }).filter(({ action }) => action === 'redact');
      const kept = redact(text, 'hu', { own: OWN });
      assert.deepEqual(
        detect(kept, { own: OWN }).filter(({ action }) => action === 'redact'),
        [],
        kept,
      );
      assert.equal(redact(kept, 'hu', { own: OWN }), kept);
      assert.equal(isRedacted(kept), findings.length > 0, kept);
      assert.ok(kept.startsWith(text.slice(0, findings[0]?.start)), kept);
    }
  });

  test('each kind has a name in each language, and what stands for it is no finding', () => {
    for (const kind of PERSONAL_DATA_KINDS) {
      if (kind === 'phrase') continue;
      for (const language of ['hu', 'en', 'de'] as const) {
        assert.ok(personalDataName(kind, language));
        const covered = mask('x', [{ kind, action: 'redact', start: 0, end: 1 }], language);
        assert.ok(isRedacted(`a ${covered} b`), covered);
        assert.deepEqual(detect(covered), []);
      }
    }
    assert.equal(isRedacted('[telefonszám] [törölve]'), false);
  });
});
