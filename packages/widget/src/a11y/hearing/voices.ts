import type { Language } from '@segit-a-hivatal/contract';

/** The browser's speech; some browsers have none. */
export function synthesis(): SpeechSynthesis | undefined {
  return (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;
}

/**
 * The voices that speak a language. First those of the device itself: what is said does not leave it, and they speak
 * without a network.
 */
export function voicesFor(language: string): SpeechSynthesisVoice[] {
  const voices = synthesis()?.getVoices() ?? [];
  const rank = (voice: SpeechSynthesisVoice): number => Number(!voice.localService) * 2 + Number(!voice.default);
  return voices
    .filter((voice) => languageOf(voice) === language)
    .sort((one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name));
}

/** The voice that was chosen for the language; where it is not here, the first one. */
export function voiceFor(
  language: string,
  chosen: Partial<Record<Language, string>>,
): SpeechSynthesisVoice | undefined {
  const voices = voicesFor(language);
  return voices.find(({ voiceURI }) => voiceURI === chosen[language as Language]) ?? voices[0];
}

/** Calls back when the list of voices is another one: browsers fill it some time after the page has loaded. */
export function watchVoices(changed: () => void): () => void {
  const speech = synthesis();
  speech?.addEventListener('voiceschanged', changed);
  return () => speech?.removeEventListener('voiceschanged', changed);
}

/** `hu` of `hu-HU`, of Android's `hu_HU`, and of `hun-HUN`. */
function languageOf({ lang }: SpeechSynthesisVoice): string {
  const [primary = ''] = lang.split(/[-_]/);
  try {
    return new Intl.Locale(primary).language;
  } catch {
    return '';
  }
}
