import { LIMITS, type Language, type LibraryDocument, type Topic } from '@segit-a-hivatal/contract';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Library, NewDocument, Upload } from '../../state/library.ts';
import { accessibilityWords, fileProblemWords } from '../../words/documents.ts';
import { inLanguage } from '../../words/tasks.ts';
import { FormDialog } from '../form-dialog.ts';

/**
 * Puts a file into the library, or a new version of a document. The file is looked at as soon as it is chosen, and what was
 * found is said in plain words before anything is saved. What did not go out stays in it.
 *
 * @fires {CustomEvent<NewDocument>} confirm - What is to be saved.
 * @fires {CustomEvent<{ text: string }>} announce - What was found.
 */
@customElement('desk-document-dialog')
export class DeskDocumentDialog extends FormDialog {
  @property({ attribute: false }) library!: Library;
  @property({ attribute: false }) topics: readonly Topic[] = [];
  /** What a new document is about, unless another topic is chosen. */
  @property() topicKey = '';
  @state() private replaced: LibraryDocument | null = null;
  @state() private upload: Upload | null = null;
  @state() private looking = false;
  @query('#file') private file!: HTMLInputElement;
  @query('#title-text') private titleText!: HTMLInputElement;
  @query('#language') private language!: HTMLSelectElement;
  @query('#topic') private topic!: HTMLSelectElement;
  @query('#valid') private valid!: HTMLInputElement;
  @query('#alternative') private alternative!: HTMLTextAreaElement;
  /** The same until it is saved: sent twice it is one document. */
  private documentId = crypto.randomUUID();

  protected override get heading(): string {
    return this.replaced ? `Új változat: ${this.replaced.title}` : 'Új dokumentum';
  }
  protected override readonly explanation =
    'PDF, DOCX vagy ODT, legfeljebb 10 MB. Személyes adat ne legyen benne: bármelyik ügyfélnek elküldhetik.';
  protected override readonly yes = 'Mentés a dokumentumtárba';

  /** Null: a new document. */
  open(replaced: LibraryDocument | null): void {
    if (replaced?.id !== this.replaced?.id) this.clear();
    this.replaced = replaced;
    if (!replaced && this.topic.value === '') this.topic.value = this.topicKey;
    void this.show();
  }

  /** It is saved. */
  clear(): void {
    this.replaced = this.upload = null;
    this.documentId = crypto.randomUUID();
    for (const input of [this.file, this.titleText, this.topic, this.valid, this.alternative]) input.value = '';
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('replaced') || !this.replaced) return;
    const { title, topic, language, validUntil } = this.replaced;
    this.titleText.value = title;
    this.topic.value = topic;
    this.language.value = language;
    this.valid.value = validUntil ?? '';
  }

  protected override fields(): TemplateResult {
    return html`
      <div class="field">
        <label for="file">Fájl</label>
        ${this.problemOf('file')}
        <input
          id="file"
          type="file"
          accept=".pdf,.docx,.odt"
          aria-required="true"
          aria-invalid=${this.invalid('file')}
          aria-describedby=${this.described('file', 'found')}
          @change=${this.look}
        />
        <div id="found">${this.found()}</div>
      </div>
      <div class="field">
        <label for="title-text">Címe, ahogyan az ügyfél hallja</label>
        ${this.problemOf('title-text')}
        <input
          id="title-text"
          maxlength=${LIMITS.documentTitleLength}
          autocomplete="off"
          aria-required="true"
          aria-invalid=${this.invalid('title-text')}
          aria-describedby=${this.described('title-text')}
        />
      </div>
      <div class="field">
        <label for="topic">Téma</label>
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
      </div>
      <div class="field">
        <label for="language">Nyelve</label>
        <select id="language">
          ${Object.entries(inLanguage).map(([key, label]) => html`<option value=${key}>${label}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="valid">Meddig küldhető? (nem kötelező)</label>
        <input id="valid" type="date" />
      </div>
      <div class="field">
        <label for="alternative">Szöveges változat: ugyanaz, olvasásra</label>
        <p class="hint" id="alternative-hint">
          Aki a fájlt nem tudja használni, ezt olvassa el a beszélgetésben. A PDF szövegét beírjuk: nézze át.
        </p>
        ${this.problemOf('alternative')}
        <textarea
          id="alternative"
          rows="6"
          aria-invalid=${this.invalid('alternative')}
          aria-describedby=${this.described('alternative', 'alternative-hint')}
        ></textarea>
      </div>
    `;
  }

  private found(): TemplateResult | typeof nothing {
    if (this.looking) return html`<p class="hint">Megnézzük a fájlt…</p>`;
    if (!this.upload) return nothing;
    const words = this.words(this.upload);
    return html`<ul>
      ${words.map((each) => html`<li>${each}</li>`)}
    </ul>`;
  }

  private words({ accessibility }: Upload): readonly string[] {
    if (accessibility) return accessibilityWords(accessibility);
    return ['A fájl rendben van. Azt, hogy képernyőolvasóval mennyire olvasható, PDF-nél tudjuk ellenőrizni.'];
  }

  private look = async (): Promise<void> => {
    const file = this.file.files?.[0];
    this.upload = null;
    if (!file) return;
    this.looking = true;
    this.say('Megnézzük a fájlt…');
    const found = file.size > LIMITS.documentBytes ? 'TOO_LARGE' : await this.library.upload(file);
    // Another one was chosen meanwhile.
    if (this.file.files?.[0] !== file) return;
    this.looking = false;
    if (typeof found === 'string') {
      this.file.value = '';
      this.refuse('file', fileProblemWords[found]);
      return;
    }
    this.upload = found;
    if (this.titleText.value === '') this.titleText.value = found.accessibility?.title?.slice(0, 120) ?? '';
    if (found.text && this.alternative.value === '') this.alternative.value = found.text;
    this.say(this.words(found).join(' '));
  };

  private say(text: string): void {
    this.dispatchEvent(new CustomEvent('announce', { detail: { text }, bubbles: true, composed: true }));
  }

  protected override submit(): void {
    const alternative = this.alternative.value.trim() === '' ? null : this.alternative.value;
    if (!this.upload) return this.refuse('file', 'Válasszon fájlt.');
    if (this.titleText.value.trim() === '') return this.refuse('title-text', 'Írja be a címét.');
    if (this.topic.value === '') return this.refuse('topic', 'Válassza ki a témát.');
    if (alternative === null && this.upload.accessibility?.text === false)
      return this.refuse('alternative', 'Ebben a PDF-ben nincs szöveg: írja le, mi áll benne.');
    if ((alternative?.length ?? 0) > LIMITS.documentTextLength)
      return this.refuse('alternative', `Legfeljebb ${LIMITS.documentTextLength} karakter lehet.`);
    const detail: NewDocument = {
      id: this.replaced?.id ?? this.documentId,
      version: (this.replaced?.version ?? 0) + 1,
      file: this.upload.file,
      title: this.titleText.value.trim(),
      language: this.language.value as Language,
      topic: this.topic.value,
      validUntil: this.valid.value || null,
      alternative,
    };
    this.dispatchEvent(new CustomEvent('confirm', { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-document-dialog': DeskDocumentDialog;
  }
}
