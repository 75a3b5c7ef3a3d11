import { msg, str } from '@lit/localize';
import type { Language } from '@segit-a-hivatal/contract';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { hasFocusWithin } from '../../a11y/focus.ts';
import type { ConversationSnapshot, HelpDesk, HelpDeskSnapshot } from '../../state/index.ts';
import { hoursInWords } from '../hours.ts';
import { saveButtons } from '../save-buttons.ts';
import type { Settings } from '../../settings/index.ts';
import type { ComposerElement } from '../composer/composer.ts';
import { ownWarning } from '../draft-warning.ts';
import { partyName } from '../names.ts';
import { previewOf, watchedNotice } from '../seen-text.ts';
import type { TranscriptElement } from '../transcript/transcript.ts';
import { scrolling } from '../scrolling.ts';
import { ViewElement } from '../view-element.ts';
import { besideWaiting } from '../beside-waiting.ts';
import type { AskForDocuments } from '../asides/document/ask.ts';
import { callbackOffer } from '../callback-offer.ts';
import { closingChoice } from '../leave-offer.ts';
import { waitNews } from '../wait-news.ts';
import { loadPhraseBoard, wantsPhrases } from '../phrases-offer.ts';
import { undoOffer } from '../undo-offer.ts';
import { connectionStatus } from './connection.ts';
import { conversationStyles } from './conversation.styles.ts';
import { endedActions, endedStatus } from './ended.ts';
import { leftStatus } from './left.ts';
import { operatorStatus } from './operator.ts';
import type { Status } from './status.ts';
import { waitingStatus } from './waiting.ts';

/**
 * A conversation, from the queue to its end. One view for all of it, because the transcript and what one is writing have
 * to stay, with the focus in them, while the conversation goes from one state to the next.
 *
 * @fires {CustomEvent<string | null>} repeat - A message is to be said again; its key. Null: the last of the other side.
 * @fires end - The conversation is to be ended; the panel asks first.
 * @fires erase - The conversation is to be erased; the panel asks first.
 * @fires reopen - The conversation is to go on.
 * @fires {CustomEvent<Settings>} settings - Other settings were chosen.
 */
export class ConversationView extends ViewElement {
  static override styles = [conversationStyles];

  @property({ attribute: false }) desk!: HelpDesk;
  @property({ attribute: false }) snapshot!: HelpDeskSnapshot;
  @property() language: Language = 'hu';
  @property({ attribute: false }) settings!: Settings;
  /** Whether the citizen can see it: what is out of sight is not read. */
  @property({ type: Boolean }) shown = true;
  /** A computer that many use: nothing is saved on it. */
  @property({ type: Boolean }) kiosk = false;
  /** The clock by which it can still be reopened. */
  @property({ attribute: false }) now: () => number = Date.now;

  /** The phrase board is open, in the place of the messages and the input. */
  @state() board = false;
  @query('segit-phrases') private phraseBoard!: ViewElement | null;
  @query('segit-transcript') private transcript!: TranscriptElement;
  @query('segit-composer') composer!: ComposerElement | null;
  #hadFocus = false;

  override takeFocus(): void {
    // Whoever waits first hears where they stand; whoever has an operator writes.
    if (this.snapshot.conversation?.state === 'ACTIVE') (this.board ? this.phraseBoard : this.composer)?.takeFocus();
    else super.takeFocus();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#onVisible);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#onVisible);
  }

  protected override willUpdate(): void {
    this.#hadFocus = hasFocusWithin(this);
    // It goes with the input.
    if (!this.#wantsPhrases || this.snapshot.conversation?.state === 'CLOSED') this.board = false;
  }

  protected override updated(changed: PropertyValues<this>): void {
    // What had the focus went with the state (the input, when the conversation ended): it must not fall out of the panel.
    if (this.#hadFocus && !hasFocusWithin(this)) super.takeFocus();
    if (changed.has('shown') && this.shown && this.transcript.hasUpdated) this.transcript.scrollToEnd();
  }

  protected override render(): TemplateResult {
    const { service } = this.snapshot;
    const conversation = this.snapshot.conversation!;
    const beside = besideWaiting(this.snapshot, this.kiosk);
    const closed = conversation.state === 'WAITING' && service?.open === false;
    const audible = this.shown && this.snapshot.speaking;
    const status = statusOf(conversation, () => waitNews(this.snapshot, beside.length > 0, audible));
    return scrolling(html`
      <div
        class="status first"
        tabindex="-1"
        role="group"
        aria-label=${status.name ?? status.heading}
        aria-describedby="hint"
      >
        <div class="heading">
          <h3><bdi>${status.heading}</bdi></h3>
          ${conversation.state === 'CLOSED' ? nothing : this.#endButton(conversation)}
        </div>
        <div>${status.rest} ${this.#closing(conversation)}</div>
      </div>
      <div class="beside">
        ${closed || beside.includes('MESSAGE') ? closingChoice(this.desk, !closed) : nothing}
        ${this.#callback(conversation)}
      </div>
      <segit-transcript
        .entries=${conversation.entries}
        .language=${this.language}
        ?offline=${conversation.connection !== 'connected'}
        ?loading=${!conversation.caughtUp}
        ?hidden=${this.board}
        ?aloud=${this.settings.heard.aloud === true}
        @retry=${({ detail }: CustomEvent<string>) => this.desk.retry(detail)}
        @discard=${({ detail }: CustomEvent<string>) => this.desk.discard(detail)}
        @read=${this.#onRead}
        @leave=${this.#onLeave}
        @repeat=${({ detail }: CustomEvent<string | null>) => this.tell('repeat', detail)}
        @document=${({ detail }: CustomEvent<AskForDocuments>) => detail(this.desk)}
        >${previewOf(conversation, 'CITIZEN', this.settings.hearing === 'off')}</segit-transcript
      >
      ${conversation.state === 'CLOSED' ? this.#actions(conversation) : this.#input(conversation)}
    `);
  }

  /** Who waits may be called instead; whoever has chosen that sees it here, and may take it back. */
  #callback({ state }: ConversationSnapshot): TemplateResult | typeof nothing {
    if (this.kiosk || (state !== 'WAITING' && state !== 'CLOSED')) return nothing;
    return callbackOffer(this.desk, this.snapshot, 'bar', state === 'CLOSED');
  }

  /** Said while there is somebody to talk to still: the office closes, and nobody has to hurry. */
  #closing({ state }: ConversationSnapshot): TemplateResult | typeof nothing {
    const hours = hoursInWords(this.snapshot, this.language);
    if (!hours || (state !== 'WAITING' && state !== 'ACTIVE') || this.snapshot.service?.hours.phase === 'OPEN')
      return nothing;
    const calm = state === 'ACTIVE' ? msg('Ezt a beszélgetést nyugodtan befejezzük.') : '';
    return html`<p class="small closing">${hours.now} ${calm}</p>`;
  }

