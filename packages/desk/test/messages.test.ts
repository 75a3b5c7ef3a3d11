import { expect } from '@open-wc/testing';
import { DeskPage, words } from './support/desk-page.ts';

const headings = (page: DeskPage): string[] => page.all('h2').map(words);

describe('messages that were left', () => {
  it('A17, A62: are a list of their own, answered and closed without a mouse', async () => {
    const page = await DeskPage.open();
    page.office.leave('m1', 'Hol kell ebet összeírni?', { nickname: 'Kiss Béla', minutes: 14 * 60 });
    page.office.ask('1', 'Kérdés', { nickname: 'Nagy Anna' });
    await page.settled();
    expect(headings(page)).to.include.members(['Várakozók (1)', 'Üzenetek (1)']);
    expect(page.text).to.contain('14 órája hagyta');

    page.fromTheTop();
    await page.tabTo((each) => each.getAttribute('aria-label') === 'Megválaszolás: Kiss Béla, 1. üzenet', 'answer');
    await page.press('Enter');
    expect(words(page.focused)).to.equal('Kiss Béla');
    expect(page.text).to.contain('Ez egy itt hagyott üzenet');
    expect(page.text).to.contain('Nincs megválaszolatlan üzenet.');
    await page.tabTo((each) => each === page.textarea, 'the input');
    await page.type('A hivatalban.');
    await page.press('Enter');
    await page.until(() => page.office.texts('m1').includes('A hivatalban.'), 'sent');
  });

  it('go back to the messages, and it says so', async () => {
    const page = await DeskPage.open();
    page.office.leave('m1', 'Kérdés', { nickname: 'Kiss Béla' });
    await page.settled();
    page.button('Megválaszolás').click();
    await page.settled();
    page.button('Vissza az üzenetek közé…').click();
    await page.settled();
    page
      .all('dialog[open] button')
      .find((each) => words(each) === 'Vissza az üzenetek közé')!
      .click();
    await page.settled();
    expect(headings(page)).to.include.members(['Várakozók (0)', 'Üzenetek (1)']);
    expect(page.text).to.contain('Kiss Béla üzenete visszakerült az üzenetek közé.');
  });

  it('taken by somebody else under the focus, one hands it to the next', async () => {
    const page = await DeskPage.open();
    for (const id of ['m1', 'm2']) page.office.leave(id, 'Kérdés', { nickname: id });
    await page.settled();
    page.button('Megválaszolás').focus();
    page.office.takeAway('m1');
    await page.settled();
    expect(page.focused.getAttribute('aria-label')).to.equal('Megválaszolás: m2, 1. üzenet');
    page.office.takeAway('m2');
    await page.settled();
    expect(words(page.focused)).to.contain('Üzenetek');
  });
});
