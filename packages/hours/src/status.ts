import type { Reason } from './reasons.ts';
import type { HoursRules } from './rules.ts';
import type { Interval, Piece, Timeline } from './timeline.ts';
import { dateOf, dayOf, withOffset } from './zone.ts';

export type Phase = 'OPEN' | 'OPENS_SOON' | 'CLOSES_SOON' | 'CLOSED';

/**
 * The answer for an instant. Instants are written with their offset (`2026-12-28T07:00:00+01:00`), so that whoever says
 * them in words needs neither a clock nor a zone.
 */
export interface Status {
  readonly phase: Phase;
  /** The office's date: „today” in the words of this answer. */
  readonly date: string;
  readonly open: boolean;
  readonly reason: Reason;
  /** There is no opening on this date, neither behind nor ahead. */
  readonly closedAllDay: boolean;
  /** The interval that runs or, if it is closed, the next one; null where there is none, or none that ends. */
  readonly interval: { readonly start: string; readonly end: string } | null;
  /** When it opens next, within 400 days; while it is open, the opening after that. */
  readonly nextOpening: string | null;
  /** The next instant at which any of this changes: at midnight at the latest. */
  readonly validUntil: string;
}

/** A status, and the time [start, end) throughout which it is the answer. */
export interface Segment extends Interval {
  readonly status: Status;
}

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** Days whose answers are kept. */
const KEPT = 2000;

/** Answers from the segments of a day, worked out once: an answer is a look-up. */
export function createStatus(
  timeline: Timeline,
  { opensSoonMinutes, closesSoonMinutes }: Pick<HoursRules, 'opensSoonMinutes' | 'closesSoonMinutes'>,
): (instant: number) => Status {
  const days = new Map<number, readonly Segment[]>();

  function segmentsOf(day: number): readonly Segment[] {
    const pieces = timeline.pieces(day);
    const closedAllDay = pieces.every(({ open }) => !open);
    return pieces.flatMap((piece) => {
      const { start, end, open, reason } = piece;
      const interval = timeline.interval(start, day);
      const next = open ? interval && timeline.interval(interval.end, day) : interval;
      const boundary = open ? interval?.end : next?.start;
      const soon = boundary === undefined ? end : boundary - (open ? closesSoonMinutes : opensSoonMinutes) * MINUTE;
      return split(piece, soon).map((part) => {
        const isSoon = part.start >= soon;
        const status: Status = {
          phase: open ? (isSoon ? 'CLOSES_SOON' : 'OPEN') : isSoon ? 'OPENS_SOON' : 'CLOSED',
          date: dateOf(day),
          open,
          reason,
          closedAllDay,
          interval: interval && { start: withOffset(interval.start), end: withOffset(interval.end) },
          nextOpening: next && withOffset(next.start),
          validUntil: withOffset(part.end),
        };
        return { start: part.start, end: part.end, status };
      });
    });
  }

  /** By the day of UTC, which costs a division, and meets two local days. */
  function segmentsAround(utcDay: number): readonly Segment[] {
    const known = days.get(utcDay);
    if (known) return known;
    const [first, last] = [dayOf(utcDay * DAY), dayOf((utcDay + 1) * DAY - 1)];
    const made = segmentsOf(first).concat(last === first ? [] : segmentsOf(last));
    if (days.size >= KEPT) days.clear();
    days.set(utcDay, made);
    return made;
  }

  return (instant) => {
    const found = segmentsAround(Math.floor(instant / DAY)).find(({ end }) => instant < end);
    if (!found) throw new RangeError(`${instant} is no instant`);
    return found.status;
  };
}

function split({ start, end }: Piece, at: number): readonly Interval[] {
  if (at <= start || at >= end) return [{ start, end }];
  return [
    { start, end: at },
    { start: at, end },
  ];
}
