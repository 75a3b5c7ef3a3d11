import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readSettings, SettingsError } from '../../src/settings.ts';
import { startChild } from '../support/child.ts';
import { freePort } from '../support/free-port.ts';

const SITE = { key: 'a', name: 'A', telephone: '+3623880440' };
const ANNA = { email: 'a@b.hu', name: 'A', role: 'OPERATOR' };
const TOPIC = { key: 'a', name: { hu: 'A', 'hu-easy': 'A', en: 'A', de: 'A' } };
const STEP = { step: 'WIDEN_SKILLS', afterSeconds: 60 };

describe('reading the settings', () => {
  test('without any, everything has a default', () => {
    const settings = readSettings(undefined, {}, []);
    assert.equal(settings.port, 4000);
    assert.equal(settings.databaseUrl, undefined);
    assert.equal(settings.limits.messagesPerMinute, 30);
    assert.equal(settings.realHours, false);
  });

  test('the environment goes over the file, an empty variable does not', () => {
    const file = { port: 5000, logLevel: 'warn', limits: { queue: 3 } };
    const settings = readSettings(file, { PORT: '6000', LOG_LEVEL: '' }, ['--real-hours']);
    assert.deepEqual([settings.port, settings.logLevel, settings.realHours], [6000, 'warn', true]);
    assert.deepEqual([settings.limits.queue, settings.limits.operationsBurst], [3, 20]);
  });

  const wrong: [string, unknown, Record<string, string>, string[], RegExp][] = [
    ['a port that is no number', undefined, { PORT: 'abc' }, [], /\bPORT\b/],
    ['a port that is none', undefined, { PORT: '70000' }, [], /\bPORT\b/],
    ['a port with a sign', undefined, { PORT: '-1' }, [], /\bPORT\b/],
    ['the port of a file', { port: '4000' }, {}, [], /\bport\b/],
    ['another database', undefined, { DATABASE_URL: 'mysql://localhost/x' }, [], /DATABASE_URL.*postgres:/],
    ['no address of a Redis', undefined, { REDIS_URL: 'localhost:6379' }, [], /REDIS_URL.*redis:/],
    ['no web address', undefined, { PUBLIC_URL: 'ftp://x' }, [], /PUBLIC_URL/],
    ['an unknown level', undefined, { LOG_LEVEL: 'loud' }, [], /LOG_LEVEL/],
    ['a misspelt name', { prot: 4000 }, {}, [], /prot/],
    ['a misspelt limit', { limits: { que: 1 } }, {}, [], /limits.*que/],
    ['a limit of nothing', { limits: { queue: 0 } }, {}, [], /limits\.queue/],
    ['no time to accept', { routing: { acceptSeconds: 0 } }, {}, [], /routing\.acceptSeconds/],
    ['a site without a telephone', { sites: [{ key: 'a', name: 'A' }] }, {}, [], /sites\.0\.telephone/],
    ['an origin that is none', { sites: [{ key: 'a', name: 'A', telephone: '+3623880440', origins: ['x'] }] }, {}, [], /sites\.0\.origins\.0/], // prettier-ignore
    ['a topic without a name', { office: { topics: [{ key: 'a' }] } }, {}, [], /office\.topics\.0\.name/],
    [
      'a topic in Hungarian alone',
      { office: { topics: [{ key: 'a', name: { hu: 'A' } }] } },
      {},
      [],
      /office\.topics\.0\.name\.hu-easy/,
    ],
    ['two topics of one key', { office: { topics: [TOPIC, TOPIC] } }, {}, [], /office\.topics .*same key/], // prettier-ignore
    ['no topics at all', { office: { topics: [] } }, {}, [], /office\.topics/],
    ['a reply with NUL', { office: { cannedReplies: [{ key: 'a', title: 'A', language: 'hu', text: '\0' }] } }, {}, [], /office\.cannedReplies\.0\.text.*NUL/], // prettier-ignore
    ['a reply in a language that is not spoken', { office: { cannedReplies: [{ key: 'a', title: 'A', language: 'fr', text: 'x' }] } }, {}, [], /office\.cannedReplies\.0\.language/], // prettier-ignore
    ['two accounts of one address', { staff: [ANNA, { ...ANNA, email: 'A@b.hu' }] }, {}, [], /staff .*same e-mail/],
    ['a need that there is not', { staff: [{ ...ANNA, needs: ['BLIND'] }] }, {}, [], /staff\.0\.needs\.0/],
    ['no capacity', { staff: [{ ...ANNA, capacity: 0 }] }, {}, [], /staff\.0\.capacity/],
    ['a roster that ends before it begins', { staff: [{ ...ANNA, roster: { weekly: [{ days: ['MONDAY'], from: '08:00', to: '07:00' }] } }] }, {}, [], /staff\.0\.roster\.weekly\.0/], // prettier-ignore
    ['half a year on', { staff: [{ ...ANNA, roster: { exceptions: [{ kind: 'ON', from: '2026-01-01T00:00', to: '2026-07-01T00:00' }] } }] }, {}, [], /staff\.0\.roster\.exceptions\.0 .*31 days/], // prettier-ignore
    ['a role that there is not', { staff: [{ email: 'a@b.hu', name: 'A', role: 'BOSS' }] }, {}, [], /staff\.0\.role/],
    [
      'an origin with a path',
      { sites: [{ ...SITE, origins: ['https://a.example/'] }] },
      {},
      [],
      /sites\.0\.origins\.0.*https:/,
    ],
    ['two sites of one key', { sites: [SITE, SITE] }, {}, [], /sites .*same key/],
    ['a site in no language', { sites: [{ ...SITE, languages: [] }] }, {}, [], /sites\.0\.languages/],
    ['a channel that there is not', { sites: [{ ...SITE, channels: ['FAX'] }] }, {}, [], /sites\.0\.channels\.0/],
    [
      'a welcome in one language',
      { sites: [{ ...SITE, welcome: { hu: 'Jó napot!' } }] },
      {},
      [],
      /sites\.0\.welcome\.hu-easy/,
    ],
    ['a step twice', { sites: [{ ...SITE, overflow: [STEP, STEP] }] }, {}, [], /sites\.0\.overflow .*twice/],
    ['a later step before an earlier one', { sites: [{ ...SITE, overflow: [STEP, { step: 'CALLBACK', afterSeconds: 0 }] }] }, {}, [], /sites\.0\.overflow .*order/], // prettier-ignore
    ['a chat of no weight', { routing: { weights: { chat: 0 } } }, {}, [], /routing\.weights\.chat/],
    ['hours as a list', { office: { hours: [] } }, {}, [], /office\.hours/],
    ['points of one key', { office: { points: [{ key: 'a', name: 'A' }, { key: 'a', name: 'B' }] } }, {}, [], /office\.points .*same key/], // prettier-ignore
    ['hours of something else', { office: { opening: [] } }, {}, [], /office.*opening/],
    ['an unknown argument', undefined, {}, ['--fast'], /--fast/],
    ['a list instead of settings', [], {}, [], /one JSON object/],
    ['a text instead of settings', 'x', {}, [], /one JSON object/],
  ];
  for (const [name, file, environment, argv, says] of wrong) {
    test(`${name}: one line that names it`, () => {
      assert.throws(
        () => readSettings(file, environment, argv),
        (error: unknown) => {
          assert.ok(error instanceof SettingsError);
          assert.match(error.message, says);
          assert.doesNotMatch(error.message, /\n/);
          return true;
        },
      );
    });
  }

  test('an office gives what it has of its own', () => {
    const points = [{ key: 'konyvtar', name: 'Könyvtár', stepFree: true }];
    const { office } = readSettings({ office: { points } }, {}, []);
    assert.deepEqual(office, {
      points: [{ ...points[0], address: null, position: null, telephone: null, equipment: null }],
    });
  });

  test('an address with a password is never repeated', () => {
    assert.throws(
      () => readSettings(undefined, { DATABASE_URL: 'mysql://root:jelszo@db/x' }, []),
      (error: Error) => !error.message.includes('jelszo'),
    );
  });
});

