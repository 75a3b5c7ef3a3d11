import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Announcer } from '@segit-a-hivatal/widget/a11y';
import type { Alerts } from '../alerts/alerts.ts';
import { CONNECTION_WORDS, link } from '../news/connection.ts';
import { Attention } from '../news/attention.ts';
import type { Desk } from '../state/desk.ts';
import type { Settings } from '../state/settings.ts';
import type { TaskDesk } from '../state/tasks.ts';
import type { DeskState, Draft, Holding, StepOutcome } from '../state/types.ts';
import { shared } from '../styles/shared.ts';
import { workStyles } from '../styles/work.ts';
import { handedOnWords } from '../words/routing.ts';
import { acceptWords, FAILED, stepWords } from '../words/outcomes.ts';
import { citizenName, returnedWords } from '../words/people.ts';
import { countWords, inBrackets } from '../words/page-title.ts';
import './conversation.ts';
import './conversations.ts';
import type { HandOn } from './hand-on-dialog.ts';
import './messages.ts';
import './offers.ts';
import type { DeskOffers } from './offers.ts';
import './queue.ts';

/**
 * The desk of whoever answers: whom they are asked to take, the queue, their conversations, and the one that is shown.
 *
 * @fires uncover - The conversations are to be seen: somebody was accepted while another view stood before them.
 */
@customElement('desk-work')
export class DeskWork extends LitElement {
  static override styles = [shared, workStyles];

  @property({ attribute: false }) desk!: Desk;
  /** Null: there is nobody to ask for material, and no library. */
  @property({ attribute: false }) tasks!: TaskDesk | null;
  /** Null: nothing sounds. */
  @property({ attribute: false }) alerts!: Alerts | null;
  @property({ attribute: false }) announcer!: Announcer;
  @property({ attribute: false }) settings!: Settings;
  /** Another view stands before it: what comes is spoken, offers are seen, and nothing counts as read. */
  @property({ type: Boolean }) covered = false;
  /** Said before each piece of news, where another desk has its own. */
  @property() mark = '';
  @state() private notice = '';
  @state() private shown: DeskState | null = null;
  @query('desk-offers') private offers!: DeskOffers | null;
  private attention: Attention | null = null;
  private focused: Element | null = null;

  constructor() {
    super();
    this.addController({ hostConnected: () => this.listen(), hostDisconnected: () => this.stop() });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.focused = this.shadowRoot?.activeElement ?? null;
    if (changed.has('covered')) this.lookAgain();
    if (changed.has('desk') || changed.has('settings')) this.desk.sendRealTimeText(this.settings.realTimeText);
    if (!changed.has('desk')) return;
    changed.get('desk')?.removeEventListener('change', this.take);
    this.desk.addEventListener('change', this.take);
    this.attention?.dispose();
    const { desk, announcer, alerts, mark } = this;
    this.attention = new Attention({ desk, announcer, alerts, mark, hearing: () => this.settings.hearing });
    this.shown = this.desk.state;
    this.lookAgain();
  }

  /** A conversation that goes by itself, because somebody else has settled it, hands the focus to the queue. */
  protected override updated(): void {
    if (this.focused && !this.focused.isConnected && !(this.shown ?? this.desk.state).selected) void this.focusQueue();
  }

  protected override render(): TemplateResult {
    const now = this.shown ?? this.desk.state;
    const connection = link(now);
    const open = now.holdings.find(({ conversation }) => conversation.id === now.selected);
    const { routing } = now;
    const offers = routing.offers.filter(({ conversation: { id } }) =>
      now.holdings.every((h) => h.conversation.id !== id),
    );
    return html`
      ${connection === 'up' ? nothing : html`<p class="banner">${CONNECTION_WORDS[connection]}</p>`}
      <desk-offers
        .routing=${{ ...routing, offers }}
        .clock=${this.desk.clock}
        @accept=${(event: CustomEvent<string>) => this.accept(event.detail)}
        @decline=${(event: CustomEvent<string>) => this.decline(event.detail)}
        @available=${() => this.beAvailable()}
        @put-away=${() => this.putAway()}
      ></desk-offers>
      <div class="columns" ?hidden=${this.covered} ?data-open=${open !== undefined}>
        <div class="lists">
          <desk-queue
            .waiting=${now.waiting}
            .meant=${routing.meant}
            .clock=${this.desk.clock}
            .operatorsPresent=${now.operatorsPresent}
            .loaded=${now.loaded}
            .notice=${open ? '' : this.notice}
            @accept=${(event: CustomEvent<string | null>) => this.accept(event.detail)}
          ></desk-queue>
          <div class="own">
            <desk-conversations
              .holdings=${now.holdings}
              .clock=${this.desk.clock}
              .selected=${now.selected}
              @show=${(event: CustomEvent<string>) => this.choose(event.detail)}
            ></desk-conversations>
            <desk-messages
              .messages=${now.messages}
              .clock=${this.desk.clock}
              @accept=${(event: CustomEvent<string>) => this.accept(event.detail)}
            ></desk-messages>
          </div>
        </div>
        <div class="work">${open ? this.conversation(open, now, offers.length) : this.nothingOpen()}</div>
      </div>
    `;
  }

  private nothingOpen(): TemplateResult {
    return html`<div class="nothing">
      <p>Válasszon beszélgetést, vagy fogadja a következő ügyfelet.</p>
      <p class="hint">Minden elérhető billentyűkkel is: a „Beállítások” között olvasható, hogyan.</p>
    </div>`;
  }

