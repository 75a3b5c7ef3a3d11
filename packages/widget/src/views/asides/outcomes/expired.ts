import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { OutcomeView } from './outcome.ts';

/**
 * The session ended after a day without use, so the conversation cannot be reached any more.
 *
 * @fires again - A new conversation.
 */
export class ExpiredView extends OutcomeView {
  protected override render(): TemplateResult {
    return this.outcome(
      msg('A beszélgetés lejárt.'),
      msg('Egy napig nem használta, ezért biztonsági okból lezártuk. A megkezdett szöveget megőriztük.'),
      html`<div>
        <button type="button" class="primary" @click=${() => this.tell('again')}>${msg('Új beszélgetés')}</button>
      </div>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'segit-expired': ExpiredView;
  }
}
