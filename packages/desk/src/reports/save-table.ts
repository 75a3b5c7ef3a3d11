import { download } from '@segit-a-hivatal/widget/views';
import { csv } from './csv.ts';
import type { ReportTable } from './tables.ts';

/** A table as a file for a spreadsheet, with the units in its head. */
export function saveTable({ columns, rows }: ReportTable, name: string): void {
  const head = columns.map(({ name: column, unit }) => (unit ? `${column} (${unit})` : column));
  const lines = rows.map((row) => [row.name, ...row.cells.map(({ value }) => value)]);
  download(`${name}.csv`, 'text/csv', csv([head, ...lines]));
}

/** What is said of it. */
export const SAVED = 'Elmentve a letöltések közé.';
