import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { ViewElement } from './view-element.ts';

/**
 * Leads to the assisted points, from wherever somebody may need a person beside them; or to what the office has written down
 * already, from wherever somebody has a question.
 */
export function asideButton(aside: 'points' | 'knowledge', view: ViewElement): TemplateResult {
  return html`<button type="button" class="to-${aside}" @click=${() => view.tell('aside', aside)}>
    ${aside === 'points' ? msg('Ügysegédi pontok') : msg('Kész válaszok')}
  </button>`;
}
