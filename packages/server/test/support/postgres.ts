import { execFile } from 'node:child_process';
import { chownSync, existsSync, globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { startChild } from './child.ts';
import { freePort } from './free-port.ts';

const run = promisify(execFile);

/** How long the clients have to leave before the server stops, ms. */
const GRACE = 1000;

/** A PostgreSQL of the test's own: a fresh, durable cluster on a loopback port. */
export interface Postgres {
  /** Of an empty database. */
  readonly url: string;
  readonly pid: number;
  /** Stops every process of the server where it stands: connections stay open, and nothing answers. */
  freeze(): void;
  /** Lets a frozen server go on. */
  thaw(): void;
  /** Ends the server, also a frozen one, and deletes its files. */
  stop(): Promise<void>;
}

/** @param settings server settings beyond the defaults, e.g. `{ max_connections: '300' }` */
export async function startPostgres(settings: Readonly<Record<string, string>> = {}): Promise<Postgres> {
  const user = await serverUser();
  const home = await mkdtemp(join(tmpdir(), 'segit-postgres-'));
  if (user) chownSync(home, user.uid, user.gid);
  const as = { ...user, cwd: home, env: { ...process.env, HOME: home, LC_ALL: 'C' } };

  const data = join(home, 'data');
  // Only the making of the cluster is spared the flush to disk; the server itself keeps fsync on.
  const cluster = ['--no-sync', '--username=test', '--auth=trust', '--encoding=UTF8', '--locale=C'];
  await run(binary('initdb'), [...cluster, '--pgdata', data], as);

  const port = await freePort();
  const all = { listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '', ...settings };
  const args = ['-D', data, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const server = await startChild(binary('postgres'), args, 'ready to accept connections', as);

  const signal = (name: NodeJS.Signals) => {
    for (const pid of [server.pid, ...childrenOf(server.pid)]) process.kill(pid, name);
  };
  let frozen = false;
  const freeze = (on: boolean) => {
    if (on !== frozen) signal(on ? 'SIGSTOP' : 'SIGCONT');
    frozen = on;
  };
  return {
    url: `postgres://test@127.0.0.1:${port}/postgres`,
    pid: server.pid,
    freeze: () => freeze(true),
    thaw: () => freeze(false),
    async stop() {
      freeze(false);
      // SIGTERM lets connections that are just being closed come to their end, SIGINT throws out those that stay.
      const throwOut = setTimeout(() => void server.end('SIGINT'), GRACE);
      await server.end('SIGTERM');
      clearTimeout(throwOut);
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root; its Debian package brings the user `postgres`. */
async function serverUser(): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const id = async (flag: string) => Number((await run('id', [flag, 'postgres'])).stdout);
  return { uid: await id('-u'), gid: await id('-g') };
}

/** Debian keeps the server's programs out of the PATH, in a folder for each version. */
function binary(name: string): string {
  const versions = globSync('/usr/lib/postgresql/*/bin').sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const folders = [...versions.reverse(), ...(process.env['PATH'] ?? '').split(delimiter)];
  const found = folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
  if (!found) throw new Error(`${name} was not found: install PostgreSQL (Debian: apt-get install postgresql)`);
  return found;
}

/** Each connection is a process in a session of its own, so no signal to a group reaches them all. */
const childrenOf = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
