import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { openModal, tellModal } from './modal.ts';
import { shared } from '../styles/shared.ts';

/**
 * A question before a step that cannot be taken back.
 *
 * @fires confirm - The operator wants it.
 */
@customElement('desk-confirm-dialog')
export class DeskConfirmDialog extends LitElement {
  static override styles = [shared];

  @property() heading = '';
  @property() explanation = '';
  @property() yes = '';
  @query('dialog') private dialog!: HTMLDialogElement;

  open(): void {
    openModal(this.dialog);
  }

  protected override render(): TemplateResult {
    return html`
      <dialog @close=${() => tellModal(this.dialog, false)} aria-labelledby="title">
        <h2 id="title">${this.heading}</h2>
        <p id="explanation">${this.explanation}</p>
        <div class="actions">
          <button type="button" class="primary" @click=${this.confirm}>${this.yes}</button>
          <button type="button" @click=${() => this.dialog.close()}>Mégse</button>
        </div>
      </dialog>
    `;
  }

  private confirm = (): void => {
    this.dialog.close();
    this.dispatchEvent(new CustomEvent('confirm'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-confirm-dialog': DeskConfirmDialog;
  }
}
