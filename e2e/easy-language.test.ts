import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { useProduct } from './support/use-product.ts';

/** Easy-to-read Hungarian, on the built product: chosen once, it is there on the next page and on the city's other site. */
const used = useProduct();

const launcher = (page: Page) => page.getByRole('button', { name: /^Segít a hivatal/ }).last();
const panel = (page: Page) => page.getByRole('dialog', { name: /Segít a hivatal/ });
const choice = (page: Page, name: string) => panel(page).getByRole('button', { name, exact: true });

test('A39: who chooses easy Hungarian reads it at once, on the next page, and on the other site', async () => {
  const context = await used.browser.newContext({ locale: 'hu-HU' });
  const page = await context.newPage();
  await page.goto(`${used.product.url}/`);
  await launcher(page).click();
  await choice(page, 'Könnyen érthető magyar').click();
  await panel(page).getByText('Az Ön saját ügyéről itt nem beszélünk.').waitFor();
  await panel(page).getByText('Segítünk hivatali ügyekben.').waitFor();

  for (const path of ['/ugyintezes.html', '/konyvtar/']) {
    await page.goto(used.product.url + path);
    await launcher(page).getByText('Most dolgozunk.').waitFor();
    await launcher(page).click();
    await panel(page).getByRole('button', { name: 'Kezdjük a beszélgetést' }).waitFor();
    assert.equal(await choice(page, 'Könnyen érthető magyar').getAttribute('aria-pressed'), 'true');
  }

  await choice(page, 'Magyar').click();
  await panel(page).getByRole('button', { name: 'Beszélgetés indítása' }).waitFor();
  await page.reload();
  await launcher(page).click();
  await panel(page).getByRole('button', { name: 'Beszélgetés indítása' }).waitFor();
  await context.close();
});
