import type { DayKind, Weekday, Window } from '../rules.ts';
import { WEEKDAYS } from '../rules.ts';
import type { WallDays } from '../wall-day.ts';
import { dateOf, dayNumber, weekdayOf } from '../zone.ts';

/** https://schema.org/OpeningHoursSpecification, as search engines read it. */
export interface OpeningHoursSpecification {
  readonly '@type': 'OpeningHoursSpecification';
  readonly dayOfWeek?: string | readonly string[];
  readonly opens: string;
  readonly closes: string;
  readonly validFrom?: string;
  readonly validThrough?: string;
}

type Hours = readonly (readonly [opens: string, closes: string])[];

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
/** A day's last minute, where it is open to its end: 24:00 is no time of schema.org, and 00:00 would be the day's begin. */
const closing = (minutes: number): string => (minutes === 1440 ? '23:59' : clock(minutes));
/** What schema.org reads as „closed that day”. */
const CLOSED: Hours = [['00:00', '00:00']];
const url = (weekday: string): string => `https://schema.org/${weekday.charAt(0)}${weekday.slice(1).toLowerCase()}`;

/**
 * The usual week, and each date of [from, through] on which it is another: holidays, swaps, closures, extra openings.
 */
export function openingHours(
  windows: readonly Window[],
  wallDays: WallDays,
  { from, through }: { readonly from: string; readonly through: string },
): readonly OpeningHoursSpecification[] {
  const week = WEEKDAYS.map((weekday) => usual(windows, weekday));
  const regular = WEEKDAYS.flatMap((weekday, index) =>
    (week[index] ?? []).map(([opens, closes]) => ({ weekday, opens, closes })),
  );
  const spans = new Map(regular.map((entry) => [`${entry.opens} ${entry.closes}`, [] as Weekday[]]));
  for (const { weekday, opens, closes } of regular) spans.get(`${opens} ${closes}`)?.push(weekday);
  const specifications: OpeningHoursSpecification[] = [...spans].map(([span, days]) => {
    const [opens = '', closes = ''] = span.split(' ');
    return { '@type': 'OpeningHoursSpecification', dayOfWeek: days.map(url), opens, closes };
  });
  for (let day = dayNumber(from); day <= dayNumber(through); day++) {
    const hours = actual(wallDays, day);
    if (JSON.stringify(hours) === JSON.stringify(week[weekdayOf(day)])) continue;
    const date = dateOf(day);
    for (const [opens, closes] of hours.length > 0 ? hours : CLOSED)
      specifications.push({
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: url(WEEKDAYS[weekdayOf(day)] ?? ''),
        opens,
        closes,
        validFrom: date,
        validThrough: date,
      });
  }
  return specifications;
}

/** What a weekday's windows come to, joined where they touch or overlap. */
function usual(windows: readonly Window[], weekday: DayKind): Hours {
  const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const spans = windows
    .filter(({ days }) => days.includes(weekday))
    .map(({ from, to }) => ({ from: minutes(from), to: minutes(to) }));
  return join(spans.sort((a, b) => a.from - b.from));
}

const actual = (wallDays: WallDays, day: number): Hours => join(wallDays(day).filter(({ open }) => open));

function join(spans: readonly { readonly from: number; readonly to: number }[]): Hours {
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of spans) {
    const last = joined.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined.map(({ from, to }) => [clock(from), closing(to)]);
}
