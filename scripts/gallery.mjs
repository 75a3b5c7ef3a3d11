/**
 * `npm run gallery`: serves a page with the widget in every state, theme and language, and rebuilds it at each change.
 * `npm run gallery -- --shots DIR` writes a picture of each instead; `--state`, `--theme`, `--language` and `--width`, each
 * as often as wanted, choose among them.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';
import { chromium } from 'playwright-core';
import { requireNode } from './node-version.mjs';

requireNode();
process.chdir(join(import.meta.dirname, '..'));

const choice = /** @type {const} */ ({ type: 'string', multiple: true });
const { values } = parseArgs({
  options: { shots: { type: 'string' }, state: choice, theme: choice, language: choice, width: choice },
});

const OUT = 'node_modules/.cache/gallery';
const PAGES = ['packages/widget/gallery/index.html', 'packages/widget/test/fixtures/page.html'];
const SCRIPTS = ['packages/widget/gallery/gallery.ts', 'packages/widget/test/fixtures/page.ts'];
const AS_THEY_ARE = ['packages/widget/gallery/gallery.css', 'packages/widget/test/fixtures/page.css'];

mkdirSync(OUT, { recursive: true });
for (const file of PAGES) {
  const page = readFileSync(file, 'utf8').replace(/src="\.\/(\w+)\.ts"/, 'src="code/$1.js"');
  writeFileSync(join(OUT, basename(file)), page);
}
for (const file of AS_THEY_ARE) cpSync(file, join(OUT, basename(file)));
cpSync('packages/phrases/symbols', join(OUT, 'symbols'), { recursive: true });

const build = await esbuild.context({
  entryPoints: SCRIPTS,
  entryNames: '[name]',
  outdir: join(OUT, 'code'),
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  tsconfig: 'packages/widget/tsconfig.json',
  logLevel: 'warning',
});
const { port } = await build.serve({ servedir: OUT, host: 'localhost' });
const address = `http://localhost:${port}/`;

if (values.shots === undefined) {
  console.log(`The gallery is at ${address} (Ctrl+C ends it)`);
} else {
  try {
    await shoot(values.shots);
  } finally {
    await build.dispose();
  }
}

/**
 * A picture of each page that the gallery lists.
 * @param {string} folder
 */
async function shoot(folder) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    // Chromium's sandbox does not work for root.
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const wanted = new URLSearchParams();
    for (const name of /** @type {const} */ (['state', 'theme', 'language', 'width'])) {
      for (const each of values[name] ?? ['']) wanted.append(name, each);
    }
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    await page.goto(`${address}?${wanted}`);
    const links = await page
      .locator('figcaption a')
      .evaluateAll((/** @type {any[]} */ all) => all.map(({ href, dataset }) => ({ href, ...dataset })));
    for (const { href, path, theme, width, height } of links) {
      await page.setViewportSize({ width: Number(width), height: Number(height) });
      await page.emulateMedia({ forcedColors: theme === 'forced' ? 'active' : 'none' });
      await page.goto(href);
      await page.locator('html[data-shown]').waitFor();
      await page
        .locator('img')
        .evaluateAll((/** @type {any[]} */ all) => Promise.all(all.map((image) => image.decode())));
      const file = join(folder, `${path}.png`);
      mkdirSync(dirname(file), { recursive: true });
      await page.screenshot({ path: file });
    }
    console.log(`${links.length} pictures in ${folder}`);
  } finally {
    await browser.close();
  }
}
