import { expect } from '@open-wc/testing';
import { DeskPage, words } from './support/desk-page.ts';

describe('A17, A62: without a mouse', () => {
  it('accepts, answers and closes with a topic', async () => {
    const page = await DeskPage.open();
    page.office.ask('1', 'Hogyan jelentem be a kutyámat?', { nickname: 'Kiss Béla', preferences: ['WRITES_SLOWLY'] });
    await page.settled();
    page.fromTheTop();
    await page.tabTo((each) => words(each) === 'Következő fogadása', 'accept next');
    await page.press('Enter');
    expect(words(page.focused)).to.equal('Kiss Béla');
    expect(page.text).to.contain('Lassan ír');

    await page.tabTo((each) => each === page.textarea, 'the input');
    await page.type('Az űrlapon.');
    await page.press('Enter');
    await page.until(() => page.office.texts('1').includes('Az űrlapon.'), 'sent');
    expect(page.focused).to.equal(page.textarea);
    expect(page.textarea.value).to.equal('');

    await page.tabTo((each) => words(each) === 'Lezárás…', 'close');
    await page.press('Enter');
    const select = page.all<HTMLSelectElement>('dialog[open] select')[0]!;
    await page.tabTo((each) => each === select, 'the topic');
    await page.tabTo((each) => words(each) === 'Lezárás', 'the confirmation');
    await page.press('Enter');
    expect(page.focused, 'the topic is required, and said so').to.equal(select);
    expect(page.text).to.contain('Válassza ki a témát');
    // Each engine opens a list of choices by other keys; what is chosen is the same.
    select.value = 'ebosszeiras';
    await page.tabTo((each) => words(each) === 'Lezárás', 'the confirmation');
    await page.press('Enter');
    await page.until(() => page.office.topicsGiven.get('1') === 'ebosszeiras', 'closed');
    await page.settled();
    expect(page.text).to.contain('Most nincs beszélgetése.');
    expect(page.focused.localName, 'the focus is on the page').to.not.equal('body');
  });

  it('moves between conversations by arrows, each with its own draft', async () => {
    const page = await DeskPage.open();
    page.office.ask('1', 'Első kérdés', { nickname: 'Első Elemér' });
    page.office.ask('2', 'Második kérdés', { nickname: 'Második Mária' });
    await page.settled();
    page.button('Következő fogadása').click();
    await page.settled();
    page.textarea.focus();
    await page.type('fél');
    page.button('Következő fogadása').click();
    await page.settled();
    expect(page.textarea.value).to.equal('');
    page.office.write('1', 'Itt van?');
    await page.settled();
    expect(words(page.button('Első Elemér'))).to.contain('1 olvasatlan');

    page.fromTheTop();
    await page.tabTo((each) => each.matches('button.entry'), 'the list');
    await page.press('Home');
    expect(words(page.focused)).to.contain('Első Elemér');
    await page.press('Enter');
    await page.until(() => page.textarea.value === 'fél', 'the draft');
    expect(words(page.button('Első Elemér'))).to.not.contain('olvasatlan');
  });

  it('finds a ready answer, and sends nothing unread', async () => {
    const page = await DeskPage.open();
    page.office.ask('1', 'Kérdés');
    await page.settled();
    page.button('Következő fogadása').click();
    await page.settled();
    page.button('Kész válaszok').focus();
    await page.press('Enter');
    expect(page.focused.id).to.equal('search');
    await page.type('koszon');
    expect(page.all('[role=option]').map(words)).to.have.lengthOf(1);
    await page.press('ArrowDown', 'Enter');
    expect(page.textarea.value).to.equal('Jó napot kívánok! Kovács Anna vagyok. Miben segíthetek?');
    expect(page.focused).to.equal(page.textarea);
    expect(page.office.texts('1')).to.deep.equal(['Kérdés']);

    page.button('Kész válaszok').focus();
    await page.press('Enter', 'Escape');
    expect(words(page.focused)).to.equal('Kész válaszok…');
  });

  it('A38: sets what it wants, reads the keys, and is back where it was', async () => {
    const page = await DeskPage.open();
    page.fromTheTop();
    await page.tabTo((each) => words(each) === 'Beállítások', 'settings');
    await page.press('Enter');
    const dialog = page.openDialog('Beállítások és billentyűk');
    const inDialog = () => page.all('dialog [aria-live]').map(words).join();
    await page.until(() => inDialog().includes('Beállítások és billentyűk'), 'a dialog says what it is');
    await page.tabTo((each) => each.closest('label')?.textContent?.includes('Nagyobb gombok') === true, 'the switch');
    await page.type(' ');
    expect(page.settings.current.largeTargets).to.equal(true);
    for (const key of ['F8', 'F9', 'Shift+Enter', 'Esc']) expect(words(dialog)).to.contain(key);
    await page.press('Escape');
    expect(dialog.open).to.equal(false);
    expect(words(page.focused)).to.equal('Beállítások');
  });

  it('logs out, asked first where citizens would be given back', async () => {
    const page = await DeskPage.open();
    page.office.ask('1', 'Kérdés');
    await page.settled();
    page.button('Következő fogadása').click();
    await page.settled();
    page.fromTheTop();
    await page.tabTo((each) => words(each) === 'Kijelentkezés', 'log-out');
    await page.press('Enter', 'Escape');
    expect(words(page.focused)).to.equal('Kijelentkezés');
    await page.press('Enter');
    const dialog = page.openDialog('Kijelentkezik?');
    await page.tabTo((each) => dialog.contains(each) && words(each) === 'Kijelentkezés', 'the confirmation');
    await page.press('Enter');
    await page.until(() => page.office.left === 1 && page.text.includes('E-mail-cím'), 'logged out');
    expect(page.focused.localName, 'the focus is on the page').to.not.equal('body');
  });

  it('A19: has shortcuts only where they were wanted', async () => {
    const page = await DeskPage.open();
    page.office.ask('1', 'Kérdés');
    await page.settled();
    await page.press('F9');
    expect(page.text).to.contain('Most nincs beszélgetése.');
    page.settings.set({ shortcuts: true });
    await page.settled();
    page.button('Beállítások').click();
    await page.press('F9');
    expect(page.text, 'nothing happens behind a dialog').to.contain('Most nincs beszélgetése.');
    await page.press('Escape', 'F9');
    await page.until(() => page.textarea !== undefined, 'accepted');
    page.office.ask('2', 'Másik kérdés', { nickname: 'Nagy Ilona' });
    await page.settled();
    page.button('Következő fogadása').click();
    await page.settled();
    page.office.write('1', 'Itt van?');
    await page.settled();
    await page.press('F8');
    await page.until(() => page.all('h2').some((each) => words(each) === 'Ügyfél'), 'the unread one is shown');
    expect(words(page.focused)).to.equal('Ügyfél');
  });
});
