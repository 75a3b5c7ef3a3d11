import { plainDate } from '@segit-a-hivatal/contract';
import type { MissedSearchReader } from '../knowledge/index.ts';
import { Fault } from '../fault.ts';
import { assertCoordinates } from '../staff/index.ts';
import type { StaffMember } from '../staff/index.ts';
import { comingAt } from './facts.ts';
import { reportOf } from './report.ts';
import type { Report } from './report.ts';
import type { ReportStore } from './store.ts';

export interface Reports {
  /** Of the days from `from` to `to`, both of them counted. For coordinators. */
  report(staff: StaffMember, from: string, to: string): Promise<Report>;
}

const MOST_DAYS = 366;
/** Different searches that are looked at. */
const MOST_SEARCHES = 20_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export function createReports(store: ReportStore & MissedSearchReader): Reports {
  return {
    async report(staff, from, to) {
      assertCoordinates(staff);
      const [first, last] = [noonOf(from), noonOf(to)];
      const days = (last - first) / DAY_MS + 1;
      if (!(days >= 1 && days <= MOST_DAYS)) throw new Fault('BAD_INPUT', 'a report is of 1 to 366 days');
      const [facts, answers, searches] = await Promise.all([
        store.facts(from, to),
        store.surveyCounts(from, to),
        store.missedSearches(beginOf(first), beginOf(last + DAY_MS), MOST_SEARCHES),
      ]);
      return reportOf(facts, answers, searches);
    },
  };
}

/** NaN: it is no day. */
const noonOf = (day: string): number => (plainDate(day) === null ? NaN : Date.parse(`${day}T12:00:00Z`));

/** The midnight by the clock on the wall, which is never changed at that hour. */
function beginOf(noon: number): number {
  const { day } = comingAt(noon);
  const midnight = noon - 12 * HOUR_MS;
  return [2, 1].map((east) => midnight - east * HOUR_MS).find((at) => comingAt(at).day === day) ?? midnight;
}
