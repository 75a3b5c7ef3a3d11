import { configureLocalization, type LocaleModule } from '@lit/localize';
import type { Variant } from './variants.ts';

type Translated = Exclude<Variant, 'hu'>;
type Texts = LocaleModule['templates'];

/** The panel's texts come with its language, those of the views beside the way to a chat with the first of these views. */
const PANEL: Readonly<Record<Translated, () => Promise<LocaleModule>>> = {
  'hu-easy': () => import('./generated/panel/hu-easy.ts'),
  en: () => import('./generated/panel/en.ts'),
  de: () => import('./generated/panel/de.ts'),
};
const ASIDES: Readonly<Record<Translated, () => Promise<LocaleModule>>> = {
  'hu-easy': () => import('./generated/asides/hu-easy.ts'),
  en: () => import('./generated/asides/en.ts'),
  de: () => import('./generated/asides/de.ts'),
};

/** What is loaded of each variant. lit-localize looks texts up in it when they are shown, so that it may grow. */
const loaded: Readonly<Record<Translated, Texts>> = { 'hu-easy': {}, en: {}, de: {} };
let asides = false;

const { getLocale, setLocale } = configureLocalization({
  sourceLocale: 'hu',
  targetLocales: Object.keys(PANEL),
  loadLocale: async (locale) => {
    const variant = locale as Translated;
    await Promise.all([take(variant, PANEL), asides && take(variant, ASIDES)]);
    return { templates: loaded[variant] };
  },
});

/**
 * Changes the words of every `msg()`, and says which hold now: where these cannot be loaded (no network) the present ones,
 * since a wrong language is better than none, and for easy words the other Hungarian ones, which are always there.
 */
export async function useTexts(wanted: Variant): Promise<Variant> {
  const instead = wanted === 'hu-easy' ? 'hu' : getLocale();
  try {
    await setLocale(wanted);
  } catch {
    await setLocale(instead).catch(() => undefined);
  }
  return getLocale() as Variant;
}

/** To be called with the code of each view in `views/asides`: its texts, in these words and in those to come. */
export async function loadAsideTexts(): Promise<void> {
  asides = true;
  const variant = getLocale() as Variant;
  if (variant !== 'hu') await take(variant, ASIDES);
}

async function take(variant: Translated, part: typeof PANEL): Promise<void> {
  Object.assign(loaded[variant], (await part[variant]()).templates);
}
