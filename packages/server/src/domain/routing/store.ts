import type { ConversationRecord } from '../conversations/index.ts';
import type { StaffMember } from '../staff/index.ts';
import type { RoutingEvent } from './events.ts';
import type { Snapshot } from './snapshot.ts';

/** What is so now: the facts that the routing follows. */
export interface RoutingView {
  /** All that wait or are active, those who wait in the order of the queue. */
  readonly conversations: readonly Pick<
    ConversationRecord,
    | 'id'
    | 'siteKey'
    | 'state'
    | 'language'
    | 'preferences'
    | 'chosenTopic'
    | 'requeued'
    | 'queuedAt'
    | 'ownerId'
    | 'ownerName'
    | 'ownerRole'
  >[];
  /** Of those that wait no more: which are called instead. */
  readonly calledBack: ReadonlySet<string>;
  /** Who has a running lease, by the database's clock. */
  readonly desks: readonly StaffMember[];
}

/** What the routing needs of a store. */
export interface RoutingStore {
  /** What was saved last; version 0: nothing yet. */
  routing(): Promise<{ readonly version: number; readonly snapshot: Snapshot | null }>;
  routingView(): Promise<RoutingView>;
  /**
   * Saves the state behind `version` with the events that led to it, both or neither.
   * @returns false: another process was faster, and its state stands
   */
  saveRouting(version: number, snapshot: Snapshot, events: readonly RoutingEvent[]): Promise<boolean>;
  /** The recorded events since an instant, in order: for a replay. They hold no word that a person wrote. */
  routingEvents(since: number): Promise<RoutingEvent[]>;
}
