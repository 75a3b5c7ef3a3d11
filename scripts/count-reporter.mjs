import { relative } from 'node:path';

/** So many of the slowest files are named. */
const SLOWEST = 8;

/**
 * Ends a run of the browser tests with what took longest, and the counts in the form in which node:test ends its own.
 * @returns {import('@web/test-runner').Reporter}
 */
export function countReporter() {
  return {
    stop({ sessions }) {
      let [passed, failed] = [0, 0];
      /** @type {Map<string, number>} */
      const spent = new Map();
      for (const session of sessions) {
        const tests = session.testResults ? flatten(session.testResults).filter(({ skipped }) => !skipped) : [];
        const ms = tests.reduce((sum, { duration = 0 }) => sum + duration, 0);
        spent.set(session.testFile, (spent.get(session.testFile) ?? 0) + ms);
        const good = tests.filter((test) => test.passed).length;
        passed += good;
        // A file that could not even be loaded counts as one failed test.
        failed += Math.max(tests.length - good, session.passed ? 0 : 1);
      }
      const slowest = [...spent].sort(([, a], [, b]) => b - a).slice(0, SLOWEST);
      for (const [file, ms] of slowest) console.log(`ℹ ${(ms / 1000).toFixed(0)} s ${relative(process.cwd(), file)}`);
      console.log(`ℹ pass ${passed}\nℹ fail ${failed}`);
    },
  };
}

/**
 * @param {import('@web/test-runner').TestSuiteResult} suite
 * @returns {import('@web/test-runner').TestResult[]}
 */
function flatten(suite) {
  return [...suite.tests, ...suite.suites.flatMap(flatten)];
}
