import { LIMITS } from '@segit-a-hivatal/contract';
import type { Party } from '@segit-a-hivatal/contract';
import { Fault } from '../fault.ts';
import type { Hub } from './hub.ts';
import { endable, Latch } from '../latch.ts';
import { mayRead } from './model.ts';
import type { Actor, ConversationRecord, LogEntry } from './model.ts';
import type { Presence } from './presence.ts';
import type { QueueBoard, QueueStanding } from './queue-board.ts';
import { audience } from './real-time-text.ts';
import type { RealTimeTextSignal } from './signals.ts';
import type { ConversationStore } from './store.ts';

/** What the subscription to a conversation brings; on the wire it is the union `ConversationFeed`. */
export type FeedItem =
  | { readonly kind: 'started' | 'reset'; readonly epoch: string; readonly lastSeq: number }
  | { readonly kind: 'page'; readonly entries: readonly LogEntry[]; readonly caughtUp: boolean }
  | ({ readonly kind: 'queue' } & QueueStanding)
  | { readonly kind: 'typing'; readonly party: Extract<Party, 'CITIZEN' | 'OPERATOR'>; readonly typing: boolean }
  | RealTimeTextSignal
  | { readonly kind: 'erased'; readonly id: string };

export interface FeedParts {
  readonly store: ConversationStore;
  readonly hub: Hub;
  readonly board: QueueBoard;
  readonly presence: Presence;
  /** The history's generation. */
  epoch(): Promise<string>;
}

/** What the reader says it has. */
export interface ReaderPosition {
  readonly epoch: string | null;
  readonly afterSeq: number;
}

/**
 * The log of one conversation behind the reader's cursor, for as long as the reader listens. The order matters: first
 * the listener is attached, then the store is read, so that nothing is committed unseen in between.
 */
export function openFeed(
  parts: FeedParts,
  actor: Actor,
  id: string,
  from: ReaderPosition,
): AsyncIterableIterator<FeedItem> {
  const latch = new Latch();
  return endable(latch, run(parts, actor, id, from, latch));
}

async function* run(
  { store, hub, board, presence, epoch }: FeedParts,
  actor: Actor,
  id: string,
  from: ReaderPosition,
  latch: Latch,
): AsyncGenerator<FeedItem, void> {
  const other = actor.kind === 'citizen' ? 'OPERATOR' : 'CITIZEN';
  let logWoken = true;
  let look = false;
  let otherTyping: boolean | undefined;
  const heard = audience();
  const detach = hub.attach(id, {
    wake() {
      logWoken = true;
      latch.wake();
    },
    historyChanged() {
      look = true;
      latch.wake();
    },
    typing(party, typing) {
      if (party !== other) return;
      otherTyping = typing;
      latch.wake();
    },
    realTimeText(signal) {
      if (heard.take(signal)) latch.wake();
    },
  });
  let unwatch: (() => void) | undefined;
  let absent: (() => void) | undefined;
  try {
    let record = await readable(store, actor, id);
    if (actor.kind === 'citizen') {
      absent = presence.attach(id);
      unwatch = board.watch(() => latch.wake());
    }
    let generation = await epoch();
    // Behind the end of the log: the history that the reader knows is not this one.
    const foreign = (from.epoch !== null && from.epoch !== generation) || from.afterSeq > record.lastSeq;
    let cursor = foreign ? 0 : from.afterSeq;
    yield { kind: foreign ? 'reset' : 'started', epoch: generation, lastSeq: record.lastSeq };

    let caughtUpOnce = false;
    let shown = '';
    while (await latch.woken()) {
      while (logWoken) {
        logWoken = false;
        const found = await store.readLog(id, cursor, LIMITS.pageSize);
        const all = found.length < LIMITS.pageSize;
        cursor = found.at(-1)?.seq ?? cursor;
        // A message changes nothing of who may read; an assignment may, and so may a wake without an entry (erasure).
        look ||= found.length === 0 || found.some((e) => e.kind === 'assignment' || e.kind === 'state');
        if (found.length === 0 && !caughtUpOnce) yield { kind: 'page', entries: [], caughtUp: true };
        for (let start = 0; start < found.length;) {
          const end = pageEnd(found, start);
          yield { kind: 'page', entries: found.slice(start, end), caughtUp: all && end === found.length };
          start = end;
        }
        caughtUpOnce ||= all;
        logWoken ||= !all;
      }
      if (look) {
        look = false;
        const now = await store.find(id);
        // Erasing leaves the frame: one without it is not in the history that was put back.
        if (!now) throw new Fault('NOT_FOUND', 'no such conversation');
        if (now.erased) {
          yield { kind: 'erased', id };
          return;
        }
        if (!mayRead(now, actor)) return;
        record = now;
        // A backup was put back under a reader who was listening.
        const current = await epoch();
        if (current !== generation || now.lastSeq < cursor) {
          generation = current;
          cursor = 0;
          logWoken = true;
          latch.wake();
          yield { kind: 'reset', epoch: current, lastSeq: now.lastSeq };
        }
      }
      if (otherTyping !== undefined) {
        const typing = otherTyping;
        otherTyping = undefined;
        yield { kind: 'typing', party: other, typing };
      }
      yield* heard.of(record, actor);
      const status = actor.kind === 'citizen' && record.state === 'WAITING' ? board.position(id) : undefined;
      const text = JSON.stringify(status) ?? '';
      if (status && text !== shown) yield { kind: 'queue', ...status };
      shown = text;
    }
  } finally {
    detach();
    unwatch?.();
    absent?.();
  }
}

/** Where the page that begins at `start` ends: at the end, or where the text of more than one entry is too long. */
function pageEnd(entries: readonly LogEntry[], start: number): number {
  let left: number = LIMITS.pageText;
  for (let end = start; end < entries.length; end++) {
    const entry = entries[end];
    left -= entry?.kind === 'message' ? entry.text.length : 0;
    if (left < 0 && end > start) return end;
  }
  return entries.length;
}

/** The conversation, if this reader may know of it; otherwise the same answer as for one that does not exist. */
export async function readable(store: ConversationStore, actor: Actor, id: string): Promise<ConversationRecord> {
  const record = await store.find(id);
  if (!record || record.erased || !mayRead(record, actor)) throw new Fault('NOT_FOUND', 'no such conversation');
  return record;
}
