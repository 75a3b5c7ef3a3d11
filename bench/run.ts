/**
 * `npm run bench`: the message path of the product against a bare `ws` server and socket.io, on the same store with the
 * same durability, in one run. A message counts when it is on disk, acknowledged and echoed to its reader. `--quick`
 * takes a fifth of the time and of the idle connections.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { clients } from './clients.ts';
import type { Client } from './clients.ts';

const quick = process.argv.includes('--quick');
const SECONDS = quick ? 2 : 10;
const IDLE = quick ? 1000 : 5000;
const WRITERS = 64;
const TEXT = 'Jó napot kívánok! Hogyan jelentsem be az új kutyámat?';

async function startServer(name: string): Promise<{ child: ChildProcess; url: string }> {
  const script = fileURLToPath(new URL(`servers/${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (data: Buffer) => resolve(String(data).trim()));
    child.once('exit', () => reject(new Error(`${name} did not start`)));
  });
  return { child, url };
}

/** Resident memory of a process, MB. */
const memory = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;

/** Each writer keeps `inFlight` messages under way. */
async function closedLoop(
  writers: readonly Client[],
  inFlight: number,
): Promise<{ rate: number; p50: number; p99: number }> {
  const latencies: number[] = [];
  const end = performance.now() + SECONDS * 1000;
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
  `load and server share the machine; ${WRITERS} writers, ${SECONDS} s a measure, ${IDLE} idle connections\n`,
);
const rows: Record<string, string | number>[] = [];
for (const name of ['bare-ws', 'socket-io', 'product'] as const) {
  const { child, url } = await startServer(name);
  const pid = child.pid ?? 0;
  const writers = await connectAll(name, url, WRITERS);
  await Promise.all(writers.map((writer) => writer.send(TEXT)));
  let best = { rate: 0, p99: NaN };
  for (const inFlight of [1, 4, 8]) {
    const run = await closedLoop(writers, inFlight);
    if (run.p99 <= 100 && run.rate > best.rate) best = run;
  }
  const at500 = await openLoop(writers, 500);
  const before = memory(pid);
  const idle = await connectAll(name, url, IDLE);
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const perIdle = ((memory(pid) - before) * 1024) / IDLE;
  rows.push({
    server: name,
    'messages/s at p99 ≤ 100 ms': Math.round(best.rate),
    'p99 there, ms': +best.p99.toFixed(1),
    'p50 at 500/s, ms': +at500.p50.toFixed(1),
    'p99 at 500/s, ms': +at500.p99.toFixed(1),
    'kB per idle conversation': +perIdle.toFixed(1),
  });
  for (const client of [...writers, ...idle]) client.close();
  child.kill('SIGKILL');
}
console.table(rows);
const [bare, , own] = rows.map((row) => Number(row['messages/s at p99 ≤ 100 ms']));
console.log(`the product carries ${((own ?? 0) / (bare ?? 1)).toFixed(2)} of the bare server's messages`);
process.exit(0);
