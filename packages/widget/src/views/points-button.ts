import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/** Leads to the assisted points, from wherever somebody may need a person beside them. */
export function pointsButton(onPoints: () => void): TemplateResult {
  return html`<button type="button" class="to-points" @click=${onPoints}>${msg('Ügysegédi pontok')}</button>`;
}
