import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../src/cli/detect.ts', import.meta.url));

/** Runs the program, as `npm run --silent detect` does. */
const run = (input: string | Buffer, environment = {}) =>
  new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const env = { PATH: process.env.PATH, ...environment };
    const child = execFile(process.execPath, [program], { env }, (_error, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
    child.stdin!.end(input);
  });

describe('npm run detect', () => {
  test('says for each line what is in it, in UTF-16 units, and nothing of the text', async () => {
    const lines = ['👍 taj: 111 111 110', '', 'Hívjam a 23/880-440-et?', 'adóazonosító 8365670004\r', 'hol tart?'];
    const { code, stdout, stderr } = await run(lines.join('\n'));
    assert.deepEqual([code, stderr], [0, '']);
    assert.deepEqual(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
      [
        { findings: [{ kind: 'taj', action: 'redact', start: 8, end: 19 }] },
        { findings: [] },
        { findings: [] },
        { findings: [{ kind: 'tax-id', action: 'warn', start: 13, end: 23 }] },
        { findings: [{ kind: 'phrase', action: 'warn', start: 0, end: 8 }] },
      ],
    );
  });

  test('1 MB of digits on one line, and no line at all', async () => {
    assert.equal((await run('1'.repeat(1_000_000))).stdout, '{"findings":[]}\n');
    assert.equal((await run('')).stdout, '');
  });

  test('one JSON line for each line, whatever stands within it: U+2028, a lone CR, NUL, bytes that are no UTF-8', async () => {
    const taj = Buffer.from('taj 264 850 221');
    const between = ['\u2028', '\u2029', '\r', '\0', '\ufeff', '\u0085'].map((each) => Buffer.from(each));
    const broken = [[0xff, 0xfe], [0xc3], [0xed, 0xa0, 0x80]].map((each) => Buffer.from(each));
    const lines = [...between, ...broken].flatMap((each) => [each, taj, Buffer.from('\n')]);
    const { code, stdout } = await run(Buffer.concat(lines));
    assert.equal(code, 0);
    const kinds = stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { findings: { kind: string }[] }).findings.map(({ kind }) => kind));
    assert.deepEqual(kinds, Array(between.length + broken.length).fill(['taj']));
  });

  test('a settings file that cannot be read is one line that names it', async () => {
    const { code, stderr } = await run('x', { SETTINGS: '/nowhere.json' });
    assert.deepEqual([code, stderr.trimEnd().split('\n').length], [2, 1]);
    assert.match(stderr, /nowhere\.json/);
  });
});
