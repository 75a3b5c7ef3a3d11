import { expect } from '@open-wc/testing';
import { DeskPage, words } from './support/desk-page.ts';

async function open(): Promise<DeskPage> {
  const page = await DeskPage.open({ answer: { kind: 'in', staff: DeskPage.coordinator } });
  await page.go('Kimutatások');
  await page.until(() => page.text.includes('Óránként'), 'the report');
  return page;
}

describe('the coordinator’s reports', () => {
  it('are the coordinator’s alone', async () => {
    const page = await DeskPage.open();
    expect(page.views).to.not.include('Kimutatások');
  });

  it('A62: say the whole in one breath; each table has its heads, and says for bars what they show', async () => {
    const page = await open();
    expect(words(page.focused)).to.equal('Kimutatások');
    const summary =
      '10 megkeresés, 8 esetben beszéltünk velük, 1 alkalommal feladták. Felük legfeljebb 3 perc 30 mp várakozott. A beszélgetést a válaszolók 50,0%-a mondta hasznosnak.';
    expect(page.text).to.contain(summary);
    expect(await page.heard()).to.contain(summary);
    for (const cell of page.all('tbody th')) expect(cell.getAttribute('scope')).to.equal('row');
    for (const bar of page.inside('desk-reports', 'svg')) expect(bar.getAttribute('aria-hidden')).to.equal('true');
    const [total] = page.all('tbody tr').map(words);
    for (const part of ['Minden megkeresés', '10', '3 perc 30 mp', '11 óra 10 perc']) expect(total).to.contain(part);
    expect(page.text).to.contain('Háromnál kisebb csoportot nem mutatunk külön.');
    expect(page.text).to.contain('Háromnál kisebb csoport lenne benne, ezért nem bontjuk ki.');
  });

  it('are asked for other days, and each table is a file', async () => {
    const page = await open();
    const [from, to] = page.all<HTMLInputElement>('input[type=date]');
    for (const [field, value] of [
      [from!, '2026-11-24'],
      [to!, '2026-11-25'],
    ] as const) {
      field.value = value;
      field.dispatchEvent(new Event('change'));
    }
    page.button('Mutatás').click();
    await page.until(() => page.office.reported.at(-1) === '2026-11-24 2026-11-25', 'asked again');
    const saved: string[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push(this.download);
    };
    try {
      await page.until(() => page.all('button').some((each) => words(each) === 'Letöltés CSV-ben: Óránként'), 'a file');
      page.button('Letöltés CSV-ben: Óránként').click();
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(saved).to.deep.equal(['kimutatas-hour-2026-11-24-2026-11-25.csv']);
  });
});
