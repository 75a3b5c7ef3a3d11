import type { Language } from '@segit-a-hivatal/contract';

/** The languages that the widget speaks; the first is the one it was written in. */
export const LANGUAGES: readonly Language[] = ['hu', 'en', 'de'];

/** What each language calls itself: a list of languages is of use only to those who can read their own. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { hu: 'Magyar', en: 'English', de: 'Deutsch' };

/** The widget's language for a tag such as `de-AT`: a language it does not have is answered in English, none in Hungarian. */
export function supportedLanguage(tag: string | null | undefined): Language {
  const primary = tag?.trim().toLowerCase().split('-')[0];
  if (!primary) return 'hu';
  return LANGUAGES.find((language) => language === primary) ?? 'en';
}

/** The language of the page where `element` stands: the nearest `lang`, looked up through shadow roots. */
export function pageLanguage(element: Element): Language {
  for (let node: Node | null = element; node; node = node.parentNode ?? hostOf(node)) {
    if (node instanceof Element && node.hasAttribute('lang')) return supportedLanguage(node.getAttribute('lang'));
  }
  return 'hu';
}

function hostOf(node: Node): Element | null {
  return node instanceof ShadowRoot ? node.host : null;
}
