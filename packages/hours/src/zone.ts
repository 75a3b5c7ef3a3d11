import { Temporal } from 'temporal-polyfill';

/** Where the wall clock hangs. Days are counted from 1970-01-01, instants are ms since then in UTC. */
export const ZONE = 'Europe/Budapest';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const EPOCH = new Temporal.PlainDate(1970, 1, 1);

/** A part of a local day in which the wall clock runs straight: `minute` is what it reads at `start`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly minute: number;
}

const at = (instant: number): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(ZONE);

/** A local day is one stretch; two where the clock is changed on it, with an hour missing or doubled between them. */
export function stretchesOf(day: number): readonly Stretch[] {
  const begin = EPOCH.add({ days: day }).toZonedDateTime(ZONE);
  const end = EPOCH.add({ days: day + 1 }).toZonedDateTime(ZONE).epochMilliseconds;
  const stretch = (from: Temporal.ZonedDateTime, to: number): Stretch => {
    const wall = from.epochMilliseconds + from.offsetNanoseconds / 1e6;
    return { start: from.epochMilliseconds, end: to, minute: (wall - day * DAY) / MINUTE };
  };
  const change = begin.getTimeZoneTransition('next');
  if (!change || change.epochMilliseconds >= end) return [stretch(begin, end)];
  return [stretch(begin, change.epochMilliseconds), stretch(change, end)];
}

/** The local day of an instant. */
export const dayOf = (instant: number): number => dayNumber(at(instant).toPlainDate().toString());

/** `2026-12-28T07:00:00+01:00`: the instant and what the wall clock reads, in one. */
export const withOffset = (instant: number): string =>
  at(instant).toString({ timeZoneName: 'never', smallestUnit: 'second' });

export const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;
export const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
/** 0 is Monday; 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;
