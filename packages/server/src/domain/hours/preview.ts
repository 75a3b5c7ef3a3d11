import { createHours, dateOf, dayOf, HORIZON_DAYS, swappedYear, weekdayOf } from '@segit-a-hivatal/hours';
import type { HolidaysIn, HoursRules, Question, Reason } from '@segit-a-hivatal/hours';

/** A day by the clock on the wall. */
export interface PreviewDay {
  readonly date: string;
  /** `07:00` to `08:00`, at most `24:00`. */
  readonly intervals: readonly { readonly from: string; readonly to: string }[];
  /** Why it is not as in the usual week. */
  readonly reasons: readonly Reason[];
  /** Under the rules that hold now it has other hours. */
  readonly changed: boolean;
}

/** The days of all those who have the same ones. */
export interface PreviewTable {
  readonly questions: readonly Question[];
  readonly days: readonly PreviewDay[];
}

export type Warning =
  | { readonly kind: 'NO_SWAPPED_DAYS'; readonly year: number }
  /** The week from `date`, a Monday or today. */
  | { readonly kind: 'WEEK_WITHOUT_SERVICE'; readonly date: string; readonly questions: readonly Question[] }
  /** Days that follow each other; between them may be days on which nobody answers, before or after. */
  | {
      readonly kind: 'CHANGED_DAYS';
      readonly date: string;
      readonly through: string;
      readonly questions: readonly Question[];
    };

export interface Preview {
  readonly tables: readonly PreviewTable[];
  readonly warnings: readonly Warning[];
}

/** What an edit is shown for: everything that has hours of its own. */
export type Asked = readonly Question[];

/** What rules would do from today on, beside those that hold now. Pure. */
export function preview(parts: {
  rules: HoursRules;
  now: HoursRules;
  asked: Asked;
  holidaysIn: HolidaysIn;
  at: number;
  weeks: number;
}): Preview {
  const { rules, now, asked, holidaysIn, at, weeks } = parts;
  const today = dayOf(at);
  const [after, before] = [createHours(rules, holidaysIn), createHours(now, holidaysIn)];

  function daysOf(question: Question): PreviewDay[] | null {
    const [wallDays, wallDaysNow] = [after.wallDays(question), before.wallDays(question)];
    if (!wallDays) return null;
    return Array.from({ length: weeks * 7 }, (_, index) => {
      const day = today + index;
      const read = readDay(wallDays(day));
      const intervalsNow = wallDaysNow && readDay(wallDaysNow(day)).intervals;
      const changed = JSON.stringify(read.intervals) !== JSON.stringify(intervalsNow);
      return { date: dateOf(day), ...read, changed };
    });
  }

  const tables = grouped(asked.map((question) => [question, daysOf(question)] as const)).map(
    ([days, questions]): PreviewTable => ({ questions, days }),
  );

  const warnings: Warning[] = [];
  const year = Number(dateOf(today).slice(0, 4));
  for (const each of [year, year + 1])
    if (!swappedYear(rules.swappedDays, each)) warnings.push({ kind: 'NO_SWAPPED_DAYS', year: each });
  const closedWeeks = asked.flatMap((question) =>
    weeksWithoutService(today, after.wallDays(question)).map((day) => [question, day] as const),
  );
  for (const [day, questions] of grouped(closedWeeks))
    warnings.push({ kind: 'WEEK_WITHOUT_SERVICE', date: dateOf(day), questions });
  const changed = tables.flatMap(({ questions, days }) =>
    changedRuns(days).flatMap((run) => questions.map((question) => [question, run] as const)),
  );
  for (const [run, questions] of grouped(changed)) warnings.push({ kind: 'CHANGED_DAYS', ...run, questions });
  return { tables, warnings };
}

type WallDays = NonNullable<ReturnType<ReturnType<typeof createHours>['wallDays']>>;

function readDay(spans: ReturnType<WallDays>): Pick<PreviewDay, 'intervals' | 'reasons'> {
  const intervals: { from: number; to: number }[] = [];
  for (const { from, to, open } of spans) {
    const last = intervals.at(-1);
    if (open && last?.to === from) last.to = to;
    else if (open) intervals.push({ from, to });
  }
  const reasons = spans.map(({ reason }) => reason).filter(({ kind }) => !USUAL.has(kind));
  return {
    intervals: intervals.map(({ from, to }) => ({ from: time(from), to: time(to) })),
    reasons: grouped(reasons.map((reason) => [null, reason] as const)).map(([reason]) => reason),
  };
}

const USUAL: ReadonlySet<string> = new Set(['REGULAR_HOURS', 'OUTSIDE_HOURS']);
const two = (value: number): string => String(value).padStart(2, '0');
const time = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** The first days of weeks, Monday to Sunday, without any opening; of several that follow each other, the first one's. */
function weeksWithoutService(today: number, wallDays: WallDays | null): number[] {
  if (!wallDays) return [];
  const found: number[] = [];
  let wasOpen = true;
  for (let first = today; first < today + HORIZON_DAYS - 7;) {
    const next = first + 7 - weekdayOf(first);
    const open = Array.from({ length: next - first }, (_, i) => first + i).some((day) =>
      wallDays(day).some((span) => span.open),
    );
    // Of this week only what is left; where that is no whole week, nobody expects more of it.
    const whole = weekdayOf(first) === 0;
    if (whole && !open && wasOpen) found.push(first);
    if (whole) wasOpen = open;
    first = next;
  }
  return found;
}

/** Changed days that follow each other, as one: a closed weekend between them ends nothing. */
function changedRuns(days: readonly PreviewDay[]): { date: string; through: string }[] {
  const runs: { date: string; through: string }[] = [];
  let running = false;
  for (const { date, changed, intervals } of days) {
    const last = runs.at(-1);
    if (changed && running && last) last.through = date;
    else if (changed) runs.push({ date, through: date });
    running = changed || (running && intervals.length === 0);
  }
  return runs;
}

/** Those with the same value together, in the order of their first; what has none is left out. */
function grouped<K, V>(pairs: readonly (readonly [K, V | null])[]): (readonly [V, K[]])[] {
  const groups = new Map<string, readonly [V, K[]]>();
  for (const [key, value] of pairs) {
    if (value === null) continue;
    const text = JSON.stringify(value);
    const group = groups.get(text) ?? ([value, []] as const);
    groups.set(text, group);
    group[1].push(key);
  }
  return [...groups.values()];
}
