import type { Hours, Window } from './types.ts';

/** One window of the week in the office's own time, e.g. Tuesday 16–19: `{ weekday: 2, from: 16, to: 19 }`. */
export interface WeeklyWindow {
  /** 1 is Monday. */
  readonly weekday: number;
  /** Whole hours of the day. */
  readonly from: number;
  readonly to: number;
}

const ZONE = 'Europe/Budapest';
const HOUR = 3_600_000;
const local = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, weekday: 'short', hour: '2-digit', hourCycle: 'h23' });
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function localHour(instant: number): { weekday: number; hour: number } {
  const parts = Object.fromEntries(local.formatToParts(instant).map((part) => [part.type, part.value]));
  return { weekday: WEEKDAYS.indexOf(parts.weekday ?? '') + 1, hour: Number(parts.hour) };
}

/**
 * The same windows each week, by the wall clock of Budapest (whole hours, so that stepping hour by hour meets every
 * boundary, on the days of the switches too).
 */
export function weeklyHours(windows: readonly WeeklyWindow[]): Hours {
  const openAt = (instant: number): boolean => {
    const { weekday, hour } = localHour(instant);
    return windows.some((w) => w.weekday === weekday && hour >= w.from && hour < w.to);
  };

  /** The window that runs at `instant`, or the first one that starts within the eight days behind it. */
  function windowAt(instant: number): Window | null {
    let start = Math.floor(instant / HOUR) * HOUR;
    if (openAt(start)) {
      while (openAt(start - HOUR)) start -= HOUR;
    } else {
      const last = start + 8 * 24 * HOUR;
      while (!openAt(start)) {
        start += HOUR;
        if (start > last) return null;
      }
    }
    let end = start + HOUR;
    while (openAt(end) && end - start < 7 * 24 * HOUR) end += HOUR;
    return { start, end };
  }

  return { demonstration: false, at: (_site, instant) => ({ open: openAt(instant), window: windowAt(instant) }) };
}
