import { expect } from '@open-wc/testing';
import { HelpDeskPage } from '../support/help-desk-page.ts';

async function openAnswers(state = 'closed'): Promise<HelpDeskPage> {
  const page = await HelpDeskPage.open(state);
  page.button('Kész válaszok').click();
  await page.until(() => page.view.localName === 'segit-knowledge', 'the ready answers');
  await page.until(() => page.focused?.id === 'asked', 'the focus in the field');
  return page;
}

async function search(page: HelpDeskPage, text: string): Promise<void> {
  (page.focused as HTMLInputElement).value = text;
  page.button('Keresés').click();
}

const hits = (page: HelpDeskPage) => [...page.view.shadowRoot!.querySelectorAll<HTMLButtonElement>('.hit h4 button')];

describe('the ready answers', () => {
  for (const state of ['closed', 'start']) {
    it(`are found from „${state}”, and one comes back to the button that led there`, async () => {
      const page = await openAnswers(state);
      page.button('Vissza').click();
      await page.until(() => page.focused?.textContent?.trim() === 'Kész válaszok', 'the button');
    });
  }

  it('A41: how many there are is said without moving the focus; one is read in place, under its button', async () => {
    const page = await openAnswers();
    await search(page, 'kutyaado');
    await page.until(() => page.spoken.all.includes('2 találat.'), 'the count said');
    expect(page.desk.calls).to.contain('search kutyaado');
    const [first] = hits(page);
    expect(first!.getAttribute('aria-expanded')).to.equal('false');
    first!.click();
    await page.until(() => page.text.includes('Kérjen chipet.'), 'the article');
    expect(first!.getAttribute('aria-expanded')).to.equal('true');
    expect(first!.lang).to.equal('hu');
    expect(page.text).to.contain('Ki intézi? önkormányzat (jegyző)');
    first!.click();
    await page.until(() => !page.text.includes('Kérjen chipet.'), 'the article away');
  });

  it('A13, A26: a link leads out apart, and says so; it stands in the article’s language', async () => {
    const page = await openAnswers();
    await search(page, 'kutya');
    await page.until(() => hits(page).length === 2, 'the hits');
    hits(page)[0]!.click();
    await page.until(() => page.view.shadowRoot!.querySelector('.article a') !== null, 'the link');
    const link = page.view.shadowRoot!.querySelector<HTMLAnchorElement>('.article a')!;
    expect(link.href).to.equal('https://epapir.gov.hu/');
    expect(link.rel).to.equal('noopener');
    expect(link.textContent).to.equal('e-Papír oldala (új lapon nyílik)');
    expect(link.closest('[lang]')!.getAttribute('lang')).to.equal('hu');
  });

  it('A39: in easy language for whoever asked for it', async () => {
    const page = await HelpDeskPage.mount('closed');
    page.desk.setPreferences(['EASY_LANGUAGE']);
    await page.element.show();
    await page.until(() => page.view?.shadowRoot?.querySelector('.to-knowledge') != null, 'the button');
    page.view.shadowRoot!.querySelector<HTMLElement>('.to-knowledge')!.click();
    await page.until(() => page.focused?.id === 'asked', 'the field');
    (page.focused as HTMLInputElement).value = 'kutya';
    page.view.shadowRoot!.querySelector<HTMLElement>('.ask button')!.click();
    await page.until(() => hits(page).length === 2, 'the hits');
    hits(page)[0]!.click();
    await page.until(() => page.text.includes('Új kutyája van? Jelentse be.'), 'easy words');
  });

  it('what is near comes first, open, and has the focus', async () => {
    const page = await openAnswers();
    await search(page, 'kutya');
    await page.until(() => hits(page).length === 2, 'the hits');
    hits(page)[0]!.click();
    await page.until(() => page.view.shadowRoot!.querySelector('.related button') !== null, 'what is near');
    page.view.shadowRoot!.querySelector<HTMLElement>('.related button')!.click();
    await page.until(() => page.focused?.id === 'hit-zaj', 'the focus');
    expect(hits(page).map(({ id }) => id)).to.deep.equal(['hit-zaj', 'hit-ebosszeiras']);
    expect(page.focused!.getAttribute('aria-expanded')).to.equal('true');
  });

  it('what was found was not it: said once, counted, and the focus stays near', async () => {
    const page = await openAnswers();
    await search(page, 'kutya');
    await page.until(() => hits(page).length === 2, 'the hits');
    page.desk.answering = false;
    page.button('Nem ezt kerestem').click();
    await page.until(() => page.spoken.all.includes('A hivatalt most nem érjük el'), 'not reached');
    page.desk.answering = true;
    page.button('Nem ezt kerestem').click();
    await page.until(() => page.focused?.id === 'missed', 'the thanks');
    expect(page.desk.calls.filter((call) => call === 'missed kutya')).to.have.length(2);
    expect(page.text).to.contain('feljegyeztük').and.not.to.contain('Nem ezt kerestem');
  });

  it('nothing found, nothing asked, nobody reached: each is said, with what to do', async () => {
    const page = await openAnswers();
    await search(page, 'xyzzy');
    await page.until(() => page.spoken.all.includes('Erről nincs kész válaszunk.'), 'nothing found');
    page.view.shadowRoot!.querySelector<HTMLInputElement>('#asked')!.value = '  ';
    page.button('Keresés').click();
    await page.until(() => page.spoken.all.includes('Írja be, mit keres.'), 'nothing asked');
    expect(page.focused!.id).to.equal('asked');
    page.desk.answering = false;
    await search(page, 'kutya');
    await page.until(() => page.spoken.all.includes('A hivatalt most nem érjük el'), 'not reached');
  });
});
