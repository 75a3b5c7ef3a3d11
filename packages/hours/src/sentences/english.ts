import type { Moment } from './moment.ts';
import { isMidnight } from './voice.ts';
import type { Voice } from './voice.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const weekday = (moment: Moment): string => `on ${WEEKDAYS[moment.weekday] ?? ''}`;
const date = (moment: Moment): string => `${weekday(moment)}, ${moment.day} ${MONTHS[moment.month - 1] ?? ''}`;

/** „7 am”, „4:30 pm”; at twelve nobody is sure which of the two it is. */
function time(moment: Moment): string {
  const { hour, minute } = moment;
  if (isMidnight(moment)) return 'midnight';
  if (hour === 12 && minute === 0) return 'noon';
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 || 12}${minutes} ${hour < 12 ? 'am' : 'pm'}`;
}

export const english: Voice = {
  today: 'today',
  tomorrow: 'tomorrow',
  weekday,
  date,
  dateWithYear: (moment) => `${date(moment)} ${moment.year}`,
  at: (moment) => `at ${time(moment)}`,
  from: (moment) => `from ${time(moment)}`,
  to: (moment) => `to ${time(moment)}`,
  until: (moment) => `until ${time(moment)}`,
  endingOn: (day, end) => `${end} ${day}`,
  open: 'We are open now.',
  extra: (reason) => `We are open now: ${reason}.`,
  closesSoon: 'We close soon.',
  opensSoon: 'We open soon.',
  closed: 'We are closed now.',
  closedNow: (reason) => `Closed now: ${reason}.`,
  closedToday: (reason) => `Closed today: ${reason}.`,
  next: (when) => `We next open ${when}.`,
  noneKnown: 'We do not know yet when we will open.',
  stays: (end) => `We are here for you ${end}.`,
  invites: (when) => `We are here for you ${when}.`,
  between: ' ',
};
