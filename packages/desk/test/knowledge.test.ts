import { expect } from '@open-wc/testing';
import { DeskPage, words } from './support/desk-page.ts';

async function opened(staff = DeskPage.teleworker): Promise<DeskPage> {
  const page = await DeskPage.open({ answer: { kind: 'in', staff } });
  await page.go('Tudásbázis');
  await page.until(() => page.text.includes('1 cikk'), 'the list');
  named(page, 'Megnyitás: Ebösszeírás, új kutya').click();
  await page.until(() => page.focused.id === 'heading', 'the article');
  return page;
}

const named = (page: DeskPage, label: string) =>
  page.all('button').find((each) => each.getAttribute('aria-label') === label)!;

const inside = (page: DeskPage, selector: string) => page.inside('desk-article', selector);

function write(page: DeskPage, id: string, value: string): void {
  const field = inside(page, `#${id}`)[0] as HTMLTextAreaElement;
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('the knowledge base at the desk', () => {
  it('A62: a teleworker sees what is overdue, writes, sees it as citizens will, and asks for a review', async () => {
    const page = await DeskPage.open({ answer: { kind: 'in', staff: DeskPage.teleworker } });
    await page.go('Tudásbázis');
    await page.until(() => page.text.includes('1 felülvizsgálata lejárt.'), 'the list');
    expect(page.focused.id).to.equal('title');
    expect(page.text).to.contain('LEJÁRT a felülvizsgálata: 2026. január 31.').and.to.contain('Új cikk: Építményadó');
    named(page, 'Megnyitás: Ebösszeírás, új kutya').click();
    await page.until(() => page.focused.id === 'heading', 'the article');

    write(page, 'body', '<b>Jelentse</b> be 30 napon belül.');
    write(page, 'words', 'kutyaadó\n\nebadó\n');
    await page.until(
      () => inside(page, '.article').some((each) => words(each).includes('<b>Jelentse</b> be 30')),
      'the preview',
    );
    expect(inside(page, '.article b'), 'what looks like HTML is text').to.have.length(0);
    page.button('Mentés vázlatként').click();
    await page.until(() => page.focused.id === 'notice', 'saved');
    expect(page.office.articles.newest.text.words).to.deep.equal(['kutyaadó', 'ebadó']);
    await page.until(() => page.spoken.some((each) => each.includes('Mentve vázlatként.')), 'said');
    page.button('Átnézésre küldöm').click();
    await page.until(() => page.office.articles.newest.step === 'SUBMITTED', 'sent to review');
    page.button('Vissza a listához').click();
    await page.until(() => page.focused.id === 'open-ebosszeiras-hu', 'the button that led there');
  });

  it('of two who write at once the second keeps their text beside the other’s, and chooses', async () => {
    const page = await opened(DeskPage.operator);
    write(page, 'body', 'Az enyém.');
    page.office.articles.add({ ...page.office.articles.newest.text, body: 'A másiké.' });
    page.button('Mentés vázlatként').click();
    await page.until(() => page.focused.id === 'outdated', 'the conflict');
    expect(words(page.focused)).to.contain('Közben más is mentett: 2. változat').and.to.contain('Kis Péter');
    expect((inside(page, '#body')[0] as HTMLTextAreaElement).value).to.equal('Az enyém.');
    expect(words(inside(page, '.difference del')[0]!)).to.contain('törölve');
    page.button('Az enyémet tartom meg').click();
    await page.until(() => page.focused.id === 'notice', 'mine');
    page.button('Mentés vázlatként').click();
    await page.until(() => page.office.articles.newest.number === 3, 'saved');
    expect(page.office.articles.newest.text.body).to.equal('Az enyém.');
  });

  it('A56: a field that cannot be saved is named, gets the focus, and keeps what was written', async () => {
    const page = await opened(DeskPage.operator);
    page.office.articles.wrongAt = 'title';
    write(page, 'title', '');
    write(page, 'body', 'Megmarad.');
    page.button('Mentés vázlatként').click();
    await page.until(() => page.focused.id === 'title', 'the field');
    expect(page.focused.getAttribute('aria-invalid')).to.equal('true');
    expect((inside(page, '#body')[0] as HTMLTextAreaElement).value).to.equal('Megmarad.');
    // What is not saved stays over the list and back.
    page.button('Vissza a listához').click();
    await page.until(() => page.text.includes('Mentetlen változtatása van benne.'), 'the mark');
  });

  it('an earlier version is compared in words, and taken again', async () => {
    const page = await opened(DeskPage.operator);
    write(page, 'body', 'Jelentse be újra.');
    page.button('Mentés vázlatként').click();
    await page.until(() => page.office.articles.newest.number === 2, 'saved');
    await page.until(() => named(page, 'Eltérések: 1. változat') !== undefined, 'the versions');
    named(page, 'Eltérések: 1. változat').click();
    await page.until(() => inside(page, '.difference').length > 0, 'the differences');
    expect(inside(page, '.difference ins').map(words).join()).to.contain('újra');
    page.button('Ezt a szöveget veszem elő').click();
    await page.until(() => page.focused.id === 'notice', 'taken');
    page.button('Mentés vázlatként').click();
    await page.until(() => page.office.articles.newest.number === 3, 'saved');
    expect(page.office.articles.newest.text.body).to.equal('Jelentse be.');
    expect(page.office.articles.newest.restores).to.equal(1);
  });
});
