import type { Language, Party } from '@segit-a-hivatal/contract';
import { backoff } from './backoff.ts';
import { randomId } from './random-id.ts';
import type { Store } from './store.ts';
import type { MessageEntry, SendFailure } from './types.ts';

/** What the outbox keeps of a message until the server has it. */
export interface OutboxItem {
  readonly key: string;
  readonly text: string;
  readonly language: Language;
  /** When it was written, ISO. */
  readonly at: string;
  /** The order of writing: the device's clock, but always behind what waits already. */
  readonly order: number;
  readonly failure?: SendFailure;
  /** Until when its writer may take it back, in ms by the device's clock; it is not sent before. */
  readonly heldUntil?: number;
}

/**
 * So much later it is sent: whoever takes it back at the last moment in another tab is heard here first. And no clock that
 * was set back makes it wait for longer than it ever may.
 */
const HOLD_GRACE_MS = 500;
const HOLD_MOST_MS = 30_000;

/** What came of one attempt; `retryAfterMs` null: whenever the back-off says. */
export type SendAttempt =
  | { readonly stored: { readonly seq: number; readonly at: string } }
  | { readonly failure: SendFailure }
  | { readonly retryAfterMs: number | null };

export interface OutboxOptions {
  readonly store: Store;
  readonly conversationId: string;
  readonly party: Party;
  readonly onChange: () => void;
  /** One attempt; never rejects. */
  readonly send: (item: OutboxItem) => Promise<SendAttempt>;
  readonly retry?: { floorMs?: number; ceilingMs?: number };
}

interface Waiting {
  readonly item: OutboxItem;
  readonly entry: MessageEntry;
}

/**
 * Messages on their way: kept in this browser before anything is sent, sent one at a time in the order of writing until
 * the server has them on disk or refuses them. Each has its own key in the storage, so that tabs that write at the same
 * moment do not undo each other; sending one twice is harmless, because the server knows its id.
 */
export class Outbox {
  readonly #options: OutboxOptions;
  readonly #prefix: string;
  readonly #stopListening: () => void;
  readonly #waiting = new Map<string, Waiting>();
  #entries: readonly MessageEntry[] = [];
  #carrying = false;
  #pumping = false;
  #sending: string | null = null;
  #release: ReturnType<typeof setTimeout> | undefined;
  #endPause: () => void = () => {};

