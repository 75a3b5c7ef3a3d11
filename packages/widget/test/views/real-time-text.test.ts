import { aTimeout, expect } from '@open-wc/testing';
import { allElements, HelpDeskPage, SPEECH_MS } from '../support/help-desk-page.ts';
import { press, type } from '../support/keys.ts';

const WATCHED = 'Az ügyintéző látja, amit gépel.';

const shadow = (page: HelpDeskPage, name: string): ShadowRoot | undefined =>
  allElements(page.element).find(({ localName }) => localName === name)?.shadowRoot ?? undefined;

const article = (page: HelpDeskPage): HTMLElement => shadow(page, 'segit-preview')!.querySelector('[role=article]')!;

async function openSettings(page: HelpDeskPage): Promise<ShadowRoot> {
  page.button('Akadálymentes beállítások').click();
  await page.until(() => page.view.localName === 'segit-settings', 'the settings');
  await page.settled();
  return page.view.shadowRoot!;
}

const choice = (settings: ShadowRoot, label: string): HTMLInputElement =>
  [...settings.querySelectorAll('label')].find((each) => each.textContent.includes(label))!.querySelector('input')!;

const hearing = (settings: ShadowRoot): HTMLSelectElement => settings.querySelector('#hearing')!;

function choose(settings: ShadowRoot, value: string): void {
  hearing(settings).value = value;
  hearing(settings).dispatchEvent(new Event('change'));
}

describe('what the operator is writing', () => {
  it('stands behind the last message, with its author, as not sent, and is no live region', async () => {
    const page = await HelpDeskPage.open('conversation');
    page.desk.writes('Igen, <b>itt</b>');
    await page.until(() => shadow(page, 'segit-preview') !== undefined, 'its element');
    await page.settled();
    const preview = article(page);
    const name = preview
      .getAttribute('aria-labelledby')!
      .split(' ')
      .map((id) => shadow(page, 'segit-preview')!.getElementById(id)!.textContent)
      .join(' ');
    expect(name).to.equal('Kovács Anna, ügyintéző Most írja, még nem küldte el.');
    expect(shadow(page, 'segit-preview')!.getElementById('text')!.textContent).to.equal('Igen, <b>itt</b>');
    expect(preview.getAttribute('aria-live')).to.equal('off');
    const last = page.transcript.shadowRoot!.querySelector('[role=feed] > [role=article]:nth-last-of-type(1)')!;
    expect(preview.getBoundingClientRect().top).to.be.at.least(last.getBoundingClientRect().bottom);
    expect(page.text, 'one sign is enough').not.to.contain('ír…');
  });

  it('A32: is followed by whoever is at the end, moves neither the focus nor whoever reads further up', async () => {
    const page = await HelpDeskPage.open('conversation');
    page.desk.receive(...Array.from({ length: 20 }, (_, i) => `${i}. üzenet`));
    await page.settled();
    page.textarea.focus();
    const feed = page.transcript.shadowRoot!.querySelector('.feed')!;
    const fromEnd = (): number => feed.scrollHeight - feed.scrollTop - feed.clientHeight;
    page.desk.writes('sor');
    await page.until(() => shadow(page, 'segit-preview') !== undefined, 'its element');
    for (let i = 1; i <= 5; i++) {
      page.desk.writes('sor\n'.repeat(i));
      await page.settled();
    }
    await page.until(() => fromEnd() < 2, 'the end is seen');
    expect(page.focused).to.equal(page.textarea);
    feed.scrollTop = 0;
    await aTimeout(100);
    page.desk.writes('sor\n'.repeat(12));
    await page.settled();
    await aTimeout(100);
    expect(feed.scrollTop).to.equal(0);
    expect(page.spoken.texts.filter((text) => text.includes('sor'))).to.deep.equal([]);
  });

  it('stands still and says so where something was lost, and gives way to the message', async () => {
    const page = await HelpDeskPage.open('writing');
    await page.until(() => shadow(page, 'segit-preview') !== undefined, 'its element');
    page.desk.writes('Igen, az', { frozen: true });
    await page.settled();
    expect(page.text).to.contain('Szinkronizálás…');
    page.desk.setConversation({ preview: undefined });
    page.desk.receive('Igen, az űrlapnak angol változata is van.');
    await page.settled();
    expect(shadow(page, 'segit-preview')).to.equal(undefined);
    await page.heard();
    expect(page.spoken.count('Igen, az űrlapnak')).to.equal(1);
  });

  it('is not shown to whoever does not want it, and heard as they choose', async () => {
    const page = await HelpDeskPage.open('conversation');
    const settings = await openSettings(page);
    expect(hearing(settings).value).to.equal('message');
    choose(settings, 'off');
    await page.settled();
    page.button('Vissza').click();
    await page.settled();
    page.desk.writes('Ezt nem kell látni.');
    await page.settled();
    expect(shadow(page, 'segit-preview')).to.equal(undefined);
    const again = await openSettings(page);
    choose(again, 'sentence');
    await page.settled();
    page.button('Vissza').click();
    await page.settled();
    page.desk.writes('Ezt már igen. És');
    await aTimeout(SPEECH_MS + 600);
    expect(page.spoken.count('Ezt már igen.')).to.equal(1);
  });
});

