import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { firstLogIn } from './support/product.ts';
import { useProduct } from './support/use-product.ts';

/** Real-time text on the built product, between two browsers, both ways. */
const used = useProduct();

const WATCHED = 'Az ügyintéző látja, amit gépel.';
const preview = (page: Page): Locator => page.locator('segit-preview');
const input = (page: Page): Locator => page.getByRole('textbox').last();

/** Keeps what the page gives to screen readers. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const roots = (node: Element | ShadowRoot): (Element | ShadowRoot)[] => [
      node,
      ...[...node.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : [])),
    ];
    const observer = new MutationObserver((records) => {
      for (const { target, addedNodes } of records) {
        if (!(target instanceof Element) || !/polite|assertive/.test(target.getAttribute('aria-live') ?? '')) continue;
        for (const node of addedNodes) heard.push(node.textContent ?? '');
      }
    });
    for (const root of roots(document.documentElement)) observer.observe(root, { childList: true, subtree: true });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

test('A41: a citizen and an operator see each other write, and each message is heard once', async (t) => {
  const citizen = await (await used.browser.newContext({ locale: 'hu-HU' })).newPage();
  const problems: string[] = [];
  citizen.on('pageerror', (error) => problems.push(error.message));
  await citizen.goto(`${used.product.url}/`);
  await citizen
    .getByRole('button', { name: /^Segít a hivatal/ })
    .last()
    .click();
  await citizen.getByRole('textbox', { name: 'Írja ide kérdését' }).fill('Hol van az űrlap?');
  await citizen.getByRole('textbox', { name: /Hogyan szólíthatjuk/ }).fill('Béla');
  await citizen.getByRole('button', { name: 'Beszélgetés indítása' }).click();
  await citizen.getByRole('heading', { name: /Helye a sorban/ }).waitFor();

  const { cookie } = await firstLogIn(used.product, 'kovacs.anna@budaors.example');
  const context = await used.browser.newContext({ locale: 'hu-HU' });
  const cookies = cookie.split('; ').map((pair) => /^([^=]+)=(.*)$/.exec(pair)!);
  await context.addCookies(cookies.map(([, name = '', value = '']) => ({ name, value, url: used.product.url })));
  const desk = await context.newPage();
  desk.on('pageerror', (error) => problems.push(error.message));
  await desk.goto(`${used.product.url}/desk/`);
  await desk.getByRole('button', { name: 'Következő fogadása' }).click();
  await desk.getByRole('heading', { name: 'Béla' }).waitFor();
  await citizen.getByText('Kovács Anna').first().waitFor();

  // Nothing is seen before the citizen wants it.
  await input(citizen).pressSequentially('Ez még', { delay: 30 });
  await desk.waitForTimeout(600);
  assert.equal(await preview(desk).count(), 0);
  await citizen.getByRole('button', { name: 'Beállítások' }).click();
  await citizen.getByText('Írás közben', { exact: true }).click();
  await citizen.getByLabel('Az ügyintéző lássa, amit gépelek').check();
  await citizen.getByRole('button', { name: 'Vissza' }).click();
  await citizen.getByText(WATCHED).waitFor();
  await preview(desk).getByText('Ez még').waitFor();
  await preview(desk).getByText('Most írja, még nem küldte el.').waitFor();

  // Keys, a whole text at once, taking back: what stands there is what is seen.
  const heardAtDesk = await listen(desk);
  await input(citizen).press('Control+a');
  await input(citizen).pressSequentially('Megvan', { delay: 60 });
  await citizen.keyboard.insertText(' 👩🏽‍🦽 o\u030Bk');
  await preview(desk).getByText('Megvan 👩🏽‍🦽 o\u030Bk').waitFor();
  await input(citizen).press('Control+z');
  const undone = await input(citizen).inputValue();
  assert.doesNotMatch(undone, /👩/u);
  await preview(desk).locator('#text').getByText(undone, { exact: true }).waitFor();

  t.diagnostic(await delays(citizen, desk));

  const text = 'Köszönöm, megvan.';
  await input(citizen).fill(text);
  await preview(desk).getByText(text).waitFor();
  await input(citizen).press('Enter');
  await desk.getByRole('article').filter({ hasText: text }).and(desk.locator('.message')).waitFor();
  assert.equal(await preview(desk).count(), 0, 'the message has taken its place');
  await desk.waitForTimeout(1500);
  assert.equal((await heardAtDesk()).filter((line) => line.includes(text)).length, 1);

  // The other way, with the operator's switch.
  const heardByCitizen = await listen(citizen);
  await desk.getByRole('button', { name: 'Beállítások' }).click();
  await desk.getByLabel('Írás közben is látszik, amit írok').check();
  await desk.keyboard.press('Escape');
  await desk.getByText('Az ügyfél látja, amit gépel.').waitFor();
  await desk.getByRole('textbox', { name: /^Válasz/ }).pressSequentially('Szívesen', { delay: 60 });
  await preview(citizen).getByText('Szívesen').waitFor();
  await preview(citizen).getByText('Kovács Anna, ügyintéző').waitFor();
  await desk.keyboard.press('Enter');
  await citizen.getByRole('article').filter({ hasText: 'Szívesen' }).and(citizen.locator('.message')).waitFor();
  assert.equal(await preview(citizen).count(), 0);
  await citizen.waitForTimeout(1500);
  assert.equal((await heardByCitizen()).filter((line) => line.includes('Szívesen')).length, 1);

  // One press ends it, and what stood there is gone from the other side's screen.
  await input(citizen).fill('Mégsem');
  await preview(desk).getByText('Mégsem').waitFor();
  await citizen.getByRole('button', { name: 'Ne lássa' }).click();
  await preview(desk).waitFor({ state: 'detached' });
  assert.equal(await input(citizen).inputValue(), 'Mégsem');
  assert.deepEqual(problems, []);
});

/** From the key to the other one's screen, in words; the promise itself is proved by `promises/real-time-text`. */
async function delays(citizen: Page, desk: Page): Promise<string> {
  await input(citizen).fill('');
  await preview(desk).waitFor({ state: 'detached' });
  await citizen.evaluate(() => {
    const pressed: number[] = [];
    Object.assign(window, { pressed });
    document.addEventListener('input', () => pressed.push(Date.now()), { capture: true });
  });
  await desk.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { seen });
    const find = (root: ParentNode): Element | null =>
      root.querySelector('segit-preview') ??
      [...root.querySelectorAll('*')].reduce<Element | null>(
        (found, { shadowRoot }) => found ?? (shadowRoot && find(shadowRoot)),
        null,
      );
    setInterval(() => {
      const text = find(document)?.shadowRoot?.querySelector('#text')?.textContent ?? '';
      while (seen.length < text.length) seen.push(Date.now());
    }, 5);
  });
  const keys = 'hol adhatom be az elkészült űrlapot';
  await input(citizen).pressSequentially(keys, { delay: 110 });
  await preview(desk).getByText(keys).waitFor();
  const [pressed, seen] = await Promise.all([
    citizen.evaluate(() => (window as unknown as { pressed: number[] }).pressed),
    desk.evaluate(() => (window as unknown as { seen: number[] }).seen),
  ]);
  const sorted = seen.map((at, i) => at - pressed[i]!).toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.ceil(sorted.length * share) - 1]!;
  return `${sorted.length} keys, to the other one's screen: p50 ${at(0.5)}, p95 ${at(0.95)}, at most ${at(1)} ms`;
}
