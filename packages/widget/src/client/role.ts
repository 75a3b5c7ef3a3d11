import type { Environment } from './environment.ts';
import { randomId } from './random-id.ts';
import type { Store } from './store.ts';

/** Something that exactly one of a site's open tabs is. When that tab goes, another one of them becomes it. */
export interface Role {
  readonly held: boolean;
  /** Takes it from whoever holds it. */
  claim(): void;
  /** Gives it up and asks no more. */
  release(): void;
  /** Asks for it (again); a tab asks from the beginning. */
  ask(): void;
}

export interface RoleOptions {
  readonly name: string;
  readonly environment: Pick<Environment, 'storage' | 'locks' | 'openChannel'>;
  readonly store: Store;
  readonly onChange: (held: boolean) => void;
  readonly lease?: Partial<LeaseTiming>;
}

export interface LeaseTiming {
  readonly renewMs: number;
  readonly lifetimeMs: number;
}

export function createRole(options: RoleOptions): Role {
  const { locks, storage, openChannel } = options.environment;
  // Tabs that cannot share or talk are each alone with themselves.
  if (!storage || !openChannel) return soleRole(options);
  return locks ? lockRole(options, locks) : leaseRole(options);
}

/** Of a tab that knows of no other. */
function soleRole({ onChange }: RoleOptions): Role {
  let held = false;
  const set = (value: boolean): void => {
    if (value === held) return;
    held = value;
    onChange(value);
  };
  const ask = (): void => queueMicrotask(() => set(true));
  ask();
  return {
    get held() {
      return held;
    },
    ask,
    claim: ask,
    release: () => set(false),
  };
}

/** The browser itself sees to it that there is one, and hears of it first when a tab dies. */
function lockRole({ name, onChange }: RoleOptions, locks: LockManager): Role {
  /** Ends the present request, granted or not. */
  let cancel = (): void => {};
  let held = false;

  const request = (steal: boolean): void => {
    cancel();
    let current = true;
    const abort = new AbortController();
    let letGo = (): void => {};
    const end = (): void => {
      if (!current) return;
      current = false;
      if (held) {
        held = false;
        onChange(false);
      }
    };
    cancel = () => {
      end();
      abort.abort();
      letGo();
    };
    const holding = (): Promise<void> | undefined => {
      if (!current) return undefined;
      held = true;
      onChange(true);
      return new Promise((resolve) => (letGo = resolve));
    };
    // `steal` and `signal` exclude each other.
    locks.request(name, steal ? { steal } : { signal: abort.signal }, holding).catch(() => {
      // Another tab has claimed it: stand in line again.
      if (!current) return;
      end();
      request(false);
    });
  };

  request(false);
  return {
    get held() {
      return held;
    },
    ask: () => request(false),
    claim: () => held || request(true),
    release: () => cancel(),
  };
}

/**
 * Without Web Locks (pages without https): a lease in the storage that its holder renews. For moments two tabs may
 * both believe to hold it; what they do is then done twice, which is harmless here.
 */
function leaseRole({ name, store, onChange, lease }: RoleOptions): Role {
  const { renewMs, lifetimeMs } = { renewMs: 2_000, lifetimeMs: 6_000, ...lease };
  const key = `lease:${name}`;
  const me = randomId();
  let held = false;
  let stop = (): void => {};

  const set = (value: boolean): void => {
    if (value === held) return;
    held = value;
    onChange(value);
  };
  const write = (): void => void store.write(key, { holder: me, until: Date.now() + lifetimeMs });
  const look = (): void => {
    const found = store.read(key, isLease);
    // A clock that was set back must not make a dead tab's lease live for days.
    const alive = found && found.until > Date.now() && found.until <= Date.now() + 2 * lifetimeMs;
    if (alive && found.holder !== me) return set(false);
    write();
    // Two that find it free write one after the other; at the next look both read the same one.
    if (found?.holder === me) set(true);
  };
  const ask = (): void => {
    stop();
    const stopListening = store.onChange((changed) => (changed === key || changed === null) && look());
    const timer = setInterval(look, renewMs);
    const second = setTimeout(look, renewMs / 10);
    stop = () => {
      stopListening();
      clearInterval(timer);
      clearTimeout(second);
    };
    look();
  };
  const release = (): void => {
    stop();
    if (held) store.remove(key);
    set(false);
  };
  ask();
  return {
    get held() {
      return held;
    },
    ask,
    claim: () => {
      write();
      set(true);
    },
    release,
  };
}

interface Lease {
  readonly holder: string;
  readonly until: number;
}

function isLease(value: unknown): value is Lease {
  const lease = value as Lease | null;
  return typeof lease?.holder === 'string' && typeof lease.until === 'number';
}
