import type { Task } from '@segit-a-hivatal/contract';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { TaskDesk, TaskOutcome } from '../../state/tasks.ts';
import { shared } from '../../styles/shared.ts';
import { taskStyles } from '../../styles/tasks.ts';
import { outcomeWords } from '../../words/tasks.ts';
import type { DeskConfirmDialog } from '../confirm-dialog.ts';
import { RowFocus } from '../row-focus.ts';
import { Ticking } from '../ticking.ts';
import type { DeskNoteDialog, WrittenNote } from './note-dialog.ts';
import '../confirm-dialog.ts';
import './note-dialog.ts';
import './task.ts';

/** A step that is asked about before it is taken. */
type Asked =
  | { readonly kind: 'withdraw' | 'release'; readonly task: Task }
  | { readonly kind: 'finish'; readonly task: Task; readonly text: string };

/**
 * Tasks, one below the other, with the questions before each step, and what came of it in words.
 *
 * @fires claimed - The teleworker has got one; `detail` is its id.
 * @fires insert - A text is to be written into the answer; `detail` is it, from inside.
 * @fires send-document - A document is to be sent; `detail` is its task, from inside.
 */
@customElement('desk-task-list')
export class DeskTaskList extends LitElement {
  static override styles = [shared, taskStyles];

  @property({ attribute: false }) desk!: TaskDesk;
  @property({ attribute: false }) tasks: readonly Task[] = [];
  /** Empty: the list stands under a heading of somebody else's. */
  @property() heading = '';
  /** What is said where there is none. */
  @property() none = '';
  /** Results can be written into an answer here. */
  @property({ type: Boolean }) insertable = false;
  @state() private asked: Asked | null = null;
  /** Whose note is written, and whether it goes back with it. */
  @state() private noted: { readonly task: Task; readonly back: boolean } | null = null;
  @state() private notice = '';
  @query('desk-confirm-dialog') private question!: DeskConfirmDialog;
  @query('desk-note-dialog') private noteDialog!: DeskNoteDialog;

  private readonly ticking = new Ticking(this);
  private readonly rowFocus = new RowFocus(this, () => this.tasks.map(({ id }) => id));

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  /** To the card of this task. */
  focusTask(id: string): void {
    this.renderRoot.querySelector<HTMLElement>(`desk-task[data-id="${CSS.escape(id)}"]`)?.focus();
  }

  protected override render(): TemplateResult {
    const { desk } = this;
    return html`
      ${
        this.heading
          ? html`<h2 tabindex="-1">${this.heading} <span class="count">(${this.tasks.length})</span></h2>`
          : nothing
      }
      ${this.notice ? html`<p class="notice">${this.notice}</p>` : nothing}
      ${
        this.tasks.length === 0
          ? html`<p>${this.none}</p>`
          : html`<ul class="cards">
              ${repeat(
                this.tasks,
                ({ id }) => id,
                (task) => html`<li>${this.card(task)}</li>`,
              )}
            </ul>`
      }
      <desk-confirm-dialog
        heading=${this.words.heading}
        explanation=${this.words.explanation}
        yes=${this.words.yes}
        @confirm=${this.confirmed}
      ></desk-confirm-dialog>
      <desk-note-dialog
        task=${this.noted ? desk.topicName(this.noted.task.topic) : ''}
        ?back=${this.noted?.back === true}
        @confirm=${(event: CustomEvent<WrittenNote>) => this.note(event.detail)}
      ></desk-note-dialog>
    `;
  }

  private card(task: Task): TemplateResult {
    const { desk } = this;
    return html`<desk-task
      data-id=${task.id}
      .task=${task}
      .desk=${desk}
      .topicName=${desk.topicName(task.topic)}
      .now=${desk.clock.now()}
      .draft=${desk.draft(task)}
      .insertable=${this.insertable}
      @claim=${() => this.claim(task)}
      @release=${() => this.ask({ kind: 'release', task })}
      @withdraw=${() => this.ask({ kind: 'withdraw', task })}
      @finish=${(event: CustomEvent<string>) => this.ask({ kind: 'finish', task, text: event.detail })}
      @draft=${(event: CustomEvent<string>) => desk.setDraft(task, event.detail)}
      @note=${() => this.openNote(task, false)}
      @send-back=${() => this.openNote(task, true)}
    ></desk-task>`;
  }

  private get words(): { heading: string; explanation: string; yes: string } {
    const { asked } = this;
    const name = asked ? this.desk.topicName(asked.task.topic) : '';
    const by = asked?.task.askedBy.name ?? '';
    switch (asked?.kind) {
      case 'finish':
        return {
          heading: `Elkészült: ${name}?`,
          explanation: `${by} megkapja, elolvassa, és ő küldi tovább. Ezután itt már nem módosítható.`,
          yes: 'Átadom',
        };
      case 'release':
        return {
          heading: `Visszaadja: ${name}?`,
          explanation:
            'Más távmunkás elvállalhatja. A megjegyzések megmaradnak; amit az elkészült anyaghoz írt és nem adott át, elvész.',
          yes: 'Visszaadom',
        };
      default:
        return {
          heading: `Visszavonja a kérést: ${name}?`,
          explanation: 'A távmunkás megtudja, hogy már nincs rá szükség.',
          yes: 'Visszavonás',
        };
    }
  }

  private async ask(asked: Asked): Promise<void> {
    this.notice = '';
    this.asked = asked;
    await this.updateComplete;
    this.question.open();
  }

  private async openNote(task: Task, back: boolean): Promise<void> {
    this.notice = '';
    this.noted = { task, back };
    await this.updateComplete;
    this.noteDialog.open(`${task.id} ${back}`);
  }

  private async claim(task: Task): Promise<void> {
    const outcome = await this.desk.claim(task.id);
    this.say(outcomeWords(outcome, `Elvállalta: ${this.desk.topicName(task.topic)}.`));
    if (outcome.kind !== 'done') return;
    // It is seen where it has gone.
    this.notice = '';
    this.tell('claimed', task.id);
  }

  private confirmed = async (): Promise<void> => {
    const { asked, desk } = this;
    if (!asked) return;
    const { id } = asked.task;
    const [outcome, done] = await {
      finish: async () =>
        [
          await desk.finish(asked.task, asked.kind === 'finish' ? asked.text : ''),
          'Átadta; az ügyintéző megkapta.',
        ] as const,
      release: async () => [await desk.release(id), 'Visszaadta; más elvállalhatja.'] as const,
      withdraw: async () => [await desk.withdraw(id), 'Visszavonta a kérést.'] as const,
    }[asked.kind]();
    this.say(outcomeWords(outcome, done));
  };

  private async note(note: WrittenNote): Promise<void> {
    const { noted } = this;
    if (!noted) return;
    const { task, back } = noted;
    const outcome: TaskOutcome = back
      ? await this.desk.sendBack(task.id, note.id, note.text)
      : await this.desk.note(task.id, note.id, note.text);
    this.say(outcomeWords(outcome, back ? 'Visszaküldte; aki készítette, megtudta.' : 'A megjegyzés elment.'));
    if (outcome.kind === 'done') this.noteDialog.clear();
  }

  /** On the screen and spoken. */
  private say(words: string): void {
    this.notice = words;
    this.dispatchEvent(new CustomEvent('announce', { detail: { text: words }, bubbles: true, composed: true }));
  }

  private tell(type: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-task-list': DeskTaskList;
  }
}
