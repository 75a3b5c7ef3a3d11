import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { stripVTControlCharacters } from 'node:util';

const LOGS = 'reports/test';
/** How long a suite that is over its time may take to clean up, ms. */
const GRACE = 10_000;

/**
 * A script of package.json that `npm test` runs. A check has no tests of its own and counts as one.
 * @typedef {{ name: string, script: string, env?: Record<string, string>, minutes: number, tests: boolean }} Suite
 * @typedef {{ name: string, passed: number, failed: number, seconds: number, output: string, why?: string }} Result
 */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    for (const child of running) end(child, 'SIGKILL');
    process.exit(1);
  });
}

/**
 * Runs a suite in a process group of its own, within its time.
 * @param {Suite} suite
 * @returns {Promise<Result>}
 */
export async function runSuite({ name, script, env, minutes, tests }) {
  mkdirSync(LOGS, { recursive: true });
  const file = join(LOGS, `${name}.log`);
  const outcomes = join(LOGS, `${name}.jsonl`);
  rmSync(outcomes, { force: true });
  const log = createWriteStream(file);
  const start = Date.now();
  const child = spawn(process.execPath, ['--run', script], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env, ...(tests ? recorded(outcomes) : {}), NO_COLOR: '1' },
  });
  running.add(child);
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });

  let late = false;
  const timer = setTimeout(() => {
    late = true;
    end(child, 'SIGTERM');
    setTimeout(() => end(child, 'SIGKILL'), GRACE).unref();
  }, minutes * 60_000);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearTimeout(timer);
  running.delete(child);
  log.end();
  await finished(log);

  // The browser tests move the cursor about even where there is no terminal.
  const output = stripVTControlCharacters(readFileSync(file, 'utf8'));
  const counts = tests ? count(output) : { passed: 1, failed: 0 };
  const seconds = Math.round((Date.now() - start) / 1000);
  if (late) return failure(`took more than ${minutes} minutes`);
  if (code !== 0 && (!tests || counts.failed === 0)) return failure(`ended with ${code}`);
  if (counts.passed + counts.failed === 0) return failure('executed no test');
  return { name, ...counts, seconds, output };

  /** @param {string} why */
  function failure(why) {
    return { name, passed: tests ? counts.passed : 0, failed: counts.failed + 1, seconds, output, why };
  }
}

/**
 * Has each test's outcome written to a file, by whichever runner runs it. What the tests start themselves has the same
 * environment, and does not mind.
 * @param {string} file
 */
function recorded(file) {
  const reporters = { spec: 'stdout', './scripts/conformance/node-recorder.mjs': file };
  const options = Object.entries(reporters).map(
    ([reporter, destination]) => `--test-reporter=${reporter} --test-reporter-destination=${destination}`,
  );
  return { RECORD: file, NODE_OPTIONS: [process.env['NODE_OPTIONS'] ?? '', ...options].join(' ').trim() };
}

/**
 * The counts with which node:test and scripts/count-reporter.mjs end their output.
 * @param {string} output
 */
function count(output) {
  const last = (/** @type {string} */ what) =>
    Number([...output.matchAll(new RegExp(`^ℹ ${what} (\\d+)$`, 'gm'))].at(-1)?.[1] ?? 0);
  return { passed: last('pass'), failed: last('fail') + last('cancelled') };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function end(child, signal) {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}
