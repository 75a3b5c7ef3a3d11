import { LIMITS } from '@segit-a-hivatal/contract';
import { isSupportedCountry } from 'libphonenumber-js/max';
import { z } from 'zod';

/** How an office calls back, and how long it keeps what is not needed for ever. */

export const callbackSettings = z.strictObject({
  /** Whether citizens may ask to be called. */
  offered: z.boolean().default(true),
  /** Countries whose numbers are called; what is written without a country is of the first. */
  countries: z
    .array(z.string().refine((code) => isSupportedCountry(code), 'a country has two capital letters, e.g. HU'))
    .min(1)
    .default(['HU']),
  /** After so many calls that nobody answered a callback is given up. */
  tries: z.int().min(1).max(20).default(3),
  /** How long somebody may have one before others may call. */
  claimMinutes: z.int().min(1).max(1440).default(60),
});

const days = (usual: number, least = 1) => z.int().min(least).max(3650).default(usual);
/** Who leaves a message is told that its answer can be read for so long. */
const PROMISED_DAYS = LIMITS.messageKeptMs / 86_400_000;

export const retentionSettings = z.strictObject({
  /** What was written, and all that belongs to it, after the conversation's end; a message that nobody took, after it was left. */
  conversationDays: days(30, PROMISED_DAYS),
  /** Tasks of the teleworkers, after their end. */
  taskDays: days(30),
  /** Who of the staff did what. */
  auditDays: days(365),
  /** A telephone number, where nobody has called and nobody has withdrawn it. */
  callbackDays: days(14),
  /** An e-mail address, where the conversation has not ended. */
  mailDays: days(30),
  /** Steps of the routing, for a replay. */
  routingDays: days(30),
  /** What was searched for and not found, without personal data, for the reports. */
  searchDays: days(365),
  /** The figures that the reports count: no text, no name, nobody's id. */
  reportDays: days(1825),
});
