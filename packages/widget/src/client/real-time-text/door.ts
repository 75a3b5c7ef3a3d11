import type { FeedItem } from '../feed-item.ts';
import type { Preview } from '../types.ts';
import type { RealTimeText, RealTimeTextHost } from './real-time-text.ts';

/**
 * The way to real-time text, which few use: its code comes when it is switched on here, or with the other side's first
 * edit. What is said to it before that is kept.
 */
export class RealTimeTextDoor {
  readonly #host: RealTimeTextHost;
  #part: RealTimeText | undefined;
  #loading = false;
  #sending = false;
  #text = '';
  #early: FeedItem[] = [];

  constructor(host: RealTimeTextHost) {
    this.#host = host;
  }

  /** What the other side is writing. */
  get preview(): Preview | undefined {
    return this.#part?.preview;
  }

  /** Each item of the feed. */
  take(item: FeedItem): void {
    if (this.#part) return this.#part.take(item);
    if (item.__typename !== 'RealTimeText') return;
    this.#early.push(item);
    void this.#load();
  }

  /** Whether what is written here is sent. */
  send(on: boolean): void {
    this.#sending = on;
    if (this.#part) this.#part.send(on);
    else if (on) void this.#load();
  }

  /** What is written now; `composing`: an input method has not done with it. */
  write(text: string, composing: boolean): void {
    this.#text = text;
    this.#part?.write(text, composing);
  }

  /** The message is sent, or goes on in another tab: the id that it has with the other side, if it has one. */
  finish(): string | undefined {
    this.#text = '';
    return this.#part?.finish();
  }

  /** The connection or the conversation is in another state. */
  look(): void {
    this.#part?.look();
  }

  dispose(): void {
    this.#part?.dispose();
    this.#loading = true;
  }

  async #load(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    try {
      const { RealTimeText } = await import('./real-time-text.ts');
      const part = (this.#part = new RealTimeText(this.#host));
      part.send(this.#sending);
      part.write(this.#text, false);
      this.#early.forEach((item) => part.take(item));
    } catch {
      // It could not be loaded; the next edit, or the next choice, tries again.
      this.#loading = false;
    }
    this.#early = [];
  }
}
