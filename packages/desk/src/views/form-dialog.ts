import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { openModal, tellModal } from './modal.ts';
import { shared } from '../styles/shared.ts';

/**
 * A question in a modal dialog: what it is, what will happen, what is asked for, and the two ways out. What is wrong is
 * said at the field, which then has the focus.
 */
export abstract class FormDialog extends LitElement {
  static override styles = [shared];

  @state() private problem: { readonly field: string; readonly text: string } | null = null;
  @query('dialog') private dialog!: HTMLDialogElement;

  protected abstract readonly heading: TemplateResult | string;
  protected abstract readonly explanation: TemplateResult | string;
  /** The label of the button that does it. */
  protected abstract readonly yes: string;
  /** What is asked for. */
  protected fields(): TemplateResult | typeof nothing {
    return nothing;
  }
  /** It is to be done. Refused by `refuse`, it stays open. */
  protected abstract submit(): void;

  /** Shows it with what is set now. */
  protected async show(): Promise<void> {
    this.problem = null;
    await this.updateComplete;
    openModal(this.dialog);
  }

  protected override render(): TemplateResult {
    return html`
      <dialog @close=${() => tellModal(this.dialog, false)} aria-labelledby="title">
        <form novalidate @submit=${this.confirm}>
          <h2 id="title">${this.heading}</h2>
          <p id="explanation">${this.explanation}</p>
          ${this.fields()}
          <div class="actions">
            <button type="submit" class="primary">${this.yes}</button>
            <button type="button" @click=${() => this.dialog.close()}>Mégse</button>
          </div>
        </form>
      </dialog>
    `;
  }

  /** What is wrong with a field, before the field. */
  protected problemOf(field: string): TemplateResult | typeof nothing {
    return this.problem?.field === field
      ? html`<p class="error" id="${field}-error">${this.problem.text}</p>`
      : nothing;
  }

  /** For the field's `aria-invalid`. */
  protected invalid(field: string): 'true' | 'false' {
    return this.problem?.field === field ? 'true' : 'false';
  }

  /** For the field's `aria-describedby`, with the ids of its hints. */
  protected described(field: string, ...hints: readonly string[]): string | typeof nothing {
    const ids = [...hints, ...(this.problem?.field === field ? [`${field}-error`] : [])];
    return ids.join(' ') || nothing;
  }

  protected refuse(field: string, text: string): void {
    this.problem = { field, text };
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#${field}`)?.focus());
  }

  private confirm = (event: SubmitEvent): void => {
    event.preventDefault();
    this.problem = null;
    this.submit();
    if (!this.problem) this.dialog.close();
  };
}
