import type { Timers } from '../timers.ts';
import type { Bus, RealTimeTextSignal, Signal } from './signals.ts';
import type { ConversationStore } from './store.ts';

export interface HubListener {
  /** Something may be new behind the listener's cursor. */
  wake(): void;
  /** An older backup was put back: what the listener has read may not be so any more. */
  historyChanged(): void;
  typing(party: 'CITIZEN' | 'OPERATOR', typing: boolean): void;
  realTimeText(signal: RealTimeTextSignal): void;
}

export interface Hub {
  /** Attached when it returns; whatever is committed from now on wakes the listener, sooner or later. */
  attach(id: string, listener: HubListener): () => void;
  dispose(): void;
}

const POLL_MS = 2000;

/**
 * One per process. Hands the bus's signals to the feeds that wait for them, and asks the store every 2 s which of the
 * attached conversations have grown, and whether the history is still the same: one query each for all of them, so that
 * a lost wake-up costs a delay and thousands of idle readers cost little.
 */
export function createHub(parts: {
  bus: Bus;
  store: ConversationStore;
  timers: Timers;
  /** The history's generation. */
  epoch(): Promise<string>;
  onError(error: unknown): void;
}): Hub {
  const { bus, store, timers, epoch, onError } = parts;
  const listeners = new Map<string, Set<HubListener>>();
  /** The last `lastSeq` that was seen of each attached conversation; −1: not yet. */
  const seen = new Map<string, number>();

  const wake = (id: string): void => {
    for (const listener of listeners.get(id) ?? []) listener.wake();
  };

  const unsubscribe = bus.subscribe((signal: Signal) => {
    if (signal.kind === 'log') {
      if (!listeners.has(signal.id)) return;
      seen.set(signal.id, Math.max(signal.seq, seen.get(signal.id) ?? -1));
      wake(signal.id);
    } else if (signal.kind === 'typing') {
      for (const listener of listeners.get(signal.id) ?? []) listener.typing(signal.party, signal.typing);
    } else if (signal.kind === 'real-time-text') {
      for (const listener of listeners.get(signal.id) ?? []) listener.realTimeText(signal);
    }
  });

  let generation: string | undefined;
  let polling = false;
  async function poll(): Promise<void> {
    if (polling || listeners.size === 0) return;
    polling = true;
    try {
      const asked = [...listeners.keys()];
      const now = await store.lastSeqs(asked);
      for (const id of asked) {
        const lastSeq = now.get(id) ?? -2;
        if (seen.get(id) === lastSeq) continue;
        if (listeners.has(id)) seen.set(id, lastSeq);
        wake(id);
      }
      const current = await epoch();
      if (current !== generation) {
        // At the first poll too: it may have changed since the first feed began.
        generation = current;
        for (const set of listeners.values()) for (const listener of set) listener.historyChanged();
      }
    } catch (error) {
      onError(error);
    } finally {
      polling = false;
    }
  }
  const stop = timers.every(POLL_MS, () => void poll());

  return {
    attach(id, listener) {
      let set = listeners.get(id);
      if (!set) listeners.set(id, (set = new Set()));
      set.add(listener);
      seen.set(id, seen.get(id) ?? -1);
      return () => {
        set.delete(listener);
        if (set.size > 0 || listeners.get(id) !== set) return;
        listeners.delete(id);
        seen.delete(id);
      };
    },
    dispose() {
      stop();
      unsubscribe();
      listeners.clear();
    },
  };
}
