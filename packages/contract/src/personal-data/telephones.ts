import type { Finding } from './kinds.ts';
import type { Reading } from './reading.ts';

/**
 * Telephone numbers by the Hungarian numbering plan. What is free of charge or an office's short number (06 80, 1818, 112)
 * belongs to nobody, and is not looked for.
 */
const MOBILE = '(?:20|21|30|31|50|70)';
const AREA = '(?:2[2-9]|3[2-7]|4[24-9]|5[2-79]|6[23689]|7[2-9]|8[234578]|8[79]|9[2-69])';
const GAP = '[ ()./-]{0,3}';
const rest = (digits: number): string => `(?:${GAP}\\d){${digits}}(?!\\d)`;
const national = (mobile: string): string => `(?:${mobile}${rest(7)}|1${rest(7)}|${AREA}${rest(6)})`;

const PLANS: readonly { readonly written: RegExp; readonly named?: true }[] = [
  // +36 …, 0036 …, 06 …; a date's 06 has a number and a sign before it.
  { written: new RegExp(`\\(?(?:(?<!\\d)\\+${GAP}36|(?<!\\d)0036)${GAP}(?:06${GAP})?${national(MOBILE)}`, 'g') },
  { written: new RegExp(`\\(?(?<!\\d)(?<!\\b\\d{1,4}[./-] ?)06${GAP}${national(MOBILE)}`, 'g') },
  { written: new RegExp(`(?<![\\d/.,-])36[ /-]?${MOBILE}${rest(7)}`, 'g') },
  // 23/123-456, 30/123-4567, 1/234-5678; with spaces only as mobile numbers are.
  {
    written: new RegExp(
      `(?<![\\d/.,-])\\(?(?:${AREA}\\)?[/ ]{1,2}\\d{3}-\\d{3}|${AREA}/\\d{3} ?\\d{3})(?![\\d/])`,
      'g',
    ),
  },
  {
    written: new RegExp(
      `(?<![\\d/.,-])(?:\\((?:${MOBILE}|1)\\)|(?:${MOBILE}|1)/) ?\\d{3}[ -]?\\d{2}[ -]?\\d{2}(?![\\d/])`,
      'g',
    ),
  },
  { written: new RegExp(`(?<![\\d/.,-])(?<!\\d )${MOBILE}[ -]\\d{3}[ -]\\d{2}[ -]?\\d{2}(?![\\d/]| \\d)`, 'g') },
  { written: new RegExp(`(?<!\\d)(?<!\\d[ ./-])(?:${MOBILE}${rest(7)}|${AREA}${rest(6)})`, 'g'), named: true },
  // Another country's.
  { written: new RegExp(`(?<!\\d)(?:\\+|00)(?!36)[1-9](?:${GAP}\\d){8,13}(?!\\d)`, 'g') },
];

export function telephones({ folded, near }: Reading): Finding[] {
  return PLANS.flatMap(({ written, named }) =>
    Array.from(folded.matchAll(written), ({ 0: { length }, index }) => {
      const end = index + length;
      return { kind: 'telephone' as const, action: 'redact' as const, start: index, end };
    }).filter(({ start, end }) => !named || near('telephone', start, end)),
  );
}

/** The part that is the same however the number is written: of a Hungarian one without 06 and +36. */
export const subscriber = (number: string): string => number.replace(/\D/g, '').replace(/^(?:0036|36|06)/, '');
