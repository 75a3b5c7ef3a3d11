/**
 * `npm run conformance` writes docs/accessibility.md from what the last `npm test` recorded in reports/test/, and is the last stage of it; with
 * `--check` it only compares, and fails where a row has no passing test and no reason, where a test names a row that does
 * not exist, or where the document claims what is not shown. What it does not claim yet is told, and fails nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { documentOf } from './conformance/document.mjs';
import { COLUMNS, Results } from './conformance/results.mjs';
import { GROUPS } from './conformance/rows.mjs';

const DOCUMENT = 'docs/accessibility.md';
const check = process.argv.includes('--check');

const results = new Results();
if (results.missing.length > 0) {
  console.error(`These suites have no results yet: ${results.missing.join(', ')}. Run npm test first.`);
  process.exit(1);
}

const rows = GROUPS.flatMap((group) => group.rows);
const suites = Object.values(COLUMNS).flat();
/** @type {string[]} */
const wrong = [];
for (const { row, untested } of rows) {
  const outcomes = suites.map((suite) => results.of(row, suite));
  if (outcomes.includes('failed')) wrong.push(`${row} fails: ${suites.filter((_, i) => outcomes[i] === 'failed')}`);
  else if (!untested && outcomes.every((outcome) => outcome === 'none'))
    wrong.push(`${row} has neither test nor reason`);
}
for (const row of results.rows) {
  if (!rows.some((known) => known.row === row)) wrong.push(`a test names ${row}, which is no row`);
}

const options = await resolveConfig(DOCUMENT);
const written = await format(documentOf(results), { ...options, filepath: DOCUMENT });
if (check) wrong.push(...differences(readFileSync(DOCUMENT, 'utf8'), written));
else writeFileSync(DOCUMENT, written);

for (const line of wrong) console.error(line);
process.exitCode = wrong.length > 0 ? 1 : 0;

/**
 * Where the document says more than the results, or other words.
 * @param {string} before
 * @param {string} now
 */
function differences(before, now) {
  const [old, fresh] = [before, now].map((text) => text.split('\n').map(cellsOf));
  if (old?.length !== fresh?.length) return [`${DOCUMENT} is out of date: npm run conformance`];
  return (old ?? []).flatMap((cells, index) => {
    const others = fresh?.[index] ?? [];
    const off = cells.flatMap((cell, column) => (claims(cell, others[column] ?? '') ? [others[column] ?? ''] : []));
    if (off.length === 0 && cells.join() !== others.join()) {
      console.log(`The tests show more of ${cells[1]} than ${DOCUMENT} says: npm run conformance`);
    }
    return off.map((is) => `${DOCUMENT}, line ${index + 1}, is out of date („${is}”): npm run conformance`);
  });
}

/**
 * Whether a cell of the document says what the one of the results does not.
 * @param {string} cell
 * @param {string} is
 */
function claims(cell, is) {
  if (cell === is) return false;
  const shown = ['yes', 'in part'];
  if (shown.includes(cell) && shown.includes(is)) return false;
  if (cell === '–') return false;
  const here = cell.split(', ');
  return !here.every((suite) => is.split(', ').includes(suite));
}

/** The cells of a line, without what Prettier puts between them. @param {string} line */
function cellsOf(line) {
  return line.split('|').map((cell) => (/^[\s-]+$/.test(cell) ? '' : cell.trim()));
}
