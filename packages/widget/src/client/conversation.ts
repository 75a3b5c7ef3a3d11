import { messageText, type Language, type Preference } from '@segit-a-hivatal/contract';
import {
  ConversationFeedDocument,
  MarkReadDocument,
  SendMessageDocument,
  SendRealTimeTextDocument,
  SetPreferencesDocument,
  SetTypingDocument,
} from '@segit-a-hivatal/contract/operations';
import { backoff } from './backoff.ts';
import type { FeedItem, Position } from './feed-item.ts';
import type { Link, Subscription } from './link.ts';
import { applyItem, emptyLog, positionOf, unreadBehind, withLocal, type LogReplica, type Side } from './log.ts';
import { Outbox, type OutboxItem, type SendAttempt } from './outbox.ts';
import { ReadMarks } from './read-marks.ts';
import { RealTimeTextDoor } from './real-time-text/door.ts';
import { RequestError } from './request-error.ts';
import type { Store } from './store.ts';
import { Typing } from './typing.ts';
import type { ConversationSnapshot, SendFailure, TranscriptEntry } from './types.ts';

export interface ConversationOptions extends Side {
  readonly id: string;
  /** Where unsent messages are kept. */
  readonly store: Store;
  readonly language: () => Language;
  /** Staff: the fencing number under which the conversation is owned now. */
  readonly fence?: () => number;
  /** The history's generation as it was last known, so that another one is noticed. */
  readonly epoch?: string | null;
  /** It is known to be a message that was left, so that nobody is told for a moment that they wait. */
  readonly left?: boolean;
  readonly preferences?: readonly Preference[];
  readonly nickname?: string;
  /** Hears each item of the feed, for the other tabs. */
  readonly relay?: (epoch: string | null, item: FeedItem) => void;
  /** The server refuses the feed for good: the conversation is not (or no longer) the reader's. */
  readonly onRefused?: (error: RequestError) => void;
  readonly timing?: Partial<ConversationTiming>;
}

export interface ConversationTiming {
  /** Read marks within this time become one. */
  readonly readMs: number;
  readonly retryFloorMs: number;
  readonly retryCeilingMs: number;
}

/**
 * One conversation, read and written over whatever link it is given: its log, its outbox, and what goes on around it.
 * Dispatches `change` when the snapshot is another one. Just above 300 lines: what is left here is the wiring of its parts
 * (log, outbox, read marks, typing, real-time text), and a part of the wiring would be no concept.
 */
export class ConversationClient extends EventTarget {
  readonly id: string;
  /** What is being written, both ways. */
  readonly realTimeText: RealTimeTextDoor;
  readonly #options: ConversationOptions;
  readonly #outbox: Outbox;
  readonly #readMarks: ReadMarks;
  readonly #typing = new Typing(() => this.#update());
  #log: LogReplica;
  #link: Link | null = null;
  #feed: Subscription | null = null;
  #snapshot: ConversationSnapshot;
  #entries: { from: readonly unknown[]; merged: readonly TranscriptEntry[] } = { from: [], merged: [] };
  #queue: Extract<FeedItem, { __typename: 'QueueStatus' }> | null = null;
  #preferences: readonly Preference[];
  #preferencesToSend = false;
  #erased = false;

