import type { Language } from '@segit-a-hivatal/contract';
import { LANGUAGE_NAMES } from './page-language.ts';

/** What the texts exist in: each language, and Hungarian in easy words, which for the browser is Hungarian (`lang="hu"`). */
export type Variant = Language | 'hu-easy';

export const VARIANTS: readonly Variant[] = ['hu', 'hu-easy', 'en', 'de'];

export const VARIANT_NAMES: Readonly<Record<Variant, string>> = {
  ...LANGUAGE_NAMES,
  'hu-easy': 'Könnyen érthető magyar',
};

/** Easy words exist in Hungarian alone; whoever reads another language reads it as it is. */
export function variantOf(language: Language, easy: boolean): Variant {
  return easy && language === 'hu' ? 'hu-easy' : language;
}

export function languageOf(variant: Variant): Language {
  return variant === 'hu-easy' ? 'hu' : variant;
}