  constructor(options: OutboxOptions) {
    this.#options = options;
    this.#prefix = `out:${options.conversationId}:`;
    for (const storageKey of options.store.keys(this.#prefix)) this.#load(storageKey);
    this.#refresh();
    this.#stopListening = options.store.onChange((storageKey) => {
      if (storageKey?.startsWith(this.#prefix)) this.#changedElsewhere(storageKey);
    });
  }

  /** In the order of writing: what is not sent, and what the server has but the log has not brought yet. */
  get entries(): readonly MessageEntry[] {
    return this.#entries;
  }

  /**
   * Keeps the message, and returns its key and whether it would survive this tab. For `holdMs` it can be taken back; whoever
   * writes on has done with what is held.
   */
  add(text: string, language: Language, key: string = randomId(), holdMs = 0): { key: string; kept: boolean } {
    this.release();
    const now = Date.now();
    const last = Math.max(0, ...Array.from(this.#waiting.values(), ({ item }) => item.order));
    const held = holdMs ? { heldUntil: now + holdMs } : {};
    const item = { key, text, language, at: new Date(now).toISOString(), order: Math.max(now, last + 1), ...held };
    const kept = this.#options.store.write(this.#prefix + key, item);
    this.#put(item);
    this.#changed();
    return { key, kept };
  }

  /** Takes a held message back: its text; null: it is too late. */
  takeBack(key: string): string | null {
    const item = this.#waiting.get(key)?.item;
    if (!item?.heldUntil || item.heldUntil < Date.now()) return null;
    this.#forget(key);
    this.#changed();
    return item.text;
  }

  /** Nothing is held any more: what was is on its way. */
  release(): void {
    let released = false;
    for (const [key, { item }] of this.#waiting) {
      if (!item.heldUntil) continue;
      const { heldUntil: _over, ...rest } = item;
      this.#options.store.write(this.#prefix + key, rest);
      this.#put(rest);
      released = true;
    }
    if (released) this.#changed();
  }

  /** Sends a refused message again: with a new id where the server holds another text under the old one. */
  retry(key: string): void {
    const item = this.#waiting.get(key)?.item;
    if (!item?.failure) return;
    this.#forget(key);
    this.add(item.text, item.language, item.failure === 'CONFLICT' ? undefined : key);
  }

  discard(key: string): void {
    if (!this.#waiting.get(key)?.item.failure) return;
    this.#forget(key);
    this.#changed();
  }

  /** The log has brought it: the bubble is the log's from now on. */
  settle(key: string): void {
    if (!this.#waiting.has(key)) return;
    this.#forget(key);
    this.#changed();
  }

  /**
   * The history is another one, and nobody knows whether what was acknowledged in the old one is in it: as long as it
   * is still here, it is sent again, which is harmless where it is.
   */
  sendAcknowledgedAgain(): void {
    for (const [key, { item, entry }] of this.#waiting) {
      if (entry.delivery !== 'sent') continue;
      this.#options.store.write(this.#prefix + key, item);
      this.#put(item);
    }
    this.#changed();
  }

  /** Empties the outbox, and returns the texts that never reached the server, in the order of writing. */
  takeUnsent(): string[] {
    const unsent = this.#entries.filter(({ delivery }) => delivery !== 'sent');
    for (const key of [...this.#waiting.keys()]) this.#forget(key);
    this.#changed();
    return unsent.map(({ text }) => text);
  }

  /** Sends while it is carried: this tab leads, and its link is connected. */
  carry(on: boolean): void {
    if (on && !this.#carrying) this.#endPause();
    this.#carrying = on;
    void this.#pump();
  }

  dispose(): void {
    this.carry(false);
    clearTimeout(this.#release);
    this.#endPause();
    this.#stopListening();
  }

  async #pump(): Promise<void> {
    if (this.#pumping) return;
    this.#pumping = true;
    const wait = backoff(this.#options.retry);
    for (let item = this.#next(); this.#carrying && item; item = this.#next()) {
      this.#setSending(item.key);
      const attempt = await this.#options.send(item);
      this.#setSending(null);
      if ('retryAfterMs' in attempt) {
        if (this.#carrying) await this.#pause(Math.max(attempt.retryAfterMs ?? 0, wait.next()));
        continue;
      }
      wait.reset();
      // Meanwhile the log may have brought it.
      if (!this.#waiting.has(item.key)) continue;
      if ('failure' in attempt) {
        const refused = { ...item, failure: attempt.failure };
        this.#options.store.write(this.#prefix + item.key, refused);
        this.#put(refused);
      } else {
        this.#options.store.remove(this.#prefix + item.key);
        this.#acknowledge(item.key, attempt.stored);
      }
      this.#changed();
    }
    this.#pumping = false;
  }

  #next(): OutboxItem | undefined {
    const entry = this.#entries.find(({ delivery }) => delivery === 'queued' || delivery === 'sending');
    return entry && this.#waiting.get(entry.key)?.item;
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#endPause = () => (clearTimeout(timer), resolve());
    });
  }

  #setSending(key: string | null): void {
    const before = this.#sending;
    this.#sending = key;
    for (const changed of [before, key]) {
      const waiting = changed && this.#waiting.get(changed);
      if (waiting) this.#put(waiting.item);
    }
    this.#changed();
  }

  #put(item: OutboxItem): void {
    const { key, text, language, at, failure, heldUntil } = item;
    const waits = heldUntil ? 'held' : key === this.#sending ? 'sending' : 'queued';
    const delivery = failure ? 'failed' : waits;
    const entry: MessageEntry = {
      kind: 'message',
      key,
      at,
      own: true,
      party: this.#options.party,
      text,
      language,
      delivery,
      ...(failure ? { failure } : {}),
      ...(heldUntil ? { heldUntil } : {}),
    };
    this.#waiting.set(key, { item, entry });
  }

  #acknowledge(key: string, stored?: { seq: number; at: string }): void {
    const { item, entry } = this.#waiting.get(key)!;
    this.#waiting.set(key, { item, entry: { ...entry, ...stored, delivery: 'sent' } });
  }

  #forget(key: string): void {
    this.#waiting.delete(key);
    this.#options.store.remove(this.#prefix + key);
  }

  #load(storageKey: string): void {
    const item = this.#options.store.read(storageKey, isItem);
    if (item && storageKey === this.#prefix + item.key) this.#put(item);
  }

  #changedElsewhere(storageKey: string): void {
    const key = storageKey.slice(this.#prefix.length);
    const here = this.#waiting.get(key);
    const there = this.#options.store.read(storageKey, isItem);
    if (there) {
      if (here?.entry.delivery !== 'sent') this.#load(storageKey);
    } else if (here?.item.failure || here?.item.heldUntil) {
      // Discarded, or taken back.
      this.#waiting.delete(key);
    } else if (here) {
      // Another tab removed it because the server has it; the log will bring it here too.
      this.#acknowledge(key);
    }
    this.#changed();
  }

  #refresh(): void {
    const all = [...this.#waiting.values()].sort((a, b) => a.item.order - b.item.order);
    this.#entries = all.map(({ entry }) => entry);
    const held = all.find(({ item }) => item.heldUntil);
    clearTimeout(this.#release);
    if (!held) return;
    const left = Math.min(held.item.heldUntil! - Date.now(), HOLD_MOST_MS);
    this.#release = setTimeout(() => this.release(), left + HOLD_GRACE_MS);
  }

  #changed(): void {
    this.#refresh();
    this.#options.onChange();
    void this.#pump();
  }
}

function isItem(value: unknown): value is OutboxItem {
  const item = value as OutboxItem | null;
  return (
    typeof item === 'object' &&
    item !== null &&
    [item.key, item.text, item.language, item.at].every((field) => typeof field === 'string') &&
    ['string', 'undefined'].includes(typeof item.failure) &&
    ['number', 'undefined'].includes(typeof item.heldUntil) &&
    Number.isFinite(item.order)
  );
}
