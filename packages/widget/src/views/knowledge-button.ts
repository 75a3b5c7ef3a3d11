import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/** Leads to what the office has written down already, from wherever somebody has a question. */
export function knowledgeButton(onKnowledge: () => void): TemplateResult {
  return html`<button type="button" class="to-knowledge" @click=${onKnowledge}>
    ${msg('Keresés a kész válaszok között')}
  </button>`;
}
