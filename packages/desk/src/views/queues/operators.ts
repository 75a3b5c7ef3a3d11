/* eslint-disable lit-a11y/no-redundant-role -- laid out as cards, a table is none to some engines unless it says so */
import { html, type TemplateResult } from 'lit';
import { citizensOf, type Row } from '../../state/queues.ts';
import type { DeskState } from '../../state/types.ts';
import { citizenName, languageWord } from '../../words/people.ts';
import { skillName, stateWords } from '../../words/routing.ts';

/** Who is at a desk: their state, how much they have of what they can have, what they know, and whom they have. */
export function operatorsTable({ routing, data }: DeskState, rows: readonly Row[]): TemplateResult {
  return html`
    <table role="table" aria-labelledby="operators" aria-describedby="load-hint">
      <caption id="operators">
        Ügyintézők a helyükön
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${['Név', 'Állapot', 'Terhelés', 'Nyelvek', 'Szakterületek', 'Ügyfelei'].map(
            (label) => html`<th scope="col" role="columnheader" class="plain">${label}</th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${routing.colleagues.map(
          (each) => html`
            <tr role="row">
              <th scope="row" role="rowheader">${each.name}</th>
              <td role="cell" data-label="Állapot">${stateWords[each.state].name}</td>
              <td role="cell" data-label="Terhelés">${each.capacity} egységből ${each.load}</td>
              <td role="cell" data-label="Nyelvek">${each.languages.map((one) => languageWord[one]).join(', ')}</td>
              <td role="cell" data-label="Szakterületek">
                ${each.skills.map((one) => skillName(one, data.skills)).join(', ') || 'nincs megadva'}
              </td>
              <td role="cell" data-label="Ügyfelei">
                ${
                  citizensOf(rows, each)
                    .map(({ conversation }) => citizenName(conversation))
                    .join(', ') || 'nincs'
                }
              </td>
            </tr>
          `,
        )}
      </tbody>
    </table>
    <p class="hint" id="load-hint">
      Egy beszélgetés 2 egység, egy lassan író ügyfélé 1. A felajánlott ügyfél is számít; aki maga fogad a sorból,
      többet is vállalhat.
    </p>
  `;
}
