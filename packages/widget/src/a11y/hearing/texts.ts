import type { Language } from '@segit-a-hivatal/contract';

/** What the voice says in the place of what it does not. */
export interface ReadingTexts {
  /** So much was not said, since more came than could be said. */
  readonly missed: (count: number) => string;
  /** What came is in a language that no voice here speaks. */
  readonly unspoken: string;
}

/** Not `msg()`: what was set is worn before the panel, and with it Lit's localisation, is there. */
export const READING_TEXTS: Readonly<Record<Language, ReadingTexts>> = {
  hu: {
    missed: (count) => `${count} közlés kimaradt. Az üzeneteket a listában elolvashatja.`,
    unspoken: 'Olyan nyelvű üzenet érkezett, amelyhez ezen az eszközön nincs hang.',
  },
  en: {
    missed: (count) => `${count} announcements were left out. You can read the messages in the list.`,
    unspoken: 'A message came in a language for which this device has no voice.',
  },
  de: {
    missed: (count) => `${count} Ansagen wurden ausgelassen. Die Nachrichten stehen in der Liste.`,
    unspoken: 'Eine Nachricht kam in einer Sprache, für die dieses Gerät keine Stimme hat.',
  },
};
