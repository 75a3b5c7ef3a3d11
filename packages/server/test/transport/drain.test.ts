import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { CLOSE_CODES } from '@segit-a-hivatal/contract';
import { SendMessageDocument } from '@segit-a-hivatal/contract/operations';
import { startChild } from '../support/child.ts';
import { freePort } from '../support/free-port.ts';
import { newCitizen, rawSocket, request } from '../support/wire-client.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

test('SIGTERM: what has been sent is answered, then each socket hears 1012, and nobody new is taken', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'segit-drain-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: folder, LOG_LEVEL: 'error' };
  const server = await startChild(process.execPath, [MAIN], 'API', { env });
  t.after(async () => {
    await server.end('SIGKILL');
    await rm(folder, { recursive: true });
  });

  const { token, id, wire } = await newCitizen(url);
  await wire.close();
  const idle = await rawSocket(url);
  const busy = await rawSocket(url);
  busy.send(JSON.stringify({ type: 'connection_init', payload: { token } }));
  await once(busy, 'message');
  const answered = new Set<string>();
  busy.on('message', (data) => {
    const { id: key, payload } = JSON.parse(String(data)) as { id: string; payload?: { data?: object } };
    if (payload?.data) answered.add(key);
  });
  const closes = [idle, busy].map(async (socket) => ((await once(socket, 'close')) as [number])[0]);
  const sent = Array.from({ length: 10 }, (_, i) => {
    const input = {
      conversationId: id,
      clientMessageId: randomUUID(),
      text: `${i}`,
      language: 'hu' as const,
      fence: null,
    };
    busy.send(JSON.stringify({ id: `${i}`, type: 'subscribe', payload: request(SendMessageDocument, { input }) }));
    return `${i}`;
  });
  // They are in the server's hands when the socket has been read as far as a later ping.
  busy.ping();
  await once(busy, 'pong');
  const ended = server.end('SIGTERM');
  assert.deepEqual(await Promise.all(closes), [CLOSE_CODES.SERVICE_RESTART, CLOSE_CODES.SERVICE_RESTART]);
  assert.deepEqual([...answered].toSorted(), sent);
  await ended;
  await assert.rejects(fetch(`${url}/health`));
});
