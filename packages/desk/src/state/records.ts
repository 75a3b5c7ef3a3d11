import type { ResultOf } from '@segit-a-hivatal/contract';
import { AuditFiltersDocument, AuditLogDocument, ErasedDocument } from '@segit-a-hivatal/contract/operations';
import type { Execute } from './execute.ts';

export type AuditEntry = ResultOf<typeof AuditLogDocument>['auditLog'][number];
export type AuditFilters = ResultOf<typeof AuditFiltersDocument>['auditFilters'];
export type Erasures = ResultOf<typeof ErasedDocument>;

/** Which steps of the staff; null: of all. */
export interface AuditFilter {
  readonly staffId: string | null;
  readonly action: string | null;
  /** By the clock on the office's wall. */
  readonly day: string | null;
}

/** How many steps the server gives at once. */
export const AUDIT_PAGE = 50;

/** What is kept of the staff's steps and of what was erased, at a coordinator's desk. Null: the server does not answer. */
export class RecordsDesk {
  private readonly execute: Execute;

  constructor(execute: Execute) {
    this.execute = execute;
  }

  /** By what the log can be asked. */
  filters(): Promise<AuditFilters | null> {
    return this.execute(AuditFiltersDocument, {}).then(({ auditFilters }) => auditFilters, nothing);
  }

  /** Newest first, those behind `after`. */
  log(filter: AuditFilter, after: string | null): Promise<readonly AuditEntry[] | null> {
    return this.execute(AuditLogDocument, { ...filter, after }).then(({ auditLog }) => auditLog, nothing);
  }

  erasures(): Promise<Erasures | null> {
    return this.execute(ErasedDocument, {}).catch(nothing);
  }
}

const nothing = (): null => null;
