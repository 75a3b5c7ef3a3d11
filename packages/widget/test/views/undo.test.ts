import { expect } from '@open-wc/testing';
import type { UndoElement } from '../../src/views/asides/undo/undo.ts';
import { violations } from '../support/axe.ts';
import { HelpDeskPage } from '../support/help-desk-page.ts';
import { press, type } from '../support/keys.ts';

/** A conversation of somebody who may take back what was sent. */
async function open(seconds = '30'): Promise<HelpDeskPage> {
  const page = await HelpDeskPage.mount('conversation');
  localStorage.setItem('segit:person:settings', JSON.stringify({ undoSend: seconds }));
  await page.element.show();
  await page.settled();
  await page.until(() => customElements.get('segit-undo') !== undefined, 'the code');
  return page;
}

const bar = (page: HelpDeskPage): UndoElement => page.view.shadowRoot!.querySelector('segit-undo')!;
const words = (page: HelpDeskPage): string => (bar(page).shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();

async function write(page: HelpDeskPage, text: string): Promise<void> {
  page.textarea.focus();
  await type(text);
}

async function send(page: HelpDeskPage, text: string): Promise<void> {
  await write(page, text);
  await press('Enter');
  await page.until(() => words(page).includes('Visszavonom'), 'the offer');
}

describe('taking back what was sent', () => {
  it('is off unless somebody chooses it, in the settings, at once and said', async () => {
    const page = await HelpDeskPage.open('conversation');
    expect(bar(page)).to.equal(null);
    page.button('Akadálymentes beállítások').click();
    await page.until(() => page.view.localName === 'segit-settings', 'the settings');
    await page.settled();
    const field = page.view.shadowRoot!.querySelector<HTMLSelectElement>('#undoSend')!;
    expect([...field.options].map(({ value }) => value)).to.deep.equal(['off', '5', '10', '15', '20', '30']);
    field.value = '10';
    field.dispatchEvent(new Event('change'));
    await page.until(
      () => page.spoken.count('Küldés után visszavonhatom az üzenetet: 10 másodpercig.') === 1,
      'that it is said',
    );
    expect(localStorage.getItem('segit:person:settings')).to.equal('{"undoSend":"10"}');
    page.button('Vissza').click();
    await page.until(() => page.view.localName === 'segit-conversation', 'the conversation');
    await page.settled();
    await send(page, 'Egy');
    expect(words(page)).to.match(/^Elküldés (10|9) mp múlva/);
  });

  it('A17, A28, A32: is said once, one Shift+Tab away, and the focus stays in the input', async () => {
    const page = await open();
    await send(page, 'Elhamarkodott');
    expect(page.focused).to.equal(page.textarea);
    await page.until(() => page.spoken.all.includes('másodperc múlva. A Visszavonom gomb'), 'that it is said');
    const { seconds } = bar(page) as unknown as { seconds: number };
    await page.until(() => (bar(page) as unknown as { seconds: number }).seconds < seconds, 'the next second');
    await page.heard();
    expect(page.spoken.count('másodperc múlva'), 'seconds are for the eye').to.equal(1);
    page.button('Visszavonom').focus();
    await press('Tab');
    expect(page.focused).to.equal(page.button('Elküldöm most'));
    await press('Tab');
    expect(page.focused, 'so that Shift+Tab leads there').to.equal(page.textarea);
    page.button('Visszavonom').focus();
    expect(await violations(page)).to.deep.equal([]);
    await press('Enter');
    await page.until(() => page.textarea.value === 'Elhamarkodott', 'the text');
    expect(page.focused).to.equal(page.textarea);
    expect(words(page)).to.equal('');
    expect(
      page.transcript.entries.some((entry) => entry.kind === 'message' && entry.text === 'Elhamarkodott'),
    ).to.equal(false);
    await page.until(() => page.spoken.count('Visszavonva.') === 1, 'that it is said');
  });

  it('A29: loses nothing of what has been written since', async () => {
    const page = await open();
    await send(page, 'Egy');
    await write(page, 'kettő');
    page.button('Visszavonom').click();
    await page.until(() => page.textarea.value === 'Egy\nkettő', 'both');
    expect(page.desk.snapshot.draft).to.equal('Egy\nkettő');
  });

  it('goes at once where one says so, or closes the panel', async () => {
    const page = await open();
    await send(page, 'Egy');
    page.button('Elküldöm most').focus();
    await press('Enter');
    await page.until(() => words(page) === '', 'that it is gone');
    await page.until(() => page.focused === page.textarea, 'the focus, which is not lost');
    await send(page, 'Kettő');
    page.desk.calls.length = 0;
    page.element.hide();
    await page.until(() => page.desk.calls.includes('release'), 'that it is sent');
  });

  it('says so where it is too late', async () => {
    const page = await open();
    await send(page, 'Egy');
    const button = page.button('Visszavonom');
    page.desk.release();
    button.click();
    await page.until(() => page.spoken.all.includes('már nem lehet visszavonni'), 'that it is said');
    expect(page.textarea.value).to.equal('');
  });
});
