import { configureLocalization } from '@lit/localize';
import type { Language } from '@segit-a-hivatal/contract';

const { setLocale } = configureLocalization({
  sourceLocale: 'hu',
  targetLocales: ['en', 'de'],
  loadLocale: (locale) => (locale === 'en' ? import('./generated/en.ts') : import('./generated/de.ts')),
});

/**
 * Changes the language of every `msg()`, and says which one holds now: a translation that cannot be loaded (no network)
 * leaves the present one, since a wrong language is better than none.
 */
export async function useLanguage(wanted: Language, present: Language = 'hu'): Promise<Language> {
  try {
    await setLocale(wanted);
    return wanted;
  } catch {
    return present;
  }
}
