import { html, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { Revision } from '../../state/hours.ts';
import { FormDialog } from '../form-dialog.ts';

/**
 * Asks before an edit of the hours is taken back, says what goes with it, and asks why.
 *
 * @fires take-back - `detail` is which one, and why.
 */
@customElement('desk-take-back-dialog')
export class DeskTakeBackDialog extends FormDialog {
  @state() private revision: Revision | null = null;
  @state() private newest = 0;
  @state() private unsaved = false;
  @query('input') private note!: HTMLInputElement;

  protected override readonly yes = 'Visszavonás';

  protected override get heading(): string {
    return `A ${this.number}. változat visszavonása`;
  }

  protected override get explanation(): string {
    const [first, last] = [this.number + 1, this.newest];
    const later = first > last ? '' : first === last ? ` A későbbi ${last}. is.` : ` A későbbiek is: ${first}–${last}.`;
    const unsaved = this.unsaved ? ' Amit most szerkeszt és nem mentett, elvész.' : '';
    return (
      `„${this.revision?.note ?? ''}” Visszavonás után a nyitvatartás azonnal olyan lesz, mint a ${this.number - 1}. ` +
      `változatban volt.${later}${unsaved} A visszavonás is visszavonható.`
    );
  }

  private get number(): number {
    return this.revision?.number ?? 0;
  }

  open(revision: Revision, newest: number, unsaved: boolean): void {
    Object.assign(this, { revision, newest, unsaved });
    this.note.value = '';
    void this.show();
  }

  protected override fields(): TemplateResult {
    return html`
      <div class="field">
        <label for="reason">Miért vonja vissza?</label>
        ${this.problemOf('reason')}
        <input
          id="reason"
          type="text"
          maxlength="200"
          autocomplete="off"
          aria-required="true"
          aria-invalid=${this.invalid('reason')}
          aria-describedby=${this.described('reason')}
        />
      </div>
    `;
  }

  protected override submit(): void {
    const note = this.note.value.trim();
    if (note === '') return this.refuse('reason', 'Írja be, miért vonja vissza.');
    this.dispatchEvent(new CustomEvent('take-back', { detail: { number: this.number, note } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-take-back-dialog': DeskTakeBackDialog;
  }
}
