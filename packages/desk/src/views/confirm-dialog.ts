import { customElement, property } from 'lit/decorators.js';
import { FormDialog } from './form-dialog.ts';

/**
 * A question before a step that cannot be taken back.
 *
 * @fires confirm - The operator wants it.
 */
@customElement('desk-confirm-dialog')
export class DeskConfirmDialog extends FormDialog {
  @property() override heading = '';
  @property() override explanation = '';
  @property() override yes = '';

  open(): void {
    void this.show();
  }

  protected override submit(): void {
    this.dispatchEvent(new CustomEvent('confirm'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-confirm-dialog': DeskConfirmDialog;
  }
}
