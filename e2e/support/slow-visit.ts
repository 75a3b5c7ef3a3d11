import type { Browser, Page } from 'playwright-core';
import { talkLong } from './long-conversation.ts';
import type { Operator } from './operator.ts';
import { percentile, untilDrawn, untilKeyDrawn, watch } from './slow-page.ts';
import type { Cost, Watched } from './slow-page.ts';

export const MESSAGES = 500;
/** Settings of the server under which so much is said in a moment. */
export const TALKATIVE = {
  limits: {
    operationsPerSecond: 1000,
    operationsBurst: 5000,
    messagesPerMinute: 5000,
    staffOperationsPerSecond: 1000,
  },
};

/** What a visit costs whoever makes it. */
export interface Visit {
  /** From the touch to the panel in which one can write. */
  readonly panel: Cost;
  /** From the touch to a conversation of `MESSAGES` messages. */
  readonly conversation: Cost;
  /** From a key to what it changes on the screen, p95, beside so many messages: without and with real-time text. */
  readonly key: Cost;
  readonly liveKey: Cost;
  /** MB of the heap, with the first panel and with the long conversation. */
  readonly heap: readonly [number, number];
}

/** As the driver knows them. */
const KEYS = 'Kedves Uram, mit hozzak magammal?';
const LAST = `[aria-posinset="${MESSAGES}"]`;

const launcher = (page: Page) => page.locator('segit-a-hivatal').getByRole('button').first();
const panel = (page: Page) => page.getByRole('dialog', { name: /Segít a hivatal/ });

/** One visit of the example page on a processor that is so many times slower. */
export async function visit(browser: Browser, url: string, operator: Operator, slower: number): Promise<Visit> {
  const context = await browser.newContext({ locale: 'hu-HU', viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  await page.goto(`${url}/`, { waitUntil: 'networkidle' });
  const watched = await watch(page);
  const open = (selector: string): Promise<Cost> =>
    watched.cost(() => untilDrawn(page, () => launcher(page).click(), selector));

  await watched.slowDown(slower);
  const first = await open('#question');
  const heap = await watched.heap();
  await watched.slowDown(1);

  await panel(page).getByRole('textbox', { name: 'Írja ide kérdését' }).fill('Hogyan jelentsem be az új kutyámat?');
  await panel(page).getByRole('button', { name: 'Beszélgetés indítása' }).click();
  const owned = await operator.accept();
  await talkLong(page, operator, owned, MESSAGES);
  await page.locator(LAST).waitFor({ timeout: 120_000 });
  await watched.slowDown(slower);
  const key = await type(page, watched);
  await panel(page).getByRole('button', { name: 'Bezárás' }).click();
  await page.evaluate(`localStorage.setItem('segit:person:settings', '{"realTimeText":true}')`);

  await page.reload({ waitUntil: 'networkidle' });
  const conversation = await open(LAST);
  const liveKey = await type(page, watched);
  const heapLong = await watched.heap();
  await operator.end(owned);
  await context.close();
  return { panel: first, conversation, key, liveKey, heap: [heap, heapLong] };
}

/** The p95 of the keys. */
async function type(page: Page, watched: Watched): Promise<Cost> {
  await panel(page).getByRole('textbox').focus();
  const costs: Cost[] = [];
  for (const key of KEYS) costs.push(await watched.cost(() => untilKeyDrawn(page, key)));
  const p95 = (of: keyof Cost): number =>
    percentile(
      costs.map((cost) => cost[of]),
      0.95,
    );
  return { ms: p95('ms'), cpuMs: p95('cpuMs') };
}
