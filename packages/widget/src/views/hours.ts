import type { HoursSentences, Language } from '@segit-a-hivatal/contract';
import { inWords } from '../i18n/hours.ts';
import type { HelpDeskSnapshot } from '../state/index.ts';

/** Whether the citizen asked for easy language. */
export function wantsEasy({ conversation, preferences }: HelpDeskSnapshot): boolean {
  return (conversation?.preferences ?? preferences).includes('EASY_LANGUAGE');
}

/** The state of the service in the reader's words; null as long as it is not known. */
export function hoursInWords(snapshot: HelpDeskSnapshot, language: Language): HoursSentences | null {
  return snapshot.service && inWords(snapshot.service.hours, language, wantsEasy(snapshot));
}
