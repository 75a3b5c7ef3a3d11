import { LIMITS, type Me, type Task, type TaskNote } from '@segit-a-hivatal/contract';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { TaskDesk } from '../../state/tasks.ts';
import { shared } from '../../styles/shared.ts';
import { taskCardStyles } from '../../styles/tasks.ts';
import { languageWord } from '../../words/people.ts';
import { dueWords, momentWords, stateWords } from '../../words/tasks.ts';
import './attachments.ts';
import './result.ts';

/**
 * One task: what is wanted and until when, what was asked and answered, the result, and what the reader can do with it.
 *
 * @fires claim - The teleworker takes it.
 * @fires release - The teleworker would give it back.
 * @fires note - Something is to be asked or answered.
 * @fires finish - The teleworker would hand in what is written, which is `detail`.
 * @fires draft - `detail` is what is written now.
 * @fires withdraw - Who asked does not need it any more.
 */
@customElement('desk-task')
export class DeskTask extends LitElement {
  static override styles = [shared, taskCardStyles];

  @property({ attribute: false }) task!: Task;
  @property({ attribute: false }) desk!: TaskDesk;
  @property() topicName = '';
  /** The server's time. */
  @property({ type: Number }) now = 0;
  /** What is half written of the result. */
  @property() draft = '';
  /** The result can be written into an answer here. */
  @property({ type: Boolean }) insertable = false;
  @state() private problem = '';

  private get me(): Me {
    return this.desk.me;
  }

  /** To its heading: whoever arrives hears which one it is, and goes on into it. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus();
  }

  private get own(): boolean {
    const { state, claimedBy } = this.task;
    return state === 'CLAIMED' && claimedBy?.id === this.me.id;
  }

  private focused: Element | null = null;

  protected override willUpdate(): void {
    this.toggleAttribute('own', this.own);
    this.focused = this.shadowRoot?.activeElement ?? null;
  }

  /** It may be withdrawn or taken over while one writes: what had the focus goes, the focus stays. */
  protected override updated(): void {
    if (this.focused?.isConnected === false) this.focus();
  }

  protected override render(): TemplateResult {
    const { task, me } = this;
    return html`
      <article aria-labelledby="title">
        <h3 id="title" tabindex="-1">${this.topicName}</h3>
        <p class="written">${task.wanted}</p>
        <p><strong class=${task.stuck ? 'error' : ''}>${stateWords(task, me)}</strong></p>
        <dl class="facts">
          ${
            task.endedAt
              ? this.fact(task.state === 'DONE' ? 'Elkészült' : 'Visszavonva', momentWords(task.endedAt, this.now))
              : this.fact('Határidő', dueWords(task.dueAt, this.now))
          }
          ${this.fact('Kérte', `${task.askedBy.id === me.id ? 'Ön' : task.askedBy.name}, ${momentWords(task.createdAt, this.now)}`)}
          ${this.fact('Nyelv', languageWord[task.language])}
        </dl>
        ${task.notes.length > 0 ? this.notes(task.notes) : nothing}
        ${
          // Whoever works on what was sent back has it in their fields.
          (task.result === null && task.document === null) || this.own
            ? nothing
            : html`<desk-task-result
                .desk=${this.desk}
                .task=${task}
                .topicName=${this.topicName}
                ?insertable=${this.insertable}
              ></desk-task-result>`
        }
        ${this.own ? this.work() : nothing} ${task.endedAt ? nothing : this.actions()}
      </article>
    `;
  }

  private fact(name: string, value: string): TemplateResult {
    return html`<div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  }

  private notes(notes: readonly TaskNote[]): TemplateResult {
    return html`
      <h4>Megjegyzések</h4>
      <ul class="notes">
        ${notes.map(
          ({ by, at, text }) =>
            html`<li>
              <strong>${by.id === this.me.id ? 'Ön' : by.name}, ${momentWords(at, this.now)}:</strong>
              <span class="written">${text}</span>
            </li>`,
        )}
      </ul>
    `;
  }

  /** Where the teleworker writes; what is written is kept, and sent by the button alone. */
  private work(): TemplateResult {
    return html`
      <div class="field">
        <label for="result">Az elkészült anyag</label>
        <p class="hint" id="result-hint">
          Személyes adat nélkül, ${languageWord[this.task.language]} nyelven. Szöveg, dokumentum, vagy mindkettő. Az
          ügyintéző elolvassa, mielőtt elküldi.
        </p>
        ${this.problem ? html`<p class="error" id="result-error">${this.problem}</p>` : nothing}
        <textarea
          id="result"
          lang=${this.task.language}
          aria-invalid=${this.problem ? 'true' : 'false'}
          aria-describedby=${this.problem ? 'result-hint result-error' : 'result-hint'}
          .value=${this.draft}
          @input=${(event: Event) => this.tell('draft', (event.target as HTMLTextAreaElement).value)}
        ></textarea>
        <desk-task-attachments
          .desk=${this.desk}
          .task=${this.task}
          .topicName=${this.topicName}
        ></desk-task-attachments>
      </div>
    `;
  }

  private actions(): TemplateResult {
    const { task, me } = this;
    const prepares = me.role === 'TELEWORKER';
    const button = (type: string, label: string, primary = false): TemplateResult =>
      html`<button
        type="button"
        id=${type}
        class=${primary ? 'primary' : nothing}
        aria-label="${label.replace('…', '')}: ${this.topicName}"
        @click=${() => this.tell(type)}
      >
        ${label}
      </button>`;
    return html`<div class="actions">
      ${
        this.own
          ? html`<button
              type="button"
              id="finish"
              class="primary"
              aria-label="Elkészült: ${this.topicName}"
              @click=${this.finish}
            >
              Elkészült…
            </button>`
          : nothing
      }
      ${prepares && !this.own ? button('claim', task.stuck ? 'Átveszem' : 'Elvállalom', true) : nothing}
      ${!prepares || this.own || task.state === 'OPEN' ? button('note', 'Megjegyzés…') : nothing}
      ${this.own ? button('release', 'Visszaadom…') : nothing}
      ${prepares ? nothing : button('withdraw', 'Visszavonás…')}
    </div>`;
  }

  /** What cannot be handed in is said at the field, before anything is asked. */
  private finish = async (): Promise<void> => {
    const text = this.draft;
    this.problem =
      text.trim() === '' && !this.desk.attached(this.task).document
        ? 'Írja be az elkészült anyagot, vagy csatoljon dokumentumot.'
        : text.length > LIMITS.textLength
          ? `Legfeljebb ${LIMITS.textLength} karakter lehet; most ${text.length}.`
          : '';
    if (this.problem === '') return void this.tell('finish', text);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#result')?.focus();
  };

  private tell(type: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-task': DeskTask;
  }
}
