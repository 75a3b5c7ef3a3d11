import type { Fact } from '../reports/index.ts';
import type { CallbackRecord, CallbackRow, NewCallback } from './model.ts';

/** What the callbacks need of a store. */
export interface CallbackStore {
  /** Keeps it, or gives the one that the same request asked for. The number goes into a table of its own. */
  addCallback(callback: NewCallback): Promise<CallbackRecord>;
  callback(id: string): Promise<CallbackRecord | undefined>;
  callbackOfRequest(sessionId: string, requestId: string): Promise<CallbackRecord | undefined>;
  newestCallbackOf(sessionId: string): Promise<CallbackRecord | undefined>;
  /** The last two digits; null: the number is erased. */
  numberEnd(id: string): Promise<string | null>;
  /** How many stand: requested or claimed. */
  countCallbacks(): Promise<number>;
  /** Those that stand, the longest untried first. The number of those alone that this member of the staff has claimed. */
  deskCallbacks(staffId: string, limit: number): Promise<CallbackRow[]>;
  /** Those that stand and are too old, or were claimed before the instant. */
  agedCallbacks(now: number, claimedBefore: number, limit: number): Promise<CallbackRecord[]>;
  claimedBy(staffId: string): Promise<CallbackRecord[]>;
  /**
   * Writes `after` where the callback still has the version of `before`. Where it stands no longer, its contact is
   * erased in the same transaction, and what stays for the reports is written in it.
   * @returns false: somebody was faster, nothing was written
   */
  changeCallback(before: CallbackRecord, after: CallbackRecord, fact: Fact | null): Promise<boolean>;
}
