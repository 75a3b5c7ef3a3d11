import { msg } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { HelpDesk } from '../../../state/index.ts';
import { ViewElement } from '../../view-element.ts';
import { closingStyles, leaveStyles } from './leave.styles.ts';

/**
 * The office has closed over somebody who waits, or nobody can help them now: nothing is lost, and one may stop waiting
 * without losing the question. That it has closed, and when it opens, is said by the status above.
 */
export class ClosingElement extends ViewElement {
  static override styles = [leaveStyles, closingStyles];

  @property({ attribute: false }) desk!: HelpDesk;
  /** The status says why there is a choice, and the panel has it spoken. */
  @property({ type: Boolean, reflect: true }) told = false;
  @state() private problem = false;

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('told') && !this.told) this.announce(choiceText());
  }

  protected override render(): TemplateResult {
    return html`
      <div class="stack">
        ${this.told ? nothing : html`<p>${choiceText()}</p>`}
        ${this.problem ? html`<p class="error">${problemText()}</p>` : nothing}
        <div class="row">
          <button type="button" class="primary" @click=${this.#keep}>${msg('Üzenetként itt hagyom')}</button>
        </div>
      </div>
    `;
  }

  readonly #keep = async (): Promise<void> => {
    // An operator may have taken it in the same moment: then it goes on, and this is gone.
    this.problem = !(await this.desk.keepAsMessage()) && this.isConnected;
    if (this.problem) this.announce(problemText(), true);
  };
}

const choiceText = (): string => msg('A helye megmarad. Kérdését üzenetként is itt hagyhatja.');
const problemText = (): string => msg('Most nem sikerült. Kérjük, próbálja újra.');

declare global {
  interface HTMLElementTagNameMap {
    'segit-closing': ClosingElement;
  }
}
