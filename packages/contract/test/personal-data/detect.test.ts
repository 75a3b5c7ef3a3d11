import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { detect } from '../../src/personal-data/index.ts';

const own = ['+3623880440', 'segit@budaors.example', '@ado.example', '11742173-15390001'];
/** „tax-id redact 8365670003”, for each finding. */
const found = (text: string): string[] =>
  detect(text, { own }).map(({ kind, action, start, end }) => `${kind} ${action} ${text.slice(start, end)}`);

describe('what is found', () => {
  test('a right check digit is enough; a wrong one needs the word beside it; the shape alone is nothing', () => {
    assert.deepEqual(found('8365670003'), ['tax-id redact 8365670003']);
    assert.deepEqual(found('adóazonosítóm 8365670004'), ['tax-id warn 8365670004']);
    assert.deepEqual(found('8365670004'), []);
    assert.deepEqual(found('111 111 110'), ['taj redact 111 111 110']);
    assert.deepEqual(found('taj: 111 111 111'), ['taj warn 111 111 111']);
    assert.deepEqual(found('111 111 111'), []);
  });

  test('the word may be typed without accents, stand behind the number, or in another language', () => {
    for (const text of [
      'ADOAZONOSITO 8365670004',
      '8365670004 az adóazonosítóm',
      'my tax ID: 8365670004',
      'Steuernummer 8365670004',
    ])
      assert.deepEqual(found(text), ['tax-id warn 8365670004'], text);
  });

  test('a word far away names nothing', () => {
    assert.deepEqual(found(`adóazonosító ${'és '.repeat(40)} 8365670004`), []);
  });

  test('who was born before 1997 and after has other weights', () => {
    assert.deepEqual(found('1-800101-0015 '), []);
    assert.deepEqual(found('személyi szám 1-960101-0010').length, 1);
    // Worked out by hand: 1·1 + 2·8 + 6·1 + … ≡ check digit.
    const early = '1800101001';
    const check = [...early].reduce((sum, each, index) => sum + Number(each) * (index + 1), 0) % 11;
    assert.deepEqual(found(early + check), [`personal-id redact ${early}${check}`]);
    const late = '3050505002';
    const lateCheck = [...late].reduce((sum, each, index) => sum + Number(each) * (10 - index), 0) % 11;
    assert.deepEqual(found(late + lateCheck), [`personal-id redact ${late}${lateCheck}`]);
  });

  test('the longest is meant: an account has other numbers within it', () => {
    assert.deepEqual(found('11742173-15390001-00000000'), []);
    assert.deepEqual(found('IBAN HU42 1177 3016 1111 1018 0000 0000'), [
      'iban redact HU42 1177 3016 1111 1018 0000 0000',
    ]);
    assert.deepEqual(found('4111 1111 1111 1111'), ['card redact 4111 1111 1111 1111']);
  });

  test('an amount is none, unless its word stands beside it', () => {
    assert.deepEqual(found('8 365 670 003 forint'), []);
    assert.deepEqual(found('HUF 8365670003'), []);
    assert.deepEqual(found('adóazonosítóm 8365670003 fo'), ['tax-id redact 8365670003']);
  });

  test('what is the office’s is nobody’s, however it is written', () => {
    for (const text of [
      '+36 23 880 440',
      '06-23/880-440',
      '23/880-440',
      '(23) 880-440',
      '0036 23 880440',
      '3623880440',
    ])
      assert.deepEqual(found(`Hívjam a ${text}-et?`), [], text);
    assert.deepEqual(found('segit@budaors.example, kati@ADO.example'), []);
    assert.deepEqual(found('masik@budaors.example'), ['email redact masik@budaors.example']);
    assert.deepEqual(found('A hivatalé: 11742173-15390001.'), []);
  });

  test('places count UTF-16 units of the text as it was written', () => {
    const text = '👩‍👩‍👧 É\u0301n: ８３６５６７０００３!';
    const [finding] = detect(text);
    assert.equal(text.slice(finding!.start, finding!.end), '８３６５６７０００３');
  });

  test('what cannot be seen hides no number', () => {
    assert.deepEqual(found('8365\u200b670\u00ad003').length, 1);
    assert.deepEqual(found('٨٣٦٥٦٧٠٠٠٣').length, 1);
  });

  test('an address is one however it is said, and „pont” and „kukac” are words, too', () => {
    for (const text of [
      'bela kukac gmail.com',
      'nagy pont bela kukac gmail pont com',
      'bela78[at]gmail[dot]com',
      'bela(kukac)gmail(pont)com',
      'bela (at) gmail.com',
    ])
      assert.deepEqual(found(`írjanak ide: ${text}`), [`email redact ${text}`]);
    assert.deepEqual(found('Hol a kukac jel? A 3. pont hu-s oldalt kéri, vagy eu-sat?'), []);
  });

  test('a flat’s parcel, a new plate and a card in groups, as they are written', () => {
    assert.deepEqual(found('helyrajzi szám 2034/17/A/3'), ['parcel-number redact 2034/17/A/3']);
    assert.deepEqual(found('AA-KX-418'), ['plate redact AA-KX-418']);
    assert.deepEqual(found('személyim 123 456 AB'), ['identity-card redact 123 456 AB']);
    assert.deepEqual(found('taj 264_850_221'), ['taj redact 264_850_221']);
  });

  test('a law, a date, a decree and the hours are none of them', () => {
    for (const text of [
      'ÖK/12/2024. (V. 3.) rendelet',
      '23/11/2026',
      '2026. 11. 23. 8-12 13-16',
      'TAJ-ügyben 2026. 11. 23. 8-12',
      'A 2016. évi CL. törvény 37. §-a',
    ])
      assert.deepEqual(found(text), [], text);
  });
});
