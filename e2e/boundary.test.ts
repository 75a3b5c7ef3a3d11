import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { hours } from '../packages/server/src/demo/hours.ts';
import { createProduct, launch } from './support/product.ts';

/**
 * Pages that are left open while the office closes: touched and untouched, of two sites, on computers whose clocks are wrong by a
 * day, and one that sleeps over it. The closing is a real one, on the next full minute of the office's wall.
 */

const DAY = 86_400_000;
/** Time enough to open all pages. */
const PREPARING_MS = 25_000;
const wall = (instant: number): string =>
  new Date(instant).toLocaleString('sv-SE', { timeZone: 'Europe/Budapest' }).replace(' ', 'T').slice(0, 16);

const text = (hu: string) => ({ hu, 'hu-easy': hu, en: hu, de: hu });

/** Where a page says that the office is closed, and why. */
const closed = (page: Page) => page.getByText(/leltár/).filter({ visible: true });

test('all pages say that it is closed within 1 s of the boundary; one that slept, within 1 s of its waking', async (t) => {
  const closing = Math.ceil((Date.now() + PREPARING_MS) / 60_000) * 60_000;
  const exceptions = [
    { kind: 'OPEN', from: '2000-01-01T00:00', to: '3000-01-01T00:00', reason: text('mindig nyitva') },
    { kind: 'CLOSED', from: wall(closing), to: '2999-01-01T00:00', reason: text('leltár') },
  ];
  const product = await createProduct({ office: { hours: { ...hours, exceptions } } });
  t.after(() => product.dispose());
  await product.start();
  const browser = await launch();
  t.after(() => browser.close());

  /** @param wrong how far the computer's clock is from the truth */
  async function open(path: string, wrong = 0): Promise<Page> {
    const context = await browser.newContext({ locale: 'hu-HU' });
    await context.addInitScript((ms) => {
      const Real = Date;
      globalThis.Date = class extends Real {
        constructor(...given: unknown[]) {
          super(...((given.length === 0 ? [Real.now() + ms] : given) as [number]));
        }
        static override now = () => Real.now() + ms;
      } as DateConstructor;
    }, wrong);
    const page = await context.newPage();
    await page.goto(`${product.url}${path}`, { waitUntil: 'networkidle' });
    return page;
  }
  const panel = async (page: Page): Promise<Page> => {
    await page
      .getByRole('button', { name: /^Segít a hivatal/ })
      .last()
      .click();
    await page.getByRole('textbox', { name: 'Írja ide kérdését' }).waitFor();
    return page;
  };

  const pages = {
    untouched: await open('/'),
    'an open panel': await panel(await open('/')),
    'another site': await open('/konyvtar/'),
    'untouched, a day fast': await open('/', DAY),
    'untouched, a day slow': await open('/', -DAY),
    'an open panel, a day fast': await panel(await open('/', DAY)),
    'an open panel, a day slow': await panel(await open('/', -DAY)),
  };
  const asleep = await open('/');
  const devtools = await asleep.context().newCDPSession(asleep);
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
  for (const [name, page] of Object.entries(pages))
    assert.equal(await closed(page).count(), 0, `${name}: open until then`);
  assert.ok(Date.now() < closing, 'the pages were opened in time');

  const told = await Promise.all(
    Object.entries(pages).map(async ([name, page]) => {
      const said = closed(page)
        .first()
        .waitFor({ timeout: closing + 10_000 - Date.now() });
      await said.catch(() => assert.fail(`${name}: never told`));
      return [name, Date.now() - closing] as const;
    }),
  );
  for (const [name, late] of told) assert.ok(late >= 0 && late < 1000, `${name}: ${late} ms after the boundary`);

  const woken = Date.now();
  await devtools.send('Page.setWebLifecycleState', { state: 'active' });
  await closed(asleep).first().waitFor();
  assert.ok(Date.now() - woken < 1000, 'it is right again at once');
});
