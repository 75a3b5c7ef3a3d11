/** `npm run bench:hours`: what an answer about the hours costs, on the demonstration's rules. Printed, not judged. */
import { cpus } from 'node:os';
import { createHours, VARIANTS } from '../packages/hours/src/index.ts';
import type { Question } from '../packages/hours/src/index.ts';
import { publicHolidays } from '../packages/hours/src/holidays.ts';
import { sentences } from '../packages/hours/src/sentences/index.ts';
import { hours as rules } from '../packages/server/src/demo/hours.ts';

const question: Question = { site: 'budaors', channel: 'CHAT' };
const MINUTE = 60_000;
const FROM = Date.UTC(2026, 0, 1);
const YEAR = 365 * 1440;
const ANSWERS = 1_000_000;

function measure(name: string, times: number, run: (index: number) => unknown): void {
  const began = performance.now();
  for (let index = 0; index < times; index++) run(index);
  const each = ((performance.now() - began) / times) * 1000;
  console.log(`${name.padEnd(52)} ${each.toFixed(2).padStart(9)} µs`);
}

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown'}`);
measure('first answer of new rules', 20, () => createHours(rules, publicHolidays).statusAt(question, FROM));
const hours = createHours(rules, publicHolidays);
measure('each minute of a year, days new', YEAR, (index) => hours.statusAt(question, FROM + index * MINUTE));
// A step that is prime to the year's length visits it out of order.
const anywhere = (index: number): number => FROM + ((index * 7919) % YEAR) * MINUTE;
measure('anywhere in the year, days known', ANSWERS, (index) => hours.statusAt(question, anywhere(index)));
measure('with its sentences in four languages', ANSWERS / 10, (index) => {
  const status = hours.statusAt(question, anywhere(index));
  return status && VARIANTS.map((variant) => sentences(status, variant));
});
measure('the intervals of four weeks', 2000, (index) => {
  const from = FROM + index * 60 * MINUTE;
  return hours.intervals(question, from, from + 28 * 1440 * MINUTE);
});
