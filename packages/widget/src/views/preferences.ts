import { msg } from '@lit/localize';
import type { Preference } from '@segit-a-hivatal/contract';
import { html, type TemplateResult } from 'lit';

const ALL: readonly Preference[] = ['WRITES_SLOWLY', 'DOES_NOT_SPEAK', 'USES_SCREEN_READER', 'EASY_LANGUAGE'];

/** What the citizen may let the operator know. Preferences, never diagnoses; none is asked for. */
export function preferenceText(preference: Preference): string {
  switch (preference) {
    case 'WRITES_SLOWLY':
      return msg('Lassan írok');
    case 'DOES_NOT_SPEAK':
      return msg('Nem beszélek');
    case 'USES_SCREEN_READER':
      return msg('Képernyőolvasót használok');
    case 'EASY_LANGUAGE':
      return msg('Kérem, egyszerűen');
  }
}

export function preferenceFields(
  chosen: readonly Preference[],
  onChange: (chosen: readonly Preference[]) => void,
): TemplateResult {
  const toggle = (preference: Preference, on: boolean): void =>
    onChange(ALL.filter((each) => (each === preference ? on : chosen.includes(each))));
  return html`
    <fieldset class="choices">
      <legend>${msg('Mit tudjon Önről az ügyintéző? (nem kötelező)')}</legend>
      ${ALL.map(
        (preference) => html`
          <label class="choice">
            <input
              type="checkbox"
              .checked=${chosen.includes(preference)}
              @change=${(event: Event) => toggle(preference, (event.target as HTMLInputElement).checked)}
            />
            <span>${preferenceText(preference)}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
}
