import { expect } from '@open-wc/testing';
import { DeskPage, words } from './support/desk-page.ts';
import { GERGO } from './support/office.ts';
import { openQueues } from './support/queues-page.ts';

const names = (page: DeskPage): string[] =>
  page
    .all('tbody tr')
    .filter((each) => each.querySelector('button'))
    .map((each) => words(each.querySelector('th')!));

describe('the coordinator’s queues', () => {
  it('are the coordinator’s alone', async () => {
    const page = await DeskPage.open();
    expect(page.all('button').map(words)).to.not.include('Sorok');
  });

  it('say the whole in one breath, then where everybody is', async () => {
    const page = await openQueues();
    expect(words(page.focused)).to.equal('Sorok');
    const summary =
      '2 ügyfél vár 2 honlapon, a legrégebbi 12 perce. 1 beszélgetés folyik. 3 ügyintéző van a helyén, közülük 1 elérhető.';
    expect(page.text).to.contain(summary);
    expect(await page.heard()).to.contain(summary);
    expect(page.all('caption').map(words)).to.deep.equal([
      'Ügyfelek: akik várnak, és akikkel beszélnek',
      'Ügyintézők a helyükön',
    ]);
    const [bela, ilona, geza] = page.all('tbody tr').map(words);
    for (const part of ['1. a sorban', '12 perce', 'még kb. 2 perc', 'Lassan ír', 'Helyi adók'])
      expect(bela).to.contain(part);
    expect(ilona)
      .to.contain('Városi könyvtár')
      .and.to.match(/2\. a sorban\. Ajánlva: Szabó Gergő, eddig: \d+:\d\d:\d\d/);
    expect(geza).to.contain('Nála: Szabó Gergő');
    const gergo = page
      .all('tbody tr')
      .map(words)
      .find((each) => each.startsWith('Szabó Gergő'))!;
    for (const part of ['Elérhető', '6 egységből 4', 'magyar, német', 'Tóth Géza']) expect(gergo).to.contain(part);
    for (const cell of page.all('tbody th')) expect(cell.getAttribute('scope')).to.equal('row');
  });

  it('are sorted by wait and site, by the keyboard, and the focus stays', async () => {
    const page = await openQueues();
    const header = () => page.all('th').find((each) => words(each).startsWith('Mióta'))!;
    await page.tabTo((each) => words(each).startsWith('Mióta'), 'wait');
    await page.press('Enter');
    expect(names(page)).to.deep.equal(['Tóth Géza', 'Kiss Béla', 'Nagy Ilona']);
    expect(header().getAttribute('aria-sort')).to.equal('ascending');
    await page.press('Enter');
    expect(names(page)).to.deep.equal(['Nagy Ilona', 'Kiss Béla', 'Tóth Géza']);
    expect(header().getAttribute('aria-sort')).to.equal('descending');
    expect(words(page.focused)).to.contain('Mióta');
    page.button('Honlap').click();
    await page.settled();
    expect(names(page)).to.deep.equal(['Kiss Béla', 'Tóth Géza', 'Nagy Ilona']);
  });

  it('A32, A62: follow what happens under the focus, and say nothing of it by themselves', async () => {
    const page = await openQueues();
    await page.tabTo((each) => each.getAttribute('aria-label') === 'Áthelyezés: Nagy Ilona', 'the second row');
    await page.heard();
    page.spoken.length = 0;
    page.office.takeAway('1', GERGO);
    await page.settled();
    expect(names(page)[0]).to.equal('Nagy Ilona');
    expect(page.focused.getAttribute('aria-label')).to.equal('Áthelyezés: Nagy Ilona');
    page.office.end('2');
    await page.settled();
    expect(page.focused.localName, 'the focus is on the page').to.not.equal('body');
    expect(await page.heard()).to.equal('');
  });

  it('A31, A62: stand still when asked to', async () => {
    const page = await openQueues();
    page.button('Táblázatok megállítása').click();
    await page.settled();
    page.office.ask('9', 'Kérdés', { nickname: 'Új Ugo' });
    await page.settled();
    expect(names(page)).to.not.include('Új Ugo');
    expect(page.text).to.contain('Ekkor készültek:');
    page.button('Táblázatok megállítása').click();
    await page.settled();
    expect(names(page)).to.include('Új Ugo');
  });

  it('lead from a row to the move, to a colleague who does not have it', async () => {
    const page = await openQueues();
    await page.tabTo((each) => each.getAttribute('aria-label') === 'Áthelyezés: Tóth Géza', 'the third row');
    await page.press('Enter');
    const dialog = page.openDialog('Áthelyezés: Tóth Géza');
    expect(words(dialog)).to.contain('nála a beszélgetés azonnal véget ér').and.to.not.contain('Megjegyzés');
    expect(words(dialog.querySelector('fieldset')!))
      .to.contain('Kovács Anna')
      .and.to.not.contain('Szabó Gergő Elérhető');
    await page.tabTo((each) => each === dialog.querySelector('input'), 'the choice');
    await page.press('ArrowDown');
    await page.tabTo((each) => dialog.contains(each) && words(each) === 'Áthelyezés', 'the confirmation');
    await page.press('Enter');
    await page.until(() => page.office.routing.asked.length === 1, 'moved');
    expect(page.office.routing.asked).to.deep.equal(['move 3 {"person":"anna","skill":null}']);
    await page.settled();
    expect(page.focused.getAttribute('aria-label')).to.equal('Áthelyezés: Tóth Géza');
    expect(page.text).to.contain('Tóth Géza a sor elejére került. Először neki ajánljuk: Kovács Anna.');
  });
});
