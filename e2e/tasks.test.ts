import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { until } from '../packages/server/test/support/until.ts';
import { firstLogIn } from './support/product.ts';
import { useProduct } from './support/use-product.ts';

/** The teleworkers' tasks on the built product: asked from a live conversation, prepared elsewhere, through a killed server. */
const used = useProduct();

async function openDesk(email: string): Promise<Page> {
  const { cookie } = await firstLogIn(used.product, email);
  const context = await used.browser.newContext({ locale: 'hu-HU' });
  const cookies = cookie.split('; ').map((pair) => /^([^=]+)=(.*)$/.exec(pair)!);
  await context.addCookies(cookies.map(([, name = '', value = '']) => ({ name, value, url: used.product.url })));
  const desk = await context.newPage();
  await desk.goto(`${used.product.url}/desk/`);
  return desk;
}

test('an operator asks, a teleworker prepares over a killed server, and the operator finds it at the conversation', async () => {
  const citizen = await (await used.browser.newContext({ locale: 'hu-HU' })).newPage();
  await citizen.goto(`${used.product.url}/`);
  await citizen
    .getByRole('button', { name: /^Segít a hivatal/ })
    .last()
    .click();
  await citizen.getByRole('textbox', { name: 'Írja ide kérdését' }).fill('Titkos kérdésem van a kutyámról.');
  await citizen.getByRole('button', { name: 'Beszélgetés indítása' }).click();

  const anna = await openDesk('kovacs.anna@budaors.example');
  await anna.getByRole('button', { name: 'Következő fogadása' }).click();
  await anna.getByRole('article').filter({ hasText: 'Titkos kérdésem' }).waitFor();
  await anna.getByRole('button', { name: 'Háttéranyag kérése…' }).press('Enter');
  const form = anna.getByRole('dialog', { name: 'Háttéranyag kérése' });
  await form.getByLabel('Melyik témához?').selectOption({ label: 'Ebösszeírás, új kutya' });
  await form.getByLabel(/Mire van szükség/).fill('Az ebösszeírás űrlapja');
  await form.getByRole('button', { name: 'Kérés elküldése' }).press('Enter');
  await anna.getByText('Háttéranyagok: 1 elvállalásra vár').waitFor();

  const eszter = await openDesk('toth.eszter@budaors.example');
  const heard: string[] = [];
  await anna.exposeFunction('hear', (text: string) => heard.push(text));
  await anna.evaluate(() => {
    const root = document.querySelector('desk-app')!.shadowRoot!;
    new MutationObserver((records) => {
      for (const { target } of records) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest('[aria-live]');
        if (region?.textContent) void (window as unknown as { hear(text: string): void }).hear(region.textContent);
      }
    }).observe(root, { childList: true, characterData: true, subtree: true });
  });
  await eszter.getByRole('button', { name: 'Elvállalom: Ebösszeírás' }).press('Enter');
  await anna.getByText('Háttéranyagok: 1 folyamatban').waitFor();
  assert.equal(await eszter.getByText('Titkos').count(), 0);
  await eszter.getByRole('textbox', { name: 'Az elkészült anyag' }).fill('Az űrlap a honlapon található.');

  await used.product.kill();
  await eszter.getByText('A kapcsolat megszakadt. A feladatai Önnél maradnak').first().waitFor();
  await used.product.start();
  await eszter.locator('.banner').waitFor({ state: 'detached', timeout: 60_000 });

  await eszter.getByRole('button', { name: 'Elkészült: Ebösszeírás' }).press('Enter');
  await eszter
    .getByRole('dialog', { name: /Elkészült/ })
    .getByRole('button', { name: 'Átadom' })
    .press('Enter');
  await eszter.getByRole('heading', { name: 'Befejezett feladataim (1)' }).waitFor();

  const summary = anna.getByText('Háttéranyagok: 1 elkészült');
  await summary.waitFor({ timeout: 60_000 });
  await summary.press('Enter');
  await anna.getByRole('button', { name: 'Beillesztés a válaszba' }).press('Enter');
  const answer = anna.getByRole('textbox', { name: /^Válasz/ });
  assert.equal(await answer.inputValue(), 'Az űrlap a honlapon található.');
  await answer.press('Enter');
  await citizen.getByRole('article').filter({ hasText: 'Az űrlap a honlapon található.' }).waitFor({ timeout: 60_000 });
  // One thing is said after the other, so that the last is heard later than it is seen.
  await until(() => heard.some((text) => text.includes('Elkészült a háttéranyag: Ebösszeírás')));
  assert.match(heard.join(' '), /Tóth Eszter elvállalta: Ebösszeírás/);
});
