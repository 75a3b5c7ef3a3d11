import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createNodeServer } from '../../src/transport/node-server.ts';
import { freePort } from '../support/free-port.ts';
import { startTestServer } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';

/** Who tries the demonstration at `127.0.0.1` comes to where its calls are answered. */

let product: TestServer;
let folder: string;
const servers: ReturnType<typeof createNodeServer>[] = [];

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'segit-names-'));
  await mkdir(join(folder, 'public'));
  await writeFile(join(folder, 'public', 'index.html'), '<p>page</p>');
  await writeFile(join(folder, 'public', 'script.js'), '//');
  product = await startTestServer();
});
after(async () => {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
  await product.stop();
  await rm(folder, { recursive: true });
});

/** A server that browsers are to call so, and what it answers under other names. */
async function serve(publicUrl: (port: number) => string) {
  const chosen = await freePort();
  const folders = [{ path: '/', folder: join(folder, 'public'), headers: {} }];
  const server = createNodeServer(product.app, folders, false, { publicUrl: publicUrl(chosen) });
  servers.push(server);
  server.listen(chosen, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    async get(path: string, host: string, method = 'GET') {
      const asked = request({ port, host: '127.0.0.1', path, method, headers: { host }, agent: false }).end();
      const [{ statusCode, headers }] = (await once(asked, 'response')) as [import('node:http').IncomingMessage];
      return { status: statusCode, location: headers.location };
    },
  };
}

test('a page at another name of this machine is read where its calls are answered', async () => {
  const { port, get } = await serve((own) => `http://localhost:${own}`);
  const home = `http://localhost:${port}`;
  assert.deepEqual(await get('/?a=b', `127.0.0.1:${port}`), { status: 307, location: `${home}/?a=b` });
  assert.deepEqual(await get('/index.html', `[::1]:${port}`), { status: 307, location: `${home}/index.html` });
  assert.deepEqual(await get('/', `localhost:${port}`), { status: 200, location: undefined });
});

test('scripts, calls and pages of other servers stay where they are asked for', async () => {
  const { port, get } = await serve((own) => `http://localhost:${own}`);
  assert.equal((await get('/script.js', `127.0.0.1:${port}`)).status, 200);
  assert.equal((await get('/health', `127.0.0.1:${port}`)).location, undefined);
  assert.equal((await get('/', `127.0.0.1:${port}`, 'POST')).location, undefined);
  for (const host of [`segit.example:${port}`, '127.0.0.1:1', 'x:y:z', '127.0.0.1.example'])
    assert.equal((await get('/', host)).location, undefined, host);
});

test('behind a name of its own, a server sends nobody away', async () => {
  const { port, get } = await serve(() => 'https://segit.budaors.hu');
  assert.deepEqual(await get('/', `127.0.0.1:${port}`), { status: 200, location: undefined });
});

test('the way there leads to this server alone', async () => {
  const { port, get } = await serve((own) => `http://localhost:${own}`);
  for (const path of ['/\\evil.example/', '/.//evil.example/', '/@evil.example/']) {
    const { location } = await get(path, `127.0.0.1:${port}`);
    assert.equal(new URL(location!).origin, `http://localhost:${port}`, path);
  }
});
