import type { Task } from '@segit-a-hivatal/contract';
import { saveFile } from '@segit-a-hivatal/widget/views';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { TaskDesk, TaskDocument } from '../../state/tasks.ts';
import { shared } from '../../styles/shared.ts';
import { taskResultStyles } from '../../styles/tasks.ts';
import { factsWords } from '../../words/documents.ts';

/**
 * What was handed in: to be read and looked at, and sent from here by one press.
 *
 * @fires insert - The text is to be written into the answer, which is `detail`.
 * @fires {CustomEvent<Task>} send-document - The document is to be sent; it rises to the conversation.
 * @fires send-back - Something is missing.
 */
@customElement('desk-task-result')
export class DeskTaskResult extends LitElement {
  static override styles = [shared, taskResultStyles];

  @property({ attribute: false }) desk!: TaskDesk;
  @property({ attribute: false }) task!: Task;
  @property() topicName = '';
  /** It can be sent from here. */
  @property({ type: Boolean }) insertable = false;
  @state() private notice = '';

  protected override render(): TemplateResult {
    const { task, desk } = this;
    const { result, document, article } = task;
    const done = task.state === 'DONE';
    return html`
      <h4>${done ? 'Az elkészült anyag' : 'Amit visszaküldtek'}</h4>
      ${article ? html`<p>Cikk a Tudásbázisban: ${article.title} (${article.number}. változat).</p>` : nothing}
      ${result === null ? nothing : html`<p class="written result" lang=${task.language}>${result}</p>`}
      ${document ? this.document(document) : nothing}
      ${this.notice ? html`<p class="notice">${this.notice}</p>` : nothing}
      <div class="actions">
        ${this.insertable && document ? this.button('send-document', 'Dokumentum küldése', document.title, 'primary') : nothing}
        ${
          this.insertable && result !== null
            ? this.button('insert', 'Beillesztés a válaszba', this.topicName, document ? '' : 'primary')
            : nothing
        }
        ${
          done && desk.me.role !== 'TELEWORKER'
            ? this.button('send-back', 'Visszaküldés…', this.topicName, '')
            : nothing
        }
      </div>
    `;
  }

  private document(document: TaskDocument): TemplateResult {
    return html`<p class="result">
      Dokumentum: <strong lang=${document.language}><bdi>${document.title}</bdi></strong> (${factsWords(document)})
      <button type="button" @click=${() => this.look(document)}>
        Letöltés és megnézés<span class="visually-hidden">: ${document.title}</span>
      </button>
    </p>`;
  }

  private button(
    type: 'insert' | 'send-document' | 'send-back',
    label: string,
    of: string,
    kind: string,
  ): TemplateResult {
    const detail = { insert: this.task.result, 'send-document': this.task, 'send-back': undefined }[type];
    return html`<button
      type="button"
      id=${type}
      class=${kind || nothing}
      aria-label="${label.replace('…', '')}: ${of}"
      @click=${() => this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }))}
    >
      ${label}
    </button>`;
  }

  private async look({ id }: TaskDocument): Promise<void> {
    const answer = await this.desk.library.open(id);
    const file = answer.kind === 'opened' ? await answer.load() : null;
    if (answer.kind === 'opened' && file) saveFile(answer.name, file);
    this.notice = file ? 'Elmentve a letöltések közé.' : 'A letöltés nem sikerült. Próbálja meg újra.';
    const detail = { text: this.notice };
    this.dispatchEvent(new CustomEvent('announce', { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-task-result': DeskTaskResult;
  }
}
