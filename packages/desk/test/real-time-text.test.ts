import { aTimeout, expect } from '@open-wc/testing';
import { RttSender } from '@segit-a-hivatal/contract/rtt';
import { DeskPage, words } from './support/desk-page.ts';

const WATCHED = 'Az ügyfél látja, amit gépel.';

/** A desk with a conversation on it, whose citizen can write. */
async function open() {
  const page = await DeskPage.open();
  page.office.ask('1', 'Hogyan jelentem be a kutyámat?', { nickname: 'Kiss Béla' });
  await page.settled();
  page.button('Következő fogadása').click();
  await page.settled();
  const sender = new RttSender(() => crypto.randomUUID());
  let now = 0;
  /** What the citizen's field holds now arrives here. */
  const citizenWrites = (text: string, arrives = true): void => {
    sender.write(text, (now += 1000));
    const edit = sender.take(now);
    if (edit && arrives) page.office.shows('1', edit);
  };
  const preview = () => page.all('segit-preview')[0];
  return { page, citizenWrites, preview, sender };
}

describe('what a citizen is writing', () => {
  it('stands behind the last message, with their name, as not sent, and is not live', async () => {
    const { page, citizenWrites, preview } = await open();
    citizenWrites('Azt szeretném kérdezni 🐕‍🦺');
    await page.until(() => preview()?.shadowRoot?.querySelector('#text') !== null && preview() !== undefined, 'it');
    await page.until(() => page.text.includes('Azt szeretném kérdezni 🐕‍🦺'), 'the text');
    const article = page.all('segit-transcript [role=article], [role=article]').at(-1)!;
    expect(article.getAttribute('aria-live')).to.equal('off');
    expect(words(article)).to.equal('Kiss Béla Azt szeretném kérdezni 🐕‍🦺 Most írja, még nem küldte el.');
    expect(page.spoken.join(' ')).not.to.contain('Azt szeretném');
  });

  it('A32, A62: leaves whoever composes an answer alone: focus, text, place of the cursor', async () => {
    const { page, citizenWrites, preview } = await open();
    page.textarea.focus();
    await page.type('Az űrlapon');
    page.textarea.setSelectionRange(3, 5);
    for (let i = 1; i <= 30; i++) {
      citizenWrites('kutya '.repeat(i));
      if (i % 10 === 0) await page.settled();
    }
    await page.until(() => preview() !== undefined, 'the text');
    await page.settled();
    const { value, selectionStart, selectionEnd } = page.textarea;
    expect([value, selectionStart, selectionEnd]).to.deep.equal(['Az űrlapon', 3, 5]);
    expect(page.focused).to.equal(page.textarea);
    const box = page.textarea.getBoundingClientRect();
    citizenWrites('kutya\n'.repeat(40));
    await page.settled();
    expect(page.textarea.getBoundingClientRect().top, 'the input stays where it is').to.equal(box.top);
  });

  it('says that it stands still where something was lost, until the message takes its place', async () => {
    const { page, citizenWrites, preview, sender } = await open();
    citizenWrites('Azt');
    citizenWrites('Azt szeretném', false);
    citizenWrites('Azt szeretném kérdezni');
    await page.until(() => page.text.includes('Szinkronizálás…'), 'it is said');
    expect(page.text).not.to.contain('Azt szeretném');
    const id = sender.finish() as ReturnType<typeof crypto.randomUUID>;
    page.office.write('1', 'Azt szeretném kérdezni, hol.', undefined, id);
    await page.until(() => preview() === undefined, 'the message is there');
    expect((await page.heard()).split('Azt szeretném kérdezni, hol.').length - 1).to.equal(1);
  });

  it('is heard sentence by sentence by whoever wants that, and not shown to whoever does not', async () => {
    const { page, citizenWrites, preview } = await open();
    page.button('Beállítások').click();
    await page.settled();
    const choose = (label: string): void =>
      page
        .all('label')
        .find((each) => words(each).includes(label))!
        .click();
    choose('mondatonként');
    page.openDialog('Beállítások').close();
    await page.settled();
    citizenWrites('Jó napot! Azt');
    await page.until(() => page.spoken.join(' ').includes('Kiss Béla írja: Jó napot!'), 'heard');
    page.settings.set({ hearing: 'off' });
    await page.settled();
    expect(preview()).to.equal(undefined);
  });
});

describe('showing citizens what one writes', () => {
  it('is off, is a setting, is said where one writes, and ends there with one press', async () => {
    const { page } = await open();
    page.textarea.focus();
    await page.type('Titok');
    await aTimeout(400);
    expect(page.office.shown.text).to.equal(null);
    page.button('Beállítások').click();
    await page.settled();
    page
      .all('label')
      .find((each) => words(each).startsWith('Írás közben is'))!
      .click();
    page.openDialog('Beállítások').close();
    await page.until(() => page.text.includes(WATCHED), 'it is said');
    await page.until(() => page.office.shown.text?.text === 'Titok', 'what stood there');

    page.textarea.focus();
    await page.type('!');
    await page.until(() => page.office.shown.text?.text === 'Titok!', 'each change');
    page.button('Ne lássa').focus();
    await page.press('Enter');
    await page.until(() => page.office.shown.text === null, 'taken back');
    expect(page.settings.current.realTimeText).to.equal(false);
    expect(page.focused).to.equal(page.textarea);
    expect(page.text).not.to.contain(WATCHED);
  });

  it('shows a ready answer that is put in, and each conversation its own text', async () => {
    const { page } = await open();
    page.settings.set({ realTimeText: true });
    await page.settled();
    page.button('Kész válaszok').click();
    await page.settled();
    await page.type('koszon');
    await page.press('ArrowDown', 'Enter');
    await page.until(() => page.office.shown.text?.text === page.textarea.value, 'the ready answer');
    expect(page.textarea.value).to.contain('Jó napot kívánok!');
    const { messageId } = page.office.shown.text!;
    await page.press('Enter');
    await page.until(() => page.office.texts('1').length === 2, 'sent');
    page.office.ask('2', 'Másik kérdés', { nickname: 'Nagy Ilona' });
    await page.settled();
    page.button('Következő fogadása').click();
    await page.settled();
    page.textarea.focus();
    await page.type('Másnak');
    await page.until(() => page.office.shown.text?.text === 'Másnak', 'of its own');
    expect(page.office.shown.text!.messageId).not.to.equal(messageId);
  });
});
