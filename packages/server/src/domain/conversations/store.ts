import type { NewCallback } from '../callbacks/index.ts';
import type { Recorded } from '../reports/index.ts';
import type { ConversationRecord, EntryBody, LogEntry } from './model.ts';

/** What a decision sees: the conversation, locked, and the message that has the same id already, if one has. */
export interface Locked {
  readonly record: ConversationRecord;
  readonly earlier: { readonly seq: number; readonly at: number; readonly text: string } | undefined;
}

/** What a decision wants written, and what the caller is told after it is on disk. */
export interface Decision<Outcome> {
  readonly outcome: Outcome;
  readonly patch?: Partial<ConversationRecord>;
  /** Appended behind `lastSeq`, in this order. */
  readonly entries?: readonly EntryBody[];
  /** All text of the conversation goes, the log with it. */
  readonly erase?: boolean;
  /** Kept in the same transaction: whoever leaves the queue for it is in one of the two places at any instant. */
  readonly callback?: NewCallback;
  /** For the reports, in the same transaction: they agree with what happened, whatever breaks. */
  readonly recorded?: readonly Recorded[];
}

/** A message's identity: the same sender's same id is the same message. */
export interface MessageKey {
  /** `citizen`, or the staff member's id. */
  readonly sender: string;
  readonly clientMessageId: string;
}

/**
 * What the conversations need of a store. One contract suite runs over every implementation.
 * @throws Fault `UNAVAILABLE` where the database does not answer; then nothing is known of the write.
 */
export interface ConversationStore {
  /**
   * Locks the conversation, lets the pure `decide` say what is to be written, writes it, and resolves after the
   * durable commit. Decisions that arrive together share one transaction (group commit). A decision that throws
   * rejects its own caller only. Resolves to undefined where there is no such conversation.
   */
  decide<Outcome>(
    id: string,
    key: MessageKey | null,
    decide: (locked: Locked, now: number) => Decision<Outcome>,
  ): Promise<{ outcome: Outcome; record: ConversationRecord } | undefined>;

  /** Begins a conversation with its first entries, or gives the one that the same request began. */
  begin(record: ConversationRecord, requestId: string, entries: readonly EntryBody[]): Promise<ConversationRecord>;

  find(id: string): Promise<ConversationRecord | undefined>;
  /** The session's newest conversation that is not erased. */
  newestOf(sessionId: string): Promise<ConversationRecord | undefined>;
  countWaiting(): Promise<number>;
  /** Entries behind `afterSeq`, in order, without gaps, `limit` at most. */
  readLog(id: string, afterSeq: number, limit: number): Promise<LogEntry[]>;
  /** `lastSeq` of those of the ids that exist; −1 for an erased one. */
  lastSeqs(ids: readonly string[]): Promise<Map<string, number>>;
}
