import { messageText } from '@segit-a-hivatal/contract';
import { z } from 'zod';
import { hoursSettings, pointSettings } from './hours-settings.ts';
import { keySetting, lines, unique } from './setting-parts.ts';

/** What an office sets up of its own in the settings' file; whatever is left out is the demonstration's. */

const name = z.string().trim().min(1).max(80);

const skill = z.strictObject({ key: keySetting, name });

const topic = z.strictObject({ key: keySetting, name: lines(80), skills: z.array(keySetting).default([]) });

const cannedReply = z.strictObject({
  key: keySetting,
  title: name,
  language: z.enum(['hu', 'en', 'de']),
  text: z.string().refine((text) => messageText(text) !== null, 'a message has 1 to 4,000 characters, without NUL'),
});

export const officeSettings = z.strictObject({
  skills: z.array(skill).refine(unique, 'two skills have the same key').optional(),
  topics: z.array(topic).min(1).refine(unique, 'two topics have the same key').optional(),
  cannedReplies: z.array(cannedReply).refine(unique, 'two replies have the same key').optional(),
  hours: hoursSettings.optional(),
  /** What citizens may write because it is the office's: telephone numbers, addresses, `@its.domain`, bank accounts. */
  own: z.array(z.string().trim().min(3).max(100)).optional(),
  points: z.array(pointSettings).refine(unique, 'two points have the same key').optional(),
});
