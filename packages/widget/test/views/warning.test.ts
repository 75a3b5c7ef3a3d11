import { aTimeout, expect } from '@open-wc/testing';
import { allElements, HelpDeskPage, SPEECH_MS } from '../support/help-desk-page.ts';
import { press, type } from '../support/keys.ts';
import { keepSettings, PhraseBoardPage } from '../support/phrase-board-page.ts';

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

describe('the same before a question, a message that is left, and a sentence of the phrase board', () => {
  const ASKED = 'Az adóazonosítóm 8365670003, jó?';
  const COVERED = 'Az adóazonosítóm [adóazonosító jel törölve], jó?';
  const button = (page: HelpDeskPage, label: string): HTMLElement | undefined =>
    allElements(page.panel).find((each) => each.localName === 'button' && each.textContent.trim() === label) as
      HTMLElement | undefined;

  const question = (page: HelpDeskPage): HTMLTextAreaElement | undefined =>
    allElements(page.panel).find(({ id }) => id === 'question') as HTMLTextAreaElement | undefined;

  it('the first question waits for the answer, is covered in its field, and then the conversation begins', async () => {
    const page = await HelpDeskPage.open();
    await page.until(() => question(page) !== undefined, 'the form');
    question(page)!.focus();
    await type(ASKED);
    await page.until(() => warning(page) !== undefined, 'the detector');
    page.button('Beszélgetés indítása').click();
    await page.until(() => focused(page) === 'Eltakarom', 'the focus');
    expect(page.view.localName).to.equal('segit-start');
    await press('Enter');
    await page.until(() => question(page)!.value === COVERED, 'the covered text');
    expect(question(page)!.matches(':focus')).to.equal(true);
    page.button('Beszélgetés indítása').click();
    await page.until(() => page.view.localName === 'segit-conversation', 'the conversation');
  });

  it('a message that is left waits, too; Esc goes to its field, and nobody is stopped', async () => {
    const page = await HelpDeskPage.open('closed');
    await page.until(() => button(page, 'Üzenet hagyása') !== undefined, 'the offer');
    button(page, 'Üzenet hagyása')!.click();
    await page.until(() => page.focused?.id === 'text', 'the form');
    await type(ASKED);
    await page.until(() => warning(page) !== undefined, 'the detector');
    page.button('Küldés').click();
    await page.until(() => focused(page) === 'Eltakarom', 'the focus');
    await press('Escape');
    await page.until(() => page.focused?.id === 'text', 'back in the field');
    page.button('Küldés').click();
    await page.until(() => focused(page) === 'Eltakarom', 'the second question');
    expect(page.desk.calls.join()).not.to.contain('leaveMessage');
    button(page, 'Így küldöm')!.click();
    await page.until(() => page.desk.calls.includes(`leaveMessage ${ASKED}`), 'the message');
  });

  it('so does the sentence of the phrase board, which is covered as one piece', async () => {
    const page = await HelpDeskPage.mount('conversation');
    keepSettings({ access: { phrases: true } });
    localStorage.setItem('segit:person:sentence', JSON.stringify([ASKED]));
    await (await PhraseBoardPage.of(page)).press('Kifejezések');
    await page.until(() => button(page, 'Elküldöm') !== undefined, 'its sentence');
    button(page, 'Elküldöm')!.click();
    await page.until(() => focused(page) === 'Eltakarom', 'the focus');
    await press('Enter');
    await page.until(() => page.text.includes(COVERED), 'the covered sentence');
    await page.until(() => page.focused?.textContent.trim() === 'Elküldöm', 'the focus');
    expect(sent(page)).not.to.include(ASKED);
    button(page, 'Elküldöm')!.click();
    await page.until(() => sent(page).at(-1) === COVERED, 'the message');
  });
});
