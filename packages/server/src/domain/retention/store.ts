/** So much of a kind was erased on a day. */
export interface Erased {
  /** As in the log, e.g. `conversations`. */
  readonly kind: string;
  /** Midnight of the day (UTC), ms since 1970. */
  readonly day: number;
  readonly count: number;
}

/** What the retention needs of a store. Each `prune…` erases all that is too old and resolves to how much it was. */
export interface RetentionStore {
  /**
   * Conversations closed, and messages left and not taken, at the latest at this instant: with their text, names,
   * addresses and notes. Tasks that belonged to them stay, and belong to nothing.
   */
  pruneConversations(before: number): Promise<number>;
  /** Tasks that have ended at the latest at this instant. */
  pruneTasks(endedBefore: number): Promise<number>;
  /** Callbacks that are over, and were asked for at the latest at this instant. Their numbers have gone before. */
  pruneCallbacks(before: number): Promise<number>;
  /** Sessions that have expired at the latest at this instant, and of which nothing is kept. */
  pruneSessions(expiredBefore: number): Promise<number>;
  /** Adds to what is known of the day. */
  addErased(day: number, counts: Readonly<Record<string, number>>): Promise<void>;
  /** Newest days first. */
  erasedSince(day: number): Promise<Erased[]>;
}
