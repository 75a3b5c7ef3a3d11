import type { Task } from '@segit-a-hivatal/contract';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { isLost, TASK_CONNECTION_WORDS } from '../../news/task-attention.ts';
import type { TaskDesk, Unsent } from '../../state/tasks.ts';
import { shared } from '../../styles/shared.ts';
import { taskStyles } from '../../styles/tasks.ts';
import { TasksChanged } from './tasks-changed.ts';
import './task-list.ts';

/**
 * The page of whoever prepares documents from home: what they work on, what can be taken, what they have done. The server
 * never gives them a conversation.
 */
@customElement('desk-teleworker')
export class DeskTeleworker extends LitElement {
  static override styles = [shared, taskStyles];

  @property({ attribute: false }) desk!: TaskDesk;
  private readonly changes = new TasksChanged(this, () => this.desk);
  /** Claimed here, and not among the own ones yet. */
  private claimed: string | null = null;

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  protected override render(): TemplateResult {
    const { state } = this.desk;
    const mine = state.tasks.filter(this.isMine);
    const ended = state.tasks.filter(({ endedAt }) => endedAt !== null);
    const free = state.tasks.filter((task) => task.endedAt === null && !this.isMine(task));
    return html`
      ${isLost(state) ? html`<p class="banner">${TASK_CONNECTION_WORDS.lost}</p>` : nothing}
      <section class="page" aria-labelledby="title">
        <h2 id="title" tabindex="-1">Feladatok</h2>
        <p class="hint">Élő beszélgetést nem kap: az ügyintézők kéréseit készíti elő, személyes adat nélkül.</p>
        ${state.unsent.map((each) => this.unsent(each))}
        <desk-task-list
          id="mine"
          heading="Saját feladataim"
          none="Most nem dolgozik feladaton. Vállaljon el egyet lejjebb."
          .desk=${this.desk}
          .tasks=${mine}
        ></desk-task-list>
        <desk-task-list
          id="free"
          heading="Elvállalható feladatok"
          none=${state.loaded ? 'Most nincs elvállalható feladat.' : 'A feladatok betöltése…'}
          .desk=${this.desk}
          .tasks=${free}
          @claimed=${this.goTo}
        ></desk-task-list>
        ${
          ended.length > 0
            ? html`<desk-task-list heading="Befejezett feladataim" .desk=${this.desk} .tasks=${ended}></desk-task-list>`
            : nothing
        }
        ${state.more > 0 ? html`<p>További ${state.more} feladat nem fér ki.</p>` : nothing}
      </section>
    `;
  }

  protected override updated(): void {
    const { claimed } = this;
    if (claimed === null || !this.desk.state.tasks.some((task) => task.id === claimed && this.isMine(task))) return;
    this.claimed = null;
    const list = this.renderRoot.querySelector<HTMLElementTagNameMap['desk-task-list']>('#mine')!;
    void list.updateComplete.then(() => list.focusTask(claimed));
  }

  /** What was written for a task that somebody else has now, or that has ended: to be copied, not lost. */
  private unsent({ id, wanted, text }: Unsent): TemplateResult {
    return html`
      <div class="unsent" role="group" aria-label="Amit nem adott át">
        <p class="error">Ez a feladat már nem Önnél van. Amit írt, kimásolhatja.</p>
        <p>${wanted}</p>
        <label for="unsent-${id}">Amit nem adott át</label>
        <textarea id="unsent-${id}" readonly .value=${text}></textarea>
        <div class="actions">
          <button type="button" @click=${() => this.forget(id)}>Törlés innen</button>
        </div>
      </div>
    `;
  }

  private async forget(id: string): Promise<void> {
    this.desk.forgetDraft(id);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#mine')?.focus();
  }

  private isMine = ({ state, claimedBy }: Task): boolean => state === 'CLAIMED' && claimedBy?.id === this.desk.me.id;

  private goTo = (event: CustomEvent<string>): void => {
    this.claimed = event.detail;
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-teleworker': DeskTeleworker;
  }
}
