import { expect } from '@open-wc/testing';
import { LANGUAGES } from '../fixtures/looks.ts';
import { STATES } from '../fixtures/states.ts';
import { HelpDeskPage } from '../support/help-desk-page.ts';

const EASY = 'Könnyen érthető magyar';

/** The languages that are chosen: exactly one. */
const chosen = (page: HelpDeskPage): string[] =>
  [...page.view.shadowRoot!.querySelectorAll('.language[aria-pressed=true]')].map((each) => each.textContent.trim());
const wantsEasy = (page: HelpDeskPage): boolean => page.desk.snapshot.preferences.includes('EASY_LANGUAGE');
const isEasy = (page: HelpDeskPage): Promise<void> =>
  page.until(() => page.text.includes('Könnyebb használat'), 'easy words');
const isUsual = (page: HelpDeskPage): Promise<void> =>
  page.until(() => page.text.includes('Akadálymentes beállítások'), 'the usual words');

describe('A39: easy-to-read Hungarian', () => {
  it('is a fourth choice of language, which holds at once and is said once', async () => {
    const page = await HelpDeskPage.open();
    expect(chosen(page)).to.deep.equal(['Magyar']);
    page.button(EASY).click();
    await isEasy(page);
    expect(page.text).to.contain('Az Ön saját ügyéről itt nem beszélünk.');
    expect(page.text, 'the hours, by the server').to.contain('(hu-easy)');
    expect(chosen(page)).to.deep.equal([EASY]);
    await page.until(() => page.spoken.all.includes(`Nyelv: ${EASY}.`), 'that it is said');
    await page.heard();
    expect(page.spoken.count(`Nyelv: ${EASY}.`)).to.equal(1);
  });

  it('is Hungarian for a screen reader', async () => {
    const page = await HelpDeskPage.show('start', LANGUAGES['hu-easy']!);
    expect(page.panel.lang).to.equal('hu');
    expect(page.element.shadowRoot!.querySelector('.root')!.getAttribute('lang')).to.equal('hu');
    expect(page.button(EASY).lang).to.equal('hu');
    expect(page.desk.calls).to.include('setLanguage hu').and.not.to.include('setLanguage hu-easy');
  });

  it('is one truth with what the officer is told: each changes the other', async () => {
    const page = await HelpDeskPage.open();
    page.button(EASY).click();
    await isEasy(page);
    const wish = (): HTMLLabelElement =>
      [...page.view.shadowRoot!.querySelectorAll('label')].find((each) =>
        ['Könnyű szavakat kérek', 'Kérem, egyszerűen'].includes(each.textContent.trim()),
      )!;
    expect(wish().querySelector('input')!.checked).to.equal(true);
    wish().click();
    await isUsual(page);
    expect(chosen(page)).to.deep.equal(['Magyar']);
    wish().click();
    await isEasy(page);
    expect(chosen(page)).to.deep.equal([EASY]);
    page.button('Magyar').click();
    await isUsual(page);
    expect(wantsEasy(page)).to.equal(false);
    await page.until(() => page.spoken.all.includes('Nyelv: Magyar.'), 'that it is said');
  });

  it('is chosen in the settings, too, also in a conversation, whose other preferences stay', async () => {
    const page = await HelpDeskPage.mount('conversation');
    page.desk.setPreferences(['WRITES_SLOWLY']);
    await page.element.show();
    page.button('Akadálymentes beállítások').click();
    await page.until(() => page.view.localName === 'segit-settings', 'the settings');
    page.button(EASY).click();
    await isEasy(page);
    expect(page.text, 'the words of a view beside').to.contain('Mit jó tudni rólam?');
    expect(page.desk.snapshot.conversation!.preferences).to.deep.equal(['WRITES_SLOWLY', 'EASY_LANGUAGE']);
  });

  it('is reached from another language in one step; that language stays a wish of its own', async () => {
    const page = await HelpDeskPage.open('start', { lang: 'en' });
    page.button(EASY).click();
    await isEasy(page);
    expect(page.panel.lang).to.equal('hu');
    expect(page.spoken.count('Magyar.'), 'not said on the way').to.equal(0);
    page.button('English').click();
    await page.until(() => page.text.includes('Accessibility settings'), 'English');
    expect(wantsEasy(page), 'the officer may still write simply').to.equal(true);
    expect(chosen(page)).to.deep.equal(['English']);
    await page.until(() => page.spoken.all.includes('Language: English.'), 'that it is said');
  });

  it('is there on the next page, in the launcher before anything is opened', async () => {
    const page = await HelpDeskPage.open();
    page.button(EASY).click();
    await isEasy(page);
    localStorage.setItem('segit:person:preferences', JSON.stringify(page.desk.snapshot.preferences));
    const next = page.element.cloneNode() as typeof page.element;
    next.open = false;
    page.element.replaceWith(next);
    expect(next.shadowRoot!.querySelector('button')!.textContent).to.contain('Írjon nekünk');
  });

  it('is not said where nothing changes: whoever had it opens the panel in silence', async () => {
    const page = await HelpDeskPage.show('start', LANGUAGES['hu-easy']!);
    await isEasy(page);
    await page.heard();
    expect(page.spoken.all).not.to.contain('Nyelv');
  });

  for (const [state, { shut }] of Object.entries(STATES)) {
    if (shut) continue;
    it(`${state}: no word of an office is left`, async () => {
      const page = await HelpDeskPage.show(state, LANGUAGES['hu-easy']!);
      await isEasy(page);
      const written = page.desk.snapshot.conversation?.entries.flatMap((each) => ('text' in each ? [each.text] : []));
      const text = (written ?? []).reduce((all, each) => all.replaceAll(each, ''), page.text);
      expect(text).not.to.match(/ügyintéző|ügyfél|tájékoztatás|Akadálymentes|Szinkroniz|kb\./i);
    });
  }
});
