import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

/** The word beside it is the name; the picture adds nothing for whoever does not see it. */
export function picture(address: string | undefined): TemplateResult | typeof nothing {
  return address ? html`<img src=${address} alt="" />` : nothing;
}

/** The licence of the symbols asks for it. */
export function credit(): TemplateResult {
  return html`<p class="credit small muted">
    ${msg('Képek:')}
    <a href="https://openmoji.org" target="_blank" rel="noopener noreferrer">OpenMoji</a>,
    <a href="https://creativecommons.org/licenses/by-sa/4.0/" target="_blank" rel="noopener noreferrer">CC BY-SA 4.0</a>
  </p>`;
}
