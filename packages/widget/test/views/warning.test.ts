import { aTimeout, expect } from '@open-wc/testing';
import { allElements, HelpDeskPage, SPEECH_MS } from '../support/help-desk-page.ts';
import { press, type } from '../support/keys.ts';

const warning = (page: HelpDeskPage): ShadowRoot | undefined =>
  allElements(page.element).find(({ localName }) => localName === 'segit-warning')?.shadowRoot ?? undefined;
const words = (page: HelpDeskPage): string | undefined => warning(page)?.querySelector('p')?.textContent;
const focused = (page: HelpDeskPage): string | undefined => warning(page)?.activeElement?.textContent ?? undefined;

const sent = (page: HelpDeskPage): string[] =>
  page.desk.calls.flatMap((call) => (call.startsWith('send ') ? call.slice('send '.length) : []));

/** Types it, as somebody does, and waits until the detector is there. */
async function write(page: HelpDeskPage, text: string): Promise<void> {
  page.textarea.focus();
  await type(text);
  await page.until(() => warning(page) !== undefined, 'the detector');
  await page.settled();
}

async function send(page: HelpDeskPage): Promise<void> {
  await press('Enter');
  await page.settled();
}

describe('a warning before personal data is sent', () => {
  it('names what was found, is said once, takes the focus to what covers it, and nothing is sent', async () => {
    const page = await HelpDeskPage.open('conversation');
    const before = sent(page).length;
    await write(page, 'taj: 111 111 110');
    expect(words(page), 'nothing while one writes').to.equal(undefined);
    await send(page);
    await page.until(() => focused(page) === 'Eltakarom', 'the focus');
    const sentence = 'Ez személyes adatnak tűnik: TAJ-szám. Itt nincs rá szükség. Ha így küldi, töröljük az üzenetből.';
    expect(words(page)).to.equal(sentence);
    await page.until(() => page.spoken.count(sentence) > 0, 'the sentence');
    await aTimeout(SPEECH_MS);
    expect(page.spoken.count(sentence)).to.equal(1);
    expect(sent(page).length).to.equal(before);
  });

  it('„Eltakarom” covers it in the input, to be read and sent', async () => {
    const page = await HelpDeskPage.open('conversation');
    await write(page, 'A taj: 111 111 110 kell?');
    await send(page);
    await page.until(() => focused(page) === 'Eltakarom', 'the focus');
    await press('Enter');
    await page.until(() => page.textarea.value === 'A taj: [TAJ-szám törölve] kell?', 'the covered text');
    await page.settled();
    expect(page.textarea.matches(':focus')).to.equal(true);
    expect(words(page)).to.equal(undefined);
    await send(page);
    expect(sent(page).at(-1)).to.equal('A taj: [TAJ-szám törölve] kell?');
  });

  it('„Így küldöm” sends it as it is: nobody is stopped', async () => {
    const page = await HelpDeskPage.open('conversation');
    await write(page, 'hol tart az ügyem?');
    await send(page);
    await page.until(() => focused(page) === 'Átírom', 'the focus');
    expect(words(page)).to.contain('Ez egyedi ügynek tűnik.');
    await press('Tab');
    expect(focused(page)).to.equal('Így küldöm');
    await press('Enter');
    await page.settled();
    expect(sent(page).at(-1)).to.equal('hol tart az ügyem?');
    expect(page.textarea.matches(':focus')).to.equal(true);
    expect(warning(page)).to.equal(undefined);
  });

  it('Esc goes back to the text and leaves the panel open; who writes on is not asked again until they send', async () => {
    const page = await HelpDeskPage.open('conversation');
    await write(page, '8365670003');
    await send(page);
    await page.until(() => focused(page) === 'Eltakarom', 'the focus');
    await press('Escape');
    await page.settled();
    expect(page.textarea.matches(':focus')).to.equal(true);
    expect(page.textarea.value).to.equal('8365670003');
    expect(words(page)).to.equal(undefined);
    await send(page);
    await page.until(() => focused(page) === 'Eltakarom', 'the second question');
  });

  it('says nothing of dates, amounts and the office’s own telephone', async () => {
    const page = await HelpDeskPage.open('conversation');
    for (const text of ['2026. 11. 23-án 16-19 óra?', '125 000 Ft?', 'A 23/880-440 jó?']) {
      await write(page, text);
      await send(page);
      expect(sent(page).at(-1)).to.equal(text);
    }
  });
});
