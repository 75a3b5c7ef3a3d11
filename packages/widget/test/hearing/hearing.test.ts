import { expect } from '@open-wc/testing';
import { VOLUMES } from '../../src/a11y/hearing/options.ts';
import { play, type Signal } from '../../src/a11y/sounds/tones.ts';
import { violations } from '../support/axe.ts';
import { HelpDeskPage } from '../support/help-desk-page.ts';
import { press } from '../support/keys.ts';
import { PretendedSpeech } from '../support/pretended-speech.ts';
import { PlayedTones } from '../support/played-tones.ts';
import { SettingsPage, wears } from '../support/settings-page.ts';

const ALOUD = 'Hangosan felolvassa, ami érkezik';
const SOUNDS = 'Rövid hang jelzi, ha történik valami';

const LABELS = {
  hu: [ALOUD, SOUNDS],
  de: ['Vorlesen, was ankommt', 'Ein kurzer Ton meldet, wenn etwas geschieht'],
};

describe('reading aloud, in the widget', () => {
  let speech: PretendedSpeech;
  let giveBack: () => void;

  beforeEach(() => {
    speech = new PretendedSpeech();
    giveBack = speech.install();
  });
  afterEach(() => {
    // What still speaks is silent before the next test listens.
    dispatchEvent(new Event('pagehide'));
    giveBack();
  });

  const said = (page: HelpDeskPage, text: string): Promise<void> =>
    page.until(() => speech.texts.includes(text), `„${text}”, of ${speech.texts.join(' | ')}`);

  /** In a conversation in which it is on, in silence. */
  async function listening(): Promise<HelpDeskPage> {
    await import('../../src/settings/worn/wear.ts');
    const page = await HelpDeskPage.open('conversation');
    wears({ heard: { aloud: true } });
    await page.until(() => page.transcript.aloud, 'that it is on');
    await page.settled();
    return page;
  }

  it('A11: is off until somebody switches it on, which it says itself', async () => {
    const settings = await SettingsPage.open();
    settings.page.desk.receive('Ezt csak írva.');
    await settings.page.until(() => settings.page.spoken.all.includes('Ezt csak írva.'), 'the announcement');
    expect(speech.texts).to.deep.equal([]);
    await settings.tick(ALOUD);
    await said(settings.page, `${ALOUD}: igen.`);
    await settings.page.until(() => settings.page.spoken.count(`${ALOUD}: igen.`) === 1, 'that it is announced');
    expect(settings.kept).to.deep.equal({ heard: { aloud: true } });
    await settings.tick(ALOUD);
    await settings.page.until(() => !speech.speaking, 'silence');
  });

  it('A41: says what arrives as it is announced, once, and nothing where another tab speaks', async () => {
    const page = await listening();
    page.desk.receive('Jó napot kívánok!');
    await said(page, 'Kovács Anna, ügyintéző: Jó napot kívánok!');
    speech.finish();
    page.desk.set({ speaking: false });
    page.desk.receive('Ezt a másik lap mondja.');
    page.desk.set({ speaking: true, announcedUpTo: 99 });
    page.desk.setConversation({ connection: 'offline' });
    await said(page, 'Megszakadt a kapcsolat. Újracsatlakozás…');
    expect(speech.texts).to.deep.equal([
      'Kovács Anna, ügyintéző: Jó napot kívánok!',
      'Megszakadt a kapcsolat. Újracsatlakozás…',
    ]);
  });

  it('A26: reads a message again by its own button, and the last one by „Ismételd az utolsót”', async () => {
    const page = await listening();
    page.desk.receive('Első.', 'Második.');
    await said(page, 'Kovács Anna, ügyintéző: Első.');
    page.button('Felolvasás leállítása').click();
    expect(speech.speaking).to.equal(false);
    const buttons = [...page.transcript.shadowRoot!.querySelectorAll<HTMLElement>('.other button')];
    expect(buttons.at(-2)!.textContent.trim()).to.equal('Felolvasás');
    buttons.at(-2)!.click();
    await page.until(() => speech.texts.filter((text) => text.includes('Első.')).length === 2, 'the first again');
    speech.finish();
    page.button('Ismételd az utolsót').click();
    await said(page, 'Kovács Anna, ügyintéző: Második.');
  });

  it('A17: a message is read by keys alone: to it, into it, its button', async () => {
    const page = await listening();
    page.desk.receive('Billentyűvel.');
    await said(page, 'Kovács Anna, ügyintéző: Billentyűvel.');
    speech.finish();
    page.transcript.takeFocus();
    await press('End', 'Enter', 'Enter');
    await page.until(() => speech.said.length === 2, 'that it is read again');
  });

  it('A18: Esc silences first, then closes; what is closed is silent', async () => {
    const page = await listening();
    page.desk.receive('Hosszú üzenet.');
    await said(page, 'Kovács Anna, ügyintéző: Hosszú üzenet.');
    page.button('Akadálymentes beállítások').focus();
    await press('Escape');
    expect(speech.speaking).to.equal(false);
    expect(page.element.open).to.equal(true);
    page.desk.receive('Még egy.');
    await said(page, 'Kovács Anna, ügyintéző: Még egy.');
    page.element.hide();
    expect(speech.speaking).to.equal(false);
  });

  it('says in words that there is no voice, and how to get one; and offers voices when they come', async () => {
    speech.offer([]);
    const settings = await SettingsPage.open();
    expect(settings.page.text).to.contain('Ezen az eszközön nincs hang ehhez a nyelvhez');
    await settings.tick(ALOUD);
    const { page } = settings;
    await page.until(() => page.spoken.all.includes('Ezen az eszközön nincs hang ehhez a nyelvhez'), 'that it is said');
    expect(settings.list('voice-hu')).to.equal(null);
    speech.offer(new PretendedSpeech().getVoices());
    await page.settled();
    expect(page.text).not.to.contain('Ezen az eszközön nincs hang');
    const names = [...settings.list('voice-hu').options].map((option) => option.text);
    expect(names, 'those of the device first').to.deep.equal(['Bence', 'Hanna', 'Remote Judit (interneten át)']);
  });

  it('A41: speaks with the voice and at the pace that were chosen, from the next word on, and keeps them', async () => {
    const settings = await SettingsPage.open();
    await settings.tick(ALOUD);
    await said(settings.page, `${ALOUD}: igen.`);
    await settings.choose('voice-hu', 'uri:Hanna');
    await said(settings.page, 'Magyar hang: Hanna.');
    await settings.choose('rate', 'fastest');
    await said(settings.page, 'A felolvasás sebessége: Sokkal gyorsabb.');
    expect(speech.said.at(-1)).to.include({ voice: 'Hanna', rate: 1.7 });
    expect(settings.kept.heard).to.deep.equal({ aloud: true, voices: { hu: 'uri:Hanna' }, rate: 'fastest' });
    settings.page.button('Minden beállítás törlése').click();
    await settings.page.until(() => !speech.speaking, 'silence');
    expect(settings.kept).to.deep.equal({});
  });

  for (const [lang, theme] of [
    ['hu', 'light'],
    ['de', 'dark'],
  ] as const) {
    it(`A42: its settings and its buttons have no violation, ${lang}, ${theme}`, async () => {
      const settings = await SettingsPage.open({ lang, theme });
      for (const label of LABELS[lang]) await settings.tick(label);
      expect(settings.list('rate')).not.to.equal(null);
      expect(settings.list('volume')).not.to.equal(null);
      expect(await violations(settings.page)).to.deep.equal([]);
      await settings.leave();
      expect(await violations(settings.page)).to.deep.equal([]);
    });
  }
});

