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
  return tick(label, settings[key], (on, said) => choose({ [key]: on }, said));
}

/** Yes or no, wherever it is kept; `said` is what is spoken of it. */
export function tick(label: string, on: boolean, chosen: (on: boolean, said: string) => void): TemplateResult {
  const onChange = ({ currentTarget }: Event): void => {
    const { checked } = currentTarget as HTMLInputElement;
    chosen(checked, `${label}: ${checked ? msg('igen') : msg('nem')}.`);
  };
  return html`
    <label class="choice">
      <input type="checkbox" .checked=${on} @change=${onChange} />
      <span>${label}</span>
    </label>
  `;
}

type Options<Value> = readonly (readonly [value: Value, name: string])[];

/** One of several. */
export function oneOfThese<Key extends Word>(
  { settings, choose }: Choosing,
  key: Key,
  label: string,
  options: Options<Settings[Key]>,
): TemplateResult {
  return pick(key, label, settings[key], options, (value, said) => choose({ [key]: value }, said));
}

/**
 * One of several, wherever it is kept; `said` is what is spoken of it. A list that opens is one stop for the keyboard and
 * for a switch, however long it is.
 */
export function pick<Value extends string>(
  id: string,
  label: string,
  present: Value,
  options: Options<Value>,
  chosen: (value: Value, said: string) => void,
): TemplateResult {
  const onChange = ({ currentTarget }: Event): void => {
    const [value, name] = options[(currentTarget as HTMLSelectElement).selectedIndex]!;
    chosen(value, `${label}: ${name}.`);
  };
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      <select id=${id} @change=${onChange}>
        ${options.map(([value, name]) => html`<option value=${value} .selected=${value === present}>${name}</option>`)}
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
