import type { DeskConversation, Language } from '@segit-a-hivatal/contract';
import { isRedacted } from '@segit-a-hivatal/contract/personal-data';
import type { TranscriptEntry } from '@segit-a-hivatal/widget/client';

/** Whether the citizen has written personal data since the office last answered. */
export function awaitsWayToOffice(entries: readonly TranscriptEntry[]): boolean {
  const answered = entries.findLastIndex((entry) => entry.kind === 'message' && entry.party === 'OPERATOR');
  return entries.slice(answered + 1).some((entry) => entry.kind === 'message' && isRedacted(entry.text));
}

const WAY_TO_OFFICE: Readonly<Record<Language, string>> = {
  hu: 'Kérjük, személyes adatot ne írjon ide; amit írt, töröltük. Egyedi ügyben keresse a hivatalt ügyfélfogadási időben.',
  en: 'Please enter no personal data here; we have removed yours. For your own case, please contact the office in office hours.',
  de: 'Bitte geben Sie hier keine persönlichen Daten ein; Ihre haben wir gelöscht. Für Ihren eigenen Fall wenden Sie sich bitte während der Sprechzeiten an das Amt.',
};
const EASY =
  'Ez az Ön saját adata. Töröltük. Az Ön saját ügyéről itt nem beszélünk. Kérjük, jöjjön be a hivatalba, amikor nyitva van.';

/** The sentence that leads to the office, in the citizen's language. */
export const wayToOffice = ({ language, preferences }: DeskConversation): string =>
  language === 'hu' && preferences.includes('EASY_LANGUAGE') ? EASY : WAY_TO_OFFICE[language];
