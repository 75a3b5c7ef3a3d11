/** The check digits of Hungarian identifiers, on digits alone. */

const digit = (digits: string, index: number): number => digits.charCodeAt(index) - 48;

function sum(digits: string, from: number, to: number, weight: (index: number) => number): number {
  let total = 0;
  for (let index = from; index < to; index++) total += weight(index - from) * digit(digits, index);
  return total;
}

const rising = (index: number): number => index + 1;

/** 8 and nine digits; a remainder of 10 is never given out. */
export const isTaxId = (digits: string): boolean => sum(digits, 0, 9, rising) % 11 === digit(digits, 9);

export const isTaj = (digits: string): boolean =>
  sum(digits, 0, 8, (index) => (index % 2 ? 7 : 3)) % 10 === digit(digits, 8);

/** Sex and century, the date of birth, a serial number of three; who was born from 1997 on has the weights turned round. */
export function isPersonalId(digits: string): boolean {
  const year = Number(digits.slice(1, 3));
  const month = Number(digits.slice(3, 5));
  const day = Number(digits.slice(5, 7));
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  // 3, 4, 7 and 8 were given to those born before 1900 (from 1867 on), and are given again from 2000 on.
  const inTheNineteens = '1256'.includes(digits.charAt(0));
  const late = inTheNineteens ? year >= 97 : year < 67;
  return sum(digits, 0, 10, late ? (index) => 10 - index : rising) % 11 === digit(digits, 10);
}

export const isEducationId = (digits: string): boolean => sum(digits, 0, 10, rising) % 11 === digit(digits, 10);

const WEIGHTS = [9, 7, 3, 1] as const;
const weighted = (digits: string, from: number, to: number): boolean =>
  sum(digits, from, to, (index) => WEIGHTS[index % 4]!) % 10 === 0;

/** Core number, VAT code 1–5, county. */
export function isTaxNumber(digits: string): boolean {
  const county = Number(digits.slice(9));
  const known = (county >= 2 && county <= 20) || (county >= 22 && county <= 44) || county === 51;
  return known && digit(digits, 8) >= 1 && digit(digits, 8) <= 5 && weighted(digits, 0, 8);
}

/** GIRO: bank and branch, then the account of 8 or 16 digits. Zeros alone are a form that nobody has filled in. */
export const isBankAccount = (digits: string): boolean =>
  !/^0+$/.test(digits) && weighted(digits, 0, 8) && weighted(digits, 8, digits.length);

/** The 26 digits behind HU; H and U are 17 and 30. */
export function isIban(digits: string): boolean {
  let rest = 0;
  for (const each of digits.slice(2) + '1730' + digits.slice(0, 2)) rest = (rest * 10 + Number(each)) % 97;
  return rest === 1;
}

/** Luhn; no card begins with 0. */
export function isCard(digits: string): boolean {
  let total = 0;
  for (let index = 0; index < digits.length; index++) {
    const each = digit(digits, index);
    const doubled = (digits.length - index) % 2 === 0;
    total += doubled ? each * 2 - (each > 4 ? 9 : 0) : each;
  }
  return !digits.startsWith('0') && total % 10 === 0;
}
