import { z } from 'zod';

/** What several settings are made of. */

export const keySetting = z.string().regex(/^[a-z0-9-]{1,40}$/, 'a key has small letters, digits and hyphens');

/** What citizens read or hear: one line in each language. */
export function lines(most: number) {
  const line = z.string().trim().min(1).max(most).regex(/^.*$/, 'it is one line');
  return z.strictObject({ hu: line, 'hu-easy': line, en: line, de: line });
}

export const unique = (list: readonly { readonly key: string }[]): boolean =>
  new Set(list.map((item) => item.key)).size === list.length;
