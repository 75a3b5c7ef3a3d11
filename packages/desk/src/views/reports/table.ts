/* eslint-disable lit-a11y/no-redundant-role -- laid out as cards, a table is none to some engines unless it says so */
import { html, nothing, type TemplateResult } from 'lit';
import type { ReportTable, Row } from '../../reports/tables.ts';

/** A table of the report. The bars are what one sees at a glance of the first figures; they say nothing that these do not. */
export function reportTable({ id, columns, rows }: ReportTable): TemplateResult {
  return html`
    <table role="table" aria-labelledby=${id}>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map(({ name }) => html`<th scope="col" role="columnheader" class="plain">${name}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          (row) => html`
            <tr role="row">
              <th scope="row" role="rowheader">${row.name} ${bar(row)}</th>
              ${row.cells.map(({ text }, at) => html`<td role="cell" data-label=${columns[at + 1]!.name}>${text}</td>`)}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

function bar({ bar: length }: Row): TemplateResult | typeof nothing {
  if (length === null) return nothing;
  return html`<svg aria-hidden="true" focusable="false"><rect width="${length * 100}%" height="100%" /></svg>`;
}
