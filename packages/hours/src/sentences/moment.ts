/** What the wall clock reads at an instant written with its offset: `2026-12-28T07:30:00+01:00`. */
export interface Moment {
  readonly date: string;
  readonly day: number;
  /** 1 to 12 */
  readonly month: number;
  readonly year: number;
  /** 0 is Monday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
}

const DAY = 86_400_000;
const days = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;

export function momentOf(iso: string): Moment {
  const date = iso.slice(0, 10);
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const weekday = (((days(date) + 3) % 7) + 7) % 7;
  return { date, day, month, year, weekday, hour: Number(iso.slice(11, 13)), minute: Number(iso.slice(14, 16)) };
}

/** Whole days from a date to a moment's. */
export const daysFrom = (today: string, { date }: Moment): number => days(date) - days(today);
