import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'reports/test';
/** The suites whose tests carry rows, by the column in which the document shows them. */
export const COLUMNS = {
  Chromium: ['chromium'],
  Firefox: ['firefox'],
  WebKit: ['webkit'],
  Elsewhere: ['client', 'server', 'e2e', 'screen-reader', 'promises'],
};
/** In the words of the document. @type {Readonly<Record<string, string>>} */
export const SUITES = {
  client: 'client',
  server: 'server',
  e2e: 'whole product',
  'screen-reader': 'screen reader',
  promises: 'promises',
};

/**
 * What the tests of a row came to: `passed` where each did that could run, `partly` where some could not run here.
 * @typedef {'passed' | 'partly' | 'failed' | 'none'} Outcome
 */

/** What the runners recorded, by row and suite. */
export class Results {
  /** @type {Map<string, Set<string>>} */
  #outcomes = new Map();
  /** The suites that have not run. @type {string[]} */
  missing = [];

  constructor() {
    for (const suite of Object.values(COLUMNS).flat()) {
      const file = join(FOLDER, `${suite}.jsonl`);
      if (!existsSync(file)) {
        this.missing.push(suite);
        continue;
      }
      for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
        const { test, outcome } = JSON.parse(line);
        for (const row of rowsOf(test)) this.#at(row, suite).add(outcome);
      }
    }
  }

  /**
   * @param {string} row
   * @param {string} suite
   * @returns {Outcome}
   */
  of(row, suite) {
    const outcomes = this.#at(row, suite);
    if (outcomes.has('failed')) return 'failed';
    if (!outcomes.has('passed')) return 'none';
    return outcomes.has('skipped') ? 'partly' : 'passed';
  }

  /** The rows that tests name. */
  get rows() {
    return new Set([...this.#outcomes.keys()].map((key) => /** @type {string} */ (key.split(' ')[0])));
  }

  /**
   * @param {string} row
   * @param {string} suite
   */
  #at(row, suite) {
    const key = `${row} ${suite}`;
    const known = this.#outcomes.get(key) ?? new Set();
    this.#outcomes.set(key, known);
    return known;
  }
}

/**
 * The rows with which a test's name, or that of a suite around it, begins: „A24, A25: nothing is dragged”.
 * @param {string} test
 */
export function rowsOf(test) {
  return test.split(' › ').flatMap((part) => /^((?:A\d+(?:, )?)+):/.exec(part)?.[1]?.split(', ') ?? []);
}
