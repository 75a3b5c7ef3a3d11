import type { Language } from '@segit-a-hivatal/contract';
import type { SentDocument } from '../conversations/index.ts';

interface Words {
  readonly arrived: string;
  readonly kilobytes: string;
  readonly megabytes: string;
  readonly pages: readonly [one: string, more: string];
}

const WORDS: Readonly<Record<Language, Words>> = {
  hu: { arrived: 'Dokumentum érkezett', kilobytes: 'kilobájt', megabytes: 'megabájt', pages: ['oldal', 'oldal'] },
  en: { arrived: 'Document received', kilobytes: 'kilobytes', megabytes: 'megabytes', pages: ['page', 'pages'] },
  de: { arrived: 'Dokument erhalten', kilobytes: 'Kilobyte', megabytes: 'Megabyte', pages: ['Seite', 'Seiten'] },
};

/**
 * The text of the message that brings a document: what any client shows, reads out, saves and mails. Units are words, which
 * a synthesiser does not spell; numbers are whole, so that none is read as a date.
 */
export function arrivedText({ title, kind, bytes, pages }: SentDocument, language: Language): string {
  const words = WORDS[language];
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  const size =
    kilobytes < 1000 ? `${kilobytes} ${words.kilobytes}` : `${Math.round(kilobytes / 1000)} ${words.megabytes}`;
  const length = pages === null ? [] : [`${pages} ${words.pages[pages === 1 ? 0 : 1]}`];
  return `${words.arrived}: ${[title, kind, size, ...length].join(', ')}.`;
}
