import type { RttEdit } from '@segit-a-hivatal/contract/rtt';
import type { Clock } from '../clock.ts';
import { Fault } from '../fault.ts';
import { createPreviews } from '../privacy/index.ts';
import type { Privacy } from '../privacy/index.ts';
import { mayRead } from './model.ts';
import type { Actor, ConversationRecord } from './model.ts';
import type { Bus, RealTimeTextSignal } from './signals.ts';
import type { ConversationStore } from './store.ts';

/** Passes on what is being written: never stored, never logged, lost where nobody listens. */
export interface RealTimeText {
  /** False: not passed on, because nobody is talking, or somebody else owns the conversation now. */
  pass(actor: Actor, id: string, fence: number | null, edit: RttEdit): Promise<boolean>;
}

/**
 * So long a conversation is believed to be as it was read: somebody who writes sends five edits a second. A bell of its
 * log ends it sooner, and readers look at their own, newer record.
 */
const BELIEVED_MS = 1000;
const MANY = 500;

export function createRealTimeText(parts: {
  store: ConversationStore;
  bus: Bus;
  clock: Clock;
  privacy: Privacy;
}): RealTimeText {
  const { store, bus, clock, privacy } = parts;
  const previews = createPreviews(privacy, clock);
  const known = new Map<string, { readonly until: number; readonly record: Promise<ConversationRecord | undefined> }>();
  bus.subscribe((signal) => {
    if (signal.kind === 'log') known.delete(signal.id);
  });

  function find(id: string): Promise<ConversationRecord | undefined> {
    const now = clock.now();
    const found = known.get(id);
    if (found && found.until > now) return found.record;
    if (known.size > MANY) for (const [each, { until }] of known) if (until <= now) known.delete(each);
    // Edits that come meanwhile wait for the same answer, and so keep their order.
    const record = store.find(id);
    known.set(id, { until: now + BELIEVED_MS, record });
    record.catch(() => known.delete(id));
    return record;
  }

  return {
    async pass(actor, id, fence, edit) {
      const record = await find(id);
      if (!record || record.erased || !mayRead(record, actor)) throw new Fault('NOT_FOUND', 'no such conversation');
      if (record.state !== 'ACTIVE') return false;
      if (actor.kind === 'staff' && (record.ownerId !== actor.id || record.fence !== fence)) return false;
      const author = actor.kind === 'staff' ? { name: actor.name, role: actor.role } : null;
      const shown = previews.edit(`${actor.kind} ${id}`, actor.kind, edit);
      if (shown) bus.publish({ kind: 'real-time-text', id, fence: record.fence, author, edit: shown });
      return true;
    },
  };
}

/** For a slow reader so many edits wait; the rest is lost, which the next one that comes shows. */
const MOST_WAITING = 32;

/** What one reader of a conversation is given of it: the other side's text alone, and only while they are talking. */
export function audience() {
  let waiting: RealTimeTextSignal[] = [];
  return {
    /** Whether there is something to give. */
    take(signal: RealTimeTextSignal): boolean {
      if (waiting.length < MOST_WAITING) waiting.push(signal);
      return waiting.length > 0;
    },
    *of(record: ConversationRecord, reader: Actor): Generator<RealTimeTextSignal, void> {
      const heard = waiting;
      waiting = [];
      // A coordinator may read the log, but is not who it is written for.
      if (record.state !== 'ACTIVE' || (reader.kind === 'staff' && record.ownerId !== reader.id)) return;
      for (const signal of heard) {
        const foreign = (signal.author === null) === (reader.kind === 'staff');
        if (foreign && signal.fence === record.fence) yield signal;
      }
    },
  };
}
