import { writeFileSync } from 'node:fs';

/**
 * Where `file` is set, keeps a line of JSON for each test of a run in a browser, as node-recorder.mjs does.
 * @param {string | undefined} file
 * @returns {import('@web/test-runner').Reporter}
 */
export function browserRecorder(file) {
  return {
    stop({ sessions }) {
      if (!file) return;
      const lines = sessions.flatMap(({ testResults }) => (testResults ? outcomes(testResults) : []));
      writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    },
  };
}

/**
 * @param {import('@web/test-runner').TestSuiteResult} suite
 * @param {string} around
 * @returns {{ test: string, outcome: string }[]}
 */
function outcomes(suite, around = '') {
  const name = [around, suite.name].filter(Boolean).join(' › ');
  return [
    ...suite.tests.map(({ name: own, passed, skipped }) => ({
      test: [name, own].filter(Boolean).join(' › '),
      outcome: skipped ? 'skipped' : passed ? 'passed' : 'failed',
    })),
    ...suite.suites.flatMap((inner) => outcomes(inner, name)),
  ];
}
