import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { ask, openDesk } from './support/people.ts';
import { firstLogIn } from './support/product.ts';
import { useProduct } from './support/use-product.ts';

/**
 * An evening of the office in one piece: an operator, a teleworker, a coordinator and three citizens, each in a browser of
 * their own; then what the coordinator reads of that evening is what has happened.
 */
const used = useProduct();

const desk = async (email: string): Promise<Page> => openDesk(used, (await firstLogIn(used.product, email)).cookie);
const go = (page: Page, view: string) => page.getByRole('link', { name: new RegExp(`^${view}`) }).press('Enter');
const confirm = (page: Page, dialog: RegExp, button: string) =>
  page.getByRole('dialog', { name: dialog }).getByRole('button', { name: button, exact: true }).press('Enter');

/** What stands in a row of a table of the report, cell by cell. */
async function figures(page: Page, table: string, row: string): Promise<string[]> {
  const found = page.getByRole('table', { name: table }).getByRole('row').filter({ hasText: row });
  return (await found.getByRole('cell').allInnerTexts()).map((text) => text.trim());
}

test('an evening: one is helped, one is led to the office, one gives up; an article is mended; the figures agree', async () => {
  const anna = await desk('kovacs.anna@budaors.example');
  const eszter = await desk('toth.eszter@budaors.example');
  const katalin = await desk('nagy.katalin@budaors.example');

  // The first: background material by a teleworker, an answer, and the survey.
  const panni = await ask(used, 'Hogyan jelentsem be a kutyámat?', 'Panni');
  await anna.getByRole('button', { name: 'Következő fogadása' }).press('Enter');
  await anna.getByRole('button', { name: 'Háttéranyag kérése…' }).press('Enter');
  const wanted = anna.getByRole('dialog', { name: 'Háttéranyag kérése' });
  await wanted.getByLabel('Melyik témához?').selectOption({ label: 'Ebösszeírás, új kutya' });
  await wanted.getByLabel(/Mire van szükség/).fill('Hol érhető el az ebösszeírás űrlapja?');
  await wanted.getByRole('button', { name: 'Kérés elküldése' }).press('Enter');
  await eszter.getByRole('button', { name: 'Elvállalom: Ebösszeírás' }).press('Enter');
  await eszter.getByRole('textbox', { name: 'Az elkészült anyag' }).fill('Az űrlap a város honlapján érhető el.');
  await eszter.getByRole('button', { name: 'Elkészült: Ebösszeírás' }).press('Enter');
  await confirm(eszter, /Elkészült/, 'Átadom');
  await anna.getByText('Háttéranyagok: 1 elkészült').press('Enter');
  await anna.getByRole('button', { name: 'Beillesztés a válaszba' }).press('Enter');
  await anna.getByRole('textbox', { name: /^Válasz/ }).press('Enter');
  await panni.getByRole('article').filter({ hasText: 'Az űrlap a város honlapján érhető el.' }).waitFor();
  await close(anna, 'Panni', 'Ebösszeírás, új kutya');
  await panni.getByRole('button', { name: 'Válaszolok' }).press('Enter');
  await panni.getByRole('group', { name: 'Hasznos volt a beszélgetés?' }).getByLabel('Igen').check();
  await panni.getByRole('button', { name: 'Küldés' }).press('Enter');
  await panni.getByText('Köszönjük a válaszát!').first().waitFor();

  // The second gives a tax number, and is led to the office.
  const bela = await ask(used, 'Mennyi az építményadóm?', 'Béla');
  await anna.getByRole('button', { name: 'Következő fogadása' }).press('Enter');
  await bela.getByText('Kovács Anna').first().waitFor();
  const written = bela.getByRole('textbox').last();
  await written.fill('Az adóazonosítóm 8365670003.');
  await bela.locator('segit-warning:defined').waitFor({ state: 'attached' });
  await written.press('Enter');
  await bela.getByRole('button', { name: 'Így küldöm' }).press('Enter');
  await anna.getByRole('button', { name: 'A hivatalhoz irányítom' }).press('Enter');
  await anna.getByRole('textbox', { name: /^Válasz/ }).press('Enter');
  await bela.getByRole('article').filter({ hasText: 'keresse a hivatalt ügyfélfogadási időben' }).waitFor();
  await close(anna, 'Béla', 'Építményadó');
  await bela.getByRole('button', { name: 'Kihagyom' }).press('Enter');

  // The third searches in vain, waits, and gives up.
  const ilona = await search('zeppelinkikötő');
  await ilona.getByText('Erről nincs kész válaszunk.').first().waitFor();
  await ilona.getByRole('button', { name: 'Vissza', exact: true }).press('Enter');
  await ilona.getByRole('textbox', { name: 'Írja ide kérdését' }).fill('Van itt zeppelinkikötő?');
  await ilona.getByRole('button', { name: 'Beszélgetés indítása' }).press('Enter');
  await ilona.getByRole('heading', { name: 'Helye a sorban: 1' }).waitFor();
  await ilona.getByRole('button', { name: 'Kilépés a sorból' }).press('Enter');
  await confirm(ilona, /Kilép a sorból/, 'Kilépés');

  // What was missing is written, looked at by another, and published.
  await go(anna, 'Tudásbázis');
  await anna.getByRole('button', { name: 'Megnyitás: Ebösszeírás' }).press('Enter');
  const words = anna.getByRole('textbox', { name: 'Így is keresik' });
  await words.fill(`${await words.inputValue()}\nzeppelinkikötő`);
  await anna.getByRole('button', { name: 'Mentés vázlatként' }).press('Enter');
  await anna.getByRole('button', { name: 'Átnézésre küldöm' }).press('Enter');
  await anna.getByText('Átnézésre vár. Más nézi át').first().waitFor();
  await step(eszter, 'Átnéztem, rendben van');
  await step(katalin, 'Közzéteszem');
  await katalin.getByText('Közzétéve: az ügyfelek mostantól ezt olvassák.').first().waitFor();
  await (await search('zeppelinkikötő')).getByText('1 találat.').first().waitFor();

  // The coordinator's figures are of these three.
  await go(katalin, 'Kimutatások');
  await katalin
    .getByText(/^3 megkeresés, 2 esetben beszéltünk velük, 1 alkalommal feladták/)
    .first()
    .waitFor();
  assert.deepEqual((await figures(katalin, 'Összesen', 'Minden megkeresés')).slice(0, 3), ['3', '2', '1']);
  const [answers] = await figures(katalin, 'Elégedettség: kérdőív a beszélgetés után', 'Hasznos volt');
  assert.equal(answers, '1');
  await katalin.getByRole('heading', { name: 'Keresések, amelyekre nincs válaszunk: összesen 1' }).waitFor();

  // Each view has an address, at which one may come in: what it shows waits for the connection.
  for (const [path, heading] of [
    ['kimutatasok', 'Összesen'],
    ['dokumentumok', /^Minta/],
  ] as const) {
    await katalin.goto(`${used.product.url}/desk/#${path}`);
    await katalin.reload();
    await katalin.getByRole('heading', { name: heading }).first().waitFor();
  }
});

async function close(page: Page, who: string, topic: string): Promise<void> {
  await page.getByRole('button', { name: 'Lezárás…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: `Beszélgetés lezárása: ${who}` });
  await dialog.getByLabel('Miről szólt a beszélgetés?').selectOption({ label: topic });
  await dialog.getByRole('button', { name: 'Lezárás', exact: true }).press('Enter');
}

/** Somebody new looks among the ready answers. */
async function search(words: string): Promise<Page> {
  const page = await (await used.browser.newContext({ locale: 'hu-HU' })).newPage();
  await page.goto(`${used.product.url}/`);
  await page
    .getByRole('button', { name: /^Segít a hivatal/ })
    .last()
    .press('Enter');
  await page.getByRole('button', { name: 'Kész válaszok' }).press('Enter');
  await page.getByLabel('Mit keres?').fill(words);
  await page.getByRole('button', { name: 'Keresés', exact: true }).press('Enter');
  return page;
}

/** One takes a step on the article that waits for it. */
async function step(page: Page, move: string): Promise<void> {
  await go(page, 'Tudásbázis');
  await page.getByRole('button', { name: 'Megnyitás: Ebösszeírás' }).press('Enter');
  await page.getByRole('button', { name: move }).press('Enter');
}
