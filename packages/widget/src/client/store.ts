import { listen, type Environment } from './environment.ts';

/** Says whether what was read is what was once written: another version, or a person, may have been at it. */
export type Guard<T> = (value: unknown) => value is T;

/** Small values under one prefix, shared by the tabs of a site. Nothing here throws. */
export interface Store {
  read<T>(key: string, guard: Guard<T>): T | null;
  /** False: kept in this tab's memory only (storage refused or full). */
  write(key: string, value: unknown): boolean;
  remove(key: string): void;
  keys(prefix: string): string[];
  /** Removes everything under the prefix, from this browser and from memory. */
  wipe(): void;
  /** Calls back when another tab has changed something; null: perhaps everything. */
  onChange(listener: (key: string | null) => void): () => void;
}

export function createStore(environment: Pick<Environment, 'storage' | 'events'>, prefix: string): Store {
  const { storage, events } = environment;
  /** What the storage would not take. */
  const memory = new Map<string, string>();

  const raw = (key: string): string | null => memory.get(key) ?? attempt(() => storage?.getItem(prefix + key)) ?? null;
  const remove = (key: string): void => {
    memory.delete(key);
    attempt(() => storage?.removeItem(prefix + key));
  };
  const keys = (start: string): string[] => {
    const stored = attempt(() => Object.keys(storage ?? {})) ?? [];
    const own = stored.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
    return [...new Set([...own, ...memory.keys()])].filter((key) => key.startsWith(start));
  };

  return {
    keys,
    remove,
    read(key, guard) {
      const text = raw(key);
      const value: unknown = text === null ? null : attempt(() => JSON.parse(text));
      return guard(value) ? value : null;
    },
    write(key, value) {
      const text = JSON.stringify(value);
      const kept = storage !== null && attempt(() => (storage.setItem(prefix + key, text), true)) === true;
      if (kept) memory.delete(key);
      else memory.set(key, text);
      return kept;
    },
    wipe() {
      keys('').forEach(remove);
    },
    onChange(listener) {
      return listen(events, ['storage'], (event) => {
        const { key, storageArea } = event as StorageEvent;
        if (storageArea !== storage) return;
        if (key === null) listener(null);
        else if (key.startsWith(prefix)) listener(key.slice(prefix.length));
      });
    },
  };
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
