import { msg } from '@lit/localize';
import type { Language, Preference } from '@segit-a-hivatal/contract';
import { html, type TemplateResult } from 'lit';
import { languageOf, VARIANT_NAMES, variantOf, VARIANTS, type Variant } from '../i18n/variants.ts';
import type { HelpDeskSnapshot } from '../state/index.ts';
import { wantsEasy } from './hours.ts';

/**
 * Each language by its own name and in its own voice: whoever needs it cannot read the present one. Easy Hungarian is no
 * setting of its own: it is what whoever asked for easy words (`EASY_LANGUAGE`) reads in Hungarian.
 */
export function languageChoice(
  present: Language,
  snapshot: HelpDeskSnapshot,
  onChoose: (variant: Variant) => void,
): TemplateResult {
  const spoken = variantOf(present, wantsEasy(snapshot));
  return html`
    <div class="row" role="group" aria-label=${msg('Nyelv')}>
      ${VARIANTS.map(
        (variant) => html`
          <button
            type="button"
            class="language"
            lang=${languageOf(variant)}
            aria-pressed=${variant === spoken ? 'true' : 'false'}
            @click=${() => onChoose(variant)}
          >
            ${VARIANT_NAMES[variant]}
          </button>
        `,
      )}
    </div>
  `;
}

/** The preferences of whoever chose these words. Another language says nothing of how it should be written. */
export function preferencesFor(variant: Variant, present: readonly Preference[]): readonly Preference[] {
  if (languageOf(variant) !== 'hu') return present;
  const others = present.filter((each) => each !== 'EASY_LANGUAGE');
  return variant === 'hu-easy' ? [...others, 'EASY_LANGUAGE'] : others;
}
