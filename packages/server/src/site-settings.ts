import { CHANNELS } from '@segit-a-hivatal/hours';
import { z } from 'zod';
import { keySetting, lines } from './setting-parts.ts';

/** A site as an office writes it; `office.ts` puts its topics in the place of their keys. */

const step = z.strictObject({
  step: z.enum(['WIDEN_SKILLS', 'CALLBACK', 'MESSAGE']),
  afterSeconds: z.int().min(0).max(3600),
});

const overflow = z
  .array(step)
  .refine((steps) => new Set(steps.map(({ step }) => step)).size === steps.length, 'a step is there twice')
  .refine(
    (steps) => steps.every(({ afterSeconds }, index) => afterSeconds >= (steps[index - 1]?.afterSeconds ?? 0)),
    'the steps are in the order of their time',
  );

export const siteSettings = z.strictObject({
  key: keySetting,
  name: z.string().trim().min(1).max(80),
  /** Exact origins whose pages may call, beside the server's own. */
  origins: z
    .array(
      z
        .string()
        .refine(
          (value) => URL.canParse(value) && new URL(value).origin === value,
          'an origin is written https://www.example.hu',
        ),
    )
    .default([]),
  telephone: z.string().regex(/^\+\d{8,15}$/, 'a telephone number in international form, e.g. +3623880440'),
  email: z.email().nullable().default(null),
  languages: z
    .array(z.enum(['hu', 'en', 'de']))
    .min(1)
    .default(['hu', 'en', 'de']),
  /** What a citizen reads before they begin. */
  welcome: lines(400).nullable().default(null),
  /** Keys of the office's topics; without it all of them. */
  topics: z.array(keySetting).optional(),
  /** What whoever answers there should know well, whatever the topic. */
  skills: z.array(keySetting).default([]),
  channels: z
    .array(z.enum(CHANNELS))
    .min(1)
    .default([...CHANNELS]),
  overflow: overflow.optional(),
});

export type SiteSettings = z.infer<typeof siteSettings>;
