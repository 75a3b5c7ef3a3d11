import { endable, Latch } from '../latch.ts';
import type { CallbackRow, Callbacks } from '../callbacks/index.ts';
import type { Bus, ConversationStore } from '../conversations/index.ts';
import type { StaffMember } from '../staff/index.ts';
import type { Timers } from '../timers.ts';
import type { DeskRow, DeskStore } from './store.ts';

/** A callback, with what its citizen wrote while waiting; that only for whoever has claimed it. */
export interface DeskCallbackRow extends CallbackRow {
  readonly written: readonly string[];
}

export interface DeskFeedParts {
  readonly store: DeskStore & Pick<ConversationStore, 'readLog'>;
  readonly callbacks: Pick<Callbacks, 'forDesk'>;
  readonly bus: Bus;
  readonly timers: Timers;
}

export interface DeskSnapshot {
  readonly waiting: readonly DeskRow[];
  readonly messages: readonly DeskRow[];
  readonly callbacks: readonly DeskCallbackRow[];
  readonly mine: readonly DeskRow[];
  /** What others own; for coordinators. */
  readonly others: readonly DeskRow[];
  readonly operatorsPresent: number;
}

/** Of each list. */
const SHOWN = 200;
/** Presence and unread counts ring no doorbell of their own; the poll finds them. */
const POLL_MS = 2000;
/** Changes within this time are one snapshot. */
const SETTLE_MS = 100;

/** The queue and what the member of the staff owns, whole, each time it changes. */
export function openDeskFeed(parts: DeskFeedParts, staff: StaffMember): AsyncIterableIterator<DeskSnapshot> {
  const latch = new Latch();
  return endable(latch, run(parts, staff, latch));
}

async function* run(
  { store, callbacks, bus, timers }: DeskFeedParts,
  staff: StaffMember,
  latch: Latch,
): AsyncGenerator<DeskSnapshot, void> {
  let settling: (() => void) | undefined;
  const detach = bus.subscribe((signal) => {
    if (signal.kind !== 'desk') return;
    settling ??= timers.after(SETTLE_MS, () => {
      settling = undefined;
      latch.wake();
    });
  });
  const stop = timers.every(POLL_MS, () => latch.wake());
  try {
    let shown = '';
    while (await latch.woken()) {
      const [waiting, messages, called, mine, others, operatorsPresent] = await Promise.all([
        store.waiting(SHOWN),
        store.messages(SHOWN),
        callbacks.forDesk(staff),
        store.ownedBy(staff.id),
        staff.role === 'COORDINATOR' ? store.ownedByOthers(staff.id, SHOWN) : [],
        store.desksPresent(),
      ]);
      const withWords = await Promise.all(called.map((row) => withWritten(store, row)));
      const snapshot = { waiting, messages, callbacks: withWords, mine, others, operatorsPresent };
      const text = JSON.stringify(snapshot);
      if (text === shown) continue;
      shown = text;
      yield snapshot;
    }
  } finally {
    detach();
    stop();
    settling?.();
  }
}

const MOST_WRITTEN = 100;

/** Whoever calls may read what its citizen wrote before: the number is theirs, and so is what it is about. */
export async function withWritten(
  store: Pick<ConversationStore, 'readLog'>,
  row: CallbackRow,
): Promise<DeskCallbackRow> {
  const { conversationId } = row.record;
  const log =
    row.number !== null && conversationId !== null ? await store.readLog(conversationId, 0, MOST_WRITTEN) : [];
  return {
    ...row,
    written: log.flatMap((entry) => (entry.kind === 'message' && entry.party === 'CITIZEN' ? [entry.text] : [])),
  };
}
