import type { DeskConversation, Task } from '@segit-a-hivatal/contract';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { TaskDesk } from '../../state/tasks.ts';
import { shared } from '../../styles/shared.ts';
import { conversationTaskStyles } from '../../styles/tasks.ts';
import { sendWords } from '../../words/documents.ts';
import { TasksChanged } from './tasks-changed.ts';
import './request.ts';
import './task-list.ts';

/**
 * What the teleworkers prepare for one conversation: one line that says how far it is, and opens.
 *
 * @fires insert - A result is to be written into the answer; `detail` is its text, from inside.
 */
@customElement('desk-conversation-tasks')
export class DeskConversationTasks extends LitElement {
  static override styles = [shared, conversationTaskStyles];

  @property({ attribute: false }) desk!: TaskDesk;
  @property({ attribute: false }) conversation!: DeskConversation;
  /** One can write here. */
  @property({ type: Boolean }) writable = false;
  @state() private notice = '';
  private readonly changes = new TasksChanged(this, () => this.desk);
  /** The same until it was sent: sent twice, a document is one message. */
  private readonly messageIds = new Map<string, string>();

  protected override render(): TemplateResult {
    const { id, language } = this.conversation;
    const tasks = this.desk.state.tasks.filter(({ conversationId }) => conversationId === id);
    return html`
      <div class="bar">
        ${
          tasks.length > 0
            ? html`<details>
                <summary>Háttéranyagok: ${countWords(tasks)}</summary>
                <desk-task-list
                  .desk=${this.desk}
                  .tasks=${tasks}
                  ?insertable=${this.writable}
                  @send-document=${({ detail }: CustomEvent<Task>) => this.send(detail)}
                ></desk-task-list>
              </details>`
            : nothing
        }
        ${this.notice ? html`<p class="notice">${this.notice}</p>` : nothing}
        <desk-request .desk=${this.desk} .conversationId=${id} .language=${language}></desk-request>
      </div>
    `;
  }

  private async send({ id, document }: Task): Promise<void> {
    if (!document) return;
    const key = `${id} ${document.id} ${document.version}`;
    const clientMessageId = this.messageIds.get(key) ?? crypto.randomUUID();
    this.messageIds.set(key, clientMessageId);
    const { id: conversationId, fence } = this.conversation;
    const what = { clientMessageId, documentId: document.id, version: document.version };
    const outcome = await this.desk.library.send({ ...what, conversationId, fence });
    if (outcome === 'sent') this.messageIds.delete(key);
    this.notice = sendWords[outcome];
    const detail = { text: this.notice };
    this.dispatchEvent(new CustomEvent('announce', { detail, bubbles: true, composed: true }));
  }
}

/** „1 elkészült, 2 folyamatban” */
function countWords(tasks: readonly Task[]): string {
  const count = (is: (task: Task) => boolean, word: string): string | false => {
    const found = tasks.filter(is).length;
    return found > 0 && `${found} ${word}`;
  };
  return [
    count(({ state }) => state === 'DONE', 'elkészült'),
    count(({ stuck }) => stuck, 'elakadt'),
    count(({ state, stuck }) => state === 'CLAIMED' && !stuck, 'folyamatban'),
    count(({ state }) => state === 'OPEN', 'elvállalásra vár'),
    count(({ state }) => state === 'WITHDRAWN', 'visszavonva'),
  ]
    .filter(Boolean)
    .join(', ');
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-conversation-tasks': DeskConversationTasks;
  }
}
