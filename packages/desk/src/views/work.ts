import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Alerts } from '../alerts/alerts.ts';
import { CONNECTION_WORDS, link } from '../news/connection.ts';
import { newsOf } from '../news/index.ts';
import type { Desk } from '../state/desk.ts';
import type { Settings } from '../state/settings.ts';
import type { DeskState, Holding, StepOutcome } from '../state/types.ts';
import { appStyles } from '../styles/app.ts';
import { shared } from '../styles/shared.ts';
import { acceptWords, stepWords } from '../words/outcomes.ts';
import { citizenName } from '../words/people.ts';
import { pageTitle } from '../words/page-title.ts';
import './conversation.ts';
import './holdings.ts';
import './queue.ts';

/**
 * The desk of whoever answers: the queue, their conversations, and the one that is shown.
 *
 * @fires announce - Something is to be said.
 */
@customElement('desk-work')
export class DeskWork extends LitElement {
  static override styles = [shared, appStyles];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) alerts!: Alerts;
  @property({ attribute: false }) settings!: Settings;
  @state() private notice = '';
  @state() private shown: DeskState | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of ['focus', 'blur'] as const) window.addEventListener(type, this.lookAgain);
    document.addEventListener('visibilitychange', this.lookAgain);
    window.addEventListener('keydown', this.shortcut);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of ['focus', 'blur'] as const) window.removeEventListener(type, this.lookAgain);
    document.removeEventListener('visibilitychange', this.lookAgain);
    window.removeEventListener('keydown', this.shortcut);
    this.desk.removeEventListener('change', this.take);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('desk')) return;
    changed.get('desk')?.removeEventListener('change', this.take);
    this.desk.addEventListener('change', this.take);
    this.shown = this.desk.state;
    this.lookAgain();
  }

  protected override render(): TemplateResult {
    const now = this.shown ?? this.desk.state;
    const connection = link(now);
    const open = now.holdings.find(({ conversation }) => conversation.id === now.selected);
    return html`
      ${connection === 'up' ? nothing : html`<p class="banner">${CONNECTION_WORDS[connection]}</p>`}
      <div class="columns" ?data-open=${open !== undefined}>
        <div class="lists">
          <desk-queue
            .waiting=${now.waiting}
            .clock=${this.desk.clock}
            .operatorsPresent=${now.operatorsPresent}
            .loaded=${now.loaded}
            .notice=${open ? '' : this.notice}
            @accept=${(event: CustomEvent<string | null>) => this.accept(event.detail)}
          ></desk-queue>
          <desk-holdings
            .holdings=${now.holdings}
            .clock=${this.desk.clock}
            .selected=${now.selected}
            @choose=${(event: CustomEvent<string>) => this.choose(event.detail)}
          ></desk-holdings>
        </div>
        <div class="work">${open ? this.conversation(open, now, connection !== 'up') : this.nothingOpen()}</div>
      </div>
    `;
  }

  private nothingOpen(): TemplateResult {
    return html`<p>Válasszon beszélgetést, vagy fogadja a következő ügyfelet.</p>`;
  }

  private conversation(holding: Holding, { data, me }: DeskState, offline: boolean): TemplateResult {
    const { desk } = this;
    const { id } = holding.conversation;
    const name = citizenName(holding.conversation);
    return html`
      <desk-conversation
        .holding=${holding}
        .topics=${data.topics}
        .replies=${data.cannedReplies}
        .operatorName=${me.name}
        .offline=${offline}
        .notice=${this.notice}
        @draft=${(event: CustomEvent<string>) => desk.setDraft(id, event.detail)}
        @send=${(event: CustomEvent<string>) => desk.send(id, event.detail) || event.preventDefault()}
        @retry=${(event: CustomEvent<string>) => desk.retry(id, event.detail)}
        @discard=${(event: CustomEvent<string>) => desk.discard(id, event.detail)}
        @seen=${() => desk.seen()}
        @repeat=${() => this.repeat(holding)}
        @give-back=${() => this.finish(desk.giveBack(id), `${name} visszakerült a sorba.`)}
        @close-conversation=${(event: CustomEvent<string>) =>
          this.finish(desk.close(id, event.detail), `${name} beszélgetése lezárva.`)}
        @let-go=${() => this.letGo(id)}
        @back=${() => this.back()}
      ></desk-conversation>
    `;
  }

  private take = (): void => {
    const before = this.shown;
    const after = this.desk.state;
    if (!before || before === after) return;
    this.shown = after;
    document.title = pageTitle(after);
    for (const { spoken, lang, urgent, alert } of newsOf(before, after)) {
      this.say(spoken, { ...(lang ? { lang } : {}), assertive: urgent === true });
      if (alert) this.alerts.call(alert, after.attentive);
    }
  };

  private async accept(id: string | null): Promise<void> {
    const outcome = await (id === null ? this.desk.acceptNext() : this.desk.accept(id));
    this.tell(acceptWords(outcome));
    if (outcome.kind === 'accepted') await this.focusConversation();
  }

  private async choose(id: string): Promise<void> {
    this.notice = '';
    this.desk.select(id);
    await this.focusConversation();
  }

  private async finish(step: Promise<StepOutcome>, done: string): Promise<void> {
    const outcome = await step;
    this.tell(stepWords(outcome, done));
    if (outcome === 'done') await this.focusQueue();
  }

  private async letGo(id: string): Promise<void> {
    this.desk.letGo(id);
    await this.focusQueue();
  }

  private async back(): Promise<void> {
    this.notice = '';
    this.desk.select(null);
    await this.focusQueue();
  }

  private async focusConversation(): Promise<void> {
    await this.updateComplete;
    const view = this.renderRoot.querySelector('desk-conversation');
    await view?.updateComplete;
    view?.focus();
  }

  private async focusQueue(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('desk-queue')?.focus();
  }

  /** What came of a step: on the screen and spoken. */
  private tell(words: string): void {
    this.notice = words;
    if (words) this.say(words);
  }

  private repeat({ feed, conversation }: Holding): void {
    const last = feed.entries.findLast((entry) => entry.kind === 'message' && !entry.own);
    if (last?.kind === 'message') this.say(`${citizenName(conversation)}: ${last.text}`, { lang: last.language });
  }

  private say(text: string, options: { lang?: string; assertive?: boolean } = {}): void {
    const detail = { text, ...options };
    this.dispatchEvent(new CustomEvent('announce', { detail, bubbles: true, composed: true }));
  }

  private lookAgain = (): void => {
    this.desk.setAttentive(document.visibilityState === 'visible' && document.hasFocus());
  };

  private shortcut = (event: KeyboardEvent): void => {
    if (!this.settings.shortcuts) return;
    if (event.key === 'F9') void this.accept(null);
    else if (event.key === 'F8') {
      const unread = this.shown?.holdings.find(({ feed }) => feed.unread > 0);
      if (unread) void this.choose(unread.conversation.id);
    } else return;
    event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-work': DeskWork;
  }
}
