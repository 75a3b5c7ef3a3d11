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
 * Asks back, or answers.
 *
 * @fires confirm - `detail` is the note.
 */
@customElement('desk-note-dialog')
export class DeskNoteDialog extends FormDialog {
  @property() task = '';
  @query('textarea') private area!: HTMLTextAreaElement;
  private noteId = crypto.randomUUID();
  private taskId = '';

  protected override readonly explanation =
    'Személyes adat nélkül. Az ügyintéző, a koordinátor és a távmunkás olvassa, az ügyfél nem.';
  protected override readonly yes = 'Küldés';

  protected override get heading(): string {
    return `Megjegyzés: ${this.task}`;
  }

  /** Opens with what did not arrive, if it was meant for the same task. */
  open(taskId: string): void {
    if (this.taskId !== taskId) this.clear();
    this.taskId = taskId;
    void this.show();
  }

  /** It has arrived. */
  clear(): void {
    this.area.value = '';
    this.noteId = crypto.randomUUID();
    this.taskId = '';
  }

  protected override fields(): TemplateResult {
    return html`
      <label for="note">Kérdés vagy válasz</label>
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
    if (text.trim() === '') return this.refuse('note', 'Írja be, mit kérdez vagy válaszol.');
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
