import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

/** How the citizen would like to be addressed. */
export function nicknameField(value: string, wrong: boolean): TemplateResult {
  return html`
    <div class="field">
      <label for="nickname">${msg('Hogyan szólíthatjuk? (nem kötelező)')}</label>
      <input
        id="nickname"
        autocomplete="nickname"
        .value=${value}
        aria-invalid=${wrong ? 'true' : 'false'}
        aria-describedby=${wrong ? 'nickname-problem' : nothing}
      />
      <p id="nickname-problem" class="error" ?hidden=${!wrong}>${nicknameProblem()}</p>
    </div>
  `;
}

export const nicknameProblem = (): string => msg('Kérjük, legfeljebb 60 betűs nevet írjon, egy sorban.');
