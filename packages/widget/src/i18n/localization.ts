import { configureLocalization, type LocaleModule } from '@lit/localize';
import type { Language } from '@segit-a-hivatal/contract';

type Translated = Exclude<Language, 'hu'>;
type Texts = LocaleModule['templates'];

/** The panel's texts come with its language, those of the views beside the way to a chat with the first of these views. */
const PANEL: Readonly<Record<Translated, () => Promise<LocaleModule>>> = {
  en: () => import('./generated/panel/en.ts'),
  de: () => import('./generated/panel/de.ts'),
};
const ASIDES: Readonly<Record<Translated, () => Promise<LocaleModule>>> = {
  en: () => import('./generated/asides/en.ts'),
  de: () => import('./generated/asides/de.ts'),
};

/** What is loaded of each language. lit-localize looks texts up in it when they are shown, so that it may grow. */
const loaded: Readonly<Record<Translated, Texts>> = { en: {}, de: {} };
let asides = false;

const { getLocale, setLocale } = configureLocalization({
  sourceLocale: 'hu',
  targetLocales: ['en', 'de'],
  loadLocale: async (locale) => {
    const language = locale as Translated;
    await Promise.all([take(language, PANEL), asides && take(language, ASIDES)]);
    return { templates: loaded[language] };
  },
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

/** To be called with the code of each view in `views/asides`: its texts, in this language and in those to come. */
export async function loadAsideTexts(): Promise<void> {
  asides = true;
  const language = getLocale() as Language;
  if (language !== 'hu') await take(language, ASIDES);
}

async function take(language: Translated, part: typeof PANEL): Promise<void> {
  Object.assign(loaded[language], (await part[language]()).templates);
}
