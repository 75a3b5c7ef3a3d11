import { endable, Latch } from '../latch.ts';
import type { Bus } from '../conversations/index.ts';
import type { StaffMember } from '../staff/index.ts';
import type { Timers } from '../timers.ts';
import type { DeskRow, DeskStore } from './store.ts';

export interface DeskSnapshot {
  readonly waiting: readonly DeskRow[];
  readonly messages: readonly DeskRow[];
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
export function openDeskFeed(
  parts: { store: DeskStore; bus: Bus; timers: Timers },
  staff: StaffMember,
): AsyncIterableIterator<DeskSnapshot> {
  const latch = new Latch();
  return endable(latch, run(parts, staff, latch));
}

async function* run(
  { store, bus, timers }: { store: DeskStore; bus: Bus; timers: Timers },
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
      const [waiting, messages, mine, others, operatorsPresent] = await Promise.all([
        store.waiting(SHOWN),
        store.messages(SHOWN),
        store.ownedBy(staff.id),
        staff.role === 'COORDINATOR' ? store.ownedByOthers(staff.id, SHOWN) : [],
        store.desksPresent(),
      ]);
      const snapshot = { waiting, messages, mine, others, operatorsPresent };
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
