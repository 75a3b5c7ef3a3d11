/** Hours for other programs: calendars and search engines. */
export { iCalendar, type FeedParts } from './icalendar.ts';
export { openingHours, type OpeningHoursSpecification } from './schema-org.ts';
