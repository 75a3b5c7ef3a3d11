/**
 * `npm test`: every check and every test, on real databases and in real browsers. Names as arguments run only these
 * suites, e.g. `npm test -- server webkit`. The full output of each is in reports/test/.
 */
import { requireNode } from './node-version.mjs';
import { meetPrerequisites } from './prerequisites.mjs';
import { runSuite } from './suite.mjs';

/** @typedef {import('./suite.mjs').Suite} Suite */

/** @type {(name: string, script?: string) => Suite} */
const check = (name, script = name) => ({ name, script, minutes: 5, tests: false });
/** @type {(name: string, minutes: number) => Suite} */
const tests = (name, minutes) => ({ name, script: `test:${name}`, minutes, tests: true });
/** @type {(engine: string) => Suite} */
const browser = (engine) => ({ ...tests('browser', 20), name: engine, env: { BROWSERS: engine } });

/** One stage after the other. What measures time, and what drives whole browsers and servers, runs alone. */
const stages = [
  [check('build')],
  [
    check('format', 'format:check'),
    check('lint'),
    check('typecheck'),
    check('layers'),
    check('codegen', 'codegen:check'),
    check('i18n', 'i18n:check'),
    check('size'),
    tests('hours', 5),
    tests('server', 15),
    tests('client', 5),
    browser('chromium'),
    browser('firefox'),
    browser('webkit'),
  ],
  [tests('e2e', 15)],
  [tests('screen-reader', 8)],
  [tests('promises', 15)],
  [check('conformance')],
];
/** The suites of a stage wait more than they reckon: more than there are cores. */
const AT_ONCE = 3;

requireNode();
if (!meetPrerequisites()) process.exit(1);

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !stages.flat().some((suite) => suite.name === name));
if (unknown.length > 0) {
  console.error(
    `No suite is called ${unknown.join(', ')}. There are ${stages
      .flat()
      .map(({ name }) => name)
      .join(', ')}.`,
  );
  process.exit(1);
}

/** @type {import('./suite.mjs').Result[]} */
const results = [];
for (const stage of stages) {
  const suites = stage.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const lanes = Array.from({ length: AT_ONCE }, async () => {
    for (let suite = suites.shift(); suite; suite = suites.shift()) {
      const result = await runSuite(suite);
      results.push(result);
      console.log(line(result));
    }
  });
  await Promise.all(lanes);
}

const failing = results.filter(({ failed }) => failed > 0);
for (const result of failing) console.log(`\n━━━ ${line(result)}\n\n${result.output.trimEnd()}`);

const sum = (/** @type {'passed' | 'failed'} */ key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = failing.length > 0 ? 1 : 0;

/** @param {import('./suite.mjs').Result} result */
function line({ name, passed, failed, seconds, why }) {
  const outcome = `${passed} passed, ${failed} failed`;
  return `${failed > 0 ? '✘' : '✔'} ${name.padEnd(13)} ${outcome.padEnd(24)} ${seconds} s${why ? `: ${why}` : ''}`;
}
