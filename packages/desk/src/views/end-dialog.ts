import type { Topic } from '@segit-a-hivatal/contract';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { openModal, tellModal } from './modal.ts';
import { shared } from '../styles/shared.ts';

/**
 * Ends a conversation: what it was about is asked here once, because the office plans its work from it.
 *
 * @fires confirm - `detail` is the topic's key.
 */
@customElement('desk-end-dialog')
export class DeskEndDialog extends LitElement {
  static override styles = [shared];

  @property({ attribute: false }) topics: readonly Topic[] = [];
  @property() citizen = '';
  /** The citizen has ended it already; only the topic is asked for. */
  @property({ type: Boolean }) ended = false;
  @state() private error = '';
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('select') private choice!: HTMLSelectElement;

  /** Opens empty: the last conversation's topic must not be taken over unread. */
  open(): void {
    this.error = '';
    this.choice.value = '';
    openModal(this.dialog);
  }

  protected override render(): TemplateResult {
    return html`
      <dialog @close=${() => tellModal(this.dialog, false)} aria-labelledby="title">
        <form novalidate @submit=${this.confirm}>
          <h2 id="title">Beszélgetés lezárása: <bdi>${this.citizen}</bdi></h2>
          <p id="explanation">Az ügyfél ezután 30 percig újra megnyithatja. Ekkor ismét a sorba kerül.</p>
          <label for="topic">Miről szólt a beszélgetés?</label>
          ${this.error ? html`<p class="error" id="error">${this.error}</p>` : nothing}
          <select
            id="topic"
            aria-required="true"
            aria-invalid=${this.error ? 'true' : 'false'}
            aria-describedby=${this.error ? 'error' : nothing}
          >
            <option value="">Válasszon témát</option>
            ${this.topics.map(({ key, name }) => html`<option value=${key}>${name}</option>`)}
          </select>
          <div class="actions">
            <button type="submit" class="primary">Lezárás</button>
            <button type="button" @click=${() => this.dialog.close()}>Mégse</button>
          </div>
        </form>
      </dialog>
    `;
  }

  private confirm = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const topic = this.choice.value;
    if (topic === '') {
      this.error = 'Válassza ki a témát; nélküle a beszélgetés nem zárható le.';
      await this.updateComplete;
      this.choice.focus();
      return;
    }
    this.dialog.close();
    this.dispatchEvent(new CustomEvent<string>('confirm', { detail: topic }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-end-dialog': DeskEndDialog;
  }
}
