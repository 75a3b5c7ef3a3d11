import type { Timers } from '../timers.ts';
import type { Bus } from './signals.ts';

/** What the queue's board needs of a store. */
export interface QueueStore {
  /** The ids of all who wait, the next one first. */
  queueOrder(): Promise<string[]>;
  /** How many desks have a running lease, by the database's clock. */
  desksPresent(): Promise<number>;
  /** How long the last conversations took from acceptance to end, in seconds; null: there are none. */
  recentServiceSeconds(): Promise<number | null>;
}

export interface QueueStanding {
  /** 1 is next. */
  readonly position: number;
  readonly expectedWaitSeconds: number | null;
}

/** Where everybody stands: read once a process for all who wait here. */
export interface QueueBoard {
  /** Calls when the order or the expectation has changed. The first watcher starts the reading. */
  watch(changed: () => void): () => void;
  /** Undefined for one that does not wait, or is not known yet. */
  position(id: string): QueueStanding | undefined;
  dispose(): void;
}

const POLL_MS = 2000;
/** Changes within this time are one reading. */
const SETTLE_MS = 50;

export function createQueueBoard(parts: {
  store: QueueStore;
  bus: Bus;
  timers: Timers;
  onError(error: unknown): void;
}): QueueBoard {
  const { store, bus, timers, onError } = parts;
  const watchers = new Set<() => void>();
  let positions = new Map<string, number>();
  let secondsEach: number | null = null;
  let shown = '';
  let reading = false;
  let again = false;
  let settling: (() => void) | undefined;

  async function read(): Promise<void> {
    settling = undefined;
    if (watchers.size === 0) return;
    if (reading) {
      again = true;
      return;
    }
    reading = true;
    try {
      const [order, desks, service] = await Promise.all([
        store.queueOrder(),
        store.desksPresent(),
        store.recentServiceSeconds(),
      ]);
      positions = new Map(order.map((id, index) => [id, index + 1]));
      secondsEach = desks > 0 && service !== null ? service / desks : null;
      const now = `${order.join()} ${secondsEach}`;
      if (now !== shown) for (const watcher of watchers) watcher();
      shown = now;
    } catch (error) {
      onError(error);
    } finally {
      reading = false;
      if (again) {
        again = false;
        soon();
      }
    }
  }
  const soon = (): void => void (settling ??= timers.after(SETTLE_MS, () => void read()));

  const unsubscribe = bus.subscribe((signal) => {
    if (signal.kind === 'desk') soon();
  });
  const stop = timers.every(POLL_MS, () => void read());

  return {
    watch(changed) {
      watchers.add(changed);
      soon();
      return () => watchers.delete(changed);
    },
    position(id) {
      const position = positions.get(id);
      if (position === undefined) return undefined;
      // Whole minutes: a wait that is told every second anew is noise to a listener.
      const expected = secondsEach === null ? null : Math.ceil((position * secondsEach) / 60) * 60;
      return { position, expectedWaitSeconds: expected };
    },
    dispose() {
      stop();
      settling?.();
      unsubscribe();
      watchers.clear();
    },
  };
}
