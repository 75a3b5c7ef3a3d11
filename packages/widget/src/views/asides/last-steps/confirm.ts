import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { controls, text } from '../../../styles/controls.ts';
import { announcerStyles } from '../../../a11y/announcer.styles.ts';
import { sheet } from '../../../styles/sheet.ts';
import { ViewElement } from '../../view-element.ts';

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
 * @fires {CustomEvent<HTMLDialogElement | null>} modal - It opened (regions outside are silent now), or closed: null.
 */
export class ConfirmElement extends ViewElement {
  static override styles = [
    sheet(`${controls}${text}${announcerStyles}
      dialog { color: var(--_text); background: var(--_surface); border: 2px solid var(--_line); border-radius: var(--_radius);
        padding: 1.25em; inline-size: min(24em, calc(100vw - 2em)); box-shadow: var(--_shadow); font: inherit; }
      dialog::backdrop { background: rgb(0 0 0 / 0.55); }
      .row { justify-content: flex-end; margin-block-start: 1.25em; }
    `),
  ];

  @state() private question: Question | undefined;
  @query('dialog') private dialog!: HTMLDialogElement;
  #answer: ((yes: boolean) => void) | undefined;

  /** Asks; the focus returns to where it was. */
  async ask(question: Question): Promise<boolean> {
    this.question = question;
    await this.updateComplete;
    this.dialog.returnValue = '';
    this.dialog.showModal();
    this.tell('modal', this.dialog);
    return new Promise((resolve) => (this.#answer = resolve));
  }

  protected override render(): TemplateResult {
    return html`
      <dialog aria-labelledby="heading" aria-describedby="sentence" @close=${this.#onClose} @keydown=${keepInside}>
        <h3 id="heading">${this.question?.heading}</h3>
        <p id="sentence">${this.question?.sentence}</p>
        <div class="row">
          <button type="button" @click=${() => this.dialog.close()}>${msg('Mégsem')}</button>
          <button type="button" class="danger" @click=${() => this.dialog.close('yes')}>${this.question?.yes}</button>
        </div>
      </dialog>
    `;
  }

  readonly #onClose = (): void => {
    this.tell('modal', null);
    this.#answer?.(this.dialog.returnValue === 'yes');
    this.#answer = undefined;
  };
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
