import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createHours, WEEKDAYS, WORKED_SATURDAY } from '../src/index.ts';
import type { DayKind, Exception, HoursRules, Window } from '../src/index.ts';
import { chat, text } from './support/budaors.ts';
import { answerOf, readEveryMinute, sameAnswer } from './support/reading.ts';
import type { Minute } from './support/reading.ts';
import { DAY, dateOfWall, MINUTE } from './support/wall-clock.ts';

/** Random rules, read minute by minute over three weeks that have a switch of the clocks, a new year or a leap day. */
const STARTS = ['2026-03-20', '2026-10-16', '2026-12-20', '2028-02-20', '2028-10-20'];
const LENGTH = 21;
const runs = process.env.PROVE === 'full' ? 500 : 25;

const pad = (n: number): string => String(n).padStart(2, '0');
const time = (minute: number): string => `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
/** Whole quarters, and the odd minute; often in the hours that are doubled or missing. */
const minuteOfDay = fc.oneof(
  fc.integer({ min: 0, max: 96 }).map((quarter) => quarter * 15),
  fc.integer({ min: 100, max: 200 }),
  fc.integer({ min: 0, max: 1440 }),
);
const span = fc
  .tuple(minuteOfDay, minuteOfDay)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
const dayKinds = fc.uniqueArray(fc.constantFrom<DayKind[]>(...WEEKDAYS, WORKED_SATURDAY), { minLength: 1 });
const windows = fc.array(
  fc.tuple(dayKinds, span).map(([days, { from, to }]) => ({ days, from: time(from), to: time(to) })),
  { maxLength: 6 },
);

const dateAfter = (start: string, days: number): string =>
  new Date(Date.parse(start) + days * DAY).toISOString().slice(0, 10);

const scenario = fc.constantFrom(...STARTS).chain((start) => {
  const date = fc.integer({ min: 0, max: LENGTH - 1 }).map((days) => dateAfter(start, days));
  const moment = fc
    .tuple(
      date,
      minuteOfDay.filter((m) => m < 1440),
    )
    .map(([day, minute]) => `${day}T${time(minute)}`);
  const exceptions = fc.array(
    fc
      .tuple(moment, moment, fc.constantFrom('OPEN', 'CLOSED'), fc.constantFrom('egyik ok', 'másik ok'))
      .filter(([a, b]) => a !== b)
      .map(([a, b, kind, why]): Exception => {
        const [from, to] = a < b ? [a, b] : [b, a];
        return { kind, from, to, reason: text(why) };
      }),
    { maxLength: 4 },
  );
  return fc.record({
    start: fc.constant(start),
    windows,
    exceptions,
    holidays: fc.uniqueArray(date, { maxLength: 3 }),
    swaps: fc.array(fc.record({ rest: date, worked: date }), { maxLength: 2 }),
    opensSoon: fc.integer({ min: 0, max: 90 }),
    closesSoon: fc.integer({ min: 0, max: 90 }),
  });
});

test(`${runs} random rules are answered as they are read, every minute`, () => {
  fc.assert(
    fc.property(scenario, ({ start, windows: weekly, exceptions, holidays, swaps, opensSoon, closesSoon }) => {
      const years = [2026, 2027, 2028].map((year) => ({
        year,
        source: 'test',
        days: swaps.filter(({ rest }) => rest.startsWith(String(year))),
      }));
      const rules: HoursRules = {
        schedules: [{ windows: weekly }],
        exceptions,
        swappedDays: years,
        holidays: { add: holidays.map((date) => ({ date, name: text('ünnep') })), remove: [] },
        opensSoonMinutes: opensSoon,
        closesSoonMinutes: closesSoon,
      };
      const hours = createHours(rules, () => []);
      // The horizon is 400 days: what is read is longer, or „none” could not be known.
      const from = Date.parse(start) - 5 * DAY;
      const to = Date.parse(start) + (LENGTH + 405) * DAY;
      const reading = readEveryMinute(reader(rules), { from, to, opensSoon, closesSoon });
      for (let instant = Date.parse(start); instant < Date.parse(start) + LENGTH * DAY; instant += MINUTE) {
        const status = hours.statusAt(chat, instant);
        assert.ok(status);
        const [found, expected] = [answerOf(status), reading(instant)];
        // What never ends, or began before the reading did, is another test's.
        if (found.interval && found.interval[0] <= from) continue;
        if (!sameAnswer(found, expected)) assert.deepEqual(found, expected, new Date(instant).toISOString());
      }
    }),
    { numRuns: runs },
  );
});

/** The rules, read for one minute as one reads a notice: the last announcement first, then the calendar, then the week. */
function reader({ schedules, exceptions, holidays, swappedDays }: HoursRules): (wall: number) => Minute {
  const swaps = swappedDays.flatMap((year) => year.days);
  const announced = exceptions.toReversed().map(({ kind, from, to, reason }) => ({
    from: Date.parse(`${from}Z`) / MINUTE,
    to: Date.parse(`${to}Z`) / MINUTE,
    minute: { open: kind === 'OPEN', why: `${kind === 'OPEN' ? 'EXTRA_OPENING' : 'CLOSURE'} ${reason.hu}` },
  }));

  /** The minutes of a date without announcements. */
  const readDate = (date: string): readonly Minute[] => {
    const weekday = WEEKDAYS[(new Date(date).getUTCDay() + 6) % 7] ?? 'SUNDAY';
    const worked =
      weekday === 'SATURDAY' && swaps.some((s) => s.worked === date && s.rest.slice(0, 4) === date.slice(0, 4));
    const kinds: readonly DayKind[] = worked ? [weekday, WORKED_SATURDAY] : [weekday];
    const rest = swaps.some((swap) => swap.rest === date) ? 'SWAPPED_REST_DAY' : null;
    const off = holidays.add.some((holiday) => holiday.date === date) ? 'PUBLIC_HOLIDAY' : rest;
    return Array.from({ length: 1440 }, (_, minute) => {
      const clock = time(minute);
      const runs = ({ days, from, to }: Window): boolean =>
        days.some((kind) => kinds.includes(kind)) && from <= clock && clock < to;
      const open = off === null && (schedules[0]?.windows.some(runs) ?? false);
      return { open, why: off ?? (open ? 'REGULAR_HOURS' : 'OUTSIDE_HOURS') };
    });
  };

  let day = NaN;
  let minutes: readonly Minute[] = [];
  return (wall) => {
    const exception = announced.find(({ from, to }) => from <= wall && wall < to);
    if (exception) return exception.minute;
    if (day !== Math.floor(wall / 1440)) {
      day = Math.floor(wall / 1440);
      minutes = readDate(dateOfWall(wall));
    }
    return minutes[wall % 1440] ?? { open: false, why: 'no such minute' };
  };
}
