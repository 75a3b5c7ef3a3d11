import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { createAuthenticator } from '../packages/server/test/staff-auth/authenticator.ts';
import { createProduct, launch } from './support/product.ts';
import type { Product } from './support/product.ts';

/** The desk on the built product: the first log-in with both factors, a citizen accepted, answered and closed. */
let product: Product;
let browser: Browser;
before(async () => {
  product = await createProduct();
  await product.start();
  browser = await launch();
});
after(async () => {
  await browser.close();
  await product.dispose();
});

const OWN_PASSWORD = 'egy saját, hosszú jelszó';

test('an operator logs in for the first time, accepts a citizen, answers, and closes with a topic', async () => {
  const context = await browser.newContext({ locale: 'hu-HU' });
  const citizen = await context.newPage();
  await citizen.goto(`${product.url}/`);
  await citizen
    .getByRole('button', { name: /^Segít a hivatal/ })
    .last()
    .click();
  await citizen.getByRole('textbox', { name: 'Írja ide kérdését' }).fill('Hogyan jelentsem be az új kutyámat?');
  await citizen.getByRole('textbox', { name: /Hogyan szólíthatjuk/ }).fill('Béla');
  await citizen.getByRole('checkbox', { name: /képernyőolvasó/i }).check();
  await citizen.getByRole('button', { name: 'Beszélgetés indítása' }).click();
  await citizen.getByText('Helye a sorban: 1').first().waitFor();

  const desk = await (await browser.newContext({ locale: 'hu-HU' })).newPage();
  const problems: string[] = [];
  desk.on('pageerror', (error) => problems.push(error.message));
  await desk.goto(`${product.url}/desk/`);
  const oneTime = /kovacs\.anna@\S+\s+(\S+)/.exec(product.output())?.[1] ?? '';
  await desk.getByLabel('E-mail-cím').fill('kovacs.anna@budaors.example');
  await desk.getByLabel('Jelszó', { exact: true }).fill(oneTime);
  await desk.getByRole('button', { name: 'Bejelentkezés' }).click();
  await desk.getByLabel('Új jelszó', { exact: true }).fill(OWN_PASSWORD);
  await desk.getByLabel('Új jelszó még egyszer').fill(OWN_PASSWORD);
  await desk.getByRole('button', { name: 'Tovább' }).click();
  const secret = (await desk.locator('dd.key').innerText()).replace(/\s/g, '');
  await desk.getByLabel('Hatjegyű kód').fill(createAuthenticator(secret).freshCode());
  await desk.getByRole('button', { name: 'Tovább' }).click();

  // The preferences are there before anybody takes the conversation.
  await desk.getByRole('heading', { name: /Várakozók/ }).waitFor();
  await desk
    .getByText(/képernyőolvasó/i)
    .first()
    .waitFor();
  await desk.getByRole('button', { name: 'Következő fogadása' }).press('Enter');
  await desk.getByRole('heading', { name: 'Béla' }).waitFor();
  await desk.getByRole('article').filter({ hasText: 'Hogyan jelentsem be az új kutyámat?' }).waitFor();
  await citizen.getByText('Kovács Anna').first().waitFor();

  const answer = desk.getByRole('textbox', { name: /^Válasz/ });
  await answer.fill('Jó napot kívánok! Hozza magával az oltási könyvet.');
  await answer.press('Enter');
  await citizen.getByRole('article').filter({ hasText: 'Hozza magával az oltási könyvet.' }).waitFor();

  // What a citizen writes is text, on both sides.
  const hostile = '<img src=x onerror="document.title=1"> javascript:alert(1)';
  await citizen.getByRole('textbox').last().fill(hostile);
  await citizen.getByRole('textbox').last().press('Enter');
  await desk.getByRole('article').filter({ hasText: hostile }).waitFor();
  assert.equal(await desk.locator('img[src="x"]').count(), 0);
  assert.equal(await citizen.locator('img[src="x"]').count(), 0);

  await desk.getByRole('button', { name: /^Lezárás/ }).click();
  const dialog = desk.getByRole('dialog', { name: /lezárása/ });
  await dialog.getByLabel('Miről szólt a beszélgetés?').selectOption({ label: 'Ebösszeírás, új kutya' });
  await dialog.getByRole('button', { name: 'Lezárás' }).click();
  await citizen.getByRole('button', { name: 'Mentés szövegként' }).waitFor();
  assert.deepEqual(problems, []);
});
