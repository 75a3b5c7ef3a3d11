/**
 * Ends a run of the browser tests with the counts in the form in which node:test ends its own.
 * @returns {import('@web/test-runner').Reporter}
 */
export function countReporter() {
  return {
    stop({ sessions }) {
      let [passed, failed] = [0, 0];
      for (const session of sessions) {
        const tests = session.testResults ? flatten(session.testResults).filter(({ skipped }) => !skipped) : [];
        const good = tests.filter((test) => test.passed).length;
        passed += good;
        // A file that could not even be loaded counts as one failed test.
        failed += Math.max(tests.length - good, session.passed ? 0 : 1);
      }
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
