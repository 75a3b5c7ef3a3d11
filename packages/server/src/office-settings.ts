import { messageText } from '@segit-a-hivatal/contract';
import { z } from 'zod';

/** What an office sets up of its own in the settings' file; whatever is left out is the demonstration's. */

const key = z.string().regex(/^[a-z0-9-]{1,40}$/, 'a key has small letters, digits and hyphens');
const name = z.string().trim().min(1).max(80);

const topic = z.strictObject({ key, name });

const cannedReply = z.strictObject({
  key,
  title: name,
  language: z.enum(['hu', 'en', 'de']),
  text: z.string().refine((text) => messageText(text) !== null, 'a message has 1 to 4,000 characters, without NUL'),
});

/** Whole hours by the wall clock of Budapest, from the first to before the second. */
const weeklyWindow = z
  .strictObject({ weekday: z.int().min(1).max(7), from: z.int().min(0).max(23), to: z.int().min(1).max(24) })
  .refine(({ from, to }) => from < to, 'a window ends after it begins');

const unique = (list: readonly { readonly key: string }[]): boolean =>
  new Set(list.map((item) => item.key)).size === list.length;

export const officeSettings = z.strictObject({
  topics: z.array(topic).min(1).refine(unique, 'two topics have the same key').optional(),
  cannedReplies: z.array(cannedReply).refine(unique, 'two replies have the same key').optional(),
  hours: z.array(weeklyWindow).min(1).optional(),
});
