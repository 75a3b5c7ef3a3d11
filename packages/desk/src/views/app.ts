import type { Me } from '@segit-a-hivatal/contract';
import { Announcer } from '@segit-a-hivatal/widget/a11y';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Alerts } from '../alerts/alerts.ts';
import type { DesktopNotifications } from '../alerts/desktop-notifications.ts';
import type { StaffLogIn } from '../log-in/types.ts';
import type { Desk } from '../state/desk.ts';
import { TaskAttention } from '../news/task-attention.ts';
import type { Phase, Session } from '../state/session.ts';
import type { SettingsStore } from '../state/settings.ts';
import { appStyles } from '../styles/app.ts';
import { shared } from '../styles/shared.ts';
import { roleWord } from '../words/people.ts';
import './confirm-dialog.ts';
import type { DeskDocuments } from './documents/documents.ts';
import './documents/documents.ts';
import type { DeskHours } from './hours/hours.ts';
import './hours/hours.ts';
import type { DeskKnowledge } from './knowledge/knowledge.ts';
import './knowledge/knowledge.ts';
import './log-in.ts';
import './own-state.ts';
import type { DeskQueues } from './queues/queues.ts';
import './queues/queues.ts';
import type { DeskReports } from './reports/reports.ts';
import './reports/reports.ts';
import './settings.ts';
import type { DeskTasks } from './tasks/overview.ts';
import './tasks/overview.ts';
import './tasks/teleworker.ts';
import './work.ts';

export interface AppParts {
  readonly session: Session;
  readonly logIn: StaffLogIn;
  readonly settings: SettingsStore;
  readonly notifications: DesktopNotifications;
  readonly alerts: Alerts;
}

/** What one can look at beside the conversations; all but the first three are for coordinators. */
const VIEWS = {
  tasks: 'Feladatok',
  documents: 'Dokumentumok',
  knowledge: 'Tudásbázis',
  queues: 'Sorok',
  reports: 'Kimutatások',
  hours: 'Nyitvatartás',
} as const;
type View = keyof typeof VIEWS;

export const SERVICE_NAME = 'Segít a hivatal';

/** The whole page: its landmarks, who is logged in, and the one voice by which everything is announced. */
@customElement('desk-app')
export class DeskApp extends LitElement {
  static override styles = [shared, appStyles];

