import { LIMITS } from '@segit-a-hivatal/contract';
import type { RequeueReason } from '@segit-a-hivatal/contract';
import { rules } from '../conversations/index.ts';
import type { Callbacks } from '../callbacks/index.ts';
import type { Bus, Conversations, ConversationStore } from '../conversations/index.ts';
import { Fault } from '../fault.ts';
import { answersCitizens } from '../staff/index.ts';
import type { StaffMember } from '../staff/index.ts';
import type { Timers } from '../timers.ts';
import { openDeskFeed, withWritten } from './feed.ts';
import type { DeskCallbackRow, DeskSnapshot } from './feed.ts';
import type { DeskRow, DeskStore } from './store.ts';

export type AcceptResult =
  | { readonly kind: 'accepted'; readonly row: DeskRow }
  | { readonly kind: 'taken'; readonly ownerName: string | null; readonly ownerRole: StaffMember['role'] | null }
  | { readonly kind: 'ended' };

export type ClaimResult =
  | { readonly kind: 'claimed'; readonly row: DeskCallbackRow }
  | { readonly kind: 'taken'; readonly by: StaffMember | null }
  | { readonly kind: 'over' };

/** What operators do; teleworkers have a lease too, for their tasks. Every call checks the role itself; every write carries the fence. */
export interface Desk {
  accept(staff: StaffMember, id: string): Promise<AcceptResult>;
  /** False: somebody else owns it now, or nobody does. */
  giveBack(staff: StaffMember, id: string, fence: number): Promise<boolean>;
  close(staff: StaffMember, id: string, fence: number, topic: string): Promise<boolean>;
  /** Takes a callback, with what its citizen wrote before. */
  claimCallback(staff: StaffMember, id: string): Promise<ClaimResult>;
  renewLease(staff: StaffMember): Promise<{ expiresAt: number; lifetimeMs: number }>;
  leave(staff: StaffMember): Promise<void>;
  feed(staff: StaffMember): AsyncIterableIterator<DeskSnapshot>;
  /** Gives the conversations of lost operators back to the queue; runs every 5 s in each process. */
  sweep(): Promise<number>;
  dispose(): void;
}

const SWEEP_MS = 5000;
const SWEEP_LIMIT = 100;

export interface DeskParts {
  readonly store: DeskStore & Pick<ConversationStore, 'readLog'>;
  readonly callbacks: Callbacks;
  readonly conversations: Conversations;
  readonly bus: Bus;
  readonly timers: Timers;
  /** What a conversation can have been about. */
  readonly topics: ReadonlySet<string>;
  onError(error: unknown): void;
  /** A lost operator's conversation went back to the queue. */
  onRequeued(): void;
}

export function createDesk(parts: DeskParts): Desk {
  const { store, conversations, callbacks, bus, timers, topics, onError, onRequeued } = parts;

  function assertAnswers(staff: StaffMember): void {
    if (!answersCitizens(staff)) throw new Fault('FORBIDDEN', 'this role receives no conversations');
  }

  async function giveAllBack(staff: StaffMember): Promise<void> {
    for (const { record } of await store.ownedBy(staff.id)) {
      if (record.state === 'ACTIVE') await requeue(record.id, staff, record.fence, 'RETURNED');
    }
  }

  const requeue = async (id: string, staff: StaffMember | null, fence: number, reason: RequeueReason) =>
    (await conversations.decide(id, null, rules.requeue(staff, fence, reason))).outcome;

  async function sweep(): Promise<number> {
    let count = 0;
    // Several processes may sweep at once: the fence lets only the first one's requeue through.
    for (const { id, fence } of await store.lost(SWEEP_LIMIT)) {
      if (!(await requeue(id, null, fence, 'OPERATOR_LOST'))) continue;
      count++;
      onRequeued();
    }
    return count;
  }
  const stopSweeping = timers.every(SWEEP_MS, () => void sweep().catch(onError));

  return {
    async accept(staff, id) {
      assertAnswers(staff);
      // The lease first: a conversation must never be owned by somebody who has none.
      await store.renewLease(staff, LIMITS.leaseLifetimeMs);
      const { outcome, record } = await conversations.decide(id, null, rules.accept(staff));
      if (outcome === 'ended') return { kind: 'ended' };
      if (outcome === 'taken') return { kind: 'taken', ownerName: record.ownerName, ownerRole: record.ownerRole };
      const row = await store.deskRow(id);
      if (!row) throw new Fault('NOT_FOUND', 'no such conversation');
      return { kind: 'accepted', row: { ...row, record } };
    },

    async giveBack(staff, id, fence) {
      assertAnswers(staff);
      return requeue(id, staff, fence, 'RETURNED');
    },

    async close(staff, id, fence, topic) {
      assertAnswers(staff);
      if (!topics.has(topic)) throw new Fault('BAD_INPUT', 'no such topic');
      return (await conversations.decide(id, null, rules.closeByOwner(staff, fence, topic))).outcome;
    },

    async claimCallback(staff, id) {
      const claimed = await callbacks.claim(staff, id);
      return claimed.kind === 'claimed' ? { kind: 'claimed', row: await withWritten(store, claimed.row) } : claimed;
    },

    async renewLease(staff) {
      const lifetimeMs = LIMITS.leaseLifetimeMs;
      return { expiresAt: await store.renewLease(staff, lifetimeMs), lifetimeMs };
    },

    async leave(staff) {
      await giveAllBack(staff);
      await callbacks.releaseAll(staff);
      await store.endLease(staff.id);
      bus.publish({ kind: 'desk' });
    },

    feed(staff) {
      assertAnswers(staff);
      return openDeskFeed({ store, callbacks, bus, timers }, staff);
    },

    sweep,
    dispose: stopSweeping,
  };
}
