import type { Timers } from './timers.ts';

/** A process that heard no bell looks by itself after about so long. */
const POLL_MS = 2000;

/** What a follower needs of the bus: its own doorbell among the others. */
export interface Bell<Kind extends string> {
  publish(signal: { readonly kind: Kind }): void;
  subscribe(listener: (signal: { readonly kind: string }) => void): () => void;
}

/** Keeps what this process holds in memory as new as the store's. */
export interface Follower {
  /** Resolves when a look that began after this call has ended, well or not. */
  look(): Promise<void>;
  dispose(): void;
}

/**
 * Looks when the bell rings, and now and then where it was not heard. One look at a time: whatever asks while one is
 * on its way gets one more behind it, because that one may have read before the change.
 */
export function createFollower<Kind extends string>(parts: {
  readonly kind: Kind;
  readonly bell: Bell<Kind>;
  readonly timers: Timers;
  /** Takes over what the store has now, if it is another. */
  takeOver(): Promise<void>;
  onError(error: unknown): void;
}): Follower {
  const { kind, bell, timers, takeOver, onError } = parts;
  let looking: Promise<void> | undefined;
  let again = false;

  async function untilNobodyAsks(): Promise<void> {
    while (again) {
      again = false;
      await takeOver().catch(onError);
    }
    // Before anybody else runs: who asks from now on begins anew.
    looking = undefined;
  }
  function look(): Promise<void> {
    again = true;
    looking ??= untilNobodyAsks();
    return looking;
  }

  const unsubscribe = bell.subscribe((signal) => {
    if (signal.kind === kind) void look();
  });
  const stop = timers.every(POLL_MS, () => void look());
  return {
    look,
    dispose() {
      stop();
      unsubscribe();
    },
  };
}
