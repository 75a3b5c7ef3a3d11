/**
 * `npm run bench:hours`: what an answer about the hours costs, on the demonstration's rules. Printed; judged is the GET of a page
 * that nobody has touched, which every page view of the county costs at most: 50 µs.
 */
import { cpus } from 'node:os';
import { createHours, VARIANTS } from '../packages/hours/src/index.ts';
import type { Question } from '../packages/hours/src/index.ts';
import { publicHolidays } from '../packages/hours/src/holidays.ts';
import { sentences } from '../packages/hours/src/sentences/index.ts';
import { hours as rules } from '../packages/server/src/demo/hours.ts';
import { createServiceHours } from '../packages/server/src/domain/hours/index.ts';
import { createSites } from '../packages/server/src/domain/sites/index.ts';
import { officeOf } from '../packages/server/src/office.ts';
import { createServicePages } from '../packages/server/src/transport/service-pages.ts';

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

/** As its handler answers, without the socket: found, tagged and with its headers. */
const MOST_US = 50;
const ASKED = 20_000;
const services = {
  hours: createServiceHours(rules, publicHolidays),
  sites: createSites(officeOf({}).sites),
  clock: { now: () => FROM + 6.5 * 60 * MINUTE },
  callbacks: { offered: true },
  answerMails: { offered: false },
  keptDays: { conversationDays: 30, callbackDays: 14, mailDays: 30 },
};
const answer = createServicePages(services, 'http://localhost');
const request = new Request('http://localhost/service/budaors');
for (let index = 0; index < 1000; index++) await answer(request);
// The processor's time: what else runs on the machine is no cost of an answer.
const began = process.cpuUsage();
for (let index = 0; index < ASKED; index++) await answer(request);
const { user, system } = process.cpuUsage(began);
const each = (user + system) / ASKED;
console.log(`${'the cacheable GET of a page'.padEnd(52)} ${each.toFixed(2).padStart(9)} µs`);
if (each >= MOST_US) {
  console.error(`More than ${MOST_US} µs.`);
  process.exitCode = 1;
}
