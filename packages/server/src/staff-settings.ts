import { z } from 'zod';
import { dateTimeSetting, windowSetting } from './hours-settings.ts';
import { keySetting } from './setting-parts.ts';

/** A member of the staff as an office writes them: the account, what they can do, and when they are asked. */

/** The longest time that one exception puts somebody on duty; for longer there is the week. */
const LONGEST_DAYS = 31;
const days = (from: string, to: string): number => (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 86_400_000;

const exception = z
  .strictObject({ kind: z.enum(['ON', 'OFF']), from: dateTimeSetting, to: dateTimeSetting })
  .refine(({ from, to }) => from < to, 'an exception ends after it begins')
  .refine(({ kind, from, to }) => kind === 'OFF' || days(from, to) <= LONGEST_DAYS, `at most ${LONGEST_DAYS} days on`);

const roster = z.strictObject({
  weekly: z.array(windowSetting).default([]),
  exceptions: z.array(exception).default([]),
});

export const memberSettings = z.strictObject({
  email: z.email().toLowerCase(),
  name: z.string().min(1),
  role: z.enum(['OPERATOR', 'TELEWORKER', 'COORDINATOR']),
  languages: z
    .array(z.enum(['hu', 'en', 'de']))
    .min(1)
    .default(['hu']),
  /** Keys of `office.skills`. */
  skills: z.array(keySetting).default([]),
  /** What they are trained to meet. */
  needs: z
    .array(z.enum(['WRITES_SLOWLY', 'DOES_NOT_SPEAK', 'USES_SCREEN_READER', 'EASY_LANGUAGE', 'SIGN_LANGUAGE']))
    .default([]),
  channels: z
    .array(z.enum(['CHAT', 'VIDEO']))
    .min(1)
    .default(['CHAT']),
  /** The weight that they carry at once (`routing.weights`). */
  capacity: z.int().min(1).max(100).default(6),
  /** Without one they are asked whenever they say that they are available. */
  roster: roster.nullable().default(null),
});

export type MemberSettings = z.infer<typeof memberSettings>;

export const oneAccountEach = (staff: readonly { readonly email: string }[]): boolean =>
  new Set(staff.map(({ email }) => email)).size === staff.length;
