import type { Language } from '@segit-a-hivatal/contract';
import type { Utterance } from '../announcer.ts';
import { RATES, type Heard } from './options.ts';
import { pieces } from './pieces.ts';
import { READING_TEXTS } from './texts.ts';
import { synthesis, voiceFor, watchVoices } from './voices.ts';

/** More than this many wait only where somebody is away, or the voice is stuck. */
const MOST_WAITING = 8;

/** What is to be said, one after the other; the first of its pieces is the one that is being said. */
interface Line {
  readonly text: string;
  readonly pieces: string[];
  readonly lang: string;
  /** An answer to what the person has just done. */
  readonly asked: boolean;
  /** Does not wait for its turn. */
  readonly urgent: boolean;
}

/**
 * Reads aloud, by a voice of the browser's, what the announcer announces; it knows of no other source, so nothing is said
 * twice and only the tab that announces speaks.
 *
 * What arrives waits its turn. A failure, and what the person asked for, cut in: then the piece that was cut short is
 * said again, unless it was itself asked for. Of more than eight that wait the oldest give way, and how many is said.
 * Pieces go to the browser one at a time: it has one voice for all pages, which others may want to use or silence.
 */
export class Reader {
  options: Heard;
  language: Language;
  #waiting: Line[] = [];
  #saying: SpeechSynthesisUtterance | undefined;
  #missed = 0;
  readonly #goOn = (): void => this.#next();
  readonly #stopWatching = watchVoices(this.#goOn);

  constructor(options: Heard, language: Language) {
    this.options = options;
    this.language = language;
  }

  get speaking(): boolean {
    return this.#saying !== undefined;
  }

  /** Reads these too. */
  read(lines: readonly Utterance[]): void {
    const fresh = lines.map((line) => this.#line(line)).filter((line) => line.pieces.length > 0);
    const urgent = fresh.filter((line) => line.urgent);
    if (urgent.length > 0) {
      this.#cut();
      const asked = urgent.some((line) => line.asked);
      const said = new Set(urgent.map(({ text }) => text));
      const kept = this.#waiting.filter((line) => !(asked && line.asked) && !said.has(line.text));
      this.#waiting = [...urgent, ...kept];
    }
    this.#waiting.push(...fresh.filter((line) => !line.urgent));
    this.#bound();
    this.#next();
  }

  /** Says no more of it. */
  hush(): void {
    this.#waiting = [];
    this.#missed = 0;
    this.#cut();
  }

  dispose(): void {
    this.hush();
    this.#stopWatching();
    document.removeEventListener('pointerup', this.#goOn);
    document.removeEventListener('keydown', this.#goOn);
  }

  #line({ text, lang, about, assertive = false }: Utterance): Line {
    const asked = about === undefined;
    return { text, pieces: pieces(text), lang: lang ?? this.language, asked, urgent: asked || assertive };
  }

  #bound(): void {
    while (this.#waiting.length > MOST_WAITING) {
      const oldest = this.#waiting.findIndex((line, index) => index > 0 && !line.urgent);
      this.#waiting.splice(oldest, 1);
      this.#missed++;
    }
  }

  /** Only what is ours: the page may speak, too. */
  #cut(): void {
    if (!this.#saying) return;
    this.#saying = undefined;
    synthesis()?.cancel();
  }

  #next(): void {
    const speech = synthesis();
    if (!speech) return;
    if (this.#saying) {
      if (speech.speaking || speech.pending) return;
      // The browser has lost it, and will not tell.
      this.#said();
    }
    if (this.#missed > 0 && this.#waiting.length > 0) {
      this.#waiting.unshift(this.#line({ text: READING_TEXTS[this.language].missed(this.#missed), about: 'news' }));
      this.#missed = 0;
    }
    const [line] = this.#waiting;
    // The list of voices comes late; until then all waits.
    if (!line || speech.getVoices().length === 0) return;
    const voice = voiceFor(line.lang, this.options.voices);
    if (voice) this.#say(speech, line.pieces[0]!, voice);
    else this.#leaveOut(line);
  }

  #say(speech: SpeechSynthesis, text: string, voice: SpeechSynthesisVoice): void {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = RATES[this.options.rate];
    utterance.onend = () => this.#ended(utterance);
    utterance.onerror = ({ error }) => this.#ended(utterance, error);
    this.#saying = utterance;
    speech.speak(utterance);
  }

  #ended(utterance: SpeechSynthesisUtterance, error?: SpeechSynthesisErrorCode): void {
    if (utterance !== this.#saying) return;
    if (error === 'not-allowed') {
      // A page that nobody has touched may not make a sound. It is said when somebody does.
      this.#saying = undefined;
      document.addEventListener('pointerup', this.#goOn, { once: true });
      document.addEventListener('keydown', this.#goOn, { once: true });
      return;
    }
    this.#said();
    this.#next();
  }

  #said(): void {
    this.#saying = undefined;
    const [line] = this.#waiting;
    line?.pieces.shift();
    if (line?.pieces.length === 0) this.#waiting.shift();
  }

  /** A voice of another language would make a noise of it: that is said instead, where that can be said. */
  #leaveOut(line: Line): void {
    this.#waiting.shift();
    if (line.lang !== this.language) {
      const text = READING_TEXTS[this.language].unspoken;
      this.#waiting.unshift(this.#line({ text, about: 'news' }));
    }
    this.#next();
  }
}
