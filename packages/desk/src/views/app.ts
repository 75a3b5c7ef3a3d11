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
import { pageTitle } from '../words/page-title.ts';
import { roleWord } from '../words/people.ts';
import './confirm-dialog.ts';
import './log-in.ts';
import './navigation.ts';
import './own-state.ts';
import './settings.ts';
import type { View } from './view.ts';
import { viewsOf } from './views.ts';

export interface AppParts {
  readonly session: Session;
  readonly logIn: StaffLogIn;
  readonly settings: SettingsStore;
  readonly notifications: DesktopNotifications;
  readonly alerts: Alerts;
}

const SERVICE_NAME = 'Segít a hivatal';

/** The whole page: its landmarks, who is logged in, and the one voice by which everything is announced. */
@customElement('desk-app')
export class DeskApp extends LitElement {
  static override styles = [shared, appStyles];

  @property({ attribute: false }) parts: AppParts | null = null;
  @state() private phase: Phase = { kind: 'starting' };
  @state() private problem = '';
  /** Where the page's address leads. */
  @state() private path = pathOf(location);
  /** Where the announcer's regions are, empty and on the page before there is anything to say. */
  private readonly voice = document.createElement('div');
  private readonly announcer = new Announcer(this.voice);
  /** The open dialog from inside which it speaks. */
  private modal: Element | null = null;
  private taskAttention: TaskAttention | null = null;

  constructor() {
    super();
    this.announcer.through = (lines) => {
      // A dialog that was taken away while it was open has taken the voice along, and tells nobody that it is gone.
      if (this.modal && !this.modal.isConnected) this.speakFrom(null);
      return lines;
    };
    this.addController({
      hostConnected: () => window.addEventListener('hashchange', this.goTo),
      hostDisconnected: () => window.removeEventListener('hashchange', this.goTo),
    });
  }

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
      <div class="below">
        ${this.navigation()}
        <main tabindex="-1" @announce=${this.announce} @modal=${this.speakInto}>${this.content()}</main>
      </div>
      ${this.voice}
    `;
  }

  protected override updated(): void {
    const { phase, shown } = this;
    const counted = phase.kind === 'in' && phase.desk && !shown?.title ? phase.desk.state : null;
    document.title = pageTitle(counted, shown?.title ?? shown?.name ?? '');
  }

  private header(): TemplateResult {
    const { phase } = this;
    return html`
      <header>
        <div class="who">
          <h1>${SERVICE_NAME}<span class="wide"> – ügyintézői felület</span></h1>
          ${phase.kind === 'in' ? html`<p>${phase.me.name}, ${roleWord[phase.me.role]}</p>` : nothing}
        </div>
        ${
          phase.kind === 'in'
            ? html`<div class="steps">
                ${phase.desk ? this.ownState(phase.desk) : nothing}
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

  private get views(): readonly View[] {
    return this.phase.kind === 'in' ? viewsOf(this.phase.me.role) : [];
  }

  /** The view of the page's address; where it leads nowhere, or nowhere for this role, the first one. */
  private get shown(): View | undefined {
    return this.views.find(({ path }) => path === this.path) ?? this.views[0];
  }

  private navigation(): TemplateResult | typeof nothing {
    const { phase, views, shown } = this;
    if (phase.kind !== 'in' || !shown) return nothing;
    const entries = views.map(({ path, name, waiting }) => ({ path, name, waiting: waiting?.(phase) ?? '' }));
    return html`<desk-navigation
      .entries=${entries}
      .current=${shown.path}
      @again=${this.focusShown}
    ></desk-navigation>`;
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
    const { shown, announcer } = this;
    const { settings, alerts } = parts;
    const set = settings.set.bind(settings);
    const home = (): void => void (location.hash = this.views[0]?.path ?? '');
    const surroundings = { ...phase, announcer, alerts, settings: settings.current, set, home };
    return html`
      <desk-settings
        .settings=${settings.current}
        .notifications=${parts.notifications}
        @set=${(event: CustomEvent) => set(event.detail)}
      ></desk-settings>
      <desk-confirm-dialog
        heading="Kijelentkezik?"
        explanation="Nyitott beszélgetései azonnal visszakerülnek a sor elejére. Amit nem küldött el, elvész."
        yes="Kijelentkezés"
        @confirm=${this.logOut}
      ></desk-confirm-dialog>
      ${this.views.map((view) => (view.stays || view === shown ? view.show(surroundings, view === shown) : nothing))}
    `;
  }

  private async setPhase(phase: Phase): Promise<void> {
    const before = this.phase;
    this.follow(before, 'removeEventListener');
    this.follow(phase, 'addEventListener');
    this.phase = phase;
    this.problem = '';
    this.taskAttention?.dispose();
    this.taskAttention =
      phase.kind === 'in' && this.parts ? new TaskAttention(phase.tasks, this.announcer, this.parts.alerts) : null;
    await this.updateComplete;
    if (before.kind === 'starting' || before.kind === phase.kind) return;
    // What had the focus is gone.
    this.toMain();
    if (phase.kind === 'log-in' && phase.reason) this.announcer.say(phase.reason, { assertive: true });
    // The focus alone says „main content” and not whose desk this is.
    if (phase.kind === 'in') this.announcer.say(`Bejelentkezett: ${phase.me.name}, ${roleWord[phase.me.role]}.`);
  }

  /** The navigation and the tab's title count what waits. */
  private follow(phase: Phase, how: 'addEventListener' | 'removeEventListener'): void {
    if (phase.kind !== 'in') return;
    for (const each of [phase.desk, phase.tasks]) each?.[how]('change', this.changed);
  }

  private changed = (): void => this.requestUpdate();

  private goTo = async (): Promise<void> => {
    this.path = pathOf(location);
    await this.focusShown();
  };

  private focusShown = async (): Promise<void> => {
    await this.updateComplete;
    const view = this.shown && this.renderRoot.querySelector<LitElement>(this.shown.element);
    await view?.updateComplete;
    view?.focus();
  };

  private applySettings(): void {
    this.toggleAttribute('large', this.parts?.settings.current.largeTargets ?? false);
    this.requestUpdate();
  }

  private announce = (event: CustomEvent<{ text: string; lang?: string; assertive?: boolean }>): void => {
    const { text, ...options } = event.detail;
    this.announcer.say(text, options);
  };

  /** What stands outside an open modal dialog is silent. */
  private speakInto = (event: CustomEvent<Element | null>): void => this.speakFrom(event.detail);

  private speakFrom(modal: Element | null): void {
    this.modal = modal;
    this.announcer.moveInto(modal);
  }

  private dialog<Name extends 'desk-settings' | 'desk-confirm-dialog'>(name: Name): HTMLElementTagNameMap[Name] | null {
    return this.renderRoot.querySelector(name);
  }

  /** Asks first where something would be given away. */
  private askToLogOut = (): void => {
    const { phase } = this;
    if (phase.kind === 'in' && (phase.desk?.state.holdings.length ?? 0) > 0) this.dialog('desk-confirm-dialog')?.open();
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

/** Hoisted: on its page the element is made while it is being defined. */
function pathOf({ hash }: Location): string {
  return hash.slice(1);
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-app': DeskApp;
  }
}
