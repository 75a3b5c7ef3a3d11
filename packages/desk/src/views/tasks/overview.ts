import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { TaskDesk } from '../../state/tasks.ts';
import { shared } from '../../styles/shared.ts';
import { taskStyles } from '../../styles/tasks.ts';
import { TasksChanged } from './tasks-changed.ts';
import './request.ts';
import './task-list.ts';

/** What was asked of the teleworkers: an operator's own requests, and for coordinators everybody's. */
@customElement('desk-tasks')
export class DeskTasks extends LitElement {
  static override styles = [shared, taskStyles];

  @property({ attribute: false }) desk!: TaskDesk;
  private readonly changes = new TasksChanged(this, () => this.desk);

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  protected override render(): TemplateResult {
    const { state } = this.desk;
    const running = state.tasks.filter(({ endedAt }) => endedAt === null);
    const ended = state.tasks.filter(({ endedAt }) => endedAt !== null);
    const all = state.me.role === 'COORDINATOR';
    return html`
      <section class="page" aria-labelledby="title">
        <h2 id="title" tabindex="-1">Feladatok</h2>
        <desk-request .desk=${this.desk}></desk-request>
        <desk-task-list
          heading=${all ? 'Minden futó feladat' : 'Kéréseim'}
          none=${state.loaded ? 'Most nincs futó kérés.' : 'A feladatok betöltése…'}
          .desk=${this.desk}
          .tasks=${running}
        ></desk-task-list>
        <desk-task-list
          heading="Az elmúlt 7 napban befejezett"
          none="Nincs befejezett feladat."
          .desk=${this.desk}
          .tasks=${ended}
        ></desk-task-list>
        ${state.more > 0 ? html`<p>További ${state.more} feladat nem fér ki.</p>` : nothing}
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-tasks': DeskTasks;
  }
}
