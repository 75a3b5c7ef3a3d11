import type { DeskConversation, Language, Preference, RequeueReason, StaffRole } from '@segit-a-hivatal/contract';

/** How a citizen is called: by the name they gave, else plainly. */
export const citizenName = ({ nickname }: { readonly nickname?: string | null }): string => nickname || 'Ügyfél';

export const languageWord: Record<Language, string> = { hu: 'magyar', en: 'angol', de: 'német' };

export const roleWord: Record<StaffRole, string> = {
  OPERATOR: 'ügyintéző',
  TELEWORKER: 'távmunkás',
  COORDINATOR: 'koordinátor',
};

/** What the citizen asked for, and what it means for the operator: a label alone would leave that to guessing. */
export const preferenceWords: Record<Preference, { label: string; advice: string }> = {
  WRITES_SLOWLY: { label: 'Lassan ír', advice: 'Ne sürgesse; a csend nem jelenti, hogy elment.' },
  DOES_NOT_SPEAK: { label: 'Nem beszél', advice: 'Csak írásban; hívást ne ajánljon.' },
  USES_SCREEN_READER: { label: 'Képernyőolvasót használ', advice: 'Minden lépést írjon le szavakkal.' },
  EASY_LANGUAGE: { label: 'Egyszerűen kéri', advice: 'Rövid mondatok, egy mondatban egy gondolat.' },
};

export const requeueWords: Record<RequeueReason, string> = {
  OPERATOR_LOST: 'Visszakerült a sorba: megszakadt az ügyintéző kapcsolata.',
  RETURNED: 'Visszakerült a sorba: egy ügyintéző visszaadta.',
  TRANSFERRED: 'Visszakerült a sorba: egy ügyintéző továbbadta.',
  MOVED: 'Visszakerült a sorba: egy koordinátor áthelyezte.',
};

/** The button that gives back a message that was left: nobody waits behind it. */
export const GIVE_BACK = 'Vissza az üzenetek közé';

/** Where a message went that was given back. */
export const returnedWords = (each: Pick<DeskConversation, 'nickname'>): string =>
  `${citizenName(each)} üzenete visszakerült az üzenetek közé.`;

type About = Pick<DeskConversation, 'siteName' | 'language' | 'topic'>;

/** Where a citizen writes from, in which language, and about what, where they said it. */
export const fromWords = ({ siteName, language, topic }: About): string =>
  `${siteName}, nyelv: ${languageWord[language]}${topic ? `, téma: ${topic}` : ''}`;

/** The same, and whether they are there now. */
export const aboutWords = (each: About & Pick<DeskConversation, 'citizenPresent'>): string =>
  `${fromWords(each)}, ${presenceWord(each.citizenPresent)}`;

const presenceWord = (present: boolean): string => (present ? 'jelen van' : 'nincs kapcsolatban');
