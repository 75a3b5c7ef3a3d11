import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { RenewLeaseDocument } from '@segit-a-hivatal/contract/operations';
import type { Page } from 'playwright-core';
import { takeDesk } from './support/operator.ts';
import { firstLogIn } from './support/product.ts';
import { useProduct } from './support/use-product.ts';

/**
 * The main job, on the built product: a citizen asks on the example page, an operator answers; the page changes, is
 * reloaded, loses its network, the server is killed; nothing is lost or doubled, and the transcript is saved.
 */
const used = useProduct();

const panel = (page: Page) => page.getByRole('dialog', { name: /Segít a hivatal/ });
/** How often a text stands in the transcript. */
const times = (page: Page, text: string) => panel(page).getByRole('article').filter({ hasText: text }).count();

async function shown(page: Page, text: string): Promise<void> {
  await panel(page).getByRole('article').filter({ hasText: text }).first().waitFor({ timeout: 20_000 });
  assert.equal(await times(page, text), 1, `once: ${text}`);
}

async function say(page: Page, text: string): Promise<void> {
  const input = panel(page).getByRole('textbox');
  await input.fill(text);
  await input.press('Enter');
}

test('A28, A29, A35: from the question to the saved transcript, through page change, reload, no network and a killed server', async () => {
  const { cookie } = await firstLogIn(used.product, 'kovacs.anna@budaors.example');
  const context = await used.browser.newContext({ locale: 'hu-HU', acceptDownloads: true });
  const page = await context.newPage();
  await page.goto(`${used.product.url}/`);

  // Ask.
  await page
    .getByRole('button', { name: /^Segít a hivatal/ })
    .last()
    .click();
  await panel(page).getByRole('button', { name: 'Beszélgetés indítása' }).waitFor();
  await panel(page).getByRole('textbox', { name: 'Írja ide kérdését' }).fill('Hogyan jelentsem be az új kutyámat?');
  await panel(page).getByRole('button', { name: 'Beszélgetés indítása' }).click();
  await panel(page).getByText('Helye a sorban: 1').first().waitFor();
  await shown(page, 'Hogyan jelentsem be az új kutyámat?');

  // Answer.
  let desk = takeDesk(used.product.url, cookie);
  const conversation = await desk.accept();
  await desk.answer(conversation, 'Jó napot kívánok! Hozza magával az oltási könyvet.');
  await shown(page, 'Jó napot kívánok! Hozza magával az oltási könyvet.');
  await panel(page).getByText('Kovács Anna').first().waitFor();

  // Reload, and another page of the site.
  await page.reload();
  await shown(page, 'Hogyan jelentsem be az új kutyámat?');
  await page.goto(`${used.product.url}/ugyintezes.html`);
  await shown(page, 'Jó napot kívánok! Hozza magával az oltási könyvet.');

  // No network: what is written is kept, said in words, and sent once.
  await context.setOffline(true);
  await say(page, 'Ezt hálózat nélkül írtam.');
  await panel(page).getByText('Várakozik a hálózatra').first().waitFor();
  await context.setOffline(false);
  await panel(page).getByText('Elküldve').last().waitFor({ timeout: 40_000 });
  await shown(page, 'Ezt hálózat nélkül írtam.');

  // The server is killed while the citizen writes.
  await used.product.kill();
  await say(page, 'Ezt a kiszolgáló nélkül írtam.');
  await used.product.start();
  await desk.close();
  desk = takeDesk(used.product.url, cookie);
  await desk.wire.run(RenewLeaseDocument, {});
  for (let i = 0; i < 80 && (await panel(page).getByText('Várakozik a hálózatra').count()) > 0; i++)
    await page.waitForTimeout(500);
  await shown(page, 'Ezt a kiszolgáló nélkül írtam.');
  await desk.answer(conversation, 'Mindent megkaptam, köszönöm.');
  await shown(page, 'Mindent megkaptam, köszönöm.');
  for (const text of ['Hogyan jelentsem be', 'Jó napot kívánok!', 'hálózat nélkül', 'kiszolgáló nélkül']) {
    assert.equal(await times(page, text), 1, text);
  }

  // End, and keep the transcript.
  await panel(page).getByRole('button', { name: 'Befejezés' }).click();
  await page
    .getByRole('dialog', { name: 'Befejezi a beszélgetést?' })
    .getByRole('button', { name: 'Befejezés' })
    .click();
  await panel(page).getByRole('button', { name: 'Mentés weblapként' }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel(page).getByRole('button', { name: 'Mentés weblapként' }).click(),
  ]);
  const saved = await readFile(await download.path(), 'utf8');
  assert.match(saved, /<html[^>]* lang="hu"/);
  for (const text of ['Hogyan jelentsem be az új kutyámat?', 'Mindent megkaptam, köszönöm.', 'Kovács Anna']) {
    assert.ok(saved.includes(text), text);
  }
  assert.ok(!saved.includes('<script'));
  await desk.close();
  await context.close();
});
