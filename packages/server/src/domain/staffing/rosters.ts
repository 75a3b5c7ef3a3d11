import { createHours, dayOf } from '@segit-a-hivatal/hours';
import type { Exception, Hours, HoursRules, Interval, PlainDateTime, Window } from '@segit-a-hivatal/hours';
import type { ServiceHours } from '../hours/index.ts';

/** Somebody works on that day after all, or does not: [from, to) by the clock on the office's wall. Of several the last one holds. */
export interface RosterException {
  readonly kind: 'ON' | 'OFF';
  readonly from: PlainDateTime;
  readonly to: PlainDateTime;
}

/** When somebody is asked. Its week knows public holidays, swapped rest days and worked Saturdays like the office's. */
export interface Roster {
  readonly weekly: readonly Window[];
  readonly exceptions: readonly RosterException[];
}

/** [from, to), ms since 1970. */
export interface Shift {
  readonly from: number;
  readonly to: number;
}

export interface Rosters {
  /** The shifts of the day and of the week after it: the same for any instant of a day. */
  shifts(roster: Roster, at: number): readonly Shift[];
}

const DAY = 86_400_000;
const AHEAD_DAYS = 8;
const NO_REASON = { hu: '', 'hu-easy': '', en: '', de: '' };
const NOBODY = { site: '', channel: 'CHAT' } as const;

/** A roster is read like the hours of the service: the same calendar, the same days on which the clock is changed. */
export function createRosters(hours: Pick<ServiceHours, 'kept' | 'holidaysIn'>): Rosters {
  let calendar: HoursRules | undefined;
  let read = new WeakMap<Roster, { readonly hours: Hours; day: number; shifts: readonly Shift[] }>();

  function asRules({ weekly, exceptions }: Roster): HoursRules {
    const { swappedDays, holidays } = hours.kept;
    const asException = ({ kind, from, to }: RosterException): Exception => ({
      ...{ kind: kind === 'ON' ? 'OPEN' : 'CLOSED', reason: NO_REASON },
      ...{ from, to },
    });
    return {
      schedules: [{ windows: weekly }],
      exceptions: exceptions.map(asException),
      ...{ swappedDays, holidays, opensSoonMinutes: 0, closesSoonMinutes: 0 },
    };
  }

  return {
    shifts(roster, at) {
      // A coordinator has edited the calendar.
      if (calendar !== hours.kept) read = new WeakMap();
      calendar = hours.kept;
      const day = dayOf(at);
      const known = read.get(roster) ?? { hours: createHours(asRules(roster), hours.holidaysIn), day: NaN, shifts: [] };
      read.set(roster, known);
      if (known.day === day) return known.shifts;
      known.day = day;
      // From the day before, in UTC: no local day begins earlier.
      const found = known.hours.intervals(NOBODY, (day - 1) * DAY, (day + AHEAD_DAYS) * DAY);
      known.shifts = found.map(({ start, end }: Interval): Shift => ({ from: start, to: end }));
      return known.shifts;
    },
  };
}
