import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Settings } from '../../../settings/index.ts';

/** How the controls of the settings learn what is set, and tell what was chosen. */
export interface Choosing {
  readonly settings: Settings;
  /** `said` is what is spoken of it: what changed cannot be seen by everybody. */
  choose(change: Partial<Settings>, said: string): void;
}

type Flag = { [Key in keyof Settings]: Settings[Key] extends boolean ? Key : never }[keyof Settings];
type Word = {
  [Key in keyof Settings]: string extends Settings[Key] ? never : Settings[Key] extends string ? Key : never;
}[keyof Settings];

/** Yes or no. */
export function yesNo({ settings, choose }: Choosing, key: Flag, label: string): TemplateResult {
  const onChange = ({ currentTarget }: Event): void => {
    const on = (currentTarget as HTMLInputElement).checked;
    choose({ [key]: on }, `${label}: ${on ? msg('igen') : msg('nem')}.`);
  };
  return html`
    <label class="choice">
      <input type="checkbox" .checked=${settings[key]} @change=${onChange} />
      <span>${label}</span>
    </label>
  `;
}

/** One of several. A list that opens is one stop for the keyboard and for a switch, however long it is. */
export function oneOfThese<Key extends Word>(
  { settings, choose }: Choosing,
  key: Key,
  label: string,
  options: readonly (readonly [value: Settings[Key], name: string])[],
): TemplateResult {
  const onChange = ({ currentTarget }: Event): void => {
    const [value, name] = options[(currentTarget as HTMLSelectElement).selectedIndex]!;
    choose({ [key]: value }, `${label}: ${name}.`);
  };
  return html`
    <div class="field">
      <label for=${key}>${label}</label>
      <select id=${key} @change=${onChange}>
        ${options.map(
          ([value, name]) => html`<option value=${value} .selected=${value === settings[key]}>${name}</option>`,
        )}
      </select>
    </div>
  `;
}

/** A colour. */
export function colour({ settings, choose }: Choosing, key: 'ownText' | 'ownSurface', label: string): TemplateResult {
  const onChange = ({ currentTarget }: Event): void =>
    choose({ [key]: (currentTarget as HTMLInputElement).value }, msg(str`${label}: beállítva.`));
  return html`
    <div class="field">
      <label for=${key}>${label}</label>
      <input id=${key} type="color" .value=${settings[key]} @change=${onChange} />
    </div>
  `;
}
