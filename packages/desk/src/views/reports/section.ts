import { html, type TemplateResult } from 'lit';
import type { ReportTable } from '../../reports/tables.ts';
import { reportTable } from './table.ts';

/** A table under its title, with the button that saves it. */
export function tableSection(table: ReportTable, save: (table: ReportTable) => void): TemplateResult {
  return html`<section aria-labelledby=${table.id}>
    <h3 id=${table.id} tabindex="-1">${table.title}</h3>
    ${
      table.rows.length === 0
        ? html`<p>${table.empty}</p>`
        : html`${reportTable(table)}
            <div>
              <button type="button" @click=${() => save(table)}>Letöltés CSV-ben: ${table.title}</button>
            </div>`
    }
  </section>`;
}
