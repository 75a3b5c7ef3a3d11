import type { Language } from '@segit-a-hivatal/contract';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { NewTask, TaskDesk } from '../../state/tasks.ts';
import { shared } from '../../styles/shared.ts';
import { requestStyles } from '../../styles/tasks.ts';
import { outcomeWords } from '../../words/tasks.ts';
import type { DeskRequestDialog } from './request-dialog.ts';
import './request-dialog.ts';
import { TasksChanged } from './tasks-changed.ts';

/** The button by which the teleworkers are asked for something, with what came of it. */
@customElement('desk-request')
export class DeskRequest extends LitElement {
  static override styles = [shared, requestStyles];

  @property({ attribute: false }) desk!: TaskDesk;
  /** The conversation that it is asked from, if any. */
  @property() conversationId: string | null = null;
  @property() language: Language = 'hu';
  @state() private notice = '';
  @query('desk-request-dialog') private dialog!: DeskRequestDialog;
  /** The topics may come behind the first drawing. */
  private readonly changes = new TasksChanged(this, () => this.desk);

  protected override render(): TemplateResult {
    return html`
      <button type="button" @click=${() => this.dialog.open(this.language)}>Háttéranyag kérése…</button>
      ${this.notice ? html`<p class="notice">${this.notice}</p>` : nothing}
      <desk-request-dialog
        .topics=${this.desk.state.topics}
        @confirm=${(event: CustomEvent<Omit<NewTask, 'conversationId'>>) => this.send(event.detail)}
      ></desk-request-dialog>
    `;
  }

  private async send(asked: Omit<NewTask, 'conversationId'>): Promise<void> {
    const outcome = await this.desk.create({ ...asked, conversationId: this.conversationId });
    const done = outcome.kind === 'done';
    if (done) this.dialog.clear();
    const words = outcomeWords(outcome, 'A kérés elment a távmunkásoknak. Szólunk, ha elkészült.');
    // What was asked is seen beside the button: in the list, or in the line that counts them.
    this.notice = done ? '' : words;
    this.dispatchEvent(new CustomEvent('announce', { detail: { text: words }, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-request': DeskRequest;
  }
}
