import type { Reason } from './reasons.ts';
import type { WallDays } from './wall-day.ts';
import { stretchesOf } from './zone.ts';

/** [start, end), ms since 1970. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** A part of a local day throughout which the rules say the same. */
export interface Piece extends Interval {
  readonly open: boolean;
  readonly reason: Reason;
}

/** How far one looks ahead for an opening, and along an interval for its ends. */
export const HORIZON_DAYS = 400;
const MINUTE = 60_000;
/** Days that are kept: more than a scan meets, and a bound on memory. */
const KEPT = 5 * HORIZON_DAYS;

export interface Timeline {
  /** The pieces of a local day, in order and without gaps. */
  pieces(day: number): readonly Piece[];
  /** The interval that holds at `instant` (on `day`) or starts within the horizon behind it; null also where it has no end. */
  interval(instant: number, day: number): Interval | null;
}

/** The wall clock's days laid along real time. A window runs whenever the clock on the wall reads a time within it. */
export function createTimeline(wallDays: WallDays): Timeline {
  const days = new Map<number, readonly Piece[]>();

  function pieces(day: number): readonly Piece[] {
    const known = days.get(day);
    if (known) return known;
    const spans = wallDays(day);
    const made: Piece[] = [];
    for (const { start, end, minute } of stretchesOf(day)) {
      const last = minute + (end - start) / MINUTE;
      for (const { from, to, open, reason } of spans) {
        if (to <= minute || from >= last) continue;
        append(made, {
          start: start + (Math.max(from, minute) - minute) * MINUTE,
          end: start + (Math.min(to, last) - minute) * MINUTE,
          open,
          reason,
        });
      }
    }
    if (days.size >= KEPT) days.clear();
    days.set(day, made);
    return made;
  }

  /** Where the opening that holds at `start`, on `day`, began: perhaps under another rule, or on a day before. */
  function beginning(start: number, day: number): number {
    for (let back = 0; back <= HORIZON_DAYS; back++) {
      for (const piece of pieces(day - back).toReversed()) {
        if (piece.start >= start) continue;
        if (!piece.open) return start;
        start = piece.start;
      }
    }
    return start;
  }

  function interval(instant: number, day: number): Interval | null {
    let start: number | null = null;
    for (let ahead = 0; ahead <= (start === null ? 1 : 2) * HORIZON_DAYS; ahead++) {
      for (const piece of pieces(day + ahead)) {
        if (piece.end <= instant) continue;
        if (piece.open) start ??= beginning(piece.start, day + ahead);
        else if (start !== null) return { start, end: piece.start };
      }
    }
    // Nobody should be told of an end that is years ahead.
    return null;
  }

  return { pieces, interval };
}

/** Adds a piece, or lengthens the last one where nothing changes between them. */
function append(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (last?.end === piece.start && last.open === piece.open && same(last.reason, piece.reason))
    pieces[pieces.length - 1] = { ...last, end: piece.end };
  else pieces.push(piece);
}

const same = (a: Reason, b: Reason): boolean =>
  a === b || (a.kind === b.kind && JSON.stringify(a.text) === JSON.stringify(b.text));
