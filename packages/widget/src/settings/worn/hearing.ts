import type { Language } from '@segit-a-hivatal/contract';
import { amountOf } from '../../a11y/hearing/amount.ts';
import { heardOptions, VOLUMES, type Heard } from '../../a11y/hearing/options.ts';
import type { Reader } from '../../a11y/hearing/reader.ts';
import type { About, Announcer, Utterance } from '../../a11y/announcer.ts';
import type { Signals } from '../../a11y/sounds/signals.ts';
import type { Signal } from '../../a11y/sounds/tones.ts';
import type { Settings } from '../fields.ts';

const SIGNALS: Partial<Record<About, Signal>> = {
  message: 'message',
  arrived: 'message',
  joined: 'joined',
  lost: 'lost',
  back: 'back',
};

const worn = new WeakMap<Announcer, Hearing>();

/** What a reader set of what there is to hear, at the one place through which all that is announced goes. */
export function hearWith({ heard }: Settings, root: HTMLElement, announcer: Announcer): void {
  const options = heardOptions(heard);
  let hearing = worn.get(announcer);
  if (!hearing) worn.set(announcer, (hearing = new Hearing(root, announcer)));
  hearing.set(options, root.lang as Language);
}

/** A signal, as much as is wanted, and read aloud: each from what is announced, so that all agree and nothing comes twice. */
class Hearing {
  readonly #root: HTMLElement;
  #options = heardOptions({});
  #language: Language = 'hu';
  #reader: Promise<Reader | undefined> | undefined;
  #reading: Reader | undefined;
  #signals: Promise<Signals | undefined> | undefined;

  constructor(root: HTMLElement, announcer: Announcer) {
    this.#root = root;
    announcer.through = (lines) => this.#through(lines);
  }

  set(options: Heard, language: Language): void {
    this.#options = options;
    this.#language = language;
    if (options.aloud) void this.#read();
    else this.#stopReading();
    if (!options.sounds) void this.#stopSignals();
    if (this.#reading) Object.assign(this.#reading, { options, language });
  }

  #through(lines: readonly Utterance[]): readonly Utterance[] {
    const { announced, aloud, sounds } = this.#options;
    if (sounds) void this.#signal(lines);
    const kept = amountOf(lines, announced, this.#language);
    // What comes while its code does is read, too.
    if (aloud) void this.#read().then((reader) => reader?.read(kept));
    return kept;
  }

  /** One for all that is announced at once: the first that has any. */
  async #signal(lines: readonly Utterance[]): Promise<void> {
    const [signal] = lines.flatMap(({ about }) => (about && SIGNALS[about]) ?? []);
    if (!signal) return;
    this.#signals ??= import('../../a11y/sounds/signals.ts').then(
      ({ Signals }) => new Signals(),
      () => (this.#signals = undefined),
    );
    const signals = await this.#signals;
    await signals?.play(signal, VOLUMES[this.#options.volume]);
  }

  async #stopSignals(): Promise<void> {
    const signals = this.#signals;
    this.#signals = undefined;
    (await signals)?.dispose();
  }

  #read(): Promise<Reader | undefined> {
    return (this.#reader ??= import('../../a11y/hearing/reader.ts').then(
      ({ Reader }) => this.#startReading(new Reader(this.#options, this.#language)),
      // Without a network it is tried again with the next that comes.
      () => (this.#reader = undefined),
    ));
  }

  #startReading(reader: Reader): Reader | undefined {
    if (!this.#options.aloud) return undefined;
    this.#reading = reader;
    this.#listen('addEventListener');
    return reader;
  }

  #stopReading(): void {
    this.#listen('removeEventListener');
    this.#reading?.dispose();
    this.#reading = this.#reader = undefined;
  }

  #listen(how: 'addEventListener' | 'removeEventListener'): void {
    const host = (this.#root.getRootNode() as ShadowRoot).host;
    window[how]('keydown', this.#onKeydown, true);
    window[how]('pagehide', this.#hush);
    host[how]('segit-close', this.#hush);
    this.#root[how]('hush', this.#hush);
  }

  readonly #hush = (event: Event): void => {
    if (event.type === 'hush') event.stopPropagation();
    this.#reading?.hush();
  };

  /** Esc silences first, and closes when there is silence. On the rest of the page it keeps its meaning besides. */
  readonly #onKeydown = (event: Event): void => {
    const { key, isComposing } = event as KeyboardEvent;
    // Taken off the page, with nobody to tell.
    if (!this.#root.isConnected) return this.#stopReading();
    if (key !== 'Escape' || isComposing || !this.#reading?.speaking) return;
    this.#reading.hush();
    if (!event.composedPath().includes(this.#root)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
}
