import { createHours } from '../../src/index.ts';
import type { Exception, HoursRules, Question, Text } from '../../src/index.ts';
import { publicHolidays } from '../../src/holidays.ts';
import { hours as rules } from '../../../server/src/demo/hours.ts';

export const text = (hu: string): Text => ({ hu, 'hu-easy': hu, en: `${hu} (en)`, de: `${hu} (de)` });

/** The demonstration's: working days 7–8, and Tuesday, Wednesday, Thursday 16–19. */
export { rules };

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
