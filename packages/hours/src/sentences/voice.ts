import { daysFrom } from './moment.ts';
import type { Moment } from './moment.ts';

/** A language's words for days and times. */
export interface Words {
  readonly today: string;
  readonly tomorrow: string;
  /** „kedden” */
  weekday(moment: Moment): string;
  /** „január 5-én, kedden” */
  date(moment: Moment): string;
  /** „2027. január 5-én, kedden” */
  dateWithYear(moment: Moment): string;
  /** „7 órakor” */
  at(moment: Moment): string;
  /** „7 órától” */
  from(moment: Moment): string;
  /** „8 óráig”, after `from` */
  to(moment: Moment): string;
  /** „8 óráig”, alone */
  until(moment: Moment): string;
  /** An end on another day: „szerdán 2 óráig”. */
  endingOn(day: string, end: string): string;
}

/** A language's sentences. Days and times come in words, reasons without a full stop. */
export interface Voice extends Words {
  readonly open: string;
  extra(reason: string): string;
  readonly closesSoon: string;
  readonly opensSoon: string;
  readonly closed: string;
  closedNow(reason: string): string;
  closedToday(reason: string): string;
  next(when: string): string;
  readonly noneKnown: string;
  /** The service is open until then. */
  stays(until: string): string;
  /** The service will be open then. */
  invites(when: string): string;
  /** Between two sentences: easy language has one idea a line. */
  readonly between: string;
}

/** „ma”, „holnap”, „kedden”, „január 5-én, kedden”: as near as it can be said without a doubt. */
export function dayInWords(words: Words, moment: Moment, today: string): string {
  const distance = daysFrom(today, moment);
  if (distance === 0) return words.today;
  if (distance === 1) return words.tomorrow;
  if (distance > 1 && distance < 7) return words.weekday(moment);
  return distance > 0 && distance < 300 ? words.date(moment) : words.dateWithYear(moment);
}

/** „kedden 16 órától 19 óráig”; over midnight „kedden 22 órától szerdán 2 óráig”. */
export function spanInWords(words: Words, start: Moment, end: Moment, today: string): string {
  const begins = `${dayInWords(words, start, today)} ${words.from(start)}`;
  const nights = daysFrom(start.date, end);
  const sameDay = nights === 0 || (nights === 1 && isMidnight(end));
  return `${begins} ${sameDay ? words.to(end) : words.endingOn(dayInWords(words, end, today), words.to(end))}`;
}

/** „19 óráig”; on another day „szerdán 2 óráig”. */
export function untilInWords(words: Words, end: Moment, today: string): string {
  const nights = daysFrom(today, end);
  const tonight = nights === 0 || (nights === 1 && isMidnight(end));
  return tonight ? words.until(end) : words.endingOn(dayInWords(words, end, today), words.until(end));
}

export const isMidnight = ({ hour, minute }: Moment): boolean => hour === 0 && minute === 0;
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
