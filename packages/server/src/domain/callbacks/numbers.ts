import type { NumberProblem } from '@segit-a-hivatal/contract';

export type ReadNumber =
  { readonly kind: 'number'; readonly number: string } | { readonly kind: 'refused'; readonly problem: NumberProblem };

/** What the callbacks need of whoever knows telephone numbers. Neither way ever throws, or says what it was given. */
export interface NumberReader {
  /** From how people write it to the international form `+3623880440`. */
  read(written: string): ReadNumber;
  /** From the international form to groups: `+36 23 880 440`. */
  grouped(number: string): string;
}
