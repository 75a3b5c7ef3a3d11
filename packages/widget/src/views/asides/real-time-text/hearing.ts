import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Hearing } from '../../../a11y/announcements/index.ts';

const ALL: readonly Hearing[] = ['message', 'sentence', 'pause', 'off'];

/** How what an operator is writing is heard, where the operator shows it. */
export function hearingChoice(chosen: Hearing, onChange: (hearing: Hearing) => void): TemplateResult {
  return html`
    <fieldset class="choices">
      <legend>${msg('Ha az ügyintéző mutatja, amit éppen ír')}</legend>
      ${ALL.map(
        (hearing) => html`
          <label class="choice">
            <input type="radio" name="hearing" .checked=${hearing === chosen} @change=${() => onChange(hearing)} />
            <span>${words(hearing)}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
}

function words(hearing: Hearing): string {
  switch (hearing) {
    case 'message':
      return msg('A képernyőolvasó csak az elküldött üzenetet mondja');
    case 'sentence':
      return msg('A képernyőolvasó mondatonként mondja');
    case 'pause':
      return msg('A képernyőolvasó minden szünetnél mondja');
    case 'off':
      return msg('Ne lássam és ne halljam, amíg el nem küldi');
  }
}
