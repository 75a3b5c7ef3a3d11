import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { loadAsideTexts } from '../../../i18n/localization.ts';
import type { FormProblem, PdfForm } from '../../../pdf-form/index.ts';
import type { DocumentAnswer, DocumentDesk, HelpDesk, MessageEntry } from '../../../state/index.ts';
import { ViewElement } from '../../view-element.ts';
import type { FormElement } from '../form/form.ts';
import { saveFile } from '../saved/download.ts';
import type { AskForDocuments } from './ask.ts';
import { documentStyles } from './document.styles.ts';

type Problem = 'withdrawn' | 'unreachable' | 'broken' | FormProblem;

/**
 * A document under the message that brings it: downloaded whole or not at all, read in place, or, where it is a form, filled
 * in here. It stands among the transcript's own parts, and is found and reached as they are: it has no shadow root.
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
  @state() private form: { readonly pdf: PdfForm; readonly desk: HelpDesk; readonly fileName: string } | null = null;
  @query('segit-form') private formElement!: FormElement | null;
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
    // Whoever sent it does not fill it in.
    const fillable = document.fillable && !this.entry.own;
    const named = html`<span class="visually-hidden">: <bdi lang=${language}>${title}</bdi></span>`;
    const open = this.text !== null;
    return html`
      <div class="actions">
        <button type="button" class="primary" tabindex=${this.stop} @click=${this.#download}>
          ${msg('Letöltés')}${named}
        </button>
        ${
          fillable
            ? html`<button type="button" tabindex=${this.stop} aria-haspopup="dialog" @click=${this.#fill}>
                ${msg('Kitöltöm itt')}${named}
              </button>`
            : nothing
        }
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
      ${
        this.form
          ? html`<segit-form
              .form=${this.form.pdf}
              .document=${document}
              .fileName=${this.form.fileName}
              .desk=${this.form.desk}
            ></segit-form>`
          : nothing
      }
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

  /** Once it is here, what was put aside is gone on with. */
  readonly #fill = async (): Promise<void> => {
    if (!this.form) await this.#withDocument((answer) => this.#prepare(answer));
    await this.updateComplete;
    await this.formElement?.open();
  };

  async #prepare(answer: Extract<DocumentAnswer, { kind: 'opened' }>): Promise<void> {
    this.announce(msg('Az űrlapot megnyitjuk…'));
    const desk = this.#desk();
    const [code, file] = await Promise.all([loadForms(), answer.load()]);
    if (!code || !desk || !('snapshot' in desk)) return this.#fail('unreachable');
    if (!file) return this.#fail('broken');
    const pdf = await code.prepare(file);
    if (pdf === null) return this.#fail('unreachable');
    if (typeof pdf === 'string') return this.#fail(pdf);
    code.define();
    this.form = { pdf, desk, fileName: answer.name.replace(/(\.pdf)?$/, '-kitoltve.pdf') };
  }

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

  #desk(): DocumentDesk | HelpDesk | undefined {
    let found: DocumentDesk | HelpDesk | undefined;
    const detail: AskForDocuments = (desk) => void (found = desk);
    this.dispatchEvent(new CustomEvent('document', { detail, bubbles: true, composed: true }));
    return found;
  }

  #fail(problem: Problem): void {
    this.problem = problem;
    this.announce(problemText(problem), true);
  }
}

/** The code and the texts of forms; null: they have not come. */
async function loadForms() {
  try {
    return (await Promise.all([import('../form/index.ts'), loadAsideTexts()]))[0];
  } catch {
    return null;
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
    case 'encrypted':
      return msg('Ezt az űrlapot jelszó védi, itt nem tölthető ki. Kérjük, töltse le.');
    case 'xfa':
      return msg('Ezt az űrlapot csak az Adobe Reader nyitja meg. Kérjük, töltse le, és abban töltse ki.');
    case 'no-fields':
      return msg('Ebben a fájlban nincs kitölthető mező. Kérjük, töltse le, és kinyomtatva töltse ki.');
    case 'damaged':
      return msg('Ezt az űrlapot itt nem tudjuk megnyitni. Kérjük, töltse le.');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'segit-document': DocumentElement;
  }
}
