import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { simulate } from '../../src/cli/day/day.ts';
import type { Visit } from '../../src/cli/day/day.ts';

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const example = file('../../../../docs/examples/routing-day.jsonl');
let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'segit-routing-'));
});
after(() => rm(folder, { recursive: true }));

const run = (program: 'simulate' | 'replay', ...args: readonly string[]) =>
  new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const path = file(`../../src/cli/${program}.ts`);
    const child = execFile(process.execPath, [path, ...args], { maxBuffer: 2 ** 26 }, (_error, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });

const wait = (visits: readonly Visit[], share: number): number =>
  visits.map(({ waitedMs }) => waitedMs).sort((a, b) => a - b)[Math.ceil(visits.length * share) - 1] ?? 0;

describe('a simulated day', () => {
  test('with 10,000 citizens: everybody ends somewhere, and needs do not make it longer', () => {
    const visits = [...simulate(1, 10_000, 16).visits.values()];
    assert.equal(visits.length, 10_000);
    assert.ok(visits.every(({ how }) => how !== 'still there'));
    assert.ok(visits.filter(({ how }) => how === 'helped').length > 9000);
    const others = visits.filter(({ kind }) => kind === 'no special need');
    for (const kind of new Set(visits.map((visit) => visit.kind))) {
      const theirs = visits.filter((visit) => visit.kind === kind);
      // By chance some kinds come a little more in the rush hours: a tenth.
      for (const share of [0.5, 0.95]) {
        const [own, usual] = [wait(theirs, share), wait(others, share)];
        assert.ok(own <= usual * 1.1 + 2000, `${kind}: ${own} ms, others ${usual} ms, of ${share}`);
      }
    }
  });

  test('is the same for the same seed, and another for another', () => {
    const [one, again, other] = [simulate(3, 300, 2), simulate(3, 300, 2), simulate(4, 300, 2)];
    assert.deepEqual(again.decisions, one.decisions);
    assert.notDeepEqual(other.events, one.events);
  });

  test('is printed by need, and recorded for a replay', async () => {
    const record = join(folder, 'day.jsonl');
    const { code, stdout, stderr } = await run('simulate', '--citizens', '200', '--hours', '1', '--record', record);
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /^waited +people +p50 +p95 +helped/m);
    assert.match(stdout, /^everybody +200 /m);
    const replayed = await run('replay', record);
    assert.equal(replayed.code, 0);
    assert.ok(replayed.stdout.split('\n').length > 190);
  });

  test('wrong options are one line', async () => {
    for (const args of [['--seed', 'x'], ['--citizens', '0'], ['--nothing'], ['--record', '/no/such/folder/file']]) {
      const { code, stdout, stderr } = await run('simulate', '--hours', '1', ...args);
      assert.deepEqual([code, stdout], [2, ''], args.join(' '));
      assert.match(stderr, /^[^\n]+\n$/);
    }
  });
});

describe('a replay', () => {
  test('says of everybody in the example whom they got, and why', async () => {
    const { code, stdout, stderr } = await run('replay', example);
    assert.deepEqual([code, stderr], [0, '']);
    const events = (await readFile(example, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const lines = stdout.trim().split('\n');
    for (const { type, citizen } of events) {
      if (type === 'arrived')
        assert.ok(
          lines.some((line) => line.includes(` ${citizen} (`)),
          citizen,
        );
    }
    assert.ok(lines.some((line) => /→ \w+ after \d+ s: .*; before \w+, who /.test(line)));
  });

  test('takes the lists of a step as the store keeps them', async () => {
    const events = (await readFile(example, 'utf8')).trim().split('\n');
    const lists = join(folder, 'lists.jsonl');
    await writeFile(lists, `[${events.slice(0, 20).join()}]\n[${events.slice(20).join()}]\n`);
    const [one, other] = [await run('replay', example), await run('replay', lists)];
    assert.equal(other.code, 0);
    assert.equal(other.stdout, one.stdout);
  });

  test('what is no day of events is one line that names the place', async () => {
    const [good = ''] = (await readFile(example, 'utf8')).split('\n');
    const bad: [string, RegExp][] = [
      ['', /no events/],
      ['not json', /line 1 is not JSON/],
      [`${good}\n{"type":"tick"}`, /line 2 is no routing event: at:/],
      [`${good}\n[{"at":1,"type":"tick"},7]`, /line 2 is no routing event/],
      ['{"at":1,"type":"dance"}', /line 1 is no routing event: type:/],
      ['{"at":1,"type":"left","citizen":"c","more":1}', /line 1 is no routing event: .*more/],
    ];
    for (const [index, [text, says]] of bad.entries()) {
      const path = join(folder, `bad-${index}.jsonl`);
      await writeFile(path, text);
      const { code, stdout, stderr } = await run('replay', path);
      assert.deepEqual([code, stdout], [2, ''], text);
      assert.match(stderr, says);
      assert.match(stderr, /^[^\n]+\n$/);
    }
    for (const args of [[], [join(folder, 'no-such')], [folder], [example, example]]) {
      const { code, stdout, stderr } = await run('replay', ...args);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, /^[^\n]+\n$/);
    }
  });
});
