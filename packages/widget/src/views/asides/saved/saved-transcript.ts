import { msg, str } from '@lit/localize';
import type { Language } from '@segit-a-hivatal/contract';
import { fullMoment } from '../../../i18n/full-moment.ts';
import type { TranscriptEntry } from '../../../state/index.ts';
import { partyName } from '../../names.ts';
import { noticeText } from '../../notices.ts';

/** What is saved, in its reading order, without a form yet. */
export interface SavedTranscript {
  readonly title: string;
  readonly language: Language;
  /** When it was saved, and that it is no official document. */
  readonly introduction: readonly string[];
  readonly entries: readonly SavedEntry[];
}

export interface SavedEntry {
  /** Who; for a notice, nobody. */
  readonly by: string | null;
  /** When, in words. */
  readonly at: string;
  /** The same as an ISO instant. */
  readonly instant: string;
  readonly text: string;
  readonly language: Language;
}

export function savedTranscript(
  entries: readonly TranscriptEntry[],
  options: {
    readonly language: Language;
    readonly citizenName: string;
    readonly savedAt: string;
  },
): SavedTranscript {
  const { language, citizenName, savedAt } = options;
  return {
    title: msg('Segít a hivatal – beszélgetés'),
    language,
    introduction: [
      msg('Budaörsi Polgármesteri Hivatal'),
      msg(str`Mentve: ${fullMoment(savedAt, language)}`),
      msg('Általános tájékoztatás, nem hivatalos irat.'),
    ],
    // What never reached the server was never said.
    entries: entries
      .filter((entry) => entry.seq !== undefined)
      .map((entry) => ({
        by: entry.kind === 'notice' ? null : entry.own ? msg('Ön') : partyName(entry, citizenName),
        at: fullMoment(entry.at, language),
        instant: entry.at,
        text: entry.kind === 'notice' ? noticeText(entry) : entry.text,
        language: entry.kind === 'notice' ? language : entry.language,
      })),
  };
}
