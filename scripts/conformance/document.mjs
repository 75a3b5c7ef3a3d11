import { EN, WCAG } from './clauses.mjs';
import { COLUMNS, SUITES } from './results.mjs';
import { GROUPS } from './rows.mjs';

/** @typedef {import('./results.mjs').Results} Results */

const SIGNS = { passed: 'yes', partly: 'in part', failed: 'FAILS', none: '–' };

const HEAD = `# Accessibility: what is met, and how it is known

Written by \`npm test\` from its own results (\`npm run conformance\`); edits are lost. The requirements, in our own
words, are in \`scripts/conformance/rows.mjs\`; a test that proves one begins with its number, so that all of them are found
by \`grep -rn "A17" packages e2e promises screen-reader\`. It fails where a row has no test and no reason;
\`npm run conformance:check\` where this document claims what the tests do not show.

We aim at WCAG 2.2 AA, at the rows of AAA below, and at EN 301 549 v3.2.1. **What this document is not:** an audit by others,
or the word of people with disabilities. A machine sees whether a name is there, not whether it helps; where a row needs a
person, it says whether one has judged it. The states, themes and languages that are walked are those of the test’s gallery.

- **yes**: every test of the row that is there passes in this engine.
- **in part**: some of its tests cannot run in this engine; the note says which.
- **–**: no test of it here. „Elsewhere” are tests that need no engine of their own, or bring one: the client against a real
  server, the whole product, the screen reader (Orca in Chromium and Firefox).
`;

/**
 * The document as the results have it.
 * @param {Results} results
 */
export function documentOf(results) {
  const parts = [HEAD, '## By requirement'];
  for (const { title, rows } of GROUPS) {
    parts.push(`### ${title}`);
    parts.push(
      table(
        ['Row', 'Requirement', ...Object.keys(COLUMNS), 'Note'],
        rows.map((row) => rowLine(row, results)),
      ),
    );
  }
  parts.push('## By clause');
  parts.push('A clause is met as far as each of its rows is; the rows say what is left for a person to judge.');
  parts.push('### WCAG 2.2 (EN 301 549: clause 9)');
  parts.push(
    table(
      ['Clause', 'Name', 'Rows', 'Met'],
      WCAG.map((clause) => clauseLine(clause, results)),
    ),
  );
  parts.push('### EN 301 549 beside the web, and the law');
  parts.push(
    table(
      ['Clause', 'Name', 'Rows', 'Met'],
      EN.map((clause) => clauseLine(clause, results)),
    ),
  );
  return `${parts.join('\n\n').replace(/\n{3,}/g, '\n\n')}\n`;
}

/**
 * @param {import('./rows.mjs').Row} row
 * @param {Results} results
 */
function rowLine({ row, says, person, engines, untested }, results) {
  const cells = Object.values(COLUMNS).map((suites) => cell(row, suites, results));
  const note = [untested, engines, person && `For a person: ${person}`].filter(Boolean).join(' ');
  return [row, says, ...cells, note];
}

/**
 * @param {string} row
 * @param {readonly string[]} suites
 * @param {Results} results
 */
function cell(row, suites, results) {
  if (suites.length === 1) return SIGNS[results.of(row, /** @type {string} */ (suites[0]))];
  const where = suites.filter((suite) => results.of(row, suite) !== 'none');
  if (where.some((suite) => results.of(row, suite) === 'failed')) return SIGNS.failed;
  return where.map((suite) => SUITES[suite]).join(', ') || SIGNS.none;
}

/**
 * @param {import('./clauses.mjs').Clause} clause
 * @param {Results} results
 */
function clauseLine([number, name, rows], results) {
  if (!/^A\d/.test(rows)) return [number, name, '–', rows];
  const names = rows.split(' ');
  const met = names.every((row) => {
    const outcomes = Object.values(COLUMNS).flatMap((suites) => suites.map((suite) => results.of(row, suite)));
    return !outcomes.includes('failed') && outcomes.some((outcome) => outcome !== 'none');
  });
  return [number, name, names.join(', '), met ? 'yes' : 'no'];
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} lines
 */
function table(head, lines) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...lines.map(line)].join('\n');
}
