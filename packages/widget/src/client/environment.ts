/** What the client needs of the browser. Passed in, so that the same code runs headless and under test. */
export interface Environment {
  /** null: the browser refuses it, and everything is kept in memory for as long as the page lives. */
  readonly storage: Storage | null;
  /** null: not offered (pages without https); a lease in the storage takes its place. */
  readonly locks: LockManager | null;
  readonly openChannel: ((name: string) => BroadcastChannel) | null;
  readonly fetch: typeof fetch;
  readonly WebSocket: typeof WebSocket;
  /** Where `online`, `offline`, `focus`, `visibilitychange`, `pageshow`, `pagehide` and `storage` arrive. */
  readonly events: EventTarget;
  readonly online: () => boolean;
  readonly visible: () => boolean;
  readonly focused: () => boolean;
}

/** The page's own. Touches no global before it is called. */
export function browserEnvironment(): Environment {
  return {
    storage: usableStorage(),
    locks: navigator.locks ?? null,
    openChannel: typeof BroadcastChannel === 'function' ? (name) => new BroadcastChannel(name) : null,
    fetch: fetch.bind(globalThis),
    WebSocket,
    events: window,
    online: () => navigator.onLine,
    visible: () => document.visibilityState === 'visible',
    focused: () => document.hasFocus(),
  };
}

/** The mere mention of `localStorage` throws where the person has forbidden it. */
function usableStorage(): Storage | null {
  try {
    const probe = 'segit:probe';
    localStorage.setItem(probe, '');
    localStorage.removeItem(probe);
    return localStorage;
  } catch {
    return null;
  }
}

/** Listens until the returned function is called. */
export function listen(target: EventTarget, types: readonly string[], listener: (event: Event) => void): () => void {
  for (const type of types) target.addEventListener(type, listener);
  return () => types.forEach((type) => target.removeEventListener(type, listener));
}
