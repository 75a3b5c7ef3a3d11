/**
 * What a citizen sets on one of the city's sites follows them by its links to another, of another origin, without an
 * account; it says so there, and can be taken back. To and from pages that are none of the city's, nothing goes.
 */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { test, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { freePort } from '../packages/server/test/support/free-port.ts';
import { createProduct, launch } from './support/product.ts';

const KEY = 'segit:person:settings';
const SETTINGS = '{"textSize":"150","theme":"contrast-dark"}';

/** A webmaster's page on an origin of its own; `to` is what its link says. */
async function hostPage(t: TestContext, port: number, links: () => { widget: string; to: string }): Promise<string> {
  const server = createServer((_request, response) => {
    const { widget, to } = links();
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', `script-src ${widget}; connect-src ${widget}; style-src 'none'`);
    response.end(`<!doctype html><html lang="hu"><title>Oldal</title><body><a id="link" href="${to}">tovább</a>
      <h2 id="ugyek">Ügyek</h2><script type="module" src="${widget}/segit-a-hivatal.js" data-site="budaors"></script>`);
  });
  server.listen(port, 'localhost');
  await once(server, 'listening');
  t.after(() => server.close());
  return `http://localhost:${port}`;
}

const stored = (page: Page): Promise<string | null> => page.evaluate((key) => localStorage.getItem(key), KEY);
/** What was set is worn, so that all that it brings is there. */
const worn = (page: Page) =>
  page.locator('segit-a-hivatal .root[data-theme="contrast-dark"]').waitFor({ state: 'attached' });

test('settings go along the links of the city, and nowhere else', async (t) => {
  const [cityPort, otherPort] = [await freePort(), await freePort()];
  const city = `http://localhost:${cityPort}`;
  const site = { key: 'budaors', name: 'Város', origins: [city], telephone: '+3623880440' };
  const product = await createProduct({ sites: [site] });
  t.after(() => product.dispose());
  await product.start();
  let to = `${product.url}/strict-csp/?a=1`;
  const links = () => ({ widget: product.url, to });
  await hostPage(t, cityPort, links);
  const other = await hostPage(t, otherPort, links);
  const browser = await launch();
  t.after(() => browser.close());
  const context = await browser.newContext({ locale: 'hu-HU' });
  const page = await context.newPage();
  const asked = (): Promise<unknown> => page.waitForResponse((response) => response.url().endsWith('/origins.json'));

  // Nothing was set: the link is as it is, and nobody asks for the list.
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(city, { waitUntil: 'networkidle' });
  await page.locator('#link').click();
  await page.waitForURL(to);
  assert.deepEqual(
    requests.filter((url) => url.includes('origins.json')),
    [],
  );

  // Something was set.
  await page.goto(city);
  await page.evaluate(([key, value]) => localStorage.setItem(key!, value!), [KEY, SETTINGS]);
  await Promise.all([asked(), page.reload()]);
  await worn(page);
  await page.waitForLoadState('networkidle');
  await page.locator('#link').click();
  await page.waitForURL((url) => url.origin === product.url && url.hash === '');
  await worn(page);
  assert.equal(page.url(), to, 'the address is as the page wrote it');
  assert.equal(await stored(page), SETTINGS);
  const notice = page.locator('segit-a-hivatal .carried');
  await notice.getByText(`Beállításait átvettük a következő oldalról: localhost:${cityPort}.`).waitFor();
  await notice.getByRole('button', { name: 'Visszavonom' }).click();
  await page.locator('segit-a-hivatal .root[data-theme="system"]').waitFor({ state: 'attached' });
  assert.equal(await stored(page), null, 'as it was before');

  // The page's own place is kept.
  to = `${product.url}/strict-csp/#ugyek`;
  await Promise.all([asked(), page.goto(city)]);
  await worn(page);
  await page.waitForLoadState('networkidle');
  await page.locator('#link').click();
  await page.waitForURL(to);
  await worn(page);
  assert.equal(await stored(page), SETTINGS);
  await page.evaluate((key) => localStorage.removeItem(key), KEY);

  // From elsewhere, the same address brings nothing, and is clean all the same.
  const parcel = `segit=1.${Buffer.from(SETTINGS).toString('base64url')}`;
  to = `${product.url}/strict-csp/#${parcel}`;
  await page.goto(other);
  await Promise.all([asked(), page.locator('#link').click()]);
  await page.waitForURL((url) => url.origin === product.url && url.hash === '');
  await page.waitForLoadState('networkidle');
  assert.equal(await stored(page), null);
  assert.equal(await notice.count(), 0);

  // And to elsewhere nothing goes.
  to = `${other}/`;
  await Promise.all([asked(), page.goto(city)]);
  await worn(page);
  await page.waitForLoadState('networkidle');
  await page.locator('#link').click();
  await page.waitForURL(`${other}/`);
});
