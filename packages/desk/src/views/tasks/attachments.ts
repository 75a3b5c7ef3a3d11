import type { Task } from '@segit-a-hivatal/contract';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { NewDocument } from '../../state/library.ts';
import type { TaskDesk } from '../../state/tasks.ts';
import { shared } from '../../styles/shared.ts';
import { attachmentStyles } from '../../styles/tasks.ts';
import { factsWords, saveWords } from '../../words/documents.ts';
import type { DeskAttachDocumentDialog } from '../documents/attach-dialog.ts';
import '../documents/attach-dialog.ts';
import type { DeskDocumentDialog } from '../documents/document-dialog.ts';
import '../documents/document-dialog.ts';
import type { ChosenDocument } from '../documents/send-dialog.ts';

/** What goes with the text of a result: a document, from the library or new in it, and the article that was written. */
@customElement('desk-task-attachments')
export class DeskTaskAttachments extends LitElement {
  static override styles = [shared, attachmentStyles];

  @property({ attribute: false }) desk!: TaskDesk;
  @property({ attribute: false }) task!: Task;
  @property() topicName = '';
  @state() private notice = '';
  @query('desk-attach-document-dialog') private choosing!: DeskAttachDocumentDialog;
  @query('desk-document-dialog') private adding!: DeskDocumentDialog;

  protected override render(): TemplateResult {
    const { desk, task } = this;
    const { document, articleNumber } = desk.attached(task);
    const named = html`<span class="visually-hidden">: ${this.topicName}</span>`;
    return html`
      ${
        document
          ? html`<p class="attached">
              Csatolva:
              <strong lang=${document.language}><bdi>${document.title}</bdi></strong> (${factsWords(document)})
              <button type="button" id="take-off" @click=${this.takeOff}>
                Leveszem<span class="visually-hidden">: ${document.title}</span>
              </button>
            </p>`
          : html`<div class="actions">
              <button type="button" id="choose" aria-haspopup="dialog" @click=${() => this.choosing.open()}>
                Dokumentum csatolása a tárból…${named}
              </button>
              <button type="button" id="add" aria-haspopup="dialog" @click=${() => this.adding.open(null)}>
                Új dokumentum feltöltése…${named}
              </button>
            </div>`
      }
      <div class="actions">
        <button type="button" id="take-article" @click=${this.takeArticle}>
          A cikkvázlat szövegének átvétele${named}
        </button>
      </div>
      ${articleNumber === null ? nothing : html`<p class="hint">A szöveg a Tudásbázis cikkéből van (${articleNumber}. változat).</p>`}
      ${this.notice ? html`<p class="notice">${this.notice}</p>` : nothing}
      <desk-attach-document-dialog
        .library=${desk.library}
        .language=${task.language}
        @confirm=${({ detail }: CustomEvent<ChosenDocument>) => this.attach(detail.documentId)}
      ></desk-attach-document-dialog>
      <desk-document-dialog
        .library=${desk.library}
        .topics=${desk.state.topics}
        .topicKey=${task.topic}
        @confirm=${({ detail }: CustomEvent<NewDocument>) => this.add(detail)}
      ></desk-document-dialog>
    `;
  }

  private async add(input: NewDocument): Promise<void> {
    const outcome = await this.desk.library.save(input);
    if (outcome !== 'DocumentSaved') return this.say(saveWords[outcome]);
    this.adding.clear();
    await this.attach(input.id);
  }

  private async attach(id: string): Promise<void> {
    const found = (await this.desk.library.list())?.find((each) => each.id === id);
    if (!found) return this.say('Nem sikerült csatolni. Próbálja meg újra.');
    const { version, title, language, kind, bytes, pages, readable, fillable } = found;
    const document = { id, version, title, language, kind, bytes, pages, readable, fillable };
    this.desk.attach(this.task, { document });
    await this.say(`Csatolva: ${title}.`, '#take-off');
  }

  private takeOff = async (): Promise<void> => {
    this.desk.attach(this.task, { document: null });
    await this.say('A dokumentum nincs már csatolva; a tárban megmaradt.', '#choose');
  };

  private takeArticle = async (): Promise<void> => {
    const taken = await this.desk.takeArticle(this.task);
    await this.say(
      taken
        ? 'A cikk szövege a mezőbe került. Nézze át, mielőtt átadja.'
        : 'Ehhez a témához és nyelvhez nincs cikk, vagy a szerver nem válaszol. Cikket a Tudásbázisban írhat.',
    );
  };

  /** On the screen and spoken; the pressed button may be gone, then the focus goes to what came in its place. */
  private async say(text: string, focus?: string): Promise<void> {
    this.notice = text;
    this.requestUpdate();
    this.dispatchEvent(new CustomEvent('announce', { detail: { text }, bubbles: true, composed: true }));
    await this.updateComplete;
    if (focus) this.renderRoot.querySelector<HTMLElement>(focus)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-task-attachments': DeskTaskAttachments;
  }
}
