import type { Moment } from './moment.ts';
import { capital, isMidnight } from './voice.ts';
import type { Voice, Words } from './voice.ts';

const ON_WEEKDAY = ['hétfőn', 'kedden', 'szerdán', 'csütörtökön', 'pénteken', 'szombaton', 'vasárnap'];
const MONTHS = [
  'január',
  'február',
  'március',
  'április',
  'május',
  'június',
  'július',
  'augusztus',
  'szeptember',
  'október',
  'november',
  'december',
];
/** Second, third, sixth, eighth, and what ends in them or in ten times an odd word: „másodikán”, not „másodikén”. */
const BACK_VOWELS = new Set([2, 3, 6, 8, 13, 16, 18, 20, 23, 26, 28, 30]);

/** „2-án”, „5-én”. The first is written out: synthesisers read „1-jén” with its ending twice. */
export const onDayOfMonth = (day: number): string =>
  day === 1 ? 'elsején' : `${day}-${BACK_VOWELS.has(day) ? 'án' : 'én'}`;

/** The ending stands on the word, never on digits: „16 órától” is said well, „16:00-tól” is not. */
const time = ({ hour, minute }: Moment, onHour: string, onMinute: string): string =>
  minute === 0 ? `${hour} ${onHour}` : `${hour} óra ${minute} ${onMinute}`;

const weekday = (moment: Moment): string => ON_WEEKDAY[moment.weekday] ?? '';
const date = (moment: Moment): string =>
  `${MONTHS[moment.month - 1] ?? ''} ${onDayOfMonth(moment.day)}, ${weekday(moment)}`;
const until = (moment: Moment): string => (isMidnight(moment) ? 'éjfélig' : time(moment, 'óráig', 'percig'));

export const words: Words = {
  today: 'ma',
  tomorrow: 'holnap',
  weekday,
  date,
  dateWithYear: (moment) => `${moment.year}. ${date(moment)}`,
  at: (moment) => time(moment, 'órakor', 'perckor'),
  from: (moment) => time(moment, 'órától', 'perctől'),
  to: until,
  until,
  endingOn: (day, end) => `${day} ${end}`,
};

export const hungarian: Voice = {
  ...words,
  open: 'Most nyitva vagyunk.',
  extra: (reason) => `Most nyitva vagyunk: ${reason}.`,
  closesSoon: 'Hamarosan zárunk.',
  opensSoon: 'Hamarosan nyitunk.',
  closed: 'Most zárva vagyunk.',
  closedNow: (reason) => `Most zárva: ${reason}.`,
  closedToday: (reason) => `Ma zárva: ${reason}.`,
  next: (when) => `Legközelebb ${when} nyitunk.`,
  noneKnown: 'Még nem tudjuk, mikor nyitunk.',
  stays: (end) => `${capital(end)} várjuk.`,
  invites: (when) => `${capital(when)} várjuk.`,
  between: ' ',
};

/** Easy to read: one idea a line, short words, no passive. */
export const easyHungarian: Voice = {
  ...words,
  open: 'Most dolgozunk.',
  extra: (reason) => `Most dolgozunk.\nEzért: ${reason}.`,
  closesSoon: 'Most még dolgozunk.\nDe hamarosan bezárunk.',
  opensSoon: 'Most még nem dolgozunk.\nDe hamarosan kinyitunk.',
  closed: 'Most nem dolgozunk.',
  closedNow: (reason) => `Most nem dolgozunk.\nEzért: ${reason}.`,
  closedToday: (reason) => `Ma nem dolgozunk.\nEzért: ${reason}.`,
  next: (when) => `Ekkor nyitunk: ${when}.`,
  noneKnown: 'Még nem tudjuk, mikor nyitunk.',
  stays: (end) => `${capital(end)} dolgozunk.`,
  invites: (when) => `Ekkor dolgozunk: ${when}.`,
  between: '\n',
};
