import { createHours } from '../../src/index.ts';
import type { Exception, HoursRules, Question, Text } from '../../src/index.ts';
import { publicHolidays } from '../../src/holidays.ts';

export const text = (hu: string): Text => ({ hu, 'hu-easy': hu, en: `${hu} (en)`, de: `${hu} (de)` });

/** Working days 7–8, and Tuesday, Wednesday, Thursday 16–19. */
export const rules: HoursRules = {
  schedules: [
    {
      windows: [
        {
          days: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'WORKED_SATURDAY'],
          from: '07:00',
          to: '08:00',
        },
        { days: ['TUESDAY', 'WEDNESDAY', 'THURSDAY'], from: '16:00', to: '19:00' },
      ],
    },
  ],
  exceptions: [],
  swappedDays: [],
  holidays: { add: [], remove: [] },
  opensSoonMinutes: 30,
  closesSoonMinutes: 10,
};

export const chat: Question = { site: 'budaors', channel: 'CHAT' };
export const hoursOf = (changes: Partial<HoursRules> = {}) => createHours({ ...rules, ...changes }, publicHolidays);

export const exception = (kind: Exception['kind'], from: string, to: string, why: string): Exception => ({
  kind,
  from,
  to,
  reason: text(why),
});

/** The answer at an instant, where there is one. */
export function statusAt(changes: Partial<HoursRules>, iso: string, question: Question = chat) {
  const status = hoursOf(changes).statusAt(question, Date.parse(iso));
  if (!status) throw new Error('no schedule');
  return status;
}
