import { expect } from '@open-wc/testing';
import { DeskPage, words } from './support/desk-page.ts';
import { GERGO } from './support/office.ts';

const headings = (page: DeskPage): string[] => page.all('h2').map(words);

async function open(): Promise<DeskPage> {
  const page = await DeskPage.open();
  await page.go('Visszahívások');
  return page;
}

describe('callbacks', () => {
  it('A17, A62: say what is asked for, are claimed and settled without a mouse, and only then show a number', async () => {
    const page = await open();
    page.office.askForCall('c1', {
      ...{ nickname: 'Kiss Béla', about: 'ebösszeírás', time: 'MORNING', preferences: ['WRITES_SLOWLY'] },
    });
    await page.settled();
    expect(headings(page)).to.include('Visszahívások (1)');
    for (const part of ['1 órája kérte, délelőtt hívható', 'ebösszeírás', 'Lassan ír', 'A szám vége: 67']) {
      expect(page.text).to.contain(part);
    }
    expect(page.text).not.to.contain('+36');

    page.fromTheTop();
    await page.tabTo((each) => each.getAttribute('aria-label') === 'Átveszem: Kiss Béla, 1. visszahívás', 'claim');
    await page.press('Enter');
    await page.settled();
    const link = page.focused as HTMLAnchorElement;
    expect([link.getAttribute('href'), words(link)]).to.deep.equal(['tel:+36301234567', '+36 30 123 4567']);
    expect(page.text).to.contain('Hol kell ebet összeírni?');

    await page.tabTo((each) => each.getAttribute('aria-label') === 'Beszéltünk: Kiss Béla', 'the outcome');
    await page.press('Enter');
    await page.settled();
    expect(headings(page)).to.include('Visszahívások (0)');
    expect(page.text).to.contain('Kiss Béla visszahívása kész, a számát töröltük.');
    expect(page.text).not.to.contain('+36');
    expect(words(page.focused)).to.contain('Visszahívások');
  });

  it('that nobody answers stay, and say how often; another one has its own', async () => {
    const page = await open();
    page.office.askForCall('c1', { nickname: 'Kiss Béla' });
    page.office.askForCall('c2', { nickname: 'Nagy Anna', state: 'CLAIMED', claimedBy: GERGO });
    await page.settled();
    expect(page.text).to.contain('Szabó Gergő hívja.');
    page.button('Átveszem').click();
    await page.settled();
    page.button('Nem vette fel').click();
    await page.settled();
    expect(page.text).to.contain('Eddig 1 alkalommal nem vette fel; legfeljebb 3 alkalommal hívjuk.');
    expect(headings(page)).to.include('Visszahívások (2)');
  });

  it('taken by somebody else first: it says by whom', async () => {
    const page = await open();
    page.office.askForCall('c1');
    await page.settled();
    const button = page.button('Átveszem');
    page.office.callbacks.set('c1', { ...page.office.callbacks.get('c1')!, claimedBy: GERGO });
    button.click();
    await page.settled();
    expect(page.text).to.contain('Szabó Gergő már hívja ezt az ügyfelet.');
  });
});
