import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { OutcomeView } from './outcome.ts';

/**
 * The citizen had the conversation erased: said once, so that it is certain.
 *
 * @fires again - A new conversation.
 */
export class ErasedView extends OutcomeView {
  protected override render(): TemplateResult {
    return this.outcome(
      msg('A beszélgetést töröltük.'),
      msg('A szövege sem a hivatalnál, sem ezen az eszközön nem maradt meg.'),
      html`<div>
        <button type="button" class="primary" @click=${() => this.tell('again')}>${msg('Új beszélgetés')}</button>
      </div>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'segit-erased': ErasedView;
  }
}
