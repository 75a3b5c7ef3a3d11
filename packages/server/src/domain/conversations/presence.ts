import type { Timers } from '../timers.ts';

/** What presence needs of a store. */
export interface PresenceStore {
  /** These conversations' citizens count as present for another `presenceGraceMs`, by the database's clock. */
  renewPresence(ids: readonly string[]): Promise<void>;
}

/** Which citizens' pages are connected to this process. */
export interface Presence {
  attach(id: string): () => void;
  dispose(): void;
}

/** A third of the grace: two renewals may fail before a present citizen looks away. */
const RENEW_MS = 40_000;
const ARRIVAL_MS = 50;
const CHUNK = 500;

export function createPresence(parts: {
  store: PresenceStore;
  timers: Timers;
  onArrival(): void;
  onError(error: unknown): void;
}): Presence {
  const { store, timers, onArrival, onError } = parts;
  const attached = new Map<string, number>();

  async function renew(ids: readonly string[]): Promise<void> {
    try {
      for (let i = 0; i < ids.length; i += CHUNK) await store.renewPresence(ids.slice(i, i + CHUNK));
    } catch (error) {
      onError(error);
    }
  }
  const stop = timers.every(RENEW_MS, () => void renew([...attached.keys()]));

  // After a restart everybody comes back at once: those of one moment are one write.
  let arrived = new Set<string>();
  function arrive(id: string): void {
    if (arrived.size === 0) {
      timers.after(ARRIVAL_MS, () => {
        const ids = [...arrived];
        arrived = new Set();
        void renew(ids).then(onArrival);
      });
    }
    arrived.add(id);
  }

  return {
    attach(id) {
      const count = attached.get(id) ?? 0;
      attached.set(id, count + 1);
      if (count === 0) arrive(id);
      return () => {
        const left = (attached.get(id) ?? 1) - 1;
        if (left > 0) attached.set(id, left);
        else attached.delete(id);
      };
    },
    dispose: stop,
  };
}
