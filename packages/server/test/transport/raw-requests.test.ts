import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { createNodeServer } from '../../src/transport/node-server.ts';
import { startTestServer } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';

/** What is said to a client's bytes that no library would send, by a server with files of its own. */

let product: TestServer;
let server: Server;
let folder: string;
let port: number;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'segit-files-'));
  await writeFile(join(folder, 'secret.txt'), 'SECRET');
  await mkdir(join(folder, 'public'));
  await writeFile(join(folder, 'public', 'index.html'), '<p>page</p>');
  await writeFile(join(folder, 'public', 'gone.txt'), 'gone');
  product = await startTestServer();
  server = createNodeServer(product.app, [{ path: '/files/', folder: join(folder, 'public'), headers: {} }], false, {
    patience: { headers: 400, request: 800 },
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  ({ port } = server.address() as AddressInfo);
});
after(async () => {
  server.close();
  server.closeAllConnections();
  await product.stop();
  await rm(folder, { recursive: true });
});

/** The whole answer to these bytes; empty where the connection is closed without one. */
async function ask(bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
  let answer = '';
  socket.on('data', (chunk) => (answer += String(chunk)));
  socket.on('error', () => undefined);
  const quiet = AbortSignal.timeout(5000);
  while (!socket.destroyed && !answer.includes('\r\n\r\n')) {
    assert.ok(!quiet.aborted, 'no answer');
    await sleep(10);
  }
  await sleep(20);
  socket.destroy();
  return answer;
}

const get = (target: string, ...headers: string[]): string =>
  [`GET ${target} HTTP/1.1`, 'host: x', ...headers, '', ''].join('\r\n');
const upgrade = [
  ...['origin: http://x', 'connection: upgrade', 'upgrade: websocket', 'sec-websocket-version: 13'],
  'sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==',
];
const post = (path: string, ...headers: string[]): string =>
  [`POST ${path} HTTP/1.1`, 'host: x', 'origin: http://x', ...headers, '', ''].join('\r\n');

describe('refused as the caller’s fault', () => {
  const requests: Record<string, string> = {
    'a path that is no address': get('//'),
    'a path that is no address, to be upgraded': get('//', ...upgrade),
    'a port that is none': get('http://x:99999999/health'),
    'a port that is none, to be upgraded': get('//x:99999999/', ...upgrade),
    'an address that is none': get('http://[/health'),
    'an address that is none, to be upgraded': get('http://[', ...upgrade),
    'a scheme of its own': get('javascript:alert(1)'),
    'a file’s address': get('file:///etc/passwd'),
    'a star': get('*'),
    'options of a star': 'OPTIONS * HTTP/1.1\r\nhost: x\r\n\r\n',
    'no host': 'GET /health HTTP/1.1\r\n\r\n',
    'NUL in the path': get('/a\0b'),
    'NUL, written out': get('/files/index.html%00.txt'),
    'NUL in a header': get('/', 'a\0: b'),
    'a percent sign alone': get('/service/%'),
    'a percent sign alone, of a file': get('/files/%E0%A4%A'),
    'a way out of the folder': get('/files/../secret.txt'),
    'a way out, written out': get('/files/..%2fsecret.txt'),
    'a way out, written out twice': get('/files/..%252fsecret.txt'),
    'a way out by backslash': get('/files/..%5csecret.txt'),
    'a very long path': get(`/${'a'.repeat(20_000)}`),
    'a very long header': get('/', `a: ${'a'.repeat(20_000)}`),
    'two lengths': post('/graphql', 'content-length: 3', 'content-length: 4'),
    'a length and chunks': post('/graphql', 'content-length: 3', 'transfer-encoding: chunked'),
    'a length below nothing': post('/graphql', 'content-length: -1'),
    'a wish that nobody knows': post('/graphql', 'content-length: 0', 'expect: wonders'),
    TRACE: 'TRACE / HTTP/1.1\r\nhost: x\r\ncookie: SECRET\r\n\r\n',
    'TRACE of the API': 'TRACE /graphql HTTP/1.1\r\nhost: x\r\ncookie: SECRET\r\n\r\n',
    'OPTIONS of a page': 'OPTIONS / HTTP/1.1\r\nhost: x\r\n\r\n',
    'no HTTP at all': '\0\x01\x02\r\n\r\n',
  };
  for (const [name, bytes] of Object.entries(requests)) {
    test(name, async () => {
      const answer = await ask(bytes);
      assert.match(answer, /^HTTP\/1\.1 4\d\d /);
      assert.doesNotMatch(answer, /SECRET|\.ts:|node:/, 'and nothing is told');
    });
  }
});

describe('of no weight', () => {
  const hosts = ['a b', '[::', 'x:99999999', '%%', 'x/evil', 'x?', 'x#', 'a@b', ''];
  for (const host of hosts) {
    test(`the host „${host}”`, async () => {
      assert.match(await ask(`GET /health HTTP/1.1\r\nhost: ${host}\r\n\r\n`), /^HTTP\/1\.1 200 /);
      const answer = await ask(`GET /graphql HTTP/1.1\r\nhost: ${host}\r\n${upgrade.join('\r\n')}\r\n\r\n`);
      assert.match(answer, /^HTTP\/1\.1 403 /);
    });
  }

  test('the address before the path, as proxies write it', async () =>
    assert.match(await ask(get('http://x:1/health')), /^HTTP\/1\.1 200 /));

  for (const range of ['bytes=9-1', 'bytes=1-', 'bytes=-5', 'bytes=a-b', 'bytes=1.5-2', 'bytes=0-0,2-3', 'bytes=999-'])
    test(`the range ${range}`, async () => {
      const answer = await ask(get('/files/', `range: ${range}`));
      assert.match(answer, /^HTTP\/1\.1 200 [^]*<p>page<\/p>$/);
    });
});

test('a file that has gone since the start costs its reader the answer, and nobody else', async () => {
  await rm(join(folder, 'public', 'gone.txt'));
  assert.doesNotMatch(await ask(get('/files/gone.txt')), /gone/);
});

test('who sends slowly is closed: a header, a body of either door', async () => {
  const began = Date.now();
  const length = ['content-type: application/json', 'x-segit-request: 1', 'content-length: 9'];
  const answers = await Promise.all([
    ask('GET /health HTTP/1.1\r\nhost:'),
    ...['/graphql', '/auth/log-in'].map((path) => ask(post(path, ...length).replace('http://x', product.url) + '{')),
  ]);
  for (const answer of answers.slice(0, 2)) assert.match(answer, /^(HTTP\/1\.1 408 .*|$)/s);
  assert.ok(Date.now() - began < 4000);
});

test('who goes away in the middle of a body disturbs nobody', async () => {
  const headers = ['content-type: application/json', 'x-segit-request: 1', 'content-length: 9'];
  const socket = connect(port, '127.0.0.1');
  socket.write(post('/graphql', ...headers).replace('http://x', product.url) + '{');
  await sleep(100);
  socket.resetAndDestroy();
  await sleep(100);
});

test('after all this the process answers', async () => {
  assert.match(await ask(get('/health')), /^HTTP\/1\.1 200 /);
  assert.match(await ask(get('/files/')), /<p>page<\/p>/);
});
