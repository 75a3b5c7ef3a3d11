import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { hours } from '../../src/demo/hours.ts';
import { clock, timers } from '../../src/runtime.ts';
import { openSqliteStore } from '../../src/store/sqlite/index.ts';

const program = fileURLToPath(new URL('../../src/cli/hours.ts', import.meta.url));
let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'segit-hours-'));
});
after(() => rm(folder, { recursive: true }));

/** Runs the program, as `npm run --silent hours -- …` does. */
const run = (args: readonly string[], more = {}) =>
  new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    // A folder without a store, whatever has run on this machine.
    const environment = { PATH: process.env.PATH, DATA_DIR: join(folder, 'none'), ...more };
    const child = execFile(process.execPath, [program, ...args], { env: environment }, (_error, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });

async function answer(args: readonly string[], more = {}) {
  const { code, stdout, stderr } = await run(args, more);
  assert.deepEqual([code, stderr], [0, '']);
  assert.match(stdout, /^[^\n]+\n$/, 'one line');
  return JSON.parse(stdout);
}

describe('npm run hours', () => {
  test('says why it is closed, and when it opens again, with the zone’s offset', async () => {
    const { phase, open, reason, nextOpening } = await answer(['--at', '2026-12-24T06:30:00Z']);
    assert.deepEqual(
      [phase, open, reason, nextOpening],
      ['CLOSED', false, 'áthelyezett pihenőnap', '2026-12-28T07:00:00+01:00'],
    );
  });

  test('answers by what a coordinator has edited, also beside a running service', async () => {
    const file = join(folder, 'segit.sqlite');
    const ignore = (): void => undefined;
    const store = await openSqliteStore({ file, clock, timers, onReset: ignore, onError: ignore });
    const now = () => answer(['--at', '2026-11-24T15:30:00Z'], { DATA_DIR: folder }).then(({ open }) => open);
    assert.equal(await now(), true, 'no revision yet');
    const revision = {
      number: 1,
      at: 1,
      by: null,
      note: 'x',
      takesBack: null,
      rules: { ...hours, schedules: [{ windows: [] }] },
    };
    await store.addHoursRevision(revision);
    assert.equal(await now(), true, 'nobody has edited: the settings hold');
    await store.addHoursRevision({ ...revision, number: 2, by: { id: 'dora', name: 'Nagy Dóra' } });
    assert.equal(await now(), false);
    await store.close();
  });

  test('takes any offset, a site, a channel and a point', async () => {
    const args = ['--at', '2026-07-14T16:30:00+02:00', '--site', 'konyvtar', '--channel', 'sms'];
    assert.deepEqual((({ site, channel, phase }) => [site, channel, phase])(await answer(args)), [
      'konyvtar',
      'sms',
      'OPEN',
    ]);
    const point = await answer(['--at', '2026-07-14T16:30:00+02:00', '--point', 'telekucko']);
    assert.deepEqual([point.phase, point.open, point.reason], [null, null, 'a nyitvatartás nem ismert']);
  });

  test('reads the same rules as the server', async () => {
    const file = join(folder, 'settings.json');
    const windows = [{ days: ['SUNDAY'], from: '10:00', to: '11:00' }];
    await writeFile(file, JSON.stringify({ office: { hours: { schedules: [{ windows }] } } }));
    const { nextOpening } = await answer(['--at', '2026-12-24T06:30:00Z'], { SETTINGS: file });
    assert.equal(nextOpening, '2026-12-27T10:00:00+01:00');
    await writeFile(file, JSON.stringify({ office: { hours: { schedules: [] } } }));
    const { code, stderr } = await run(['--at', '2026-12-24T06:30:00Z'], { SETTINGS: file });
    assert.deepEqual([code, stderr.split('\n').length], [2, 2]);
    assert.match(stderr, /office\.hours/);
  });

  for (const args of [
    [],
    ['--at'],
    ['--at', 'tomorrow'],
    ['--at', '2026-12-24'],
    ['--at', '2026-12-24T06:30:00'],
    ['--at', '2026-02-30T06:30:00Z'],
    ['--at', '0001-01-01T00:00:00Z'],
    ['--at', '2026-12-24T06:30:00Z', '--site', 'nincs'],
    ['--at', '2026-12-24T06:30:00Z', '--channel', 'fax'],
    ['--at', '2026-12-24T06:30:00Z', '--point', 'nincs'],
    ['--at', '2026-12-24T06:30:00Z', '--sait', 'budaors'],
    ['2026-12-24T06:30:00Z'],
  ])
    test(`refuses „${args.join(' ')}” with one line and exit 2`, async () => {
      const { code, stdout, stderr } = await run(args);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, /^[^\n]+\n$/);
      assert.match(stderr, /--|Usage/);
    });
});
