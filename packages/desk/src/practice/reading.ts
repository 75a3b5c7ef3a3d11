/**
 * How a machine reads what a trainee writes: words, not meaning. Without accents and case, as people type; the beginning
 * of a word is enough, since Hungarian puts its endings behind it.
 */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Whether a word of it begins so; `begins` may be several words. */
export const has = (text: string, begins: string): boolean => ` ${folded(text)}`.includes(` ${folded(begins)}`);

/** The first of these that is in it. */
export const firstOf = (text: string, beginnings: readonly string[]): string | undefined =>
  beginnings.find((each) => has(text, each));

/** Sentences, and lines of a list. */
export const sentences = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?…])\s+|\n+/u)
    .map((each) => each.trim())
    .filter((each) => /\p{L}/u.test(each));

export const wordCount = (text: string): number =>
  text.split(/\s+/).filter((each) => /[\p{L}\p{N}]/u.test(each)).length;
