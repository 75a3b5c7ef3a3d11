import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { DocumentAnswer, DocumentDesk, MessageEntry } from '../../../state/index.ts';
import { ViewElement } from '../../view-element.ts';
import { saveFile } from '../saved/download.ts';
import type { AskForDocuments } from './ask.ts';
import { documentStyles } from './document.styles.ts';

type Problem = 'withdrawn' | 'unreachable' | 'broken';

/**
 * A document under the message that brings it: downloaded whole or not at all, or read in place. It stands among the
 * transcript's own parts, and is found and reached as they are: it has no shadow root.
 *
 * @element segit-document
 * @fires {CustomEvent<AskForDocuments>} document - Asks for the desk where documents are. Goes through all of the widget.
 */
export class DocumentElement extends ViewElement {
  /** The message that brings it. */
  @property({ attribute: false }) entry!: MessageEntry;
  /** The buttons' `tabindex`. */
  @property({ attribute: false }) stop = 0;

  @state() private text: string | null = null;
  @state() private problem: Problem | null = null;
  @query('.alternative') private alternative!: HTMLElement | null;
  #busy = false;

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { adoptedStyleSheets } = this.getRootNode() as ShadowRoot;
    if (!adoptedStyleSheets.includes(documentStyles)) adoptedStyleSheets.push(documentStyles);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { document, key } = this.entry;
    if (!document) return nothing;
    const { title, language } = document;
    const named = html`<span class="visually-hidden">: <bdi lang=${language}>${title}</bdi></span>`;
    const open = this.text !== null;
    return html`
      <div class="actions">
        <button type="button" class="primary" tabindex=${this.stop} @click=${this.#download}>
          ${msg('Letöltés')}${named}
        </button>
        ${
          document.readable
            ? html`<button
                type="button"
                tabindex=${this.stop}
                aria-expanded=${open}
                aria-controls=${`alternative-${key}`}
                @click=${this.#read}
              >
                ${msg('Szöveges változat')}${named}
              </button>`
            : nothing
        }
      </div>
      ${this.problem ? html`<p class="problem">${problemText(this.problem)}</p>` : nothing}
      <div
        id=${`alternative-${key}`}
        class="alternative"
        role="document"
        tabindex="-1"
        aria-label=${msg(str`${title}: szöveges változat`)}
        lang=${language}
        dir="auto"
        ?hidden=${!open}
        .textContent=${this.text ?? ''}
        @keydown=${keepKeys}
      ></div>
    `;
  }

  readonly #download = async (): Promise<void> => {
    await this.#withDocument(async (answer) => {
      this.announce(msg('Letöltjük…'));
      const file = await answer.load();
      if (!file) return this.#fail('broken');
      saveFile(answer.name, file);
      this.announce(msg('Elmentve a letöltések közé.'));
    });
  };

  readonly #read = async (): Promise<void> => {
    if (this.text !== null) {
      this.text = null;
      return;
    }
    await this.#withDocument(async ({ alternative }) => {
      if (alternative === null) return this.#fail('broken');
      this.text = alternative;
      await this.updateComplete;
      // Whoever asked for it reads it; a screen reader goes into it.
      this.alternative?.focus();
    });
  };

  async #withDocument(use: (answer: Extract<DocumentAnswer, { kind: 'opened' }>) => Promise<void>): Promise<void> {
    // A second press while the first is at work would save the file twice.
    if (this.#busy) return;
    this.#busy = true;
    this.problem = null;
    try {
      const answer = (await this.#desk()?.openDocument(this.entry.seq!)) ?? ({ kind: 'unreachable' } as const);
      if (answer.kind === 'opened') await use(answer);
      else this.#fail(answer.kind);
    } finally {
      this.#busy = false;
    }
  }

  #desk(): DocumentDesk | undefined {
    let found: DocumentDesk | undefined;
    const detail: AskForDocuments = (desk) => void (found = desk);
    this.dispatchEvent(new CustomEvent('document', { detail, bubbles: true, composed: true }));
    return found;
  }

  #fail(problem: Problem): void {
    this.problem = problem;
    this.announce(problemText(problem), true);
  }
}

/** Who reads the text moves in the text, not between messages. Esc goes on to the input. */
function keepKeys(event: KeyboardEvent): void {
  if (event.key !== 'Escape') event.stopPropagation();
}

function problemText(problem: Problem): string {
  switch (problem) {
    case 'withdrawn':
      return msg('Ezt a dokumentumot a hivatal visszavonta.');
    case 'unreachable':
      return msg('Most nem érjük el a hivatalt. Kérjük, próbálja meg újra.');
    case 'broken':
      return msg('A dokumentum nem érkezett meg egészben, ezért nem mentettük el. Kérjük, próbálja meg újra.');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'segit-document': DocumentElement;
  }
}
