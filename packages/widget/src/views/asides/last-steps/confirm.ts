import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { ViewElement } from '../../view-element.ts';
import { confirmStyles } from './confirm.styles.ts';

/** A question that has to be answered before something is done that cannot be undone. */
export interface Question {
  readonly heading: string;
  readonly sentence: string;
  /** The label of the button that does it. */
  readonly yes: string;
}

/**
 * The one modal dialog: a native `<dialog>`, whose focus and Esc are the browser's.
 *
 * The question is announced. With the modal dialog the browser takes the rest of the page from the screen reader, with it
 * the place where it was; Orca then takes the new one in silence, and one heard „Mégsem gomb”, or nothing at all, in the
 * place of what one was asked. So that others do not hear it twice, the dialog is not described by it.
 *
 * @fires {CustomEvent<HTMLDialogElement | null>} modal - It opened (regions outside are silent now), or closed: null. Goes
 *   through all of the widget.
 */
export class ConfirmElement extends ViewElement {
  static override styles = [confirmStyles];

  @state() private question: Question | undefined;
  @query('dialog') private dialog!: HTMLDialogElement;
  #act: (() => Promise<boolean>) | undefined;
  #answer: ((done: boolean | undefined) => void) | undefined;

  /**
   * Asks, and has it done while the question stands: closed before, the dialog would give the focus back to a button that
   * is about to go, and one heard that button instead of what has become of it.
   *
   * @returns whether it was done; undefined: it is not to be
   */
  async ask(question: Question, act: () => Promise<boolean>): Promise<boolean | undefined> {
    this.question = question;
    this.#act = act;
    await this.updateComplete;
    this.dialog.showModal();
    this.#tellModal(this.dialog);
    this.announce(`${question.heading} ${question.sentence}`, true);
    return new Promise((resolve) => (this.#answer = resolve));
  }

  protected override render(): TemplateResult {
    return html`
      <dialog aria-labelledby="heading" @close=${this.#onClose} @keydown=${keepInside}>
        <h3 id="heading">${this.question?.heading}</h3>
        <p>${this.question?.sentence}</p>
        <div class="row">
          <button type="button" @click=${() => this.dialog.close()}>${msg('Mégsem')}</button>
          <button type="button" class="danger" @click=${this.#onYes}>${this.question?.yes}</button>
        </div>
      </dialog>
    `;
  }

  /** Pressed twice it is done twice, which is harmless; the first answer counts. */
  readonly #onYes = async (): Promise<void> => {
    this.#answer?.(await this.#act!());
    this.dialog.close();
  };

  readonly #onClose = (): void => {
    this.#tellModal(null);
    this.#answer?.(undefined);
  };

  #tellModal(detail: HTMLDialogElement | null): void {
    this.dispatchEvent(new CustomEvent('modal', { detail, bubbles: true, composed: true }));
  }
}

/** Esc closes this dialog, not the panel around it. */
function keepInside(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopPropagation();
}

declare global {
  interface HTMLElementTagNameMap {
    'segit-confirm': ConfirmElement;
  }
}
