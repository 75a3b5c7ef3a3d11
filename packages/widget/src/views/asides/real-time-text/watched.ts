import { msg } from '@lit/localize';
import type { Party } from '@segit-a-hivatal/contract';
import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ViewElement } from '../../view-element.ts';
import { watchedStyles } from './styles.ts';

/**
 * Beside the input for as long as it is so: what is written here is seen before it is sent. One press ends it.
 *
 * @element segit-watched
 * @fires stop - It is not to be seen any more.
 */
export class WatchedElement extends ViewElement {
  static override styles = [watchedStyles];

  /** Who writes here. */
  @property() side: Party = 'CITIZEN';

  protected override render(): TemplateResult {
    return html`
      <div>
        <p class="small" id="watched">
          ${this.side === 'CITIZEN' ? msg('Az ügyintéző látja, amit gépel.') : msg('Az ügyfél látja, amit gépel.')}
        </p>
        <button type="button" aria-describedby="watched" @click=${this.#stop}>${msg('Ne lássa')}</button>
      </div>
    `;
  }

  readonly #stop = (): void => {
    this.announce(msg('Mostantól csak az elküldött üzenetei látszanak.'));
    this.tell('stop');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'segit-watched': WatchedElement;
  }
}
