/**
 * The budgets of what a citizen's browser loads, in brotli, measured on the build: all that is loaded before the first
 * touch, and all that is loaded until a conversation runs, in the language that weighs most.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const KB = 1000;
const BEFORE_TOUCH = 8 * KB;
const RUNNING_CHAT = 45 * KB;

const dist = 'dist';
const ENTRY = 'segit-a-hivatal.js';
/** A citizen loads one language at a time. */
const TRANSLATION = /\/i18n\/generated\//;
/** What nobody passes on the way to a chat: its code comes when somebody asks for it. */
const ASIDE =
  /\/asides\/|\/aside-templates\.ts$|\/settings\/worn\/|\/real-time-text(\/real-time-text)?\.ts$|\/client\/(leave|callbacks|knowledge|steps)\.ts$|\/a11y\/(scanning|hearing|sounds)\//;

/** @type {Record<string, { source: string | null, imports: string[], dynamicImports: string[] }>} */
const chunks = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
/** @type {(file: string) => number} */
const weigh = (file) => brotliCompressSync(readFileSync(join(dist, file))).length;

const before = reach([ENTRY], (chunk) => chunk.imports);
const reachable = reach([ENTRY], (chunk) => [...chunk.imports, ...chunk.dynamicImports]);
const all = reach([ENTRY], ({ imports, dynamicImports }) => [...imports, ...dynamicImports.filter(onTheWay)]);
const translations = all
  .filter((file) => TRANSLATION.test(chunks[file]?.source ?? ''))
  .sort((a, b) => weigh(b) - weigh(a));
const chat = all.filter((file) => !translations.slice(1).includes(file));

for (const file of reachable) {
  const when = before.includes(file) ? 'at once' : chat.includes(file) ? 'touch' : 'not counted';
  console.log(`${kilobytes(weigh(file))}  ${when.padEnd(11)}  ${file}`);
}
const withinBudget = [
  compare('before the first touch', before, BEFORE_TOUCH),
  compare('up to a running chat', chat, RUNNING_CHAT),
];
process.exitCode = withinBudget.every(Boolean) ? 0 : 1;

/** @param {string} file */
function onTheWay(file) {
  return !ASIDE.test(chunks[file]?.source ?? '');
}

/**
 * What is loaded when these files are.
 * @param {string[]} files
 * @param {(chunk: { imports: string[], dynamicImports: string[] }) => string[]} next
 */
function reach(files, next) {
  const found = new Set(files);
  // A set that grows while it is walked is walked to its new end.
  for (const file of found) {
    const chunk = chunks[file];
    if (!chunk) throw new Error(`${file} is not in ${dist}/manifest.json: npm run build`);
    for (const more of next(chunk)) found.add(more);
  }
  return [...found];
}

/**
 * @param {string} name
 * @param {string[]} files
 * @param {number} budget
 */
function compare(name, files, budget) {
  const weight = files.map(weigh).reduce((sum, each) => sum + each, 0);
  const difference = kilobytes(Math.abs(budget - weight)).trim();
  const verdict = weight <= budget ? `${difference} left of` : `${difference} ABOVE`;
  console.log(`${kilobytes(weight)}  ${name}: ${verdict} the budget of ${budget / KB} kB brotli`);
  return weight <= budget;
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / KB).toFixed(1)} kB`.padStart(8);
}
