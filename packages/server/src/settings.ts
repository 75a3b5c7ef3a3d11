import { z } from 'zod';
import { officeSettings } from './office-settings.ts';
import { callbackSettings, retentionSettings } from './callback-settings.ts';
import { routingSettings } from './routing-settings.ts';
import { unique } from './setting-parts.ts';
import { siteSettings } from './site-settings.ts';
import { memberSettings, oneAccountEach } from './staff-settings.ts';

const limits = z.strictObject({
  /** Messages a minute from one citizen. */
  messagesPerMinute: z.int().positive().default(30),
  /** Messages left an hour from one address, which may be shared by many people. */
  leftMessagesPerHour: z.int().positive().default(20),
  /** Callbacks asked for in an hour from one address, which may be shared by many people. */
  callbacksPerHour: z.int().positive().default(10),
  /** So many numbers are kept at once: more cannot be called in time. */
  callbacks: z.int().positive().default(200),
  /** Anonymous operations a second from one session or address, and how many at once. */
  operationsPerSecond: z.int().positive().default(5),
  operationsBurst: z.int().positive().default(20),
  /** Operations a second on one socket of the staff. */
  staffOperationsPerSecond: z.int().positive().default(20),
  /** Edits of real-time text a second from one side of a conversation; our clients send five. */
  realTimeTextPerSecond: z.int().positive().default(8),
  socketsPerAddress: z.int().positive().default(20),
  socketsPerSession: z.int().positive().default(3),
  subscriptionsPerSocket: z.int().positive().default(10),
  /** More than this wait: a new citizen is told so. */
  queue: z.int().positive().default(200),
});

/**
 * Everything that can be set, with its default. Read from the JSON file that `SETTINGS` names (docs/operations.md has
 * the table), with the environment over it: `PORT`, `DATA_DIR`, `FILES_DIR`, `DATABASE_URL`, `REDIS_URL`, `PUBLIC_URL`,
 * `STAFF_SECRET`, `LOG_LEVEL`, `SMTP_URL`, `MAIL_FROM`.
 */
export const settingsSchema = z.strictObject({
  port: z.int().min(0).max(65535).default(4000),
  host: z.string().default('127.0.0.1'),
  dataDir: z.string().min(1).default('data'),
  /** Where the files of the library are; processes that share a database share it. Default `files` in `dataDir`. */
  filesDir: z.string().min(1).optional(),
  /** `postgres://…`: the store at scale; without it the embedded one in `dataDir`. */
  databaseUrl: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'a PostgreSQL address, postgres://…')
    .optional(),
  /** `redis://…`: wake-ups between processes; without it one process serves alone. */
  redisUrl: z
    .string()
    .regex(/^rediss?:\/\//, 'a Redis address, redis://…')
    .optional(),
  /** What browsers call this server, e.g. `https://segit.budaors.hu`; default `http://localhost:PORT`. */
  publicUrl: z.url({ protocol: /^https?$/ }).optional(),
  /** Signs the staff's cookies; the same in every process. Without it each `dataDir` makes its own. */
  staffSecret: z.string().min(32).optional(),
  /** Whether a proxy in front sets `x-forwarded-for` (then the last address in it counts). */
  behindProxy: z.boolean().default(false),
  logLevel: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  /** The demonstration answers at any hour; `--real-hours` does not. */
  realHours: z.boolean().default(false),
  sites: z.array(siteSettings).min(1).refine(unique, 'two sites have the same key').optional(),
  office: officeSettings.optional(),
  /** The accounts that are to be there: made, with a one-time log-in, where they are missing. */
  staff: z.array(memberSettings).min(1).refine(oneAccountEach, 'two members have the same e-mail address').optional(),
  routing: routingSettings.default(() => routingSettings.parse({})),
  callbacks: callbackSettings.default(() => callbackSettings.parse({})),
  retention: retentionSettings.default(() => retentionSettings.parse({})),
  /** `smtp://user:password@host:587` or `smtps://…`: answers by e-mail; without it none. */
  smtpUrl: z
    .string()
    .regex(/^smtps?:\/\/[^/]/, 'the address of a mail server, smtp://… or smtps://…')
    .optional(),
  /** The address that mails come from; needed with `smtpUrl`. */
  mailFrom: z.email().optional(),
  limits: limits.default(() => limits.parse({})),
});

export type Settings = z.infer<typeof settingsSchema>;
export type Limits = Settings['limits'];

/** A setting that cannot be used; its message is one line that names it. */
export class SettingsError extends Error {}

const FROM_ENVIRONMENT: Record<string, (value: string) => [keyof Settings, unknown]> = {
  PORT: (value) => ['port', /^\d+$/.test(value) ? Number(value) : value],
  HOST: (value) => ['host', value],
  DATA_DIR: (value) => ['dataDir', value],
  FILES_DIR: (value) => ['filesDir', value],
  DATABASE_URL: (value) => ['databaseUrl', value],
  REDIS_URL: (value) => ['redisUrl', value],
  PUBLIC_URL: (value) => ['publicUrl', value],
  STAFF_SECRET: (value) => ['staffSecret', value],
  LOG_LEVEL: (value) => ['logLevel', value],
  SMTP_URL: (value) => ['smtpUrl', value],
  MAIL_FROM: (value) => ['mailFrom', value],
};

/**
 * @param file the parsed JSON of the settings' file, or undefined
 * @throws SettingsError with one line that names the setting
 */
export function readSettings(
  file: unknown,
  environment: Record<string, string | undefined>,
  argv: readonly string[],
): Settings {
  if (file !== undefined && (typeof file !== 'object' || file === null || Array.isArray(file))) {
    throw new SettingsError('The settings file must hold one JSON object.');
  }
  const values: Record<string, unknown> = { ...file };
  const named = new Map<string, string>();
  for (const [name, read] of Object.entries(FROM_ENVIRONMENT)) {
    const value = environment[name];
    if (value === undefined || value === '') continue;
    const [key, parsed] = read(value);
    values[key] = parsed;
    named.set(key, name);
  }
  for (const argument of argv) {
    if (argument !== '--real-hours')
      throw new SettingsError(`Unknown argument ${argument}; there is only --real-hours.`);
    values.realHours = true;
  }
  const result = settingsSchema.safeParse(values);
  if (result.success && result.data.smtpUrl && !result.data.mailFrom) {
    throw new SettingsError('The setting mailFrom (MAIL_FROM) is missing: with smtpUrl, mails come from some address.');
  }
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = issue?.path.join('.') ?? '';
  const name = named.get(path) ?? (path || 'settings');
  throw new SettingsError(`The setting ${name} cannot be used: ${issue?.message ?? 'it is invalid'}.`);
}
