/**
 * A browser's speech without a loudspeaker: the two globals that a page has of it. Headless browsers have no voices, and a
 * test cannot wait for the end of a spoken sentence: here each utterance lasts until `finish()`.
 */
interface PretendedVoice {
  readonly name: string;
  readonly lang: string;
  readonly voiceURI: string;
  readonly localService: boolean;
  readonly default: boolean;
}

class PretendedUtterance extends EventTarget {
  voice: PretendedVoice | null = null;
  lang = '';
  rate = 1;
  onend: (() => void) | null = null;
  onerror: ((event: { error: string }) => void) | null = null;
  readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }
}

export const voice = (name: string, lang: string, local = true): PretendedVoice => ({
  ...{ name, lang, voiceURI: `uri:${name}`, localService: local, default: false },
});

export const VOICES = [
  voice('Remote Judit - Hungarian (Hungary)', 'hu-HU', false),
  voice('Sam', 'en-US'),
  voice('Hanna', 'hu_HU'),
  voice('Bence', 'hun-HUN'),
];

export class PretendedSpeech extends EventTarget {
  /** All that was begun, in its order. */
  readonly said: { readonly text: string; readonly voice: string | undefined; readonly rate: number }[] = [];
  cancels = 0;
  /** As in a page that nobody has touched. */
  forbidden = false;
  #voices: readonly PretendedVoice[];
  #now: PretendedUtterance | undefined;

  constructor(voices: readonly PretendedVoice[] = VOICES) {
    super();
    this.#voices = voices;
  }

  /** Takes the place of the browser's own, until it is given back. */
  install(): () => void {
    const names = ['speechSynthesis', 'SpeechSynthesisUtterance'] as const;
    const own = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
    Object.defineProperty(globalThis, names[0], { value: this, configurable: true });
    Object.defineProperty(globalThis, names[1], { value: PretendedUtterance, configurable: true });
    return () =>
      names.forEach((name, index) => {
        const before = own[index];
        if (before) Object.defineProperty(globalThis, name, before);
        else delete (globalThis as unknown as Record<string, unknown>)[name];
      });
  }

  get speaking(): boolean {
    return this.#now !== undefined;
  }

  readonly pending = false;

  getVoices(): readonly PretendedVoice[] {
    return this.#voices;
  }

  /** The list comes, or is another one. */
  offer(voices: readonly PretendedVoice[]): void {
    this.#voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }

  speak(utterance: PretendedUtterance): void {
    if (this.forbidden) {
      queueMicrotask(() => utterance.onerror?.({ error: 'not-allowed' }));
      return;
    }
    this.#now = utterance;
    this.said.push({ text: utterance.text, voice: utterance.voice?.name, rate: utterance.rate });
  }

  cancel(): void {
    this.cancels++;
    const cut = this.#now;
    this.#now = undefined;
    queueMicrotask(() => cut?.onerror?.({ error: 'interrupted' }));
  }

  /** What is being said comes to its end. */
  finish(): void {
    const done = this.#now;
    this.#now = undefined;
    done?.onend?.();
  }

  /** The browser forgets it without a word. */
  lose(): void {
    this.#now = undefined;
  }

  get texts(): string[] {
    return this.said.map(({ text }) => text);
  }
}
