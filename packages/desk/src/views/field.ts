import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

export interface Field {
  readonly id: string;
  readonly label: string;
  readonly type?: 'text' | 'password' | 'search';
  /** The token by which browsers and password managers fill the field in. */
  readonly autocomplete: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly inputMode?: 'numeric' | 'email';
  readonly maxLength?: number;
}

/**
 * A labelled input with its hint and its error, tied to it for assistive technology. `aria-required` and not
 * `required`: the latter makes Firefox call an untouched field invalid.
 */
export function field({
  id,
  label,
  type = 'text',
  autocomplete,
  hint,
  error,
  inputMode,
  maxLength,
}: Field): TemplateResult {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
      ${error ? html`<p class="error" id="${id}-error">${error}</p>` : nothing}
      <input
        id=${id}
        name=${id}
        type=${type}
        autocomplete=${autocomplete}
        aria-required="true"
        autocapitalize="none"
        spellcheck="false"
        inputmode=${ifDefined(inputMode)}
        maxlength=${ifDefined(maxLength)}
        aria-invalid=${error ? 'true' : 'false'}
        aria-describedby=${ifDefined(described || undefined)}
      />
    </div>
  `;
}
