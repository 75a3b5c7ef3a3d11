import type { HolidaysIn, HoursRules, Question } from './rules.ts';
import { createStatus } from './status.ts';
import type { Status } from './status.ts';
import { createTimeline } from './timeline.ts';
import type { Interval, Timeline } from './timeline.ts';
import { wallDays } from './wall-day.ts';
import type { WallDays } from './wall-day.ts';
import { dayOf } from './zone.ts';

/** Rules that can be asked. Pure: the same rules, question and instant give the same answer, for ever. */
export interface Hours {
  readonly rules: HoursRules;
  /** Null where no schedule concerns the question: its hours are not known. */
  statusAt(question: Question, instant: number): Status | null;
  /** The intervals that meet [from, to), whole, in order. */
  intervals(question: Question, from: number, to: number): readonly Interval[];
  /** The days as the clock on the wall reads them, for calendars. */
  wallDays(question: Question): WallDays | null;
}

interface Compiled {
  readonly timeline: Timeline;
  readonly wallDays: WallDays;
  readonly statusAt: (instant: number) => Status;
}

/** Questions that are kept compiled: sites, channels and points are few. */
const KEPT = 500;

export function createHours(rules: HoursRules, holidaysIn: HolidaysIn): Hours {
  const compiled = new Map<string, Compiled | null>();

  function compile(question: Question): Compiled | null {
    const days = wallDays(rules, holidaysIn, question);
    if (!days) return null;
    const timeline = createTimeline(days);
    return { timeline, wallDays: days, statusAt: createStatus(timeline, rules) };
  }

  function of(question: Question): Compiled | null {
    const { site, channel, point } = question;
    const key = `${channel} ${site} ${point ?? ''}`;
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const made = compile(question);
    if (compiled.size >= KEPT) compiled.clear();
    compiled.set(key, made);
    return made;
  }

  return {
    rules,
    statusAt: (question, instant) => of(question)?.statusAt(instant) ?? null,
    intervals(question, from, to) {
      const timeline = of(question)?.timeline;
      const found: Interval[] = [];
      let at = from;
      while (timeline && at < to) {
        const interval = timeline.interval(at, dayOf(at));
        if (!interval || interval.start >= to) break;
        found.push(interval);
        at = interval.end;
      }
      return found;
    },
    wallDays: (question) => of(question)?.wallDays ?? null,
  };
}
