import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startChild } from '../../packages/server/test/support/child.ts';
import { freePort } from '../../packages/server/test/support/free-port.ts';
import { AMPLE } from '../../packages/server/test/support/test-server.ts';

const MAIN = fileURLToPath(new URL('../../packages/server/src/main.ts', import.meta.url));

/** The server as it is installed: a process of its own, which can be killed and started again at the same address. */
export interface ServerProcess {
  readonly url: string;
  /** Its data: the SQLite file, the tide. */
  readonly folder: string;
  /** Resident memory now, MiB. */
  memory(): number;
  start(): Promise<void>;
  /** `SIGKILL`: nothing that it still meant to do is done. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
  /** Ends it and deletes its data. */
  dispose(): Promise<void>;
}

/** Started, with limits that no load of a test meets. Without `DATABASE_URL` on SQLite. */
export async function startServerProcess(
  environment: { DATABASE_URL?: string; REDIS_URL?: string; PUBLIC_URL?: string } = {},
): Promise<ServerProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'segit-promise-'));
  const port = await freePort();
  const settings = join(folder, 'settings.json');
  await writeFile(settings, JSON.stringify({ limits: AMPLE, logLevel: 'error' }));
  const { DATABASE_URL: _database, REDIS_URL: _redis, PUBLIC_URL: _public, ...inherited } = process.env;
  const env = {
    ...inherited,
    ...environment,
    SETTINGS: settings,
    DATA_DIR: join(folder, 'data'),
    PORT: String(port),
    HOST: '127.0.0.1',
  };
  const launch = () => startChild(process.execPath, [MAIN], 'API', { env });
  let child = await launch();
  return {
    url: `http://localhost:${port}`,
    folder: env.DATA_DIR,
    memory() {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
    },
    async start() {
      child = await launch();
    },
    end: (signal) => child.end(signal),
    async dispose() {
      await child.end('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
}
