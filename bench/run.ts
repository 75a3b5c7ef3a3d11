/**
 * `npm run bench`: the message path of the product against a bare `ws` server and socket.io, on the same store with the
 * same durability, in one run. A message counts when it is on disk, acknowledged and echoed to its reader. The servers
 * take turns, each turn a new process, and the median of the turns is printed, so that what else the machine does
 * meets all of them. `--quick` takes a fifth of the time and of the idle connections.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { clients } from './clients.ts';
import type { Client } from './clients.ts';

const quick = process.argv.includes('--quick');
const SECONDS = quick ? 2 : 8;
const IDLE = quick ? 1000 : 5000;
const TURNS = quick ? 1 : 3;
const WRITERS = 64;
const TEXT = 'Jó napot kívánok! Hogyan jelentsem be az új kutyámat?';

async function startServer(name: string): Promise<{ child: ChildProcess; url: string }> {
  const script = fileURLToPath(new URL(`servers/${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, ['--expose-gc', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (data: Buffer) => resolve(String(data).trim()));
    child.once('exit', () => reject(new Error(`${name} did not start`)));
  });
  return { child, url };
}

/** Resident memory of a server after a garbage collection, kB. */
async function memory(pid: number): Promise<number> {
  process.kill(pid, 'SIGUSR2');
  await new Promise((resolve) => setTimeout(resolve, 3000));
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
}

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;

/** Each writer keeps `inFlight` messages under way. */
async function closedLoop(
  writers: readonly Client[],
  inFlight: number,
  forSeconds: number,
): Promise<{ rate: number; p50: number; p99: number }> {
  const latencies: number[] = [];
  const end = performance.now() + forSeconds * 1000;
  const lane = async (writer: Client): Promise<void> => {
    while (performance.now() < end) {
      const start = performance.now();
      await writer.send(TEXT);
      latencies.push(performance.now() - start);
    }
  };
  const started = performance.now();
  await Promise.all(writers.flatMap((writer) => Array.from({ length: inFlight }, () => lane(writer))));
  const seconds = (performance.now() - started) / 1000;
  latencies.sort((a, b) => a - b);
  return { rate: latencies.length / seconds, p50: percentile(latencies, 0.5), p99: percentile(latencies, 0.99) };
}

/** `rate` messages a second, sent when they are due whether or not the ones before were answered. */
async function openLoop(writers: readonly Client[], rate: number): Promise<{ p50: number; p99: number }> {
  const latencies: number[] = [];
  const running: Promise<void>[] = [];
  const started = performance.now();
  for (let i = 0; i < rate * SECONDS; i++) {
    const due = started + (i * 1000) / rate;
    const early = due - performance.now();
    if (early > 1) await new Promise((resolve) => setTimeout(resolve, early));
    const writer = writers[i % writers.length] as Client;
    running.push(writer.send(TEXT).then(() => void latencies.push(performance.now() - due)));
  }
  await Promise.all(running);
  latencies.sort((a, b) => a - b);
  return { p50: percentile(latencies, 0.5), p99: percentile(latencies, 0.99) };
}

async function connectAll(name: keyof typeof clients, url: string, count: number): Promise<Client[]> {
  const all: Client[] = [];
  while (all.length < count) {
    all.push(
      ...(await Promise.all(Array.from({ length: Math.min(50, count - all.length) }, () => clients[name](url)))),
    );
  }
  return all;
}

console.log(
  `${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, SQLite FULL;`,
);
console.log(
  `load and server share the machine; ${WRITERS} writers, ${SECONDS} s a measure, ${TURNS} turns, ${IDLE} idle connections\n`,
);
const NAMES = ['bare-ws', 'socket-io', 'product'] as const;
type Name = (typeof NAMES)[number];
interface Turn {
  rate: number;
  p99: number;
  p50At500: number;
  p99At500: number;
}

async function messagePath(name: Name): Promise<Turn> {
  const { child, url } = await startServer(name);
  const writers = await connectAll(name, url, WRITERS);
  await closedLoop(writers, 4, 2);
  let best = { rate: 0, p99: NaN };
  for (const inFlight of [2, 4, 8]) {
    const run = await closedLoop(writers, inFlight, SECONDS);
    if (run.p99 <= 100 && run.rate > best.rate) best = run;
  }
  const { p50, p99 } = await openLoop(writers, 500);
  for (const client of writers) client.close();
  child.kill('SIGKILL');
  return { rate: best.rate, p99: best.p99, p50At500: p50, p99At500: p99 };
}

/** kB a conversation, in a process that has served a few before, so that what it made for all is not counted. */
async function idleMemory(name: Name): Promise<number> {
  const { child, url } = await startServer(name);
  const pid = child.pid ?? 0;
  for (const client of await connectAll(name, url, WRITERS)) client.close();
  const before = await memory(pid);
  const idle = await connectAll(name, url, IDLE);
  const each = ((await memory(pid)) - before) / IDLE;
  for (const client of idle) client.close();
  child.kill('SIGKILL');
  return each;
}

const turns: Record<Name, Turn[]> = { 'bare-ws': [], 'socket-io': [], product: [] };
for (let turn = 0; turn < TURNS; turn++) for (const name of NAMES) turns[name].push(await messagePath(name));
const rows: Record<string, string | number>[] = [];
for (const name of NAMES) {
  const median = (of: keyof Turn): number =>
    turns[name].map((turn) => turn[of]).toSorted((a, b) => a - b)[TURNS >> 1] ?? NaN;
  rows.push({
    server: name,
    'messages/s at p99 ≤ 100 ms': Math.round(median('rate')),
    'p99 there, ms': +median('p99').toFixed(1),
    'p50 at 500/s, ms': +median('p50At500').toFixed(1),
    'p99 at 500/s, ms': +median('p99At500').toFixed(1),
    'kB per idle conversation': +(await idleMemory(name)).toFixed(1),
  });
}
console.table(rows);
const of = (column: string): number => Number(rows[2]?.[column]) / Number(rows[0]?.[column]);
console.log(`the product carries ${of('messages/s at p99 ≤ 100 ms').toFixed(2)} of the bare server's messages,`);
console.log(`and takes ${of('kB per idle conversation').toFixed(2)} times its memory for an idle conversation`);
process.exit(0);
