import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { heardOptions } from '../../src/a11y/hearing/options.ts';
import { pieces } from '../../src/a11y/hearing/pieces.ts';
import { Reader } from '../../src/a11y/hearing/reader.ts';
import { PretendedSpeech, voice, VOICES } from '../support/pretended-speech.ts';

// All that reading aloud wants of a page: to hear that it was touched.
Object.assign(globalThis, { document: new EventTarget() });

describe('reading aloud', () => {
  let speech: PretendedSpeech;
  let reader: Reader;
  let giveBack: () => void;

  const listen = (voices = VOICES, options = {}): void => {
    giveBack?.();
    speech = new PretendedSpeech(voices);
    giveBack = speech.install();
    reader = new Reader(heardOptions({ aloud: true, ...options }), 'hu');
  };
  const news = (...texts: string[]) => texts.map((text) => ({ text, about: 'message' as const }));

  beforeEach(() => listen());
  afterEach(() => {
    reader.dispose();
    giveBack();
  });

  it('says one line after the other, each once, by a voice of this device', () => {
    reader.read(news('Első.', 'Második.'));
    reader.read(news('Harmadik.'));
    assert.deepEqual(speech.texts, ['Első.']);
    for (let i = 0; i < 4; i++) speech.finish();
    assert.deepEqual(speech.texts, ['Első.', 'Második.', 'Harmadik.']);
    assert.deepEqual(new Set(speech.said.map((each) => each.voice)), new Set(['Bence']));
  });

  it('A13: says each line by a voice of its language, as it was chosen', () => {
    reader.options = heardOptions({ aloud: true, rate: 'faster', voices: { hu: 'uri:Hanna' } });
    reader.read([{ text: 'Magyarul.', about: 'message' }]);
    reader.read([{ text: 'In English.', lang: 'en', about: 'message' }]);
    speech.finish();
    assert.deepEqual(speech.said, [
      { text: 'Magyarul.', voice: 'Hanna', rate: 1.3 },
      { text: 'In English.', voice: 'Sam', rate: 1.3 },
    ]);
  });

  it('says that it has no voice for a language, instead of making a noise of it', () => {
    reader.read([{ text: 'Auf Deutsch.', lang: 'de', about: 'message' }]);
    assert.deepEqual(speech.texts, ['Olyan nyelvű üzenet érkezett, amelyhez ezen az eszközön nincs hang.']);
  });

  it('is silent where it has no voice at all for the language of the page, and goes on with what it can say', () => {
    listen([voice('Sam', 'en-US')]);
    reader.read(news('Magyarul.'));
    assert.deepEqual(speech.texts, []);
    reader.read([{ text: 'In English.', lang: 'en', about: 'message' }]);
    assert.deepEqual(speech.texts, ['In English.']);
  });

  it('waits for the list of voices, which comes late', () => {
    listen([]);
    reader.read(news('Már itt van.'));
    assert.deepEqual(speech.texts, []);
    speech.offer(VOICES);
    assert.deepEqual(speech.texts, ['Már itt van.']);
  });

  it('lets a failure cut in, and says again what it cut short', () => {
    reader.read(news('Üzenet.', 'Másik.'));
    reader.read([{ text: 'Nem sikerült.', about: 'news', assertive: true }]);
    assert.deepEqual(speech.texts, ['Üzenet.', 'Nem sikerült.']);
    for (let i = 0; i < 3; i++) speech.finish();
    assert.deepEqual(speech.texts, ['Üzenet.', 'Nem sikerült.', 'Üzenet.', 'Másik.']);
  });

  it('says at once what was asked for, in the place of what was asked for before', () => {
    reader.read([{ text: 'Sebesség: Gyorsabb.' }]);
    reader.read([{ text: 'Sebesség: Lassabb.' }]);
    speech.finish();
    assert.deepEqual(speech.texts, ['Sebesség: Gyorsabb.', 'Sebesség: Lassabb.']);
    assert.equal(speech.speaking, false);
  });

  it('does not say a message twice that is asked for while it is said', () => {
    reader.read(news('Üzenet.'));
    reader.read([{ text: 'Üzenet.' }]);
    speech.finish();
    assert.deepEqual(speech.texts, ['Üzenet.', 'Üzenet.']);
    assert.equal(speech.speaking, false);
  });

  it('holds no more than eight, and says how many it left out', () => {
    for (let i = 1; i <= 12; i++) reader.read(news(`${i}.`));
    for (let i = 0; i < 20; i++) speech.finish();
    assert.deepEqual(speech.texts, [
      '1.',
      '4 közlés kimaradt. Az üzeneteket a listában elolvashatja.',
      ...['6.', '7.', '8.', '9.', '10.', '11.', '12.'],
    ]);
  });

  it('A11: is silent at once, and stays so', () => {
    reader.read(news('Egy.', 'Kettő.'));
    reader.hush();
    assert.equal(speech.speaking, false);
    assert.equal(reader.speaking, false);
    reader.read(news('Három.'));
    assert.deepEqual(speech.texts, ['Egy.', 'Három.']);
  });

  it('leaves to the page what the page says', () => {
    reader.hush();
    reader.dispose();
    assert.equal(speech.cancels, 0);
  });

  it('goes on where the browser has lost what it was saying', () => {
    reader.read(news('Elveszett.'));
    speech.lose();
    reader.read(news('Következő.'));
    assert.deepEqual(speech.texts, ['Elveszett.', 'Következő.']);
  });

  it('speaks with the first touch where the browser forbids it before', async () => {
    speech.forbidden = true;
    reader.read(news('Itt vagyok.'));
    await Promise.resolve();
    await Promise.resolve();
    assert.equal(reader.speaking, false);
    speech.forbidden = false;
    document.dispatchEvent(new Event('pointerup'));
    assert.deepEqual(speech.texts, ['Itt vagyok.']);
  });
});

describe('the pieces of a text', () => {
  it('are whole sentences, then parts, then words; nothing is lost', () => {
    const sentence =
      'Ez egy mondat, amely éppen elég hosszú ahhoz, hogy kettő ne férjen el egymás mellett ebben a darabban. ';
    assert.deepEqual(
      pieces(sentence.repeat(3)),
      [sentence, sentence, sentence].map((each) => each.trim()),
    );
    for (const text of [`${'szó '.repeat(200)}`, 'x'.repeat(500), `${'rész, '.repeat(100)}`]) {
      assert.equal(
        pieces(text).every((piece) => piece.length <= 180),
        true,
      );
      assert.equal(pieces(text).join('').replaceAll(' ', ''), text.replaceAll(' ', ''));
    }
    assert.deepEqual(pieces('  '), []);
  });

  it('leave out what would be spelt', () => {
    assert.deepEqual(pieces('Itt van: https://www.budaors.hu/eb/urlap?x=1.'), ['Itt van: budaors.hu']);
  });
});
