/**
 * The example pages, as a webmaster would judge them: at the width of a phone and of a desk, light and dark, they break no
 * rule of axe, need no sideways scrolling, lead nowhere that does not exist, load nothing of the help desk before it is
 * touched, and open it from the keyboard.
 */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { AxeResults } from 'axe-core';
import { useProduct } from './support/use-product.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const PAGES = ['/', '/ugyintezes.html', '/konyvtar/', '/strict-csp/'];
/** Opens the help desk of itself, because it is there for nothing else. */
const OPEN = '/kiosk/';
const WIDTHS = [320, 1280];
/** Sets colours of its own: what keeps them readable comes at once, in a quiet moment. */
const COLOURED = '/konyvtar/';
const KEEPS_READABLE = /^\/chunks\/(page-theme|contrast)-/;

const used = useProduct();

/** A page in a browser of its own kind, with what it complains of. */
async function visit(path: string, options: Parameters<Browser['newContext']>[0] = {}) {
  const context = await used.browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(used.product.url + path, { waitUntil: 'networkidle' });
  return { page, complaints, requests, close: () => context.close() };
}

async function broken(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: AXE });
  const results = await page.evaluate<AxeResults>('axe.run(document)');
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const SAMPLE_US = 500;

interface Profile {
  readonly nodes: readonly { id: number; callFrame: { url: string }; children?: readonly number[] }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** The longest time without a break, ms, in which a script, or what it called, was running. */
function longestRun({ nodes, samples = [], timeDeltas = [] }: Profile, script: string): number {
  const within = new Set<number>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const mark = (id: number, inside: boolean): void => {
    const node = byId.get(id);
    const here = inside || node?.callFrame.url.endsWith(script) === true;
    if (here) within.add(id);
    for (const child of node?.children ?? []) mark(child, here);
  };
  mark(nodes[0]?.id ?? 0, false);
  let longest = 0;
  let run = 0;
  samples.forEach((id, i) => {
    // A sample that came late tells of a busy machine, not of a busy script.
    run = within.has(id) ? run + Math.min(timeDeltas[i] ?? 0, 2 * SAMPLE_US) / 1000 : 0;
    longest = Math.max(longest, run);
  });
  assert.ok(within.size > 0, 'the script was not seen running');
  return longest;
}

for (const path of [...PAGES, OPEN]) {
  test(`A42: ${path} breaks no rule, light and dark, on a phone and on a desk`, async () => {
    for (const width of WIDTHS) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page, close } = await visit(path, {
          viewport: { width, height: 800 },
          colorScheme,
          // For axe, which is brought in from outside the page.
          bypassCSP: true,
        });
        assert.deepEqual(await broken(page), [], `${width} px, ${colorScheme}`);
        const across = await page.evaluate('document.documentElement.scrollWidth');
        assert.ok(Number(across) <= width, `${across} px wide at ${width} px`);
        await close();
      }
    }
  });

  test(`every link of ${path} leads somewhere`, async () => {
    const { page, close } = await visit(path);
    const hrefs = await page.locator('a[href]').evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).href));
    for (const href of new Set(hrefs.filter((link) => link.startsWith(used.product.url)))) {
      const { pathname, hash } = new URL(href);
      const response = await fetch(used.product.url + pathname);
      assert.equal(response.status, 200, href);
      if (hash) assert.ok((await response.text()).includes(`id="${hash.slice(1)}"`), href);
    }
    await close();
  });
}

for (const path of PAGES) {
  test(`A17: ${path} loads one script of the help desk, complains of nothing, and opens it from the keyboard`, async () => {
    const { page, complaints, requests, close } = await visit(path);
    const ours = requests.filter((name) => name.includes('segit-a-hivatal') || name.startsWith('/chunks/'));
    const unasked = ours.filter((name) => path !== COLOURED || !KEEPS_READABLE.test(name));
    assert.deepEqual(unasked, ['/segit-a-hivatal.js']);
    const launcher = page.locator('segit-a-hivatal').getByRole('button').first();
    await launcher.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: /Segít a hivatal/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: /Segít a hivatal/ }).waitFor({ state: 'hidden' });
    assert.equal(await launcher.evaluate((button: HTMLElement) => button.matches(':focus')), true, 'focus came back');
    assert.deepEqual(complaints, []);
    await close();
  });

  test(`A9: ${path} before any touch: no socket, no long task of the help desk's, nothing moves`, async (t) => {
    const context = await used.browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    let sockets = 0;
    page.on('websocket', () => sockets++);
    await page.addInitScript(
      `globalThis.moved = [];
       new PerformanceObserver((list) => {
         for (const { value, sources } of list.getEntries()) {
           moved.push(value.toFixed(4) + ' ' + sources.map(({ node }) => node?.outerHTML ?? node?.textContent).join(' '));
         }
       }).observe({ type: 'layout-shift', buffered: true });`,
    );
    const devtools = await context.newCDPSession(page);
    await devtools.send('Profiler.enable');
    await devtools.send('Profiler.setSamplingInterval', { interval: SAMPLE_US });
    await devtools.send('Profiler.start');
    await page.goto(used.product.url + path, { waitUntil: 'networkidle' });
    await page.locator('segit-a-hivatal').getByRole('button').first().waitFor();
    const { profile } = await devtools.send('Profiler.stop');
    const longest = longestRun(profile, '/segit-a-hivatal.js');
    t.diagnostic(`${longest.toFixed(0)} ms at once`);
    assert.ok(longest < 50, `${longest} ms at once`);
    assert.equal(sockets, 0);
    assert.deepEqual(await page.evaluate('moved'), []);
    await context.close();
  });
}
