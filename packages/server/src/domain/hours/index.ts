import { createHours } from '@segit-a-hivatal/hours';
import type { Exception, HolidaysIn, Hours, HoursRules } from '@segit-a-hivatal/hours';

/** When the service and the points answer. The rules themselves are the package `hours`; here is what runs them. */
export interface ServiceHours extends Hours {
  /** The service is always open, because it is a demonstration. */
  readonly demonstration: boolean;
}

export const createServiceHours = (rules: HoursRules, holidaysIn: HolidaysIn): ServiceHours => ({
  ...createHours(rules, holidaysIn),
  demonstration: false,
});

const AT_ANY_HOUR: Exception = {
  kind: 'OPEN',
  from: '2000-01-01T00:00',
  to: '3000-01-01T00:00',
  reason: {
    hu: 'ez bemutató, mindig elérhető',
    'hu-easy': 'ez csak bemutató',
    en: 'this is a demonstration, always open',
    de: 'dies ist eine Vorführung, immer geöffnet',
  },
};

/** A demonstration answers at any hour, and says so: one extra opening after all other words. */
export const createDemonstrationHours = (rules: HoursRules, holidaysIn: HolidaysIn): ServiceHours => ({
  ...createHours({ ...rules, exceptions: [...rules.exceptions, AT_ANY_HOUR] }, holidaysIn),
  demonstration: true,
});