describe('what stops the server from starting is one line, and no stack', () => {
  const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'segit-start-'));
  });
  after(() => rm(folder, { recursive: true }));

  const environment = (more: Record<string, string>) => ({
    PATH: process.env.PATH,
    HOME: folder,
    LOG_LEVEL: 'error',
    DATA_DIR: join(folder, 'data'),
    PORT: '0',
    ...more,
  });

  async function refusal(more: Record<string, string>): Promise<string> {
    const child = spawn(process.execPath, [main], { env: environment(more), stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += String(chunk)));
    const giveUp = setTimeout(() => child.kill('SIGKILL'), 30_000);
    const [code] = (await once(child, 'close')) as [number | null];
    clearTimeout(giveUp);
    assert.equal(code, 1, stderr);
    assert.match(stderr, /^[^\n]+\n$/, 'one line');
    assert.doesNotMatch(stderr, /\bat .*:\d+|Error:/, 'no stack');
    return stderr;
  }

  test('a wrong PORT', async () => assert.match(await refusal({ PORT: 'abc' }), /\bPORT\b/));

  test('a port that another program has', async () => {
    const other = createServer().listen(await freePort(), '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    assert.match(await refusal({ PORT: String(port) }), new RegExp(`\\b${port}\\b.*PORT.*taken`));
    other.close();
  });

  test('a data folder that cannot be made', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    assert.match(await refusal({ DATA_DIR: join(file, 'data') }), /DATA_DIR.*ENOTDIR/);
  });

  test('a data folder that cannot be written, for root neither', async () => {
    assert.match(await refusal({ DATA_DIR: '/proc' }), /DATA_DIR.*cannot be written/);
  });

  test('a data folder where the system takes none: without delay', async () => {
    const began = Date.now();
    for (const folder of ['/proc/segit', '/proc/self/a/b'])
      assert.match(await refusal({ DATA_DIR: folder }), /DATA_DIR.*cannot be written: ENOENT/);
    assert.ok(Date.now() - began < 20_000);
  });

  for (const file of ['segit.sqlite', 'staff.sqlite', 'staff.secret'])
    test(`a ${file} that is a folder`, async () => {
      const data = await mkdtemp(join(folder, 'data-'));
      await mkdir(join(data, file));
      assert.match(await refusal({ DATA_DIR: data }), new RegExp(`${file} \\(in DATA_DIR\\) cannot be used`));
    });

  for (const file of ['segit.sqlite', 'staff.sqlite'])
    test(`a ${file} that is no database`, async () => {
      const data = await mkdtemp(join(folder, 'data-'));
      await writeFile(join(data, file), 'x'.repeat(5000));
      assert.match(await refusal({ DATA_DIR: data }), new RegExp(`${file} \\(in DATA_DIR\\).*SQLITE_NOTADB`));
    });

  test('a settings file that is missing, and one that is no JSON', async () => {
    assert.match(await refusal({ SETTINGS: join(folder, 'none.json') }), /SETTINGS.*ENOENT/);
    const file = join(folder, 'bad.json');
    await writeFile(file, '{');
    assert.match(await refusal({ SETTINGS: file }), /SETTINGS.*not JSON/);
  });

  test('a database that nobody answers at', async () => {
    const url = `postgres://u:jelszo@127.0.0.1:${await freePort()}/x`;
    assert.doesNotMatch(await refusal({ DATABASE_URL: url }), /jelszo/);
  });

  test('with nothing in its way it answers, and SIGTERM ends it', async () => {
    const port = String(await freePort());
    const server = await startChild(process.execPath, [main], 'answers', { env: environment({ PORT: port }) });
    const response = await fetch(`http://127.0.0.1:${port}/ready`);
    assert.deepEqual(await response.json(), { status: 'ready' });
    await server.end('SIGTERM');
  });

  test('an office’s own hours are kept', async () => {
    const port = String(await freePort());
    const file = join(folder, 'office.json');
    const window = { days: ['SUNDAY'], from: '03:00', to: '05:00' };
    await writeFile(file, JSON.stringify({ office: { hours: { schedules: [{ windows: [window] }] } } }));
    const more = { PORT: port, SETTINGS: file };
    const server = await startChild(process.execPath, [main], 'answers', { env: environment(more) });
    const status = (await (await fetch(`http://127.0.0.1:${port}/service/budaors`)).json()) as {
      demonstration: boolean;
      window: { start: string; end: string };
    };
    await server.end('SIGTERM');
    assert.equal(status.demonstration, false);
    const { start, end } = status.window;
    assert.equal(new Date(start).getUTCDay(), 0);
    assert.equal(Date.parse(end) - Date.parse(start), 2 * 3_600_000);
  });

  test('an office’s own staff take the place of the demonstration’s', async () => {
    const file = join(folder, 'staff.json');
    const staff = [{ email: 'kiss.eva@varos.example', name: 'Kiss Éva', role: 'OPERATOR' }];
    await writeFile(file, JSON.stringify({ staff }));
    const data = await mkdtemp(join(folder, 'data-'));
    const child = spawn(process.execPath, [main], { env: environment({ SETTINGS: file, DATA_DIR: data }) });
    let output = '';
    for await (const chunk of child.stdout) {
      output += String(chunk);
      if (output.includes('Kiss Éva')) break;
    }
    child.kill('SIGTERM');
    await once(child, 'exit');
    assert.match(output, /kiss\.eva@varos\.example +\S{12,} +Kiss Éva, operator/);
    assert.doesNotMatch(output, /budaors\.example/);
  });
});