describe('how much is announced', () => {
  it('A30: messages can be put off: their number is said, and each when it is asked for', async () => {
    await import('../../src/settings/worn/wear.ts');
    const page = await HelpDeskPage.open('conversation');
    wears({ heard: { announced: 'count' } });
    page.desk.receive('Az első.', 'A második.');
    await page.until(() => page.spoken.count('Új üzenetek: 2') === 1, 'the number');
    page.button('Ismételd az utolsót').click();
    await page.until(() => page.spoken.all.includes('A második.'), 'the last message');
    expect(page.spoken.all).not.to.include('Az első.');
    expect(page.text, 'all of it is there to be read').to.include('Az első.');
  });
});

describe('sounds', () => {
  let tones: PlayedTones;
  beforeEach(() => (tones = new PlayedTones()));
  afterEach(() => tones.restore());

  it('A11: none by itself; those chosen sound, as loud as was chosen, one at a time; switched off, no more', async function () {
    // Firefox and WebKit play only where there is something to play on.
    if (!navigator.userAgent.includes('Chrome/')) this.skip();
    this.timeout(30_000);
    const settings = await SettingsPage.open();
    const { page } = settings;
    // A page that nobody has touched may not make a sound.
    settings.box(SOUNDS).focus();
    await press('Enter');
    await settings.tick(SOUNDS);
    await page.until(() => settings.list('volume') !== null, 'how loud');
    expect(settings.kept.heard).to.deep.equal({ sounds: true });
    await settings.choose('volume', 'low');
    await page.until(() => page.spoken.all.includes('Hangerő: Halk.'), 'that it is said');
    expect(tones.started).to.equal(0);
    page.button('Hang: megszakadt a kapcsolat').click();
    page.button('Hang: megszakadt a kapcsolat').click();
    await tones.until(() => tones.started === 1, 'the tone to try out');
    page.desk.receive('Itt vagyok.');
    await tones.until(() => tones.started === 2, 'the tone of a message');
    expect(tones.states).to.deep.equal(['running', 'running']);
    await tones.until(() => tones.ended === 2, 'their end');
    await settings.tick(SOUNDS);
    page.desk.receive('Ezt csak mondja.');
    await page.until(() => page.spoken.all.includes('Ezt csak mondja.'), 'the announcement');
    expect(tones.started).to.equal(2);
  });

  it('A11: are soft, short, and told apart by where they go', async () => {
    const RATE = 22_050;
    /** How often it goes through zero in this part of it. */
    const crossings = (wave: Float32Array, from: number, to: number): number => {
      const part = wave.subarray(from * RATE, to * RATE);
      return part.reduce((count, each, index) => count + Number(index > 0 && each > 0 !== part[index - 1]! > 0), 0);
    };
    for (const [signal, rises] of [
      ['message', true],
      ['joined', true],
      ['back', true],
      ['lost', false],
    ] as const satisfies readonly (readonly [Signal, boolean])[]) {
      const context = new OfflineAudioContext(1, RATE, RATE);
      const end = play(context, signal, VOLUMES.medium);
      const wave = (await context.startRendering()).getChannelData(0);
      const loudest = wave.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
      expect(loudest, signal).to.be.within(VOLUMES.medium / 2, VOLUMES.medium * 1.01);
      const silence = wave.subarray(Math.ceil((end + 0.1) * RATE));
      expect(silence.length, signal).to.be.greaterThan(0);
      expect(
        silence.every((each) => each === 0),
        `${signal} ends`,
      ).to.equal(true);
      const difference = crossings(wave, 0.13, 0.22) - crossings(wave, 0.01, 0.1);
      expect(difference > 0, `${signal} goes ${rises ? 'up' : 'down'}`).to.equal(rises);
    }
  });
});
