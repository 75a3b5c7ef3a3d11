import { LIMITS } from '@segit-a-hivatal/contract';
import type { Clock } from '../clock.ts';
import type { Bus } from '../conversations/index.ts';
import { endable, Latch } from '../latch.ts';
import type { StaffMember } from '../staff/index.ts';
import type { Timers } from '../timers.ts';
import { shownTo } from './model.ts';
import type { TaskRow } from './model.ts';
import type { TaskReader, TaskStore } from './store.ts';

export interface TaskSnapshot {
  readonly tasks: readonly TaskRow[];
  /** How many did not fit. */
  readonly more: number;
}

interface FeedParts {
  readonly store: Pick<TaskStore, 'tasksFor'>;
  readonly bus: Bus;
  readonly clock: Clock;
  readonly timers: Timers;
}

const MOST_SHOWN = 200;
/** Code units of text in a snapshot: well below what may wait in a socket. */
const MOST_TEXT = 262_144;
/** That a task has become stuck rings no doorbell; the poll finds it. */
const POLL_MS = 2000;
/** Changes within this time are one snapshot. */
const SETTLE_MS = 100;

/** The tasks that the member of the staff may see, whole, each time they change. */
export function openTaskFeed(parts: FeedParts, staff: StaffMember): AsyncIterableIterator<TaskSnapshot> {
  const latch = new Latch();
  return endable(latch, run(parts, staff, latch));
}

async function* run(
  { store, bus, clock, timers }: FeedParts,
  staff: StaffMember,
  latch: Latch,
): AsyncGenerator<TaskSnapshot, void> {
  let settling: (() => void) | undefined;
  const detach = bus.subscribe(({ kind }) => {
    // `desk`: a conversation that comes to somebody brings its tasks.
    if (kind !== 'tasks' && kind !== 'desk') return;
    settling ??= timers.after(SETTLE_MS, () => {
      settling = undefined;
      latch.wake();
    });
  });
  const stop = timers.every(POLL_MS, () => latch.wake());
  const reader: TaskReader = staff.role === 'COORDINATOR' ? { as: staff.role } : { as: staff.role, id: staff.id };
  try {
    let shown = '';
    while (await latch.woken()) {
      const found = await store.tasksFor(reader, clock.now() - LIMITS.taskShownMs, MOST_SHOWN);
      const tasks = fitting(found).map((row) => shownTo(staff, row));
      const snapshot = { tasks, more: found.length - tasks.length };
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

/** The first ones whose text is not too long together. */
function fitting(rows: readonly TaskRow[]): readonly TaskRow[] {
  let left = MOST_TEXT;
  const end = rows.findIndex(({ record: { wanted, result, notes } }) => {
    left -= wanted.length + (result?.length ?? 0) + notes.reduce((sum, { text }) => sum + text.length, 0);
    return left < 0;
  });
  return end < 0 ? rows : rows.slice(0, end);
}
