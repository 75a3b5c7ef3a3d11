import { expect } from '@open-wc/testing';
import { article } from './support/articles.ts';
import { DeskPage, words } from './support/desk-page.ts';

async function asked(text = 'Hol kell a kutyát bejelenteni?'): Promise<DeskPage> {
  const page = await DeskPage.open();
  page.office.suggestions = [article('ebosszeiras', 'Ebösszeírás'), article('zaj', 'Zaj')];
  page.office.ask('1', text, { nickname: 'Kiss Béla' });
  await page.settled();
  page.button('Következő fogadása').click();
  await page.until(() => page.text.includes('Javaslatok a tudásbázisból'), 'the suggestions');
  return page;
}

const named = (page: DeskPage, label: string) =>
  page.all('desk-suggestions, button').find((each) => each.getAttribute('aria-label') === label)!;

describe('suggestions beside a conversation', () => {
  it('A62: read in place, written into the input as plain text, and never sent unread', async () => {
    const page = await asked();
    const read = named(page, 'Elolvasom: Ebösszeírás');
    read.focus();
    await page.press('Enter');
    await page.until(() => read.getAttribute('aria-expanded') === 'true', 'open');
    expect(page.inside('desk-suggestions', '.article ol li').map(words)).to.deep.equal([
      'Kérjen chipet.',
      'Töltse ki az adatlapot.',
    ]);
    expect(page.inside('desk-suggestions', '.article b'), 'what looks like HTML is text').to.have.length(0);
    named(page, 'Beillesztés: Zaj').click();
    await page.until(() => page.textarea.value !== '', 'the text');
    expect(page.textarea.value).to.equal(
      '<b>Jelentse</b> be.\n\n1. Kérjen chipet.\n2. Töltse ki az adatlapot.\n\n' +
        '– e-Papír (https://epapir.gov.hu)\n\nKi intézi? önkormányzat (jegyző)',
    );
    expect(page.focused).to.equal(page.textarea);
    expect(page.office.texts('1')).to.have.length(1);
  });

  it('A62: F2 writes the best one where the keys are switched on, and says what it did', async () => {
    const page = await asked();
    page.textarea.focus();
    await page.press('F2');
    expect(page.textarea.value).to.equal('');
    expect(page.text).to.not.contain('F2: az első');
    page.settings.set({ shortcuts: true });
    await page.until(() => page.text.includes('F2: az első beillesztése.'), 'the key shown');
    await page.press('F2');
    await page.until(() => page.textarea.value.includes('Kérjen chipet.'), 'the text');
    await page.until(() => page.spoken.some((each) => each.includes('Beillesztve: Ebösszeírás')), 'said');
    expect(page.office.texts('1')).to.have.length(1);
  });

  it('A41: only the first one of a conversation is spoken of; what is written later is looked for in silence', async () => {
    const page = await asked();
    await page.until(() => page.spoken.some((each) => each.includes('Javaslat a tudásbázisból: Ebösszeírás')), 'said');
    page.office.suggestions = [article('zaj', 'Zaj')];
    page.office.write('1', 'És ugat is.');
    await page.until(() => page.inside('desk-suggestions', '.row').length === 1, 'the new one');
    expect(page.office.suggestedFor.at(-1)).to.equal('Hol kell a kutyát bejelenteni?\nÉs ugat is.');
    expect(page.spoken.filter((each) => each.includes('Javaslat'))).to.have.length(1);
  });
});
