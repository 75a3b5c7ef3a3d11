import { stemmer } from '@orama/stemmers/hungarian';
import { fold } from './fold.ts';

/** Endings that the stemmer knows by their accents only, given back to who types without them. */
const WITHOUT_ACCENT: readonly (readonly [RegExp, string])[] = [
  [/(.{3})(b|r|t)ol$/, '$1$2ól'],
  [/(.{3})(b|r|t)ol$/, '$1$2ől'],
  [/(.{3})ert$/, '$1ért'],
  [/(.{3})nal$/, '$1nál'],
  [/(.{3})nel$/, '$1nél'],
];

/**
 * The stems of a word, without accents: as it is written, and as it would be if accents had been left out. A word keeps
 * more than one stem where only its meaning could decide.
 */
export function stems(word: string): readonly string[] {
  const small = word.toLowerCase();
  const bare = fold(small);
  const forms = [small, bare];
  if (small === bare) {
    for (const [ending, accented] of WITHOUT_ACCENT) {
      if (ending.test(bare)) forms.push(bare.replace(ending, accented));
    }
  }
  return [...new Set([bare, ...forms.map((form) => fold(stemmer(form)))])].filter((stem) => stem.length > 1);
}
