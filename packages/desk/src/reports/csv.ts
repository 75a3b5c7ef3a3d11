/** A field of a table: a number stays one, a text stays a text. */
export type Field = string | number;

/** What a spreadsheet would run, or take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A table as RFC 4180 has it, behind a byte order mark, without which a spreadsheet takes „ő” for two letters. A text that a
 * spreadsheet would reckon with is marked as text by an apostrophe: people search for what they like.
 */
export const csv = (rows: readonly (readonly Field[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;

function field(value: Field): string {
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
