import type { MissedSearchReader } from '../knowledge/index.ts';
import { Fault } from '../fault.ts';
import { assertCoordinates } from '../staff/index.ts';
import type { StaffMember } from '../staff/index.ts';
import { beginOf, DAY_MS, noonOf } from './day.ts';
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
