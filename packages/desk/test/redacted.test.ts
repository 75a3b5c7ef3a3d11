import { expect } from '@open-wc/testing';
import { DeskPage, words } from './support/desk-page.ts';

const REMARK = 'Személyes adatot töröltünk belőle.';
const OFFER = 'A hivatalhoz irányítom';
const REMOVED = 'Az adóazonosítóm [adóazonosító jel törölve], ez jó?';

/** A desk with a conversation on it. */
async function open(more = {}) {
  const page = await DeskPage.open();
  page.office.ask('1', 'Hol fizethetem be az építményadót?', more);
  await page.settled();
  page.button('Következő fogadása').click();
  await page.until(() => page.textarea !== undefined, 'the conversation');
  const offered = () => page.all('button').some((each) => words(each) === OFFER);
  const remarks = () =>
    page.all('segit-transcript [role=article], [role=article]').flatMap((article) => {
      const root = article.getRootNode() as ShadowRoot;
      const by = (article.getAttribute('aria-describedby') ?? '').split(' ').map((id) => root.getElementById(id));
      return by.flatMap((each) => (each ? [words(each)] : []));
    });
  return { page, offered, remarks };
}

describe('a message that something was taken out of', () => {
  it('is marked, and a screen reader hears the mark with the message; others are not', async () => {
    const { page, offered, remarks } = await open();
    expect([offered(), remarks()]).to.deep.equal([false, []]);
    page.office.write('1', REMOVED);
    await page.until(offered, 'the offer');
    expect(remarks()).to.deep.equal([REMARK]);
  });

  it('A62: one key from the input leads to the office: it is written, not sent, and goes with the answer', async () => {
    const { page, offered } = await open();
    page.textarea.focus();
    await page.type('Jó napot! ');
    page.office.write('1', REMOVED);
    await page.until(offered, 'the offer');
    expect(page.focused).to.equal(page.textarea);
    page.button(OFFER).focus();
    await page.press('Enter');
    await page.until(() => !offered(), 'the sentence');
    expect(page.focused).to.equal(page.textarea);
    expect(page.textarea.value).to.match(
      /^Jó napot! Kérjük, .* Egyedi ügyben keresse a hivatalt ügyfélfogadási időben\.$/,
    );
    expect(page.text).not.to.contain('Elküldve');
    await page.press('Enter');
    await page.until(() => page.textarea.value === '', 'the answer on its way');
    expect(offered(), 'answered').to.equal(false);
  });

  it('speaks as the citizen asked for: easy, or in their language', async () => {
    for (const [more, sentence] of [
      [{ preferences: ['EASY_LANGUAGE'] }, 'Ez az Ön saját adata.'],
      [{ language: 'de' }, 'während der Sprechzeiten'],
    ] as const) {
      const { page, offered } = await open(more);
      page.office.write('1', REMOVED);
      await page.until(offered, 'the offer');
      page.button(OFFER).click();
      await page.until(() => page.textarea.value.includes(sentence), sentence);
    }
  });
});
