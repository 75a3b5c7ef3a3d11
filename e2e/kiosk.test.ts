/**
 * A computer that many use: whoever sits down next finds nothing of the one before, whatever of the browser they look into;
 * and nobody who is still there is hurried (WCAG 2.2.1).
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { useProduct } from './support/use-product.ts';

const used = useProduct();

const SECRET = 'Ezt senki más ne lássa.';
const MINUTE = 60_000;
const panel = (page: Page) => page.getByRole('dialog', { name: /Segít a hivatal/ });
const warning = (page: Page) => page.getByRole('alertdialog');

/** The page, whose clock can be put forward. */
async function sitDown(): Promise<{ page: Page; context: BrowserContext }> {
  const context = await used.browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(`${used.product.url}/kiosk/`, { waitUntil: 'networkidle' });
  await panel(page).waitFor();
  return { page, context };
}

/** Lets time pass until it is asked whether somebody is there. What the page did a moment ago may still count as a sign. */
async function idle(page: Page, milliseconds: number): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt++) {
    await page.clock.fastForward(milliseconds + 1000);
    const asked = await warning(page)
      .waitFor({ timeout: 5000 })
      .then(
        () => true,
        () => false,
      );
    if (asked) return;
  }
  assert.fail('nobody was asked');
}

/** Writes a question, and leaves a trace wherever a page of this origin could. */
async function leaveTraces(page: Page): Promise<void> {
  // The kiosk's own policy lets no script of it begin a worker; another page of the origin may have.
  const other = await page.context().newPage();
  await other.goto(`${used.product.url}/`);
  await other.evaluate(() => navigator.serviceWorker.register('/kiosk/wipe.js', { type: 'module', scope: '/kiosk/' }));
  await other.close();
  await panel(page).getByRole('textbox').first().fill(SECRET);
  await panel(page).getByRole('button', { name: 'Beszélgetés indítása' }).click();
  await panel(page).getByRole('article').filter({ hasText: SECRET }).waitFor({ timeout: 20_000 });
  await page.evaluate(async (secret) => {
    localStorage.setItem('other', secret);
    sessionStorage.setItem('other', secret);
    document.cookie = 'other=1; path=/; max-age=1000';
    window.name = secret;
    history.replaceState({ other: secret }, '');
    await (await caches.open('other')).put('/other', new Response(secret));
    await new Promise((resolve, reject) => {
      const opening = indexedDB.open('other');
      opening.onupgradeneeded = () => opening.result.createObjectStore('s').put(secret, 'k');
      opening.onsuccess = () => resolve(opening.result.close());
      opening.onerror = reject;
    });
    await (await navigator.storage.getDirectory()).getFileHandle('other', { create: true });
  }, SECRET);
}

/** All that the browser keeps for the page. */
const traces = (page: Page) =>
  page.evaluate(async () => {
    const files: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
    return {
      local: { ...localStorage },
      session: { ...sessionStorage },
      cookies: document.cookie,
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      files,
      name: window.name,
      state: history.state as unknown,
    };
  });

const NOTHING = {
  local: {},
  session: {},
  cookies: '',
  databases: [],
  caches: [],
  workers: 0,
  files: [],
  name: '',
  state: null,
};

async function assertNothingLeft(page: Page, context: BrowserContext): Promise<void> {
  await panel(page).getByRole('button', { name: 'Beszélgetés indítása' }).waitFor({ timeout: 20_000 });
  assert.deepEqual(await traces(page), NOTHING);
  assert.deepEqual(await context.cookies(), []);
  assert.equal(await page.getByText(SECRET).count(), 0);
  // Nor behind the buttons of the browser.
  await page.goBack().catch(() => null);
  assert.equal(await page.getByText(SECRET).count(), 0);
}

/** A new beginning of the page, seen by the one that is gone. */
async function reloaded(page: Page, step: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => Object.assign(window, { before: true }));
  await step();
  await page.waitForFunction(() => !('before' in window), undefined, { timeout: 20_000, polling: 200 });
}

test('A28: whoever goes away leaves nothing: a warning of two minutes, then everything is wiped', async () => {
  const { page, context } = await sitDown();
  await leaveTraces(page);
  const left = await traces(page);
  for (const [place, nothing] of Object.entries(NOTHING))
    assert.notDeepEqual(left[place as keyof typeof left], nothing, `${place}: there is something to wipe`);
  await idle(page, 10 * MINUTE);
  await warning(page).getByRole('heading', { name: 'Itt van még?' }).waitFor();
  assert.equal(
    await page.getByRole('button', { name: 'Itt vagyok, folytatom' }).evaluate((b) => b.matches(':focus')),
    true,
  );
  await page.clock.fastForward(100_000);
  assert.ok(await warning(page).isVisible(), 'still there after 100 seconds');
  await reloaded(page, () => page.clock.fastForward(21_000));
  await assertNothingLeft(page, context);
  await context.close();
});

test('A28: any key extends the time, more than ten times, and writes nothing', async () => {
  const { page, context } = await sitDown();
  await leaveTraces(page);
  const input = panel(page).getByRole('textbox');
  await input.fill('Félbemaradt');
  for (const key of ['Enter', 'a', 'Escape', 'Tab', 'Shift', ' ', 'ArrowDown', 'Control', 'F2', 'é', 'Home', '1']) {
    await idle(page, 10 * MINUTE);
    await page.clock.fastForward(MINUTE);
    if (key === 'é') await page.getByRole('button', { name: 'Itt vagyok, folytatom' }).click();
    else await page.keyboard.press(key);
    await warning(page).waitFor({ state: 'hidden' });
    assert.equal(await input.inputValue(), 'Félbemaradt', key);
  }
  assert.equal(await panel(page).getByRole('article').filter({ hasText: SECRET }).count(), 1);
  await context.close();
});

test('the end of a conversation asks sooner, and wipes; a page that nobody has touched is left alone', async () => {
  const { page, context } = await sitDown();
  await page.clock.fastForward(60 * MINUTE);
  assert.equal(await warning(page).isVisible(), false);
  await leaveTraces(page);
  await panel(page).getByRole('button', { name: 'Kilépés a sorból' }).click();
  await panel(page).getByRole('button', { name: 'Kilépés', exact: true }).click();
  await panel(page).getByRole('button', { name: 'Új beszélgetés' }).waitFor();
  assert.equal(
    await panel(page)
      .getByRole('button', { name: /Mentés/ })
      .count(),
    0,
  );
  await idle(page, MINUTE);
  await warning(page).getByText('A beszélgetés véget ért.').waitFor();
  await reloaded(page, () => page.clock.fastForward(2 * MINUTE));
  await assertNothingLeft(page, context);
  await context.close();
});

test('„Befejezem, és mindent törlök” does so at once, when asked twice, in the language of the help desk', async () => {
  const { page, context } = await sitDown();
  await panel(page).getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Finish and delete everything' }).waitFor();
  await page.getByRole('button', { name: 'Magyar', exact: true }).click();
  await leaveTraces(page);
  await page.getByRole('button', { name: 'Befejezem, és mindent törlök' }).click();
  await page.getByRole('button', { name: 'Mégsem' }).last().click();
  assert.equal(await panel(page).getByRole('article').filter({ hasText: SECRET }).count(), 1);
  await page.getByRole('button', { name: 'Befejezem, és mindent törlök' }).click();
  await reloaded(page, () => page.getByRole('button', { name: 'Igen, törlök mindent' }).click());
  await assertNothingLeft(page, context);
  await context.close();
});
