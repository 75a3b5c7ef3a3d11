/**
 * The phrases of the board. A language's words are loaded when they are first asked for, a symbol when it is first shown.
 */
import { STRUCTURE, type Words } from './structure.ts';

export interface Phrase {
  readonly id: string;
  /** A whole sentence, in easy words. */
  readonly text: string;
  /** The address of the symbol beside it. */
  readonly symbol: string;
}

export interface Category {
  readonly id: string;
  readonly name: string;
  readonly symbol: string;
  readonly phrases: readonly Phrase[];
}

export type PhraseLanguage = 'hu' | 'en' | 'de';

const WORDS: Readonly<Record<PhraseLanguage, () => Promise<{ words: Words }>>> = {
  hu: () => import('./words/hu.ts'),
  en: () => import('./words/en.ts'),
  de: () => import('./words/de.ts'),
};

/** All categories with a language's words. Rejects where they cannot be loaded. */
export async function loadPhrases(language: PhraseLanguage): Promise<readonly Category[]> {
  const { words } = await WORDS[language]();
  return Object.entries(STRUCTURE).map(([id, { symbol, phrases }]) => {
    const own: { readonly name: string; readonly phrases: Readonly<Record<string, string>> } = words[id as keyof Words];
    return {
      id,
      name: own.name,
      symbol: symbolAddress(symbol),
      phrases: Object.entries(phrases).map(([phrase, each]) => ({
        id: `${id}.${phrase}`,
        text: own.phrases[phrase]!,
        symbol: symbolAddress(each),
      })),
    };
  });
}

/** The symbols lie beside the folder of the code that asks, here as in the build. */
function symbolAddress(name: string): string {
  return new URL(`../symbols/${name}.svg`, import.meta.url).href;
}
