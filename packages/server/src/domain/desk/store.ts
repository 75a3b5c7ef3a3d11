import type { ConversationRecord } from '../conversations/index.ts';
import type { StaffMember } from '../staff/index.ts';

/** A conversation with what the desk shows beside it. */
export interface DeskRow {
  readonly record: ConversationRecord;
  /** Messages of the citizen that no operator has read. */
  readonly unread: number;
  /** The citizen's page was connected within the grace. */
  readonly citizenPresent: boolean;
}

/** What the desk needs of a store. Leases live by the database's clock, which all processes share. */
export interface DeskStore {
  /** Who waits, the next one first, `limit` at most. */
  waiting(limit: number): Promise<DeskRow[]>;
  /** The messages that were left and nobody has, the oldest first, `limit` at most. */
  messages(limit: number): Promise<DeskRow[]>;
  /** What is active with this member of the staff, or was ended by its citizen and has no topic yet. */
  ownedBy(staffId: string): Promise<DeskRow[]>;
  /** What is active with somebody else, the longest first, `limit` at most. */
  ownedByOthers(staffId: string, limit: number): Promise<DeskRow[]>;
  deskRow(conversationId: string): Promise<DeskRow | undefined>;
  /** @returns when the lease ends, ms since 1970 by the database's clock */
  renewLease(staff: StaffMember, lifetimeMs: number): Promise<number>;
  endLease(staffId: string): Promise<void>;
  /** Active conversations whose owner has no running lease. */
  lost(limit: number): Promise<{ id: string; fence: number }[]>;
  desksPresent(): Promise<number>;
}
