import { html, nothing, type TemplateResult } from 'lit';
import type { OfficeHours, Preview } from '../../state/hours.ts';
import { concernsWords, dateWords, warningWords } from '../../words/hours.ts';

/** The next four weeks as tables, and what somebody may not have meant. */
export function previewTables({ tables, warnings }: Preview, office: OfficeHours): TemplateResult {
  return html`
    ${
      warnings.length === 0
        ? html`<p>Nincs figyelmeztetés.</p>`
        : html`<ul class="warnings">
            ${warnings.map((warning) => html`<li class="notice">${warningWords(warning, office)}</li>`)}
          </ul>`
    }
    ${tables.map(
      ({ questions, days }) => html`
        <table>
          <caption>
            ${concernsWords(questions, office)}
          </caption>
          <thead>
            <tr>
              <th scope="col">Nap</th>
              <th scope="col">Nyitva</th>
              <th scope="col">Megjegyzés</th>
            </tr>
          </thead>
          <tbody>
            ${days.map(
              ({ date, intervals, reasons, changed }) => html`
                <tr>
                  <th scope="row">${dateWords(date)}</th>
                  <td>${intervals.map(({ from, to }) => `${from}–${to}`).join(', ') || 'zárva'}</td>
                  <td>
                    ${changed ? html`<strong>változik</strong>` : nothing} ${reasons.map(({ text }) => text).join(', ')}
                  </td>
                </tr>
              `,
            )}
          </tbody>
        </table>
      `,
    )}
  `;
}
