import type { LibraryDocument } from '@segit-a-hivatal/contract';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { saveFile } from '@segit-a-hivatal/widget/views';
import type { NewDocument } from '../../state/library.ts';
import type { TaskDesk } from '../../state/tasks.ts';
import { documentStyles } from '../../styles/documents.ts';
import { shared } from '../../styles/shared.ts';
import { accessibilityWords, factsWords, saveWords } from '../../words/documents.ts';
import type { DeskConfirmDialog } from '../confirm-dialog.ts';
import '../confirm-dialog.ts';
import type { DeskDocumentDialog } from './document-dialog.ts';
import './document-dialog.ts';

/**
 * The library of documents: what there is, new ones, new versions, and taking one back.
 *
 * @fires {CustomEvent<{ text: string }>} announce - What came of a step.
 */
@customElement('desk-documents')
export class DeskDocuments extends LitElement {
  static override styles = [shared, documentStyles];

  @property({ attribute: false }) desk!: TaskDesk;
  @state() private documents: readonly LibraryDocument[] | null | undefined;
  @state() private notice = '';
  @state() private withdrawn: LibraryDocument | null = null;
  @query('desk-document-dialog') private dialog!: DeskDocumentDialog;
  @query('desk-confirm-dialog') private asking!: DeskConfirmDialog;

  protected override firstUpdated(): void {
    void this.load();
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  protected override render(): TemplateResult {
    return html`
      <section aria-labelledby="heading">
        <h2 id="heading" tabindex="-1">Dokumentumok</h2>
        <div>
          <button type="button" class="primary" aria-haspopup="dialog" @click=${() => this.dialog.open(null)}>
            Új dokumentum…
          </button>
        </div>
        ${this.notice ? html`<p class="notice">${this.notice}</p>` : nothing} ${this.list()}
      </section>
      <desk-document-dialog
        .library=${this.desk.library}
        .topics=${this.desk.state.topics}
        @confirm=${(event: CustomEvent<NewDocument>) => this.save(event.detail)}
      ></desk-document-dialog>
      <desk-confirm-dialog
        heading="Visszavonja: ${this.withdrawn?.title ?? ''}?"
        explanation="Többé nem küldhető el, és akinek már elküldték, az sem tudja megnyitni. Nem lehet visszacsinálni."
        yes="Visszavonás"
        @confirm=${this.withdraw}
      ></desk-confirm-dialog>
    `;
  }

  private list(): TemplateResult {
    if (this.documents === undefined) return html`<p>A dokumentumok betöltése…</p>`;
    if (this.documents === null)
      return html`<p class="error">A szerver most nem válaszol.</p>
        <button type="button" @click=${() => this.load()}>Újra</button>`;
    if (this.documents.length === 0) return html`<p>Még nincs dokumentum.</p>`;
    return html`<ul class="cards" aria-labelledby="heading">
      ${this.documents.map((each) => this.card(each))}
    </ul>`;
  }

  private card(document: LibraryDocument): TemplateResult {
    const { id, title, language, topic, version, validUntil, readable, accessibility, savedBy } = document;
    const named = html`<span class="visually-hidden">: ${title}</span>`;
    return html`
      <li>
        <h3 lang=${language}><bdi>${title}</bdi></h3>
        <p>${factsWords(document)}. ${this.desk.topicName(topic)}. ${version}. változat, feltöltötte: ${savedBy}.</p>
        <p>
          ${validUntil ? `Küldhető eddig: ${validUntil}.` : ''}
          ${readable ? 'Van szöveges változata.' : 'Nincs szöveges változata.'}
        </p>
        ${accessibility ? html`<p>${accessibilityWords(accessibility).join(' ')}</p>` : nothing}
        <div class="actions">
          <button type="button" @click=${() => this.download(id)}>Letöltés${named}</button>
          <button type="button" aria-haspopup="dialog" @click=${() => this.dialog.open(document)}>
            Új változat…${named}
          </button>
          <button type="button" aria-haspopup="dialog" @click=${() => this.ask(document)}>Visszavonás…${named}</button>
        </div>
      </li>
    `;
  }

  private async load(): Promise<void> {
    this.documents = await this.desk.library.list();
  }

  private async save(input: NewDocument): Promise<void> {
    const outcome = await this.desk.library.save(input);
    if (outcome === 'DocumentSaved') this.dialog.clear();
    await this.load();
    this.tell(saveWords[outcome]);
  }

  private async download(id: string): Promise<void> {
    const answer = await this.desk.library.open(id);
    const file = answer.kind === 'opened' ? await answer.load() : null;
    if (answer.kind === 'opened' && file) saveFile(answer.name, file);
    this.tell(file ? 'Elmentve a letöltések közé.' : 'A letöltés nem sikerült. Próbálja meg újra.');
  }

  private async ask(document: LibraryDocument): Promise<void> {
    this.withdrawn = document;
    await this.updateComplete;
    this.asking.open();
  }

  private withdraw = async (): Promise<void> => {
    const { withdrawn } = this;
    if (!withdrawn) return;
    const done = await this.desk.library.withdraw(withdrawn.id);
    await this.load();
    this.tell(done ? `Visszavonva: ${withdrawn.title}.` : 'Nem sikerült. Próbálja meg újra.');
    // The pressed button went with its row.
    await this.updateComplete;
    this.focus();
  };

  private tell(text: string): void {
    this.notice = text;
    this.dispatchEvent(new CustomEvent('announce', { detail: { text }, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-documents': DeskDocuments;
  }
}
