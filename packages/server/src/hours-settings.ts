import { CHANNELS, WEEKDAYS, WORKED_SATURDAY } from '@segit-a-hivatal/hours';
import type { HoursRules } from '@segit-a-hivatal/hours';
import { z } from 'zod';
import { Fault } from './domain/fault.ts';
import { keySetting, lines } from './setting-parts.ts';

/** The rules of the hours as an office writes them; whatever passes is a `HoursRules`. */

const date = z.iso.date('a date is written 2026-12-24');
const time = (pattern: RegExp) => z.string().regex(pattern, 'a time is written 07:30');
/** By the clock on the office's wall. */
export const dateTimeSetting = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/, 'a time of a day is written 2026-12-24T07:30')
  .refine((value) => z.iso.date().safeParse(value.slice(0, 10)).success, 'there is no such day');

const text = lines(200);
const keys = z.array(keySetting).min(1);
const scope = {
  sites: keys.optional(),
  channels: z.array(z.enum(CHANNELS)).min(1).optional(),
  points: keys.optional(),
};

/** A part of the week. */
export const windowSetting = z
  .strictObject({
    days: z.array(z.enum([...WEEKDAYS, WORKED_SATURDAY])).min(1),
    from: time(/^([01]\d|2[0-3]):[0-5]\d$/),
    to: time(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/),
  })
  .refine(({ from, to }) => from < to, 'a window ends after it begins');

const schedule = z.strictObject({ ...scope, windows: z.array(windowSetting) });

const exception = z
  .strictObject({
    ...scope,
    kind: z.enum(['CLOSED', 'OPEN']),
    from: dateTimeSetting,
    to: dateTimeSetting,
    reason: text,
  })
  .refine(({ from, to }) => from < to, 'an exception ends after it begins');

const weekday = (value: string): number => new Date(value).getUTCDay();
const swappedDay = z
  .strictObject({ rest: date, worked: date })
  .refine(({ rest }) => weekday(rest) % 6 !== 0, 'the rest day of a swap is a weekday')
  .refine(({ worked }) => weekday(worked) === 6, 'the worked day of a swap is a Saturday');
const swappedYear = z
  .strictObject({ year: z.int().min(2000).max(2999), source: z.string().trim().min(1), days: z.array(swappedDay) })
  .refine(
    ({ year, days }) => days.every((day) => [day.rest, day.worked].every((d) => d.startsWith(`${year}-`))),
    'the swapped days of a year are in it',
  );

const holidays = z.strictObject({
  add: z.array(z.strictObject({ date, name: text })).default([]),
  remove: z.array(date).default([]),
});

export const hoursSettings = z
  .strictObject({
    schedules: z.array(schedule).min(1),
    exceptions: z.array(exception).default([]),
    swappedDays: z.array(swappedYear).default([]),
    holidays: holidays.default({ add: [], remove: [] }),
    opensSoonMinutes: z.int().min(0).max(240).default(30),
    closesSoonMinutes: z.int().min(0).max(240).default(10),
  })
  .refine(
    ({ schedules: [first] }) => !first?.sites && !first?.channels && !first?.points,
    'the first schedule is for all sites and channels: what holds where no other does',
  ) satisfies z.ZodType<HoursRules>;

export const pointSettings = z.strictObject({
  key: keySetting,
  name: z.string().trim().min(1).max(80),
  address: z.string().trim().min(1).nullable().default(null),
  position: z
    .strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
    .nullable()
    .default(null),
  telephone: z.string().trim().min(1).nullable().default(null),
  stepFree: z.boolean().nullable().default(null),
  equipment: z.array(z.string().trim().min(1)).nullable().default(null),
});

interface Known {
  readonly sites: readonly { readonly key: string }[];
  readonly points: readonly { readonly key: string }[];
}

/** The path of the first rule that names a site or a point that is not set up: it would do nothing, and nobody would see it. */
export function strayKey(rules: HoursRules, known: Known): string[] | null {
  for (const list of ['schedules', 'exceptions'] as const)
    for (const [index, rule] of rules[list].entries())
      for (const scoped of ['sites', 'points'] as const) {
        const keys = known[scoped].map(({ key }) => key);
        const stray = rule[scoped]?.find((key) => !keys.includes(key));
        if (stray !== undefined) return [list, String(index), scoped, stray];
      }
  return null;
}

/** The check of what the desk sends: the same as that of the settings. @throws Fault `BAD_INPUT` with the `path` */
export function readRules(value: unknown, known: Known): HoursRules {
  const result = hoursSettings.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new Fault('BAD_INPUT', issue?.message ?? 'the rules cannot be used', { path: issue?.path.join('.') ?? '' });
  }
  const stray = strayKey(result.data, known);
  if (stray) throw new Fault('BAD_INPUT', 'a rule names what is not set up', { path: stray.join('.') });
  return result.data;
}
