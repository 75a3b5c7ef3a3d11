import type { Question, Status } from '@segit-a-hivatal/hours';
import type { Clock } from '../clock.ts';
import { endable, Latch } from '../latch.ts';
import type { Timers } from '../timers.ts';
import type { ServiceHours } from './service-hours.ts';

/** Tells open pages at once when their answer changes: at a boundary, and after an edit. */
export interface Board {
  /** The status now, and each one after it. */
  watch(question: Question): AsyncIterableIterator<Status>;
  dispose(): void;
}

/** The longest that is waited at once: after a jump of the clock, or a sleep of the machine, boundaries are looked for anew. */
const LONGEST_MS = 60_000;

/** One timer a process, for the next boundary of all that is watched, however many watch. */
export function createBoard({ hours, clock, timers }: { hours: ServiceHours; clock: Clock; timers: Timers }): Board {
  const watched = new Map<string, { readonly question: Question; readonly latches: Set<Latch> }>();
  let cancel: (() => void) | undefined;

  function arm(): void {
    cancel?.();
    cancel = undefined;
    if (watched.size === 0) return;
    const now = clock.now();
    let next = now + LONGEST_MS;
    for (const { question } of watched.values()) {
      const status = hours.statusAt(question, now);
      if (status) next = Math.min(next, Date.parse(status.validUntil));
    }
    cancel = timers.after(next - now, wakeAll);
  }

  /** Each of them compares: who has no news is not told anything. */
  function wakeAll(): void {
    for (const { latches } of watched.values()) for (const latch of latches) latch.wake();
    arm();
  }
  const stopListening = hours.onChange(wakeAll);

  function attach(question: Question, latch: Latch): () => void {
    const key = `${question.channel} ${question.site}`;
    const group = watched.get(key) ?? { question, latches: new Set() };
    group.latches.add(latch);
    if (!watched.has(key)) {
      watched.set(key, group);
      arm();
    }
    return () => {
      group.latches.delete(latch);
      if (group.latches.size > 0 || watched.get(key) !== group) return;
      watched.delete(key);
      arm();
    };
  }

  async function* statuses(question: Question, latch: Latch): AsyncGenerator<Status, void> {
    const detach = attach(question, latch);
    try {
      let told: Status | undefined;
      while (await latch.woken()) {
        const status = hours.statusAt(question, clock.now());
        // The same object until it changes; after an edit another one, which may say the same.
        if (!status || status === told || JSON.stringify(status) === JSON.stringify(told)) continue;
        told = status;
        yield status;
      }
    } finally {
      detach();
    }
  }

  return {
    watch(question) {
      const latch = new Latch();
      return endable(latch, statuses(question, latch));
    },
    dispose() {
      stopListening();
      for (const { latches } of watched.values()) for (const latch of latches) latch.close();
      cancel?.();
    },
  };
}
