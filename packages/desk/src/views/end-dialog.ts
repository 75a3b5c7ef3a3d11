import type { Topic } from '@segit-a-hivatal/contract';
import { html, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { FormDialog } from './form-dialog.ts';

/**
 * Ends a conversation: what it was about is asked here once, because the office plans its work from it.
 *
 * @fires confirm - `detail` is the topic's key.
 */
@customElement('desk-end-dialog')
export class DeskEndDialog extends FormDialog {
  @property({ attribute: false }) topics: readonly Topic[] = [];
  @property() citizen = '';
  @query('select') private choice!: HTMLSelectElement;

  protected override readonly explanation = 'Az ügyfél ezután 30 percig újra megnyithatja. Ekkor ismét a sorba kerül.';
  protected override readonly yes = 'Lezárás';

  protected override get heading(): TemplateResult {
    return html`Beszélgetés lezárása: <bdi>${this.citizen}</bdi>`;
  }

  /** Opens empty: the last conversation's topic must not be taken over unread. */
  open(): void {
    this.choice.value = '';
    void this.show();
  }

  protected override fields(): TemplateResult {
    return html`
      <label for="topic">Miről szólt a beszélgetés?</label>
      ${this.problemOf('topic')}
      <select
        id="topic"
        aria-required="true"
        aria-invalid=${this.invalid('topic')}
        aria-describedby=${this.described('topic')}
      >
        <option value="">Válasszon témát</option>
        ${this.topics.map(({ key, name }) => html`<option value=${key}>${name}</option>`)}
      </select>
    `;
  }

  protected override submit(): void {
    const topic = this.choice.value;
    if (topic === '') return this.refuse('topic', 'Válassza ki a témát; nélküle a beszélgetés nem zárható le.');
    this.dispatchEvent(new CustomEvent<string>('confirm', { detail: topic }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-end-dialog': DeskEndDialog;
  }
}
