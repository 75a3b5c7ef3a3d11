import { parseArgs } from 'node:util';
import { CHANNELS, createHours, withOffset } from '@segit-a-hivatal/hours';
import type { HoursRules } from '@segit-a-hivatal/hours';
import { publicHolidays } from '@segit-a-hivatal/hours/holidays';
import { sentences } from '@segit-a-hivatal/hours/sentences';
import { SettingsError } from '../settings.ts';
import { officeOf } from '../office.ts';
import type { Settings } from '../settings.ts';
import { loadSettings } from '../settings-file.ts';
import { keptHours } from '../store/kept-hours.ts';

/**
 * `npm run --silent hours -- --at 2026-12-24T06:30:00Z [--site budaors] [--channel chat] [--point varosi-konyvtar]`: one
 * JSON line that says what the office's rules answer at an instant, and why. The rules are the server's, as edited; that a
 * demonstration is open at any hour is none of them.
 */

/** What the asker can mend; one line, exit 2. */
class UsageError extends Error {}

const USAGE = 'npm run --silent hours -- --at 2026-12-24T06:30:00Z [--site KEY] [--channel NAME] [--point KEY]';
/** With seconds or without, but never without an offset: it is an instant that is asked about. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

function options(argv: readonly string[]) {
  const option = { type: 'string' } as const;
  try {
    return parseArgs({ args: [...argv], options: { at: option, site: option, channel: option, point: option } }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split(/[\n.]/)[0]}. Usage: ${USAGE}`);
  }
}

function instantOf(text: string): number {
  const instant = INSTANT.test(text) ? Date.parse(text) : NaN;
  // Date.parse rolls 30 February over; such a day is a slip, not March.
  const day = text.slice(0, 10);
  const exists = !Number.isNaN(instant) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
  const year = Number(day.slice(0, 4));
  if (!exists || year < 1970 || year > 2999)
    throw new UsageError(`--at ${text} is no instant; write it as 2026-12-24T06:30:00Z.`);
  return instant;
}

function oneOf(name: string, value: string, known: readonly string[]): string {
  if (known.includes(value)) return value;
  throw new UsageError(`--${name} ${value} is not known; there is ${known.join(', ') || 'none'}.`);
}

/** Those that a coordinator has edited; before the first edit the settings'. */
async function rulesOf(settings: Settings): Promise<HoursRules> {
  const kept = await keptHours(settings).catch((error: { code?: string }) => {
    throw new UsageError(`The edited hours (DATA_DIR, DATABASE_URL) cannot be read: ${error.code ?? 'no answer'}.`);
  });
  return kept?.by ? kept.rules : officeOf(settings).hours;
}

async function answer(): Promise<object> {
  const { at, site, channel = 'chat', point } = options(process.argv.slice(2));
  if (at === undefined) throw new UsageError(`--at is missing. Usage: ${USAGE}`);
  const instant = instantOf(at);
  const settings = await loadSettings(process.env, []);
  const { data, sites } = officeOf(settings);
  const wanted = oneOf(
    'channel',
    channel.toLowerCase(),
    CHANNELS.map((name) => name.toLowerCase()),
  );
  const keys = sites.map(({ key }) => key);
  const points = data.points.map(({ key }) => key);
  const question = {
    site: site === undefined ? (keys[0] ?? '') : oneOf('site', site, keys),
    channel: CHANNELS.find((name) => name.toLowerCase() === wanted) ?? 'CHAT',
    point: point === undefined ? undefined : oneOf('point', point, points),
  };
  const asked = {
    at: withOffset(instant),
    site: question.site,
    channel: wanted,
    ...(point !== undefined && { point }),
  };
  const status = createHours(await rulesOf(settings), publicHolidays).statusAt(question, instant);
  if (!status) return { ...asked, phase: null, open: null, reason: 'a nyitvatartás nem ismert', nextOpening: null };
  const { phase, open, reason, interval, nextOpening, validUntil } = status;
  return {
    ...asked,
    phase,
    open,
    reason: reason.text.hu,
    reasonKind: reason.kind,
    nextOpening,
    interval,
    validUntil,
    sentence: sentences(status, 'hu').text,
  };
}

try {
  console.log(JSON.stringify(await answer()));
} catch (error) {
  if (!(error instanceof UsageError || error instanceof SettingsError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
