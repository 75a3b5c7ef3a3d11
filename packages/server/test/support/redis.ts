import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild } from './child.ts';
import { freePort } from './free-port.ts';

/** A Redis of the test's own, on a loopback port, which keeps nothing on disk. */
export interface Redis {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  stop(): Promise<void>;
}

/** @param port to come back where an earlier one was stopped */
export async function startRedis(port?: number): Promise<Redis> {
  port ??= await freePort();
  const home = await mkdtemp(join(tmpdir(), 'segit-redis-'));
  const args = ['--bind', '127.0.0.1', '--port', String(port), '--save', '', '--appendonly', 'no', '--dir', home];
  const server = await startChild('redis-server', args, 'Ready to accept connections');
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    pid: server.pid,
    async stop() {
      await server.end('SIGTERM');
      await rm(home, { recursive: true, force: true });
    },
  };
}
