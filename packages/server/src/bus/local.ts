import type { Bus, Signal } from '../domain/conversations/index.ts';

/** The wake-ups within one process. Listeners are called in the same turn; one that throws harms no other. */
export function createLocalBus(onError: (error: unknown) => void): Bus {
  const listeners = new Set<(signal: Signal) => void>();
  return {
    publish(signal) {
      for (const listener of listeners) {
        try {
          listener(signal);
        } catch (error) {
          onError(error);
        }
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    healthy: () => true,
    async close() {
      listeners.clear();
    },
  };
}