  constructor(options: ConversationOptions) {
    super();
    this.#options = options;
    this.id = options.id;
    const timing: ConversationTiming = { readMs: 300, retryFloorMs: 500, retryCeilingMs: 30_000, ...options.timing };
    const retry = { floorMs: timing.retryFloorMs, ceilingMs: timing.retryCeilingMs };
    this.#readMarks = new ReadMarks({
      delayMs: timing.readMs,
      retryWait: backoff(retry),
      acknowledged: () => this.#log.readUpTo,
      connected: () => this.#link?.state === 'connected',
      mark: (upTo) => this.#link!.execute(MarkReadDocument, { conversationId: this.id, upTo, ...this.#fence() }),
    });
    this.#preferences = options.preferences ?? [];
    this.realTimeText = this.#openRealTimeText();
    this.#log = emptyLog(options.epoch ?? null, options.left);
    this.#outbox = new Outbox({
      store: options.store,
      conversationId: options.id,
      party: options.party,
      retry,
      send: (item) => this.#attempt(item),
      onChange: () => this.#update(),
    });
    this.#snapshot = this.#build();
  }

  get snapshot(): ConversationSnapshot {
    return this.#snapshot;
  }

  /** The generation of the history that is shown. */
  get epoch(): string | null {
    return this.#log.epoch;
  }

  /** Where the history that took the place of another one ended; undefined: none did. */
  get resetAt(): number | undefined {
    return this.#log.reset?.lastSeq;
  }

  /** Reads and writes over this link from now on, from wherever it is; null: over none. */
  connect(link: Link | null): void {
    this.#feed?.stop();
    this.#feed = null;
    this.#link?.removeEventListener('state', this.#linkChanged);
    this.#link = link;
    link?.addEventListener('state', this.#linkChanged);
    this.#linkChanged();
    if (!link || this.#erased) return;
    this.#feed = link.subscribe(ConversationFeedDocument, () => ({ id: this.id, ...positionOf(this.#log) }), {
      next: ({ conversation }) => this.#take(conversation),
      error: (error) => this.#options.onRefused?.(error),
    });
  }

  /** Takes the text into the outbox. Returns its key, or null for a text that cannot be sent. */
  send(text: string, key?: string, holdMs?: number): { key: string; kept: boolean } | null {
    if (messageText(text) === null || this.#erased) return null;
    this.#typing.sent();
    return this.#outbox.add(text, this.#options.language(), key ?? this.realTimeText.finish(), holdMs);
  }

  /** Takes a message back that is held: its text; null: it is too late. */
  takeBack(key: string): string | null {
    return this.#outbox.takeBack(key);
  }

  /** Sends what is held. */
  release(): void {
    this.#outbox.release();
  }

  retry(key: string): void {
    this.#outbox.retry(key);
  }

  discard(key: string): void {
    this.#outbox.discard(key);
  }

  /** Empties the outbox and returns the texts that never reached the server. */
  takeUnsent(): string[] {
    return this.#outbox.takeUnsent();
  }

  /** The reader has seen everything that is shown. */
  markRead(): void {
    const last = this.#log.events.findLast((e) => e.__typename === 'MessageEvent' && e.party !== this.#options.party);
    if (last && this.#readMarks.read(last.seq)) this.#update();
  }

  /** To be called at each input; tells the other side at most every 3 s, and only where there is one. */
  composing(): void {
    if (this.#log.state !== 'ACTIVE' || this.#link?.state !== 'connected' || !this.#typing.due) return;
    this.#typing.told();
    // A lost sign is not repeated: the next input gives another one.
    this.#link.execute(SetTypingDocument, { conversationId: this.id, typing: true }).catch(() => {});
  }

  /** Citizens only; the tab that carries the outbox tells the server, as soon as it can be reached. */
  setPreferences(preferences: readonly Preference[]): void {
    if (String(preferences) === String(this.#preferences)) return;
    this.#preferences = preferences;
    this.#preferencesToSend = true;
    this.#sendPreferences();
    this.#update();
  }

  /** The feed as another tab needs it that has got as far as `position`. */
  replay({ epoch, afterSeq }: Position): FeedItem[] {
    const { epoch: own, events, caughtUp, reset } = this.#log;
    if (own === null) return [];
    const foreign = epoch !== null && epoch !== own;
    const start: FeedItem = foreign
      ? { __typename: 'ConversationReset', epoch: own, lastSeq: reset?.lastSeq ?? events.length }
      : { __typename: 'FeedStarted', epoch: own, lastSeq: events.length };
    const page: FeedItem = { __typename: 'EventPage', events: events.slice(foreign ? 0 : afterSeq), caughtUp };
    return [start, page, ...(this.#queue ? [this.#queue] : [])];
  }

  dispose(): void {
    this.connect(null);
    this.#outbox.dispose();
    this.#readMarks.dispose();
    this.#typing.dispose();
    this.realTimeText.dispose();
  }

  #take(item: FeedItem): void {
    const before = this.#log;
    const log = applyItem(before, item, this.#options, new Date().toISOString());
    this.#log = log;
    if (log.reset !== before.reset) this.#forget();
    if (log.state !== 'WAITING') this.#queue = null;
    for (const event of log.events.slice(log.reset === before.reset ? before.events.length : 0)) {
      if (event.__typename !== 'MessageEvent') continue;
      if (event.party === this.#options.party) this.#outbox.settle(event.clientMessageId);
      else this.#typing.hear(false);
    }
    switch (item.__typename) {
      case 'QueueStatus':
        this.#queue = item;
        break;
      case 'TypingStatus':
        if (item.party !== this.#options.party) this.#typing.hear(item.typing);
        break;
      case 'ConversationDeleted':
        this.#erase();
        break;
      default:
        // The rest is the log's.
        break;
    }
    this.realTimeText.take(item);
    this.#options.relay?.(log.epoch, item);
    if (log.gap && !before.gap) this.#feed?.restart();
    this.#update();
  }

  /** What belonged to the history that is no more. */
  #forget(): void {
    this.#readMarks.forget();
    this.#queue = null;
    this.#outbox.sendAcknowledgedAgain();
  }

  #erase(): void {
    this.#erased = true;
    this.#log = { ...emptyLog(this.#log.epoch), state: 'CLOSED', caughtUp: true };
    this.#outbox.takeUnsent();
    this.#feed?.stop();
    this.#feed = null;
  }

  readonly #linkChanged = (): void => {
    const connected = this.#link?.state === 'connected';
    this.#outbox.carry(connected && this.#link!.carriesOutbox);
    if (connected) {
      this.#sendPreferences();
      this.#readMarks.connected();
    } else {
      this.#readMarks.disconnected();
      this.#typing.hear(false);
    }
    this.#update();
  };

  #openRealTimeText(): RealTimeTextDoor {
    return new RealTimeTextDoor({
      party: this.#options.party,
      active: () => this.#log.state === 'ACTIVE',
      connected: () => this.#link?.state === 'connected',
      sendEdit: async (edit) => {
        const input = { conversationId: this.id, ...this.#fence(), ...edit };
        return (await this.#link!.execute(SendRealTimeTextDocument, { input })).sendRealTimeText;
      },
      changed: () => this.#update(),
    });
  }

  async #attempt({ key, text, language }: OutboxItem): Promise<SendAttempt> {
    if (!this.#link) return { retryAfterMs: null };
    try {
      const { sendMessage: result } = await this.#link.execute(SendMessageDocument, {
        input: { conversationId: this.id, clientMessageId: key, text, language, ...this.#fence() },
      });
      if (result.__typename === 'MessageStored') return { stored: { seq: result.seq, at: result.at } };
      return { failure: result.__typename === 'OwnershipLost' ? 'OWNERSHIP_LOST' : 'CONVERSATION_ENDED' };
    } catch (error) {
      const { transient, code, retryAfterMs } = error instanceof RequestError ? error : new RequestError();
      return transient ? { retryAfterMs: retryAfterMs ?? null } : { failure: code as SendFailure };
    }
  }

  #fence(): { fence?: number } {
    const fence = this.#options.fence?.();
    return fence === undefined ? {} : { fence };
  }

  #sendPreferences(): void {
    if (!this.#preferencesToSend || this.#link?.state !== 'connected' || !this.#link.carriesOutbox) return;
    this.#preferencesToSend = false;
    const variables = { conversationId: this.id, preferences: [...this.#preferences] };
    this.#link.execute(SetPreferencesDocument, variables).catch((error: unknown) => {
      // Once more when the connection is there again.
      this.#preferencesToSend = error instanceof RequestError && error.transient;
    });
  }

  #update(): void {
    this.realTimeText.look();
    const next = this.#build();
    const before = this.#snapshot;
    const keys = new Set([...Object.keys(next), ...Object.keys(before)]) as Set<keyof ConversationSnapshot>;
    if ([...keys].every((key) => next[key] === before[key])) return;
    this.#snapshot = next;
    this.dispatchEvent(new Event('change'));
  }

  #build(): ConversationSnapshot {
    const { state, operator, caughtUp, reopenableUntil, readableUntil, left, entries, events } = this.#log;
    const local = this.#outbox?.entries ?? [];
    const from = [entries, local];
    if (from.some((part, i) => part !== this.#entries.from[i])) {
      this.#entries = { from, merged: withLocal(entries, local) };
    }
    const readUpTo = this.#readMarks.upTo;
    const { preview } = this.realTimeText;
    return {
      id: this.id,
      state,
      connection: this.#link?.state ?? 'idle',
      entries: this.#entries.merged,
      caughtUp,
      readUpTo,
      unread: unreadBehind(readUpTo, events, this.#options.party),
      ...(operator ? { operator } : {}),
      otherIsTyping: this.#typing.other,
      ...(preview ? { preview } : {}),
      ...(this.#queue ? { queue: this.#queue } : {}),
      ...(left ? { left } : {}),
      preferences: this.#preferences,
      ...(this.#options.nickname ? { nickname: this.#options.nickname } : {}),
      ...(reopenableUntil ? { reopenableUntil } : {}),
      ...(readableUntil ? { readableUntil } : {}),
      erased: this.#erased,
    };
  }
}
