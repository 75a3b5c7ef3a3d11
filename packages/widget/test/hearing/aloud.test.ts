import { expect } from '@open-wc/testing';
import { violations } from '../support/axe.ts';
import { HelpDeskPage } from '../support/help-desk-page.ts';
import { press } from '../support/keys.ts';
import { PretendedSpeech } from '../support/pretended-speech.ts';
import { SettingsPage, wears } from '../support/settings-page.ts';

const ALOUD = 'Hangosan felolvassa, ami érkezik';

const LABELS = {
  hu: [ALOUD, 'Rövid hang jelzi, ha történik valami'],
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
