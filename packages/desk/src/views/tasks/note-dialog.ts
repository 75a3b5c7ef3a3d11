import { LIMITS } from '@segit-a-hivatal/contract';
import { html, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { FormDialog } from '../form-dialog.ts';

export interface WrittenNote {
  /** The same until it has arrived, so that a repeated one is noted once. */
  readonly id: string;
  readonly text: string;
}

/**
 * Asks back, or answers; or says what is missing of what was handed in.
 *
 * @fires confirm - `detail` is the note.
 */
@customElement('desk-note-dialog')
export class DeskNoteDialog extends FormDialog {
  @property() task = '';
  /** It goes back with the note. */
  @property({ type: Boolean }) back = false;
  @query('textarea') private area!: HTMLTextAreaElement;
  private noteId = crypto.randomUUID();
  /** What it is written for. */
  private purpose = '';

  protected override readonly explanation =
    'Személyes adat nélkül. Az ügyintéző, a koordinátor és a távmunkás olvassa, az ügyfél nem.';

  protected override get yes(): string {
    return this.back ? 'Visszaküldés' : 'Küldés';
  }

  protected override get heading(): string {
    return `${this.back ? 'Visszaküldés' : 'Megjegyzés'}: ${this.task}`;
  }

  /** Opens with what did not arrive, if it was meant for the same. */
  open(purpose: string): void {
    if (this.purpose !== purpose) this.clear();
    this.purpose = purpose;
    void this.show();
  }

  /** It has arrived. */
  clear(): void {
    this.area.value = '';
    this.noteId = crypto.randomUUID();
    this.purpose = '';
  }

  protected override fields(): TemplateResult {
    return html`
      <label for="note">${this.back ? 'Mi hiányzik belőle?' : 'Kérdés vagy válasz'}</label>
      ${this.problemOf('note')}
      <textarea
        id="note"
        rows="4"
        aria-required="true"
        aria-invalid=${this.invalid('note')}
        aria-describedby=${this.described('note')}
      ></textarea>
    `;
  }

  protected override submit(): void {
    const text = this.area.value;
    if (text.trim() === '')
      return this.refuse('note', this.back ? 'Írja be, mi hiányzik.' : 'Írja be, mit kérdez vagy válaszol.');
    if (text.length > LIMITS.shortTextLength)
      return this.refuse('note', `Legfeljebb ${LIMITS.shortTextLength} karakter lehet; most ${text.length}.`);
    this.dispatchEvent(new CustomEvent<WrittenNote>('confirm', { detail: { id: this.noteId, text } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-note-dialog': DeskNoteDialog;
  }
}
