import type { LibraryDocument } from '@segit-a-hivatal/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Library } from '../../state/library.ts';
import { accessibilityWords, factsWords } from '../../words/documents.ts';
import { FormDialog } from '../form-dialog.ts';

export interface ChosenDocument {
  readonly clientMessageId: string;
  readonly documentId: string;
  readonly version: number;
}

/**
 * Sends a document of the library into a conversation: those in the citizen's language come first.
 *
 * @fires {CustomEvent<ChosenDocument>} confirm - What is to be sent.
 */
@customElement('desk-send-document-dialog')
export class DeskSendDocumentDialog extends FormDialog {
  @property({ attribute: false }) library!: Library;
  @property() citizen = '';
  @property() language = 'hu';
  @state() private documents: readonly LibraryDocument[] | null = [];
  @state() private chosen = '';
  @query('#document') private choice!: HTMLSelectElement;
  /** The same until it was sent: sent twice it is one message. */
  private clientMessageId = crypto.randomUUID();

  protected override get heading(): string {
    return `Dokumentum küldése neki: ${this.citizen}`;
  }
  protected override readonly explanation: string = 'Az ügyfél hallja a címét, a fajtáját és a méretét, és letöltheti.';
  protected override readonly yes: string = 'Küldés';

  async open(): Promise<void> {
    const found = await this.library.list();
    const first = (each: LibraryDocument): number => (each.language === this.language ? 0 : 1);
    this.documents = found && [...found].sort((a, b) => first(a) - first(b));
    await this.show();
  }

  /** It has arrived. */
  clear(): void {
    this.clientMessageId = crypto.randomUUID();
    this.choice.value = this.chosen = '';
  }

  protected override fields(): TemplateResult {
    const chosen = this.documents?.find(({ id }) => id === this.chosen);
    return html`
      <div class="field">
        <label for="document">Melyik dokumentumot?</label>
        ${this.problemOf('document')}
        ${this.documents?.length === 0 ? html`<p class="hint">A dokumentumtárban még nincs dokumentum.</p>` : nothing}
        <select
          id="document"
          aria-required="true"
          aria-invalid=${this.invalid('document')}
          aria-describedby=${this.described('document', 'about-document')}
          @change=${() => (this.chosen = this.choice.value)}
        >
          <option value="">Válasszon dokumentumot</option>
          ${(this.documents ?? []).map((each) => html`<option value=${each.id}>${each.title} (${factsWords(each)})</option>`)}
        </select>
        <p class="hint" id="about-document">
          ${
            chosen
              ? [
                  ...(chosen.accessibility ? accessibilityWords(chosen.accessibility).slice(0, 1) : []),
                  chosen.readable ? 'Van szöveges változata.' : 'Nincs szöveges változata.',
                ].join(' ')
              : nothing
          }
        </p>
      </div>
    `;
  }

  protected override submit(): void {
    if (this.documents === null) return this.refuse('document', 'A szerver most nem válaszol. Próbálja meg újra.');
    const chosen = this.documents.find(({ id }) => id === this.choice.value);
    if (!chosen) return this.refuse('document', 'Válasszon dokumentumot.');
    const { id: documentId, version } = chosen;
    const detail: ChosenDocument = { clientMessageId: this.clientMessageId, documentId, version };
    this.dispatchEvent(new CustomEvent('confirm', { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-send-document-dialog': DeskSendDocumentDialog;
  }
}
