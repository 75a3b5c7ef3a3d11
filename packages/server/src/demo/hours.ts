import type { HoursRules } from '@segit-a-hivatal/hours';

/**
 * The demonstration's hours, as the article has them: working days 7–8; Tuesday, Wednesday and Thursday 16–19 too. On a
 * swapped Saturday the morning alone. The points have no schedule: their hours are not known.
 */
export const hours: HoursRules = {
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
