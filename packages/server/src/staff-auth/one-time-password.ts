import { randomInt } from 'node:crypto';

/** No 0 o 1 l i: it will be read out and typed from paper. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** 99 random bits as four groups of five. */
export function oneTimePassword(): string {
  const group = () => Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return Array.from({ length: 4 }, group).join('-');
}
