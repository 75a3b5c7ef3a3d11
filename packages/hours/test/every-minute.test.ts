import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chat, exception, hoursOf } from './support/budaors.ts';
import { answerOf, readEveryMinute, sameAnswer } from './support/reading.ts';
import type { Minute } from './support/reading.ts';
import { dateOfWall, MINUTE, offsetMinutes } from './support/wall-clock.ts';

/**
 * Every minute of 2025 to 2028, read once more from what the office says in words (working days 7–8; Tuesday, Wednesday,
 * Thursday 16–19; holidays by law; the swaps of the decrees; what was announced), by code that shares nothing with the module.
 */
const FROM = Date.UTC(2025, 0, 1) - 60 * MINUTE;
const TO = Date.UTC(2029, 0, 1) - 60 * MINUTE;

/** Meeus' Easter. */
function easter(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1);
}

const HOLIDAYS = new Set<string>();
for (let year = 2023; year <= 2031; year++) {
  for (const day of ['01-01', '03-15', '05-01', '08-20', '10-23', '11-01', '12-25', '12-26'])
    HOLIDAYS.add(`${year}-${day}`);
  for (const days of [-2, 0, 1, 49, 50])
    HOLIDAYS.add(new Date(easter(year) + days * 86_400_000).toISOString().slice(0, 10));
}
const REST = new Set(['2025-05-02', '2025-10-24', '2025-12-24', '2026-01-02', '2026-08-21', '2026-12-24']);
const WORKED = new Set(['2025-05-17', '2025-10-18', '2025-12-13', '2026-01-10', '2026-08-08', '2026-12-12']);

/** What was announced; of two, the later word holds. */
const ANNOUNCED = [
  exception('CLOSED', '2026-12-28T00:00', '2027-01-01T00:00', 'igazgatási szünet'),
  exception('OPEN', '2026-12-29T10:00', '2026-12-29T12:00', 'ügyelet'),
  exception('CLOSED', '2027-03-10T17:30', '2027-03-10T19:00', 'áramszünet'),
  exception('OPEN', '2027-10-31T01:30', '2027-10-31T02:30', 'próba a kettőzött órában'),
  exception('OPEN', '2028-03-26T01:30', '2028-03-26T02:30', 'próba a hiányzó órában'),
  exception('OPEN', '2028-02-29T08:00', '2028-02-29T09:00', 'szökőnap'),
  exception('OPEN', '2028-12-31T22:00', '2029-01-01T01:00', 'szilveszter'),
];

function onDay(date: string, weekday: number): (minute: number) => Minute {
  const holiday = HOLIDAYS.has(date);
  const off = holiday || REST.has(date);
  const working = !off && ((weekday >= 1 && weekday <= 5) || WORKED.has(date));
  const evening = working && weekday >= 2 && weekday <= 4;
  return (minute) => {
    if ((working && minute >= 420 && minute < 480) || (evening && minute >= 960 && minute < 1140))
      return { open: true, why: 'REGULAR_HOURS' };
    return { open: false, why: holiday ? 'PUBLIC_HOLIDAY' : off ? 'SWAPPED_REST_DAY' : 'OUTSIDE_HOURS' };
  };
}

const days = new Map<number, (minute: number) => Minute>();
function inTheOfficesWords(wall: number): Minute {
  const day = Math.floor(wall / 1440);
  const known = days.get(day) ?? onDay(dateOfWall(wall), new Date(day * 86_400_000).getUTCDay());
  days.set(day, known);
  return known(wall % 1440);
}

const LATEST_FIRST = ANNOUNCED.toReversed().map(({ kind, from, to, reason }) => ({
  from: Date.parse(`${from}Z`) / MINUTE,
  to: Date.parse(`${to}Z`) / MINUTE,
  minute: { open: kind === 'OPEN', why: `${kind === 'OPEN' ? 'EXTRA_OPENING' : 'CLOSURE'} ${reason.hu}` },
}));

const asAnnounced = (wall: number): Minute =>
  LATEST_FIRST.find(({ from, to }) => from <= wall && wall < to)?.minute ?? inTheOfficesWords(wall);

test('the wall clock of these tests is the one of Budapest', () => {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Budapest', hour: 'numeric', hourCycle: 'h23' });
  for (let instant = FROM; instant < TO; instant += 60 * MINUTE) {
    const hour = new Date(instant + offsetMinutes(instant) * MINUTE).getUTCHours();
    assert.equal(Number(format.format(instant)), hour, new Date(instant).toISOString());
  }
});

for (const [name, read, exceptions] of [
  ['the office’s hours', inTheOfficesWords, []],
  ['with what was announced', asAnnounced, ANNOUNCED],
] as const)
  test(`every minute of 2025 to 2028 is answered as it is read: ${name}`, () => {
    const hours = hoursOf({ exceptions });
    // Two months before and behind, so that every interval and every next opening is within what was read.
    const around = { from: FROM - 86_400 * MINUTE, to: TO + 86_400 * MINUTE };
    const reading = readEveryMinute(read, { ...around, opensSoon: 30, closesSoon: 10 });
    const intervals = new Map<number, number>();
    let checked = 0;
    for (let instant = FROM; instant < TO; instant += MINUTE) {
      const status = hours.statusAt(chat, instant);
      assert.ok(status);
      const [found, expected] = [answerOf(status), reading(instant)];
      if (!sameAnswer(found, expected)) assert.deepEqual(found, expected, new Date(instant).toISOString());
      if (expected.open && expected.interval) intervals.set(...expected.interval);
      checked++;
    }
    assert.equal(checked, 1461 * 1440);
    const listed = hours.intervals(chat, FROM, TO).map(({ start, end }) => [start, end]);
    assert.deepEqual(listed, [...intervals]);
  });
