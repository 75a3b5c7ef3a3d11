import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { simulate } from './day/day.ts';
import type { Visit } from './day/day.ts';

/**
 * `npm run simulate [-- --seed 1] [--citizens 10000] [--hours 16] [--record FILE]`: a day with 12 staff, and how long people waited, by
 * what they need. `--record` keeps the day's events for `npm run replay`.
 */

const USAGE = 'npm run simulate -- [--seed NUMBER] [--citizens NUMBER] [--hours NUMBER] [--record FILE]';
class UsageError extends Error {}

function whole(name: string, text: string, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= 1 && value <= most) return value;
  throw new UsageError(`--${name} ${text} is no whole number from 1 to ${most}. Usage: ${USAGE}`);
}

function options() {
  const option = { type: 'string' } as const;
  try {
    return parseArgs({ options: { seed: option, citizens: option, hours: option, record: option } }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split(/[\n.]/)[0]}. Usage: ${USAGE}`);
  }
}

const at = (sorted: readonly number[], share: number): number => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
const seconds = (ms: number): string => `${Math.round(ms / 1000)} s`.padStart(8);

function line(name: string, visits: readonly Visit[]): string {
  const waits = visits.map(({ waitedMs }) => waitedMs).sort((a, b) => a - b);
  const count = (how: Visit['how']): string => String(visits.filter((visit) => visit.how === how).length).padStart(9);
  const all = String(visits.length).padStart(9);
  return `${name.padEnd(16)}${all}${seconds(at(waits, 0.5))}${seconds(at(waits, 0.95))}${(['helped', 'callback', 'message', 'left'] as const).map(count).join('')}`;
}

try {
  const { seed: seedText = '1', citizens: citizensText = '10000', hours: hoursText = '16', record } = options();
  const seed = whole('seed', seedText, 2 ** 32 - 1);
  const citizens = whole('citizens', citizensText, 100_000);
  // Before the day: a file that cannot be written is not found out after it.
  if (record) writeFileSync(record, '');
  const started = performance.now();
  const { events, decisions, visits } = simulate(seed, citizens, whole('hours', hoursText, 24));
  const took = ((performance.now() - started) / 1000).toFixed(1);
  if (record) writeFileSync(record, events.map((event) => `${JSON.stringify(event)}\n`).join(''));

  const all = [...visits.values()];
  const kinds = [...new Set(all.map(({ kind }) => kind))].sort();
  console.log(
    `Seed ${seed}: ${citizens} citizens, 12 staff, ${events.length} events, ${decisions.length} decisions, ${took} s`,
  );
  console.log(
    `${'waited'.padEnd(16)}${['people', '', 'p50', '', 'p95', 'helped', 'callback', 'message', 'left']
      .filter(Boolean)
      .map((head, i) => head.padStart(i === 1 || i === 2 ? 8 : 9))
      .join('')}`,
  );
  for (const kind of kinds)
    console.log(
      line(
        kind,
        all.filter((visit) => visit.kind === kind),
      ),
    );
  console.log(line('everybody', all));
} catch (error) {
  if (!(error instanceof UsageError) && (error as NodeJS.ErrnoException).code === undefined) throw error;
  console.error((error as Error).message);
  process.exitCode = 2;
}