  private conversation(holding: Holding, now: DeskState, offers: number): TemplateResult {
    const { desk } = this;
    const { data, me } = now;
    const { id } = holding.conversation;
    const name = citizenName(holding.conversation);
    // Another conversation is another element: what is half written for one must never be sent to the other.
    return html`${keyed(
      id,
      html`
        <desk-conversation
          .holding=${holding}
          .tasks=${this.tasks}
          .data=${data}
          .me=${me}
          .colleagues=${now.routing.colleagues}
          .suggest=${(text: string, easy: boolean) => desk.suggest(text, easy)}
          .elsewhere=${inBrackets(countWords(now))}
          .notice=${this.notice}
          .offers=${offers}
          @to-offer=${() => this.offers?.focus()}
          .settings=${this.settings}
          @set=${(event: CustomEvent<Partial<Settings>>) => this.dispatchEvent(new CustomEvent('set', event))}
          @draft=${({ detail }: CustomEvent<Draft>) => desk.setDraft(id, detail)}
          @send=${(event: CustomEvent<string>) => desk.send(id, event.detail) || event.preventDefault()}
          @retry=${(event: CustomEvent<string>) => desk.retry(id, event.detail)}
          @discard=${(event: CustomEvent<string>) => desk.discard(id, event.detail)}
          @seen=${() => desk.seen()}
          @say=${(event: CustomEvent<string>) => this.announcer.say(event.detail)}
          @repeat=${() => this.attention?.repeatLast()}
          @give-back=${() => this.finish(desk.giveBack(id), returnedWords(holding.conversation))}
          @hand-on=${(event: CustomEvent<HandOn>) => this.handOn(event.detail, now)}
          @end=${(event: CustomEvent<string>) =>
            this.finish(desk.close(id, event.detail), `${name} beszélgetése lezárva.`)}
          @let-go=${() => this.letGo(id)}
          @back=${() => this.back()}
        ></desk-conversation>
      `,
    )}`;
  }

  private take = (): void => {
    this.shown = this.desk.state;
  };

  private async accept(id: string | null): Promise<void> {
    const outcome = await (id === null ? this.desk.acceptNext() : this.desk.accept(id));
    this.tell(acceptWords(outcome));
    if (outcome.kind === 'accepted') await this.focusConversation();
  }

  private async decline(id: string): Promise<void> {
    const heard = await this.desk.routing.decline(id);
    this.tell(heard ? 'Rendben, az ügyfelet másnak ajánljuk.' : FAILED);
    if (heard) await this.backToWork();
  }

  private async beAvailable(): Promise<void> {
    if (await this.desk.routing.choose('AVAILABLE')) await this.backToWork();
    else this.tell(FAILED);
  }

  private async putAway(): Promise<void> {
    this.desk.routing.putAway();
    await this.backToWork();
  }

  /** Whoever has answered goes on where they were: with the other offers, in the conversation, or at the queue. */
  private async backToWork(): Promise<void> {
    await this.updateComplete;
    if (this.covered || this.desk.state.routing.offers.length > 0) this.offers?.focus();
    else if (this.desk.state.selected) this.renderRoot.querySelector('desk-conversation')?.focusInput();
    else await this.focusQueue();
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

  private handOn({ conversation, target, note }: HandOn, { routing, data }: DeskState): Promise<void> {
    const words = { colleagues: routing.colleagues, skills: data.skills };
    return this.finish(this.desk.handOn(conversation.id, target, note), handedOnWords(conversation, target, words));
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

  /** To the conversation that is shown, or to the queue. */
  override focus(): void {
    void (this.desk.state.selected ? this.focusConversation() : this.focusQueue());
  }

  private async focusConversation(): Promise<void> {
    // Whoever shows it again gives it the focus.
    if (this.covered) return void this.dispatchEvent(new CustomEvent('uncover'));
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
    this.announcer.say(words);
  }

  private listen(): void {
    for (const type of ['focus', 'blur'] as const) window.addEventListener(type, this.lookAgain);
    document.addEventListener('visibilitychange', this.lookAgain);
    window.addEventListener('keydown', this.shortcut);
  }

  private stop(): void {
    for (const type of ['focus', 'blur'] as const) window.removeEventListener(type, this.lookAgain);
    document.removeEventListener('visibilitychange', this.lookAgain);
    window.removeEventListener('keydown', this.shortcut);
    this.desk.removeEventListener('change', this.take);
    this.attention?.dispose();
  }

  private lookAgain = (): void => {
    this.desk.setAttentive(!this.covered && document.visibilityState === 'visible' && document.hasFocus());
  };

  private shortcut = (event: KeyboardEvent): void => {
    // Behind an open dialog nothing must happen unseen.
    if (
      this.covered ||
      !this.settings.shortcuts ||
      event.composedPath().some((node) => node instanceof HTMLDialogElement)
    )
      return;
    if (event.key === 'F9') void this.accept(null);
    else if (event.key === 'F2') {
      if (!this.renderRoot.querySelector('desk-conversation')?.insertSuggestion()) this.tell('Most nincs javaslat.');
    } else if (event.key === 'F8') {
      const unread = this.shown?.holdings.find(({ feed }) => feed.unread > 0);
      if (unread) void this.choose(unread.conversation.id);
      else this.tell('Nincs olvasatlan üzenete.');
    } else return;
    event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-work': DeskWork;
  }
}