describe('showing what one writes', () => {
  it('is off, is switched on in the settings, says so where one writes, and ends with one press', async () => {
    const page = await HelpDeskPage.open('conversation');
    expect(page.desk.calls).to.include('sendRealTimeText false');
    expect(page.text).not.to.contain(WATCHED);
    choice(await openSettings(page), 'Az ügyintéző lássa').click();
    await page.settled();
    expect(page.desk.calls.at(-1)).to.equal('sendRealTimeText true');
    page.button('Vissza').click();
    await page.until(() => page.text.includes(WATCHED), 'it is said');
    await page.settled();
    const stop = page.button('Ne lássa');
    stop.focus();
    await press('Enter');
    await page.settled();
    expect(page.desk.calls.at(-1)).to.equal('sendRealTimeText false');
    expect(page.text).not.to.contain(WATCHED);
    expect(page.focused, 'where one writes').to.equal(page.textarea);
    await page.heard();
    expect(page.spoken.all).to.contain('Mostantól csak az elküldött üzenetei látszanak.');
  });

  it('is remembered on this device, and said only while there is somebody to see it', async () => {
    const page = await HelpDeskPage.open('writing');
    expect(page.desk.calls).to.include('sendRealTimeText true');
    await page.until(() => page.text.includes(WATCHED), 'it is said');
    page.desk.setConversation({ state: 'WAITING', preview: undefined });
    await page.settled();
    expect(page.text).not.to.contain(WATCHED);
  });

  it('A27: takes the text however it comes: keys, paste, prediction, undo, an input method', async () => {
    const page = await HelpDeskPage.open('writing');
    const written: [string, boolean][] = [];
    page.desk.setDraft = (draft: string, composing = false) => void written.push([draft, composing]);
    const { textarea } = page;
    textarea.focus();
    await type('Jó');
    expect(written.at(-1)).to.deep.equal(['Jó', false]);

    document.execCommand('insertText', false, ' napot 👩🏽‍🦽');
    expect(written.at(-1)).to.deep.equal(['Jó napot 👩🏽‍🦽', false]);
    document.execCommand('undo');
    expect(written.at(-1)![0]).to.equal(textarea.value);
    expect(written.at(-1)![0]).not.to.contain('👩🏽‍🦽');

    // A prediction takes the place of a word; no key is pressed.
    textarea.setRangeText('Jó reggelt', 0, textarea.value.length, 'end');
    textarea.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
    expect(written.at(-1)).to.deep.equal(['Jó reggelt', false]);

    // An input method: its text is there before it has done with it, and no input need follow its end.
    const compose = (data: string): void => {
      textarea.setRangeText(data, 3, textarea.value.length, 'end');
      textarea.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    };
    textarea.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    compose('n');
    compose('nap');
    expect(written.at(-1)).to.deep.equal(['Jó nap', true]);
    textarea.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: 'nap' }));
    expect(written.at(-1)).to.deep.equal(['Jó nap', false]);
  });
});
