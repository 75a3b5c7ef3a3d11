import type { Moment } from './moment.ts';
import { isMidnight } from './voice.ts';
import type { Voice } from './voice.ts';

const WEEKDAYS = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];
const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

const weekday = (moment: Moment): string => `am ${WEEKDAYS[moment.weekday] ?? ''}`;
const date = (moment: Moment): string => `${weekday(moment)}, dem ${moment.day}. ${MONTHS[moment.month - 1] ?? ''}`;
const time = ({ hour, minute }: Moment): string => (minute === 0 ? `${hour} Uhr` : `${hour} Uhr ${minute}`);
const until = (moment: Moment): string => `bis ${isMidnight(moment) ? 'Mitternacht' : time(moment)}`;

export const german: Voice = {
  today: 'heute',
  tomorrow: 'morgen',
  weekday,
  date,
  dateWithYear: (moment) => `${date(moment)} ${moment.year}`,
  at: (moment) => `um ${time(moment)}`,
  from: (moment) => `von ${time(moment)}`,
  to: until,
  until,
  endingOn: (day, end) => `${end} ${day}`,
  open: 'Wir haben jetzt geöffnet.',
  extra: (reason) => `Wir haben jetzt geöffnet: ${reason}.`,
  closesSoon: 'Wir schließen bald.',
  opensSoon: 'Wir öffnen bald.',
  closed: 'Wir haben jetzt geschlossen.',
  closedNow: (reason) => `Zurzeit geschlossen: ${reason}.`,
  closedToday: (reason) => `Heute geschlossen: ${reason}.`,
  next: (when) => `Wir öffnen wieder ${when}.`,
  noneKnown: 'Wir wissen noch nicht, wann wir öffnen.',
  stays: (end) => `Wir sind ${end} für Sie da.`,
  invites: (when) => `Wir sind ${when} für Sie da.`,
  between: ' ',
};
