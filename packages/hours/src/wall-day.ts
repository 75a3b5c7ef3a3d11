import { OUTSIDE_HOURS, REGULAR_HOURS, SWAPPED_REST_DAY } from './reasons.ts';
import type { Reason } from './reasons.ts';
import { concerns, scheduleFor, WEEKDAYS, WORKED_SATURDAY } from './rules.ts';
import type { DayKind, HolidaysIn, HoursRules, Question } from './rules.ts';
import { swappedYear } from './swapped-days.ts';
import { dateOf, dayNumber, weekdayOf } from './zone.ts';

/** A part of a day by the wall clock, in minutes from its midnight: [from, to). */
export interface WallSpan {
  readonly from: number;
  readonly to: number;
  readonly open: boolean;
  readonly reason: Reason;
}

const DAY = 1440;
const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
/** Wall minutes since 1970-01-01. */
const wallMinutes = (dateTime: string): number => dayNumber(dateTime.slice(0, 10)) * DAY + minutes(dateTime.slice(11));

/** What the rules say about one day as the clock on the wall reads it; zones and their switches come later. */
export type WallDays = (day: number) => readonly WallSpan[];

/** Null where no schedule concerns what is asked: its hours are not known. */
export function wallDays(rules: HoursRules, holidaysIn: HolidaysIn, question: Question): WallDays | null {
  const schedule = scheduleFor(rules, question);
  if (!schedule) return null;
  const windows = schedule.windows.map(({ days, from, to }) => ({ days, from: minutes(from), to: minutes(to) }));
  // Last first: the first that covers an instant is the one that holds.
  const exceptions = rules.exceptions
    .filter((exception) => concerns(exception, question))
    .map(({ kind, from, to, reason }) => ({
      from: wallMinutes(from),
      to: wallMinutes(to),
      open: kind === 'OPEN',
      reason: { kind: kind === 'OPEN' ? 'EXTRA_OPENING' : 'CLOSURE', text: reason } satisfies Reason,
    }))
    .reverse();
  const dayOff = daysOff(rules, holidaysIn);

  return (day) => {
    const start = day * DAY;
    const off = dayOff(day);
    const kinds = dayKinds(rules, day);
    const regular = off ? [] : windows.filter(({ days }) => days.some((kind) => kinds.includes(kind)));
    const today = exceptions
      .filter(({ from, to }) => from < start + DAY && to > start)
      .map((exception) => ({ ...exception, from: exception.from - start, to: exception.to - start }));

    const read = (minute: number): Pick<WallSpan, 'open' | 'reason'> => {
      const covers = ({ from, to }: { from: number; to: number }): boolean => from <= minute && minute < to;
      const exception = today.find(covers);
      if (exception) return exception;
      if (off) return { open: false, reason: off };
      return regular.some(covers) ? { open: true, reason: REGULAR_HOURS } : { open: false, reason: OUTSIDE_HOURS };
    };

    const edges = [...regular, ...today].flatMap(({ from, to }) => [from, to]).filter((edge) => edge > 0 && edge < DAY);
    const starts = [...new Set([0, ...edges])].sort((a, b) => a - b);
    return starts.map((from, index) => {
      const { open, reason } = read(from);
      return { from, to: starts[index + 1] ?? DAY, open, reason };
    });
  };
}

/** Why nobody works on a day by its date alone; null on all others. */
function daysOff(rules: HoursRules, holidaysIn: HolidaysIn): (day: number) => Reason | null {
  const years = new Map<number, ReadonlyMap<string, Reason>>();
  const removed = new Set(rules.holidays.remove);
  const ofYear = (year: number): ReadonlyMap<string, Reason> => {
    const swapped = swappedYear(rules.swappedDays, year)?.days ?? [];
    const holidays = [...holidaysIn(year).filter(({ date }) => !removed.has(date)), ...rules.holidays.add];
    return new Map([
      ...swapped.map(({ rest }) => [rest, SWAPPED_REST_DAY] as const),
      ...holidays.map(({ date, name }) => [date, { kind: 'PUBLIC_HOLIDAY', text: name } satisfies Reason] as const),
    ]);
  };
  return (day) => {
    const date = dateOf(day);
    const year = Number(date.slice(0, 4));
    const known = years.get(year) ?? ofYear(year);
    years.set(year, known);
    return known.get(date) ?? null;
  };
}

function dayKinds(rules: HoursRules, day: number): readonly DayKind[] {
  const weekday = WEEKDAYS[weekdayOf(day)] ?? 'SUNDAY';
  if (weekday !== 'SATURDAY') return [weekday];
  const date = dateOf(day);
  const worked = swappedYear(rules.swappedDays, Number(date.slice(0, 4)))?.days.some((swap) => swap.worked === date);
  return worked ? [weekday, WORKED_SATURDAY] : [weekday];
}
