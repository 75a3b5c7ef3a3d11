import { msg } from '@lit/localize';
import type { Language } from '@segit-a-hivatal/contract';
import { html, type TemplateResult } from 'lit';
import { LANGUAGES, LANGUAGE_NAMES } from '../i18n/page-language.ts';

/** Each language by its own name and in its own voice: whoever needs it cannot read the present one. */
export function languageChoice(present: Language, onChoose: (language: Language) => void): TemplateResult {
  return html`
    <div class="row" role="group" aria-label=${msg('Nyelv')}>
      ${LANGUAGES.map(
        (language) => html`
          <button
            type="button"
            class="language"
            lang=${language}
            aria-pressed=${language === present ? 'true' : 'false'}
            @click=${() => onChoose(language)}
          >
            ${LANGUAGE_NAMES[language]}
          </button>
        `,
      )}
    </div>
  `;
}
