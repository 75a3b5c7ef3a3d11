import ical, { ICalCalendarMethod } from 'ical-generator';
import type { Variant } from '../rules.ts';
import type { Interval } from '../timeline.ts';

export interface FeedParts {
  /** The calendar's name, and each entry's. */
  readonly name: string;
  readonly language: Variant;
  /** Who is asked about, as it stands in the entries' ids: the same interval keeps its id, so that calendars update it. */
  readonly id: string;
  /** Where the service is reached. */
  readonly url: string;
  readonly intervals: readonly Interval[];
  /** When the feed was made. */
  readonly now: number;
}

/** How often calendars ask again, s. */
const REFRESH = 3600;

/** The intervals as an iCalendar feed (RFC 5545), in UTC: no table of time zones can be out of date. */
export function iCalendar({ name, language, id, url, intervals, now }: FeedParts): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'segit-a-hivatal', product: 'hours', language: language.slice(0, 2).toUpperCase() },
    ttl: REFRESH,
    url,
  });
  for (const { start, end } of intervals) {
    calendar.createEvent({
      id: `${id}-${start / 1000}@segit-a-hivatal`,
      stamp: new Date(now),
      start: new Date(start),
      end: new Date(end),
      summary: name,
      url,
    });
  }
  return calendar.toString();
}
