import type { Language } from '@segit-a-hivatal/contract';
import { variantOf, type Variant } from '../i18n/variants.ts';

/**
 * The launcher's own few texts. Typed, so that a missing translation does not compile; not `msg()`, because the launcher
 * comes without Lit's localisation.
 */
export interface LauncherTexts {
  readonly name: string;
  readonly invitation: string;
  readonly running: string;
  readonly unread: (count: number) => string;
  readonly opening: string;
  readonly retry: string;
  readonly failed: string;
  readonly telephone: (number: string) => string;
}

export const LAUNCHER_TEXTS: Readonly<Record<Variant, LauncherTexts>> = {
  hu: {
    name: 'Segít a hivatal',
    invitation: 'Írjon az ügyintézőnek',
    running: 'Folyamatban lévő beszélgetés',
    unread: (count) => `${count} új üzenet`,
    opening: 'Megnyitás…',
    retry: 'Újra próbálom',
    failed: 'Nem sikerült megnyitni. Kérjük, ellenőrizze az internetkapcsolatot, és próbálja újra.',
    telephone: (number) => `Telefon: ${number}`,
  },
  'hu-easy': {
    name: 'Segít a hivatal',
    invitation: 'Írjon nekünk',
    running: 'Folytatom a beszélgetést',
    unread: (count) => `${count} új üzenete van`,
    opening: 'Várjon egy kicsit…',
    retry: 'Újra próbálom',
    failed: 'Most nem tudjuk megnyitni. Nézze meg, van-e internet. Aztán próbálja újra.',
    telephone: (number) => `Telefonon is hívhat minket: ${number}`,
  },
  en: {
    name: 'The office helps',
    invitation: 'Write to an officer',
    running: 'Conversation in progress',
    unread: (count) => (count === 1 ? '1 new message' : `${count} new messages`),
    opening: 'Opening…',
    retry: 'Try again',
    failed: 'It could not be opened. Please check your internet connection and try again.',
    telephone: (number) => `Telephone: ${number}`,
  },
  de: {
    name: 'Das Amt hilft',
    invitation: 'Schreiben Sie uns',
    running: 'Laufendes Gespräch',
    unread: (count) => (count === 1 ? '1 neue Nachricht' : `${count} neue Nachrichten`),
    opening: 'Wird geöffnet…',
    retry: 'Erneut versuchen',
    failed: 'Öffnen nicht möglich. Bitte prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.',
    telephone: (number) => `Telefon: ${number}`,
  },
};

/** In the reader's language, and in easy words for whoever asked for them. */
export function launcherTexts(language: Language, easy: boolean): LauncherTexts {
  return LAUNCHER_TEXTS[variantOf(language, easy)];
}