  #endButton({ state }: ConversationSnapshot): TemplateResult {
    const step = state === 'MESSAGE_LEFT' ? 'erase' : 'end';
    return html`<button type="button" @click=${() => this.tell(step)}>${endText(state)}</button>`;
  }

  #input(conversation: ConversationSnapshot): TemplateResult {
    const name = partyName({ party: 'OPERATOR', operator: conversation.operator });
    return html`
      <div class="typing">${conversation.otherIsTyping && !conversation.preview ? msg(str`${name} ír…`) : nothing}</div>
      ${connectionStatus(conversation.connection)}
      ${conversation.state === 'ACTIVE' && this.settings.realTimeText ? watchedNotice('CITIZEN', this.#onStop) : nothing}
      ${this.#wantsPhrases ? this.#phrases() : nothing} ${undoOffer(this, conversation)} ${ownWarning(this)}
      <segit-composer
        ?hidden=${this.board}
        .value=${this.snapshot.draft}
        .label=${conversation.state === 'WAITING' ? msg('Írja ide kérdését') : msg('Az Ön üzenete')}
        ?enter-sends=${this.settings.enterSends}
        @send=${this.#onSend}
        @draft=${this.#onDraft}
      ></segit-composer>
    `;
  }

  get #wantsPhrases(): boolean {
    return wantsPhrases(this.settings, this.snapshot.preferences);
  }

  #phrases(): TemplateResult {
    loadPhraseBoard();
    return html`<segit-phrases .view=${this} .snapshot=${this.snapshot} .language=${this.language}></segit-phrases>`;
  }

  #actions(conversation: ConversationSnapshot): TemplateResult {
    const save = this.kiosk ? nothing : saveButtons(conversation, this.language);
    const actions = endedActions(conversation, save, this.now(), {
      onReopen: () => this.tell('reopen'),
      onErase: () => this.tell('erase'),
      onNew: () => this.desk.leave(),
    });
    return html`${actions}<segit-survey .view=${this}></segit-survey>`;
  }

  readonly #onSend = (event: CustomEvent<string>): void => {
    if (this.desk.send(event.detail) === null) event.preventDefault();
  };

  readonly #onDraft = ({ detail }: CustomEvent<string>): void => {
    this.desk.setDraft(detail, this.composer?.composing);
    if (detail) this.desk.composing();
  };

  /** The button that was pressed goes. */
  readonly #onStop = (): void => {
    this.composer?.takeFocus();
    this.tell<Settings>('settings', { ...this.settings, realTimeText: false });
  };

  readonly #onRead = (): void => {
    if (this.shown && !this.board && document.visibilityState === 'visible') this.desk.markRead();
  };

  readonly #onVisible = (): void => {
    if (this.transcript?.atEnd) this.#onRead();
  };

  readonly #onLeave = (event: Event): void => {
    if (!this.composer) return;
    event.preventDefault();
    this.composer.takeFocus();
  };
}

function endText(state: ConversationSnapshot['state']): string {
  if (state === 'MESSAGE_LEFT') return msg('Törlés');
  return state === 'WAITING' ? msg('Kilépés a sorból') : msg('Befejezés');
}

function statusOf(conversation: ConversationSnapshot, news: () => Status['rest']): Status {
  switch (conversation.state) {
    case 'WAITING':
      return waitingStatus(conversation, news());
    case 'MESSAGE_LEFT':
      return leftStatus();
    case 'ACTIVE':
      return operatorStatus(conversation);
    case 'CLOSED':
      return endedStatus(conversation);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'segit-conversation': ConversationView;
  }
}
