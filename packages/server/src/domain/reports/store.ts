import type { Fact } from './facts.ts';
import type { Counted } from './report.ts';

/** What the reports need of a store. Days are `2026-11-24`, and both ends count. What is recorded comes with what happens. */
export interface ReportStore {
  facts(from: string, to: string): Promise<Fact[]>;
  surveyCounts(from: string, to: string): Promise<Counted[]>;
  /** Erases the figures of the days before this one. @returns how many */
  pruneFigures(before: string): Promise<number>;
}
