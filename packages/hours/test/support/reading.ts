import { HORIZON_DAYS } from '../../src/index.ts';
import type { Status } from '../../src/index.ts';
import { MINUTE, wallMinute } from './wall-clock.ts';

/** What a reader of the notice on the door says of one minute. */
export interface Minute {
  readonly open: boolean;
  /** The reason's kind, and its text where the office or the calendar gave one. */
  readonly why: string;
}

/** What a status says, as numbers and strings that can be compared. */
export interface Answer {
  readonly phase: string;
  readonly day: number;
  readonly open: boolean;
  readonly why: string;
  readonly closedAllDay: boolean;
  readonly interval: readonly [start: number, end: number] | null;
  readonly next: number | null;
  readonly until: number;
}

/**
 * The brute-force reading: every minute of [from, to) asked one by one, then each minute's answer found by walking along
 * the minutes. No intervals, no cache, nothing of the module that is to be proved.
 */
export function readEveryMinute(
  read: (wallMinute: number) => Minute,
  { from, to, opensSoon, closesSoon }: { from: number; to: number; opensSoon: number; closesSoon: number },
): (instant: number) => Answer {
  const size = (to - from) / MINUTE;
  const open = new Uint8Array(size + 1);
  const why: string[] = [];
  const day = new Int32Array(size + 1);
  const dayIsOpen = new Set<number>();
  for (let i = 0; i < size; i++) {
    const wall = wallMinute(from + i * MINUTE);
    const minute = read(wall);
    open[i] = minute.open ? 1 : 0;
    why.push(minute.why);
    day[i] = Math.floor(wall / 1440);
    if (minute.open) dayIsOpen.add(day[i] ?? 0);
  }
  day[size] = -1;

  /** Where the run of minutes that holds minute i began; where it ends; where the next opening behind it begins. */
  const start = new Int32Array(size + 1);
  const end = new Int32Array(size + 1).fill(-1);
  const nextOpening = new Int32Array(size + 1).fill(-1);
  for (let i = 0; i < size; i++) start[i] = i > 0 && open[i] === open[i - 1] ? (start[i - 1] ?? 0) : i;
  for (let i = size - 2; i >= 0; i--) {
    const turns = open[i] !== open[i + 1];
    end[i] = turns ? i + 1 : (end[i + 1] ?? -1);
    nextOpening[i] = turns && open[i + 1] ? i + 1 : (nextOpening[i + 1] ?? -1);
  }
  const at = (array: Int32Array, i: number): number => array[i] ?? -1;

  const answer = (i: number): Omit<Answer, 'until'> => {
    const isOpen = open[i] === 1;
    let next = at(nextOpening, i);
    if (next >= 0 && at(day, next) > at(day, i) + HORIZON_DAYS) next = -1;
    const first = isOpen ? at(start, i) : next;
    const last = first < 0 ? -1 : at(end, first);
    const soon = isOpen ? last >= 0 && last - i <= closesSoon : next >= 0 && next - i <= opensSoon;
    return {
      phase: isOpen ? (soon ? 'CLOSES_SOON' : 'OPEN') : soon ? 'OPENS_SOON' : 'CLOSED',
      day: at(day, i),
      open: isOpen,
      why: why[i] ?? '',
      closedAllDay: !dayIsOpen.has(at(day, i)),
      interval: last < 0 ? null : [from + first * MINUTE, from + last * MINUTE],
      next: next < 0 ? null : from + next * MINUTE,
    };
  };

  let known: { from: number; to: number; answer: Omit<Answer, 'until'> } | null = null;
  return (instant) => {
    const i = (instant - from) / MINUTE;
    if (!known || i < known.from || i >= known.to) {
      const first = answer(i);
      let change = i + 1;
      while (change < size && same(answer(change), first)) change++;
      known = { from: i, to: change, answer: first };
    }
    return { ...answer(i), until: from + known.to * MINUTE };
  };
}

const same = (a: Omit<Answer, 'until'>, b: Omit<Answer, 'until'>): boolean =>
  a.phase === b.phase &&
  a.day === b.day &&
  a.why === b.why &&
  a.open === b.open &&
  a.closedAllDay === b.closedAllDay &&
  a.next === b.next &&
  a.interval?.[0] === b.interval?.[0] &&
  a.interval?.[1] === b.interval?.[1];

const parsed = new WeakMap<Status, Answer>();

/** A status in the same terms. */
export function answerOf(status: Status): Answer {
  const known = parsed.get(status);
  if (known) return known;
  const { phase, open, reason, closedAllDay, interval, nextOpening } = status;
  const made: Answer = {
    phase,
    day: Date.parse(status.date) / 86_400_000,
    open,
    why: whyOf(reason.kind, reason.text.hu),
    closedAllDay,
    interval: interval && [Date.parse(interval.start), Date.parse(interval.end)],
    next: nextOpening === null ? null : Date.parse(nextOpening),
    until: Date.parse(status.validUntil),
  };
  parsed.set(status, made);
  return made;
}

export const sameAnswer = (a: Answer, b: Answer): boolean => same(a, b) && a.until === b.until;

/** Texts of ours are told by their kind; what the office writes, by the text. */
export const whyOf = (kind: string, hu: string): string =>
  kind === 'EXTRA_OPENING' || kind === 'CLOSURE' ? `${kind} ${hu}` : kind;
