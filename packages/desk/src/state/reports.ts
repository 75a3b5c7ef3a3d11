import type { ResultOf } from '@segit-a-hivatal/contract';
import { ReportDocument } from '@segit-a-hivatal/contract/operations';
import type { Execute } from './execute.ts';

export type Report = ResultOf<typeof ReportDocument>['report'];
export type Figures = Report['total'];
export type Feature = Report['by'][number]['by'];
export type Group = Report['by'][number]['groups'][number];

/** The reports at a coordinator's desk. */
export class ReportsDesk {
  private readonly execute: Execute;

  constructor(execute: Execute) {
    this.execute = execute;
  }

  /** Null: the server cannot be reached, or refuses these days. */
  async read(from: string, to: string): Promise<Report | null> {
    try {
      return (await this.execute(ReportDocument, { from, to })).report;
    } catch {
      return null;
    }
  }
}
