import type { SavedEntry, SavedTranscript } from './saved-transcript.ts';

/** The transcript as plain text, for a Braille display, a notetaker, an e-mail. Lines end as Windows' editor wants them. */
export function savedText({ title, introduction, entries }: SavedTranscript): string {
  const paragraphs = [title, introduction.join('\n'), ...entries.map(paragraph)];
  return `${paragraphs.join('\n\n')}\n`.replace(/\r?\n/g, '\r\n');
}

function paragraph({ by, at, text }: SavedEntry): string {
  return by === null ? `${text}\n(${at})` : `${by}\n(${at})\n${text}`;
}
