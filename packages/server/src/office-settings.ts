import { messageText } from '@segit-a-hivatal/contract';
import { z } from 'zod';
import { hoursSettings, pointSettings } from './hours-settings.ts';

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

const unique = (list: readonly { readonly key: string }[]): boolean =>
  new Set(list.map((item) => item.key)).size === list.length;

export const officeSettings = z.strictObject({
  topics: z.array(topic).min(1).refine(unique, 'two topics have the same key').optional(),
  cannedReplies: z.array(cannedReply).refine(unique, 'two replies have the same key').optional(),
  hours: hoursSettings.optional(),
  points: z.array(pointSettings).refine(unique, 'two points have the same key').optional(),
});
