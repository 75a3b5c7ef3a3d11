import type { Language } from '@segit-a-hivatal/contract';

interface CarriedTexts {
  readonly taken: (host: string) => string;
  readonly undo: string;
  readonly keep: string;
  readonly where: string;
  readonly undone: string;
}

/** Not `msg()`: somebody may arrive who opens nothing, and the launcher comes without Lit's localisation. */
export const CARRIED_TEXTS: Readonly<Record<Language, CarriedTexts>> = {
  hu: {
    taken: (host) => `Beállításait átvettük a következő oldalról: ${host}.`,
    undo: 'Visszavonom',
    keep: 'Rendben',
    where: 'a „Segít a hivatal” gomb előtt.',
    undone: 'Visszaállítottuk a korábbi beállításokat.',
  },
  en: {
    taken: (host) => `Your settings were taken over from ${host}.`,
    undo: 'Undo',
    keep: 'All right',
    where: 'before the button “The office helps”.',
    undone: 'Your earlier settings are back.',
  },
  de: {
    taken: (host) => `Ihre Einstellungen wurden übernommen von ${host}.`,
    undo: 'Rückgängig',
    keep: 'In Ordnung',
    where: 'vor dem Knopf „Das Amt hilft“.',
    undone: 'Ihre früheren Einstellungen gelten wieder.',
  },
};
