import { expect } from '@open-wc/testing';
import { heardOptions } from '../../src/a11y/hearing/options.ts';
import { pieces } from '../../src/a11y/hearing/pieces.ts';
import { Reader } from '../../src/a11y/hearing/reader.ts';
import { PretendedSpeech, voice, VOICES } from '../support/pretended-speech.ts';

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
    expect(speech.texts).to.deep.equal(['Első.']);
    for (let i = 0; i < 4; i++) speech.finish();
    expect(speech.texts).to.deep.equal(['Első.', 'Második.', 'Harmadik.']);
    expect(new Set(speech.said.map((each) => each.voice))).to.deep.equal(new Set(['Bence']));
  });

  it('A13: says each line by a voice of its language, as it was chosen', () => {
    reader.options = heardOptions({ aloud: true, rate: 'faster', voices: { hu: 'uri:Hanna' } });
    reader.read([{ text: 'Magyarul.', about: 'message' }]);
    reader.read([{ text: 'In English.', lang: 'en', about: 'message' }]);
    speech.finish();
    expect(speech.said).to.deep.equal([
      { text: 'Magyarul.', voice: 'Hanna', rate: 1.3 },
      { text: 'In English.', voice: 'Sam', rate: 1.3 },
    ]);
  });

  it('says that it has no voice for a language, instead of making a noise of it', () => {
    reader.read([{ text: 'Auf Deutsch.', lang: 'de', about: 'message' }]);
    expect(speech.texts).to.deep.equal(['Olyan nyelvű üzenet érkezett, amelyhez ezen az eszközön nincs hang.']);
  });

  it('is silent where it has no voice at all for the language of the page, and goes on with what it can say', () => {
    listen([voice('Sam', 'en-US')]);
    reader.read(news('Magyarul.'));
    expect(speech.texts).to.deep.equal([]);
    reader.read([{ text: 'In English.', lang: 'en', about: 'message' }]);
    expect(speech.texts).to.deep.equal(['In English.']);
  });

  it('waits for the list of voices, which comes late', () => {
    listen([]);
    reader.read(news('Már itt van.'));
    expect(speech.texts).to.deep.equal([]);
    speech.offer(VOICES);
    expect(speech.texts).to.deep.equal(['Már itt van.']);
  });

  it('lets a failure cut in, and says again what it cut short', () => {
    reader.read(news('Üzenet.', 'Másik.'));
    reader.read([{ text: 'Nem sikerült.', about: 'news', assertive: true }]);
    expect(speech.texts).to.deep.equal(['Üzenet.', 'Nem sikerült.']);
    for (let i = 0; i < 3; i++) speech.finish();
    expect(speech.texts).to.deep.equal(['Üzenet.', 'Nem sikerült.', 'Üzenet.', 'Másik.']);
  });

  it('says at once what was asked for, in the place of what was asked for before', () => {
    reader.read([{ text: 'Sebesség: Gyorsabb.' }]);
    reader.read([{ text: 'Sebesség: Lassabb.' }]);
    speech.finish();
    expect(speech.texts).to.deep.equal(['Sebesség: Gyorsabb.', 'Sebesség: Lassabb.']);
    expect(speech.speaking).to.equal(false);
  });

  it('does not say a message twice that is asked for while it is said', () => {
    reader.read(news('Üzenet.'));
    reader.read([{ text: 'Üzenet.' }]);
    speech.finish();
    expect(speech.texts).to.deep.equal(['Üzenet.', 'Üzenet.']);
    expect(speech.speaking).to.equal(false);
  });

  it('holds no more than eight, and says how many it left out', () => {
    for (let i = 1; i <= 12; i++) reader.read(news(`${i}.`));
    for (let i = 0; i < 20; i++) speech.finish();
    expect(speech.texts).to.deep.equal([
      '1.',
      '4 közlés kimaradt. Az üzeneteket a listában elolvashatja.',
      ...['6.', '7.', '8.', '9.', '10.', '11.', '12.'],
    ]);
  });

  it('A11: is silent at once, and stays so', () => {
    reader.read(news('Egy.', 'Kettő.'));
    reader.hush();
    expect(speech.speaking).to.equal(false);
    expect(reader.speaking).to.equal(false);
    reader.read(news('Három.'));
    expect(speech.texts).to.deep.equal(['Egy.', 'Három.']);
  });

  it('leaves to the page what the page says', () => {
    reader.hush();
    reader.dispose();
    expect(speech.cancels).to.equal(0);
  });

  it('goes on where the browser has lost what it was saying', () => {
    reader.read(news('Elveszett.'));
    speech.lose();
    reader.read(news('Következő.'));
    expect(speech.texts).to.deep.equal(['Elveszett.', 'Következő.']);
  });

  it('speaks with the first touch where the browser forbids it before', async () => {
    speech.forbidden = true;
    reader.read(news('Itt vagyok.'));
    await Promise.resolve();
    await Promise.resolve();
    expect(reader.speaking).to.equal(false);
    speech.forbidden = false;
    document.dispatchEvent(new Event('pointerup'));
    expect(speech.texts).to.deep.equal(['Itt vagyok.']);
  });
});

describe('the pieces of a text', () => {
  it('are whole sentences, then parts, then words; nothing is lost', () => {
    const sentence =
      'Ez egy mondat, amely éppen elég hosszú ahhoz, hogy kettő ne férjen el egymás mellett ebben a darabban. ';
    expect(pieces(sentence.repeat(3))).to.deep.equal([sentence, sentence, sentence].map((each) => each.trim()));
    for (const text of [`${'szó '.repeat(200)}`, 'x'.repeat(500), `${'rész, '.repeat(100)}`]) {
      expect(pieces(text).every((piece) => piece.length <= 180)).to.equal(true);
      expect(pieces(text).join('').replaceAll(' ', '')).to.equal(text.replaceAll(' ', ''));
    }
    expect(pieces('  ')).to.deep.equal([]);
  });

  it('leave out what would be spelt', () => {
    expect(pieces('Itt van: https://www.budaors.hu/eb/urlap?x=1.')).to.deep.equal(['Itt van: budaors.hu']);
  });
});
