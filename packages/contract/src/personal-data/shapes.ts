import { isIban } from './checks.ts';
import type { Finding, PersonalDataKind } from './kinds.ts';
import type { Reading } from './reading.ts';

/** Identifiers with letters in them. Most have no check digit: a word beside them decides, or a shape of its own. */
export const shapes = (reading: Reading): Finding[] => [
  ...ibans(reading),
  ...cards(reading),
  ...passports(reading),
  ...caseNumbers(reading),
  ...parcels(reading),
  ...plates(reading),
];

interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const places = (text: string, shape: RegExp): Place[] =>
  Array.from(text.matchAll(shape), ({ 0: found, index }) => ({ text: found, start: index, end: index + found.length }));

const certain =
  (kind: PersonalDataKind) =>
  ({ start, end }: Place): Finding => ({ kind, action: 'redact', start, end });

function ibans({ folded, near }: Reading): Finding[] {
  return places(folded, /hu[ -]?\d{2}(?:[ .-]?\d){24}(?!\d)/g).flatMap(({ text, start, end }): Finding[] => {
    const right = isIban(text.replace(/\D/g, ''));
    if (!right && !near('iban', start, end)) return [];
    return [{ kind: 'iban', action: right ? 'redact' : 'warn', start, end }];
  });
}

/** Hungarian endings and units, which two small letters behind a number are more often than a part of it. */
const ENDING = /[ -]?(?:a[snt]|e[snkt]|o[snkt]|ba|be|ra|re|ig|ft|nm|db|fo|eu|is|m2|ha|km|kg|cm|mm)$/;
const capital = (plain: string, start: number, end: number): boolean => /[A-Z]/.test(plain.slice(start, end));

/** The identity card and the address card: six digits, two letters. */
const cards = ({ plain, folded, near }: Reading): Finding[] =>
  places(folded, /(?<![a-z0-9])\d{3} ?\d{3}[ -]?[a-z]{2}(?![a-z0-9])/g)
    .filter(({ text, start, end }) => capital(plain, start, end) || !ENDING.test(text))
    .filter(({ start, end }) => near('identity-card', start, end))
    .map(certain('identity-card'));

const passports = ({ plain, folded, near }: Reading): Finding[] =>
  places(folded, /(?<![a-z0-9])[a-z]{2}[ -]?\d{6,7}(?!\d)/g)
    .filter(({ text, start }) => capital(plain, start, start + 2) || /^[a-z]{2}\d/.test(text))
    .filter(({ start, end }) => near('passport', start, end))
    .map(certain('passport'));

const SERIES = '(?:[IVXLC]{1,8}|\\d{1,7}|[A-ZÁÉÍÓÖŐÚÜŰ]{1,5})';
const NUMBER_AND_YEAR =
  ' ?[/-] ?\\d{1,7}(?:-\\d{1,5}){0,4} ?/ ?20\\d\\d(?!\\d|\\. ?\\([IVX]|\\.? ?(?:Korm|önkorm|rendelet|törvény))';
const CASE_NUMBER = new RegExp(`(?<![\\p{L}\\d/.-])${SERIES}${NUMBER_AND_YEAR}`, 'gu');
const CASE_NUMBER_IN_ANY_CASE = new RegExp(CASE_NUMBER.source, 'giu');
/** 23/11/2026 is a day to a foreigner. */
const DAY = /^(?:[0-2]?\d|3[01])\/(?:[0-2]?\d|3[01])\/20\d\d$/;

const caseNumbers = ({ plain, near }: Reading): Finding[] => [
  ...places(plain, CASE_NUMBER)
    .filter(({ text, start, end }) => !DAY.test(text) || near('case-number', start, end))
    .map(certain('case-number')),
  ...places(plain, CASE_NUMBER_IN_ANY_CASE)
    .filter(({ start, end }) => near('case-number', start, end))
    .map(certain('case-number')),
];

/** A flat's has a letter in it: 2034/17/A/3. */
const PARCEL = '\\d{1,5}(?:/\\d{1,4}){0,2}(?:/[a-z]/\\d{1,4})?(?![\\d/])';
const PARCEL_BEHIND = new RegExp(
  `(?<![a-z])(?:hrsz|helyrajzi ?sz)[a-z]{0,12}[.:]{0,2}(?:-[a-z]{1,3})?[:( ]{0,3}(${PARCEL})`,
  'g',
);
const PARCEL_BEFORE = new RegExp(`(?<![\\d/.,-])(${PARCEL})[). -]{0,3}(?:hrsz|helyrajzi)`, 'g');
const YEAR = /^(?:19|20)\d\d$/;

const parcels = ({ folded }: Reading): Finding[] =>
  [PARCEL_BEHIND, PARCEL_BEFORE].flatMap((shape) =>
    Array.from(folded.matchAll(shape))
      .filter(({ 1: number = '' }) => !YEAR.test(number))
      .map(({ 0: all, 1: number = '', index }) => {
        const start = index + (shape === PARCEL_BEHIND ? all.length - number.length : 0);
        return certain('parcel-number')({ text: number, start, end: start + number.length });
      }),
  );

const PLATE = /(?<![\p{L}\d-])(?:[A-Z]{3}|A[A-Z][ -]?[A-Z]{2})-\d{3}(?![\p{L}\d/]|-\d)/gu;
const PLATE_NAMED = /(?<![a-z0-9-])(?:[a-z]{3}|[a-z]{2}[ -]?[a-z]{2})[ -]?\d{3}(?![a-z0-9/]|-\d)/g;
/** Three capitals with a number behind them that are no plate. */
const OTHER_CAPITALS = /^(?:TAJ|NAV|ISO|BKK|BKV|KSH|OTP|MSZ|HEV|DAP|PDF|DIN)/;

const plates = ({ plain, folded, near }: Reading): Finding[] => [
  ...places(plain, PLATE)
    .filter(({ text }) => !OTHER_CAPITALS.test(text))
    .map(certain('plate')),
  ...places(folded, PLATE_NAMED)
    // „Jár 100 forint” is no plate: small letters are one only without a space before the digits.
    .filter(({ text, start }) => (/ \d/.test(text) ? /^[A-Z]{2}[A-Z ]/.test(plain.slice(start, start + 3)) : true))
    .filter(({ start, end }) => near('plate', start, end))
    .map(certain('plate')),
];