  @property({ attribute: false }) parts: AppParts | null = null;
  @state() private phase: Phase = { kind: 'starting' };
  @state() private problem = '';
  /** What stands before the conversations, if anything does. */
  @state() private front: View | null = null;
  /** Where the announcer's regions are, empty and on the page before there is anything to say. */
  private readonly voice = document.createElement('div');
  private readonly announcer = new Announcer(this.voice);
  private taskAttention: TaskAttention | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('parts') || !this.parts) return;
    const { session, settings } = this.parts;
    session.addEventListener('change', () => this.setPhase(session.phase));
    settings.addEventListener('change', () => this.applySettings());
    this.phase = session.phase;
    this.applySettings();
  }

  protected override render(): TemplateResult {
    return html`
      <button type="button" class="skip" @click=${this.toMain}>Ugrás a tartalomra</button>
      ${this.header()} ${this.problem ? html`<p class="banner">${this.problem}</p>` : nothing}
      <main tabindex="-1" @announce=${this.announce} @modal=${this.speakInto}>${this.content()}</main>
      ${this.voice}
    `;
  }

  private header(): TemplateResult {
    const me = 'me' in this.phase ? this.phase.me : null;
    return html`
      <header>
        <div class="who">
          <h1>${SERVICE_NAME} – ügyintézői felület</h1>
          ${me ? html`<p>${me.name}, ${roleWord[me.role]}</p>` : nothing}
        </div>
        ${
          me
            ? html`<div class="steps">
                ${this.phase.kind === 'desk' ? this.ownState(this.phase.desk) : nothing}
                ${this.views().map((view) => this.switch(view))}
                <button type="button" aria-haspopup="dialog" @click=${() => this.dialog('desk-settings')?.open()}>
                  Beállítások
                </button>
                <button type="button" @click=${this.askToLogOut}>Kijelentkezés</button>
              </div>`
            : nothing
        }
      </header>
    `;
  }

  private ownState(desk: Desk): TemplateResult {
    return html`<desk-own-state .desk=${desk} @announce=${this.announce}></desk-own-state>`;
  }

  private views(): readonly View[] {
    if (this.phase.kind === 'tasks') return ['knowledge'];
    if (this.phase.kind !== 'desk') return [];
    return this.phase.hours
      ? ['tasks', 'documents', 'knowledge', 'queues', 'reports', 'hours']
      : ['tasks', 'documents', 'knowledge'];
  }

  private switch(view: View): TemplateResult {
    const shown = this.front === view;
    return html`<button
      type="button"
      id=${view}
      aria-pressed=${shown ? 'true' : 'false'}
      @click=${() => this.show(shown ? null : view)}
    >
      ${VIEWS[view]}
    </button>`;
  }

  private content(): TemplateResult {
    const { parts, phase } = this;
    if (!parts || phase.kind === 'starting') return html`<p>Betöltés…</p>`;
    if (phase.kind === 'log-in')
      return html`<desk-log-in
        .logIn=${parts.logIn}
        .step=${phase.step}
        .reason=${phase.reason}
        @logged-in=${(event: CustomEvent<Me>) => parts.session.enter(event.detail)}
      ></desk-log-in>`;
    return html`
      <desk-settings
        .settings=${parts.settings.current}
        .notifications=${parts.notifications}
        @set=${(event: CustomEvent) => parts.settings.set(event.detail)}
      ></desk-settings>
      <desk-confirm-dialog
        heading="Kijelentkezik?"
        explanation="Nyitott beszélgetései azonnal visszakerülnek a sor elejére. Amit nem küldött el, elvész."
        yes="Kijelentkezés"
        @confirm=${this.logOut}
      ></desk-confirm-dialog>
      ${
        phase.kind === 'desk'
          ? html`<desk-work
                ?covered=${this.front !== null}
                .desk=${phase.desk}
                .tasks=${phase.tasks}
                .alerts=${parts.alerts}
                .announcer=${this.announcer}
                .settings=${parts.settings.current}
                @set=${(event: CustomEvent) => parts.settings.set(event.detail)}
                @uncover=${() => (this.front = null)}
              ></desk-work>
              ${
                phase.hours && this.front === 'hours'
                  ? html`<desk-hours .hours=${phase.hours} @leave=${() => this.show(null)}></desk-hours>`
                  : nothing
              }
              ${
                this.front === 'queues'
                  ? html`<desk-queues .desk=${phase.desk} @leave=${() => this.show(null)}></desk-queues>`
                  : nothing
              }
              ${
                phase.reports && this.front === 'reports'
                  ? html`<desk-reports .reports=${phase.reports} @leave=${() => this.show(null)}></desk-reports>`
                  : nothing
              }
              ${
                this.front === 'tasks'
                  ? html`<desk-tasks .desk=${phase.tasks} @leave=${() => this.show(null)}></desk-tasks>`
                  : nothing
              }
              ${
                this.front === 'documents'
                  ? html`<desk-documents
                      leavable
                      .desk=${phase.tasks}
                      @leave=${() => this.show(null)}
                    ></desk-documents>`
                  : nothing
              }`
          : html`<desk-teleworker ?hidden=${this.front !== null} .desk=${phase.tasks}></desk-teleworker>`
      }
      ${
        this.front === 'knowledge'
          ? html`<desk-knowledge
              .articles=${phase.articles}
              back=${phase.kind === 'desk' ? 'Vissza a beszélgetésekhez' : 'Vissza a feladatokhoz'}
              @leave=${() => this.show(null)}
            ></desk-knowledge>`
          : nothing
      }
    `;
  }

  private async setPhase(phase: Phase): Promise<void> {
    const before = this.phase.kind;
    this.phase = phase;
    this.problem = '';
    if (phase.kind !== 'desk') this.front = null;
    this.taskAttention?.dispose();
    this.taskAttention =
      'tasks' in phase && this.parts ? new TaskAttention(phase.tasks, this.announcer, this.parts.alerts) : null;
    document.title = `${SERVICE_NAME} – ügyintézői felület`;
    await this.updateComplete;
    if (before === 'starting' || before === phase.kind) return;
    // What had the focus is gone.
    this.toMain();
    if (phase.kind === 'log-in' && phase.reason) this.announcer.say(phase.reason, { assertive: true });
    // The focus alone says „main content” and not whose desk this is.
    if ('me' in phase) this.announcer.say(`Bejelentkezett: ${phase.me.name}, ${roleWord[phase.me.role]}.`);
  }

  private async show(view: View | null): Promise<void> {
    const opener = view ?? this.front;
    this.front = view;
    await this.updateComplete;
    const shown = this.renderRoot.querySelector<
      DeskHours | DeskQueues | DeskReports | DeskTasks | DeskDocuments | DeskKnowledge
    >('desk-hours, desk-queues, desk-reports, desk-tasks, desk-documents, desk-knowledge');
    await shown?.updateComplete;
    if (shown) shown.focus();
    else this.renderRoot.querySelector<HTMLElement>(`#${opener}`)?.focus();
  }

  private applySettings(): void {
    this.toggleAttribute('large', this.parts?.settings.current.largeTargets ?? false);
    this.requestUpdate();
  }

  private announce = (event: CustomEvent<{ text: string; lang?: string; assertive?: boolean }>): void => {
    const { text, ...options } = event.detail;
    this.announcer.say(text, options);
  };

  /** What stands outside an open modal dialog is silent. */
  private speakInto = (event: CustomEvent<Element | null>): void => {
    this.announcer.moveInto(event.detail);
  };

  private dialog<Name extends 'desk-settings' | 'desk-confirm-dialog'>(name: Name): HTMLElementTagNameMap[Name] | null {
    return this.renderRoot.querySelector(name);
  }

  /** Asks first where something would be given away. */
  private askToLogOut = (): void => {
    const { phase } = this;
    if (phase.kind === 'desk' && phase.desk.state.holdings.length > 0) this.dialog('desk-confirm-dialog')?.open();
    else void this.logOut();
  };

  private logOut = async (): Promise<void> => {
    this.problem = (await this.parts?.session.logOut()) ?? '';
    if (this.problem) this.announcer.say(this.problem, { assertive: true });
  };

  private toMain = (): void => {
    this.renderRoot.querySelector('main')?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-app': DeskApp;
  }
}
