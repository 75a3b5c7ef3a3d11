import type { StaffRole } from '@segit-a-hivatal/contract';
import type { Clock } from '../clock.ts';
import { Fault } from '../fault.ts';
import { instantsOf } from '../reports/index.ts';
import { assertCoordinates } from '../staff/index.ts';
import type { StaffMember } from '../staff/index.ts';

/** A step of the staff, as it is kept: who, when, what, on what, with which outcome. Never what anybody wrote. */
export interface AuditEntry {
  readonly id: string;
  /** ms since 1970 */
  readonly at: number;
  /** Null where nobody was logged in, e.g. at a failed log-in to no account. */
  readonly by: { readonly id: string; readonly name: string; readonly role: StaffRole } | null;
  /** The operation's name, e.g. `acceptConversation`, or the kind of a log-in event, e.g. `LOGGED_IN`. */
  readonly action: string;
  /** The id of what it was done to; null: of nothing that has one. */
  readonly subject: string | null;
  /** What came of it: the name of the outcome, e.g. `AlreadyTaken`, or of the error, e.g. `FORBIDDEN`. */
  readonly outcome: string;
}

export interface AuditStore {
  addAudit(entry: AuditEntry): Promise<void>;
  /** Newest first. */
  auditEntries(page: AuditFilter & { readonly limit: number }): Promise<AuditEntry[]>;
  /** Who is in it, by their newest names, and which actions. */
  auditFilters(): Promise<AuditFilters>;
  /** @returns how many were erased */
  pruneAudit(before: number): Promise<number>;
}

/** Which entries; null: of all. */
export interface AuditFilter {
  /** Those behind it. */
  readonly after: AuditCursor | null;
  readonly staffId: string | null;
  readonly action: string | null;
  /** Those of these instants. */
  readonly during: { readonly from: number; readonly before: number } | null;
}

/** By what the log can be asked. */
export interface AuditFilters {
  readonly people: NonNullable<AuditEntry['by']>[];
  readonly actions: string[];
}

/** An entry's place: two of one instant are told apart by their ids. */
export type AuditCursor = Pick<AuditEntry, 'at' | 'id'>;

export interface Audit {
  /** Resolves when it is on disk, or could not be written: then the log of the process says it. Never rejects. */
  record(step: Omit<AuditEntry, 'id' | 'at'> & { readonly at?: number }): Promise<void>;
  /** Coordinators only; `day` is one by the clock on the office's wall. */
  read(staff: StaffMember, page: Omit<AuditFilter, 'during'> & { readonly day: string | null }): Promise<AuditEntry[]>;
  /** Coordinators only. */
  filters(staff: StaffMember): Promise<AuditFilters>;
}

const PAGE = 50;

/**
 * The staff's steps, kept apart from what they were done to: a conversation is erased after days, who has had it is not.
 * It follows the step: what is not kept of a step that was done is less harm than a step that is not done for want of it.
 */
export function createAudit(parts: {
  store: AuditStore;
  clock: Clock;
  tokens: { uuid(): string };
  /** A step that could not be kept. */
  onLost(entry: AuditEntry, error: unknown): void;
}): Audit {
  const { store, clock, tokens, onLost } = parts;
  return {
    async record({ at, ...step }) {
      const entry: AuditEntry = { id: tokens.uuid(), at: at ?? clock.now(), ...step };
      try {
        await store.addAudit(entry);
      } catch (error) {
        onLost(entry, error);
      }
    },

    async read(staff, { day, ...page }) {
      assertCoordinates(staff);
      const during = day === null ? null : instantsOf(day);
      if (day !== null && during === null) throw new Fault('BAD_INPUT', 'no day');
      return store.auditEntries({ ...page, during, limit: PAGE });
    },

    async filters(staff) {
      assertCoordinates(staff);
      return store.auditFilters();
    },
  };
}
