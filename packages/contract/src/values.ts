import { LIMITS } from './limits.ts';

/**
 * The checks of the wire's scalars, the same on both sides. Each returns the value unchanged or null: what a person
 * wrote is never repaired, because a silent repair changes what they said.
 */

/** A message: 1–4,000 code units with something visible, well-formed, without NUL. */
export const messageText = (value: unknown): string | null => textWithin(LIMITS.textLength, value);

/** What is said of a task: a message of 1–1,000 code units. */
export const shortText = (value: unknown): string | null => textWithin(LIMITS.shortTextLength, value);

/** What says in text what a document says: 1–20,000 code units. */
export const documentText = (value: unknown): string | null => textWithin(LIMITS.documentTextLength, value);

function textWithin(most: number, value: unknown): string | null {
  if (typeof value !== 'string' || value.length > most) return null;
  if (value.includes('\0') || !isWellFormed(value)) return null;
  return value.trim() === '' ? null : value;
}

/** A cursor into a log: an integer from 0 to 2^53 − 1, as a number. */
export function seq(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

/** A version 4 UUID in lower case. */
export function requestId(value: unknown): string | null {
  return typeof value === 'string' &&
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(value)
    ? value
    : null;
}

/** A nickname: one line of 1–60 code units without control characters. */
export const nickname = (value: unknown): string | null => line(value, LIMITS.nicknameLength);

/** What a callback is about: one line of 1–200 code units without control characters. */
export const about = (value: unknown): string | null => line(value, LIMITS.aboutLength);

/** A document's title: one line of 1–120 code units without control characters. */
export const documentTitle = (value: unknown): string | null => line(value, LIMITS.documentTitleLength);

/** A day of the calendar: `YYYY-MM-DD`. */
export function plainDate(value: unknown): string | null {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return null;
  // A day that its month does not have becomes one of the next month.
  const read = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(value) ? value : null;
}

/**
 * An e-mail address that a mail server will not misread: no quotes, no comments, no list. Whether it exists only a mail
 * tells.
 */
export function mailAddress(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > LIMITS.mailAddressLength) return null;
  const [, name = '', host = ''] =
    /^([^\s@<>()[\]\\,;:"]+)@([^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]{2,})$/.exec(value) ?? [];
  return name && !/^\.|\.\.|\.$/.test(name) && !/^[.-]|\.\./.test(host) && line(value, value.length) ? value : null;
}

function line(value: unknown, most: number): string | null {
  if (typeof value !== 'string' || value.length > most || value.trim() === '') return null;
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return isWellFormed(value) && !/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(value) ? value : null;
}

/** Whether every surrogate has its other half (`String.prototype.isWellFormed` is too new for some engines). */
export function isWellFormed(value: string): boolean {
  return !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(value);
}
