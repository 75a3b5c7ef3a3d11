import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { Revision } from '../../state/hours.ts';
import { shared } from '../../styles/shared.ts';
import { openModal, tellModal } from '../modal.ts';

/**
 * Asks before an edit of the hours is taken back, says what goes with it, and asks why.
 *
 * @fires take-back - `detail` is which one, and why.
 */
@customElement('desk-take-back-dialog')
export class DeskTakeBackDialog extends LitElement {
  static override styles = [shared];

  @state() private revision: Revision | null = null;
  @state() private newest = 0;
  @state() private unsaved = false;
  @state() private error = '';
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('input') private note!: HTMLInputElement;

  async open(revision: Revision, newest: number, unsaved: boolean): Promise<void> {
    Object.assign(this, { revision, newest, unsaved, error: '' });
    await this.updateComplete;
    this.note.value = '';
    openModal(this.dialog);
  }

  protected override render(): TemplateResult {
    const { number = 0, note = '' } = this.revision ?? {};
    const [first, last] = [number + 1, this.newest];
    const later = first > last ? '' : first === last ? ` A későbbi ${last}. is.` : ` A későbbiek is: ${first}–${last}.`;
    return html`
      <dialog @close=${() => tellModal(this.dialog, false)} aria-labelledby="title">
        <form novalidate @submit=${this.confirm}>
          <h2 id="title">A ${number}. változat visszavonása</h2>
          <p id="explanation">
            „${note}” Visszavonás után a nyitvatartás azonnal olyan lesz, mint a ${number - 1}. változatban
            volt.${later}${this.unsaved ? ' Amit most szerkeszt és nem mentett, elvész.' : ''} A visszavonás is
            visszavonható.
          </p>
          <div class="field">
            <label for="reason">Miért vonja vissza?</label>
            ${this.error ? html`<p class="error" id="reason-error">${this.error}</p>` : ''}
            <input
              id="reason"
              type="text"
              maxlength="200"
              autocomplete="off"
              aria-required="true"
              aria-invalid=${this.error ? 'true' : 'false'}
              aria-describedby=${this.error ? 'reason-error' : ''}
            />
          </div>
          <div class="actions">
            <button type="submit" class="primary">Visszavonás</button>
            <button type="button" @click=${() => this.dialog.close()}>Mégse</button>
          </div>
        </form>
      </dialog>
    `;
  }

  private confirm = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const note = this.note.value.trim();
    if (note === '') {
      this.error = 'Írja be, miért vonja vissza.';
      await this.updateComplete;
      this.note.focus();
      return;
    }
    this.dialog.close();
    this.dispatchEvent(new CustomEvent('take-back', { detail: { number: this.revision?.number ?? 0, note } }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-take-back-dialog': DeskTakeBackDialog;
  }
}
