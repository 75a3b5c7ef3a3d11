import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { deepActiveElement } from '../../../a11y/focus.ts';
import type { FieldValue, FormField, PdfForm } from '../../../pdf-form/index.ts';
import type { HelpDesk } from '../../../state/index.ts';
import { ViewElement } from '../../view-element.ts';
import { saveFile } from '../saved/download.ts';
import { fieldTemplate } from './field.ts';
import { formStyles } from './form.styles.ts';
import { failedText, missingText, newsText, savedText, staysText, unwritableText } from './texts.ts';

/**
 * A form that is filled in here, in a modal dialog over the conversation. What is written is in this element alone: it is
 * neither sent nor kept, and goes with the page. Who is called back to the conversation may put it aside.
 *
 * @fires {CustomEvent<HTMLDialogElement | null>} modal - It opened, or closed: null. Goes through all of the widget.
 */
export class FormElement extends ViewElement {
  static override styles = [formStyles];

  @property({ attribute: false }) form!: PdfForm;
  /** What the form is called, in which language, and its file. */
  @property({ attribute: false }) document!: { readonly title: string; readonly language: string };
  @property({ attribute: false }) fileName = '';
  /** Where messages come while somebody fills in. */
  @property({ attribute: false }) desk!: HelpDesk;

  @state() private problems: ReadonlyMap<string, string> = new Map();
  @state() private step: 'filling' | 'leaving' = 'filling';
  @state() private outcome: 'saved' | 'failed' | undefined;
  @state() private news = false;
  @query('dialog') private dialog!: HTMLDialogElement;
  readonly #values = new Map<string, FieldValue>();
  #unsaved = false;
  #busy = false;
  #read = 0;
  #left: Element | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching();
    removeEventListener('beforeunload', keepPage);
    // It goes with the conversation, open or not.
    if (this.dialog?.open) this.#tellModal(null);
  }

  /** Begins, or goes on where it was put aside. */
  async open(): Promise<void> {
    this.step = 'filling';
    this.outcome = undefined;
    this.news = false;
    this.#read = this.#received;
    this.desk.addEventListener('change', this.#onChange);
    await this.updateComplete;
    this.dialog.showModal();
    this.#tellModal(this.dialog);
    this.takeFocus();
    this.announce(`${this.document.title}. ${staysText()}`, true);
  }

  protected override render(): TemplateResult {
    const leaving = this.step === 'leaving';
    return html`
      <dialog aria-labelledby="title" @cancel=${this.#onCancel} @close=${this.#onClose} @keydown=${keepKeys}>
        ${leaving ? this.#question() : nothing}
        <form class="stack" novalidate aria-labelledby="title" ?hidden=${leaving} @submit=${this.#onSubmit}>
          <div class="first" tabindex="-1" role="group" aria-labelledby="title" aria-describedby="stays">
            <h3 id="title"><bdi lang=${this.document.language}>${this.document.title}</bdi></h3>
            <p id="stays" class="stays">${staysText()}</p>
          </div>
          ${this.problems.size > 0 ? this.#summary() : nothing} ${this.#pages()}
          ${this.news ? html`<p class="news">${newsText()}</p>` : nothing}
          ${this.outcome === 'saved' ? html`<p class="saved">${savedText()}</p>` : nothing}
          ${this.outcome === 'failed' ? html`<p class="error">${failedText()}</p>` : nothing}
          <div class="row">
            <button type="submit" class="primary">${msg('Letöltöm a kitöltött űrlapot')}</button>
            <button type="button" class="back" @click=${this.#leave}>${msg('Vissza a beszélgetéshez')}</button>
          </div>
        </form>
      </dialog>
    `;
  }

  #pages(): TemplateResult[] {
    const pages = [...new Set(this.form.fields.map(({ page }) => page))];
    const fieldsOn = (page: number): TemplateResult[] =>
      this.form.fields.flatMap((field, index) => (field.page === page ? [this.#field(field, index)] : []));
    if (pages.length === 1) return [html`<div class="page">${fieldsOn(pages[0]!)}</div>`];
    return pages.map(
      (page) =>
        html`<div class="page" role="group" aria-labelledby="page-${page}">
          <h4 id="page-${page}">${msg(str`${page}. oldal`)}</h4>
          ${fieldsOn(page)}
        </div>`,
    );
  }

  #field(field: FormField, index: number): TemplateResult {
    return fieldTemplate(field, {
      id: `field-${index}`,
      value: this.#valueOf(field),
      problem: this.problems.get(field.name),
      language: this.document.language,
      onValue: (value) => this.#write(field, value),
    });
  }

  #summary(): TemplateResult {
    const wrong = this.form.fields.flatMap((field, index) => {
      const problem = this.problems.get(field.name);
      return problem === undefined ? [] : [{ field, index, problem }];
    });
    const onlyMissing = wrong.every(({ problem }) => problem === missingText());
    return html`<div class="summary" tabindex="-1" role="group" aria-labelledby="summary">
      <h4 id="summary">${msg('Mentés előtt kérjük, nézze át:')} ${wrong.length}</h4>
      <ul>
        ${wrong.map(
          ({ field, index, problem }) =>
            html`<li>
              <button type="button" @click=${() => this.#goTo(index)}>
                <bdi lang=${this.document.language}>${field.label}</bdi>: ${problem}
              </button>
            </li>`,
        )}
      </ul>
      ${
        onlyMissing
          ? html`<button type="button" class="anyway" @click=${this.#save}>${msg('Letöltöm így is')}</button>`
          : nothing
      }
    </div>`;
  }

  #question(): TemplateResult {
    return html`<div class="stack">
      <div class="leaving" tabindex="-1" role="group" aria-labelledby="leaving" aria-describedby="unsaved">
        <h3 id="leaving">${msg('Félbehagyja a kitöltést?')}</h3>
        <p id="unsaved">${msg('Amit beírt, még nincs elmentve.')}</p>
        <div class="row">
          <button type="button" class="primary" @click=${this.#stay}>${msg('Folytatom a kitöltést')}</button>
          <button type="button" @click=${() => this.dialog.close()}>
            ${msg('Félreteszem, amíg ez a lap nyitva van')}
          </button>
          <button type="button" class="danger" @click=${this.#discard}>${msg('Elvetem, amit beírtam')}</button>
        </div>
      </div>
    </div>`;
  }

  #valueOf(field: FormField): FieldValue {
    return this.#values.get(field.name) ?? field.value;
  }

  #write(field: FormField, value: FieldValue): void {
    this.#values.set(field.name, value);
    this.#setUnsaved(true);
    this.outcome = undefined;
    if (this.problems.has(field.name) && this.#problemOf(field) === undefined) {
      this.problems = new Map([...this.problems].filter(([name]) => name !== field.name));
    }
    this.requestUpdate();
  }

  #problemOf(field: FormField): string | undefined {
    const value = this.#valueOf(field);
    if (field.required && isEmpty(value)) return missingText();
    const unwritable = typeof value === 'string' ? this.form.unwritable(value) : [];
    return unwritable.length > 0 ? unwritableText(unwritable.join(' ')) : undefined;
  }

  readonly #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    this.problems = new Map(
      this.form.fields.flatMap((field) => {
        const problem = this.#problemOf(field);
        return problem === undefined ? [] : [[field.name, problem]];
      }),
    );
    if (this.problems.size === 0) return this.#save();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.summary')!.focus();
  };

  readonly #save = async (): Promise<void> => {
    // A second press while the first is at work would save it twice.
    if (this.#busy) return;
    this.#busy = true;
    this.announce(msg('Elkészítjük…'));
    try {
      const file = new Blob([await this.form.filled(this.#values)], { type: 'application/pdf' });
      saveFile(this.fileName, file);
      this.#setUnsaved(false);
      this.outcome = 'saved';
      this.announce(savedText());
    } catch {
      this.outcome = 'failed';
      this.announce(failedText(), true);
    } finally {
      this.#busy = false;
    }
  };

  #goTo(index: number): void {
    this.renderRoot.querySelector<HTMLElement>(`#field-${index}`)!.focus();
  }

  /** Esc: nothing half written goes with one key. */
  readonly #onCancel = (event: Event): void => {
    event.preventDefault();
    if (this.step === 'leaving') void this.#stay();
    else void this.#leave();
  };

  readonly #leave = async (): Promise<void> => {
    if (!this.#unsaved) return this.dialog.close();
    this.#left = deepActiveElement();
    this.step = 'leaving';
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.leaving')!.focus();
  };

  readonly #stay = async (): Promise<void> => {
    this.step = 'filling';
    await this.updateComplete;
    if (this.#left instanceof HTMLElement) this.#left.focus();
  };

  readonly #discard = (): void => {
    this.#values.clear();
    this.problems = new Map();
    this.#setUnsaved(false);
    this.dialog.close();
  };

  readonly #onClose = (): void => {
    this.#stopWatching();
    this.#tellModal(null);
  };

  /** The conversation goes on behind it; who does not hear that somebody wrote sees it. */
  readonly #onChange = (): void => {
    if (this.#received > this.#read) this.news = true;
  };

  get #received(): number {
    const entries = this.desk.snapshot.conversation?.entries ?? [];
    return entries.filter((entry) => entry.kind === 'message' && !entry.own).length;
  }

  #stopWatching(): void {
    this.desk.removeEventListener('change', this.#onChange);
  }

  #setUnsaved(unsaved: boolean): void {
    this.#unsaved = unsaved;
    if (unsaved) addEventListener('beforeunload', keepPage);
    else removeEventListener('beforeunload', keepPage);
  }

  #tellModal(detail: HTMLDialogElement | null): void {
    this.dispatchEvent(new CustomEvent('modal', { detail, bubbles: true, composed: true }));
  }
}

function isEmpty(value: FieldValue): boolean {
  if (typeof value === 'boolean') return !value;
  return typeof value === 'string' ? !value.trim() : value.length === 0;
}

/** The browser asks whether the page is to be left. */
function keepPage(event: Event): void {
  event.preventDefault();
}

/** Keys are the form's, not the conversation's around it. */
function keepKeys(event: KeyboardEvent): void {
  event.stopPropagation();
}

declare global {
  interface HTMLElementTagNameMap {
    'segit-form': FormElement;
  }
}
