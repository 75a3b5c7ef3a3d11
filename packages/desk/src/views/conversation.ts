import type { Me } from '@segit-a-hivatal/contract';
import {
  draftWarning,
  previewOf,
  watchedNotice,
  type AskForDocuments,
  type ComposerElement,
} from '@segit-a-hivatal/widget/views';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Colleague } from '../state/routing.ts';
import type { Settings } from '../state/settings.ts';
import type { TaskDesk } from '../state/tasks.ts';
import type { DeskData, Draft, Holding } from '../state/types.ts';
import { conversationStyles } from '../styles/conversation.ts';
import { shared } from '../styles/shared.ts';
import { aboutWords, citizenName, GIVE_BACK, preferenceWords } from '../words/people.ts';
import { sendWords } from '../words/documents.ts';
import { TRANSCRIPT_WORDS } from '../words/transcript.ts';
import type { DeskCannedReplies } from './canned-replies.ts';
import type { DeskConfirmDialog } from './confirm-dialog.ts';
import type { DeskEndDialog } from './end-dialog.ts';
import './canned-replies.ts';
import './confirm-dialog.ts';
import type { ChosenDocument, DeskSendDocumentDialog } from './documents/send-dialog.ts';
import './documents/send-dialog.ts';
import './end-dialog.ts';
import type { DeskHandOnDialog, HandOn } from './hand-on-dialog.ts';
import './hand-on-dialog.ts';
import { citizenText, type DeskSuggestions } from './suggestions.ts';
import './tasks/conversation-tasks.ts';
import { wayToOfficeOffer } from './way-to-office.ts';

/**
 * One conversation: who it is with and what they ask for, what was said, and where one writes.
 *
 * @fires back - To the lists; on narrow screens, where only one thing is shown.
 * @fires send - `detail` is the text; prevented where it cannot be sent.
 * @fires draft - `detail` is the `Draft`, as it is written now.
 * @fires set - What is written is not to be seen any more; `detail` is the changed setting.
 * @fires retry - `detail` is the key of a failed message.
 * @fires discard - `detail` is the key of a failed message.
 * @fires seen - The end of the conversation is on the screen.
 * @fires repeat - The citizen's last message is to be said again.
 * @fires give-back - A message goes back to the messages, confirmed.
 * @fires hand-on - Somebody else is to have it; `detail` is a `HandOn`.
 * @fires end - To be ended, confirmed; `detail` is the topic's key.
 * @fires let-go - A lost conversation is to leave the list.
 * @fires to-offer - To whom the operator is asked to take.
 * @fires say - `detail` is to be announced.
 */
@customElement('desk-conversation')
export class DeskConversation extends LitElement {
  static override styles = [shared, conversationStyles];

  @property({ attribute: false }) holding!: Holding;
  /** Null: there is nobody to ask for material, and no library. */
  @property({ attribute: false }) tasks!: TaskDesk | null;
  @property({ attribute: false }) data!: DeskData;
  @property({ attribute: false }) settings!: Settings;
  @property({ attribute: false }) me!: Me;
  @property({ attribute: false }) colleagues: readonly Colleague[] = [];
  /** Who waits and what is unread, for screens on which the lists are out of sight. */
  @property() elsewhere = '';
  /** How many the operator is asked to take. */
  @property({ type: Number }) offers = 0;
  /** What came of the last step here, in words. */
  @property() notice = '';
  /** Asks what may answer the citizen. */
  @property({ attribute: false }) suggest!: DeskSuggestions['suggest'];
  @state() private choosing = false;
  @query('segit-composer') private composer!: ComposerElement | null;
  @query('desk-canned-replies') private replies!: DeskCannedReplies | null;
  @query('desk-confirm-dialog') private returning!: DeskConfirmDialog;
  @query('desk-hand-on-dialog') private handing!: DeskHandOnDialog;
  @query('desk-send-document-dialog') private sending!: DeskSendDocumentDialog;
  @state() private sentNotice = '';
  @query('desk-end-dialog') private ending!: DeskEndDialog;

  /** To the name: whoever arrives hears whom they talk to and what to mind, and then goes on to the input. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  /** To where one writes, for whoever comes back to it. */
  focusInput(): void {
    if (this.composer) this.composer.takeFocus();
    else this.focus();
  }

  /** The best article into the input. False: nothing is suggested, or nothing can be written. */
  insertSuggestion(): boolean {
    return this.renderRoot.querySelector('desk-suggestions')?.insertFirst() ?? false;
  }

  private focused: Element | null = null;

  protected override willUpdate(): void {
    this.focused = this.shadowRoot?.activeElement ?? null;
  }

  /** The citizen may end it, or the queue take it back, while one writes: what had the focus goes, the focus stays. */
  protected override updated(changed: PropertyValues<this>): void {
    if ((changed.has('holding') || changed.has('offers')) && this.focused?.isConnected === false) this.focus();
  }

  protected override render(): TemplateResult {
    const { conversation, feed, standing } = this.holding;
    const { tasks } = this;
    const name = citizenName(conversation);
    return html`
      <section aria-labelledby="title">
        ${this.header(name)}
        ${
          standing === 'lost' || !tasks
            ? nothing
            : html`<desk-conversation-tasks
                .desk=${tasks}
                .conversation=${conversation}
                ?writable=${standing === 'owned'}
                @insert=${this.insert}
              ></desk-conversation-tasks>`
        }
        <segit-transcript
          .words=${TRANSCRIPT_WORDS}
          .entries=${feed.entries}
          .citizenName=${conversation.nickname ?? ''}
          ?offline=${feed.connection !== 'connected'}
          ?loading=${standing !== 'lost' && !feed.caughtUp}
          @retry=${(event: CustomEvent<string>) => this.tell('retry', event.detail)}
          @discard=${(event: CustomEvent<string>) => this.tell('discard', event.detail)}
          @read=${() => this.tell('seen')}
          @repeat=${() => this.tell('repeat')}
          @document=${({ detail }: CustomEvent<AskForDocuments>) =>
            tasks && detail({ openDocument: (seq) => tasks.library.openSent(conversation.id, seq) })}
          @leave=${this.toComposer}
          >${previewOf(feed, 'OPERATOR', this.settings.hearing === 'off', conversation.nickname ?? '')}</segit-transcript
        >
        <p class="typing">
          ${feed.otherIsTyping && !feed.preview && standing === 'owned' ? html`<bdi>${name}</bdi> ír…` : nothing}
        </p>
        ${standing === 'owned' ? this.input(name) : this.unsent()} ${this.offers > 0 ? this.offered() : nothing}
        ${[this.notice, this.sentNotice].filter(Boolean).map((each) => html`<p class="notice">${each}</p>`)}
        ${this.steps()}
      </section>
      <desk-confirm-dialog
        heading="Visszateszi az üzenetek közé: ${name}?"
        explanation="Egy másik ügyintéző válaszolja meg. Ön ezután nem látja a beszélgetést. Amit nem küldött el, elvész."
        yes=${GIVE_BACK}
        @confirm=${() => this.tell('give-back')}
      ></desk-confirm-dialog>
      <desk-hand-on-dialog
        .colleagues=${this.colleagues}
        .skills=${this.data.skills}
        .owner=${this.me.id}
        @hand-on=${(event: CustomEvent<HandOn>) => this.tell('hand-on', event.detail)}
      ></desk-hand-on-dialog>
      ${
        tasks
          ? html`<desk-send-document-dialog
              .library=${tasks.library}
              .citizen=${name}
              .language=${conversation.language}
              @confirm=${this.sendDocument}
            ></desk-send-document-dialog>`
          : nothing
      }
      <desk-end-dialog
        .topics=${this.data.topics}
        .citizen=${name}
        @confirm=${(event: CustomEvent<string>) => this.tell('end', event.detail)}
      ></desk-end-dialog>
    `;
  }

  private header(name: string): TemplateResult {
    const { conversation, standing } = this.holding;
    const { preferences } = conversation;
    return html`
      <header>
        <button type="button" class="back" @click=${() => this.tell('back')}>
          Vissza a listákhoz ${this.elsewhere}
        </button>
        <h2 id="title" tabindex="-1" aria-describedby="about wishes"><bdi>${name}</bdi></h2>
        <p id="about" class="about">${aboutWords(conversation)}</p>
        <div id="wishes" class="wishes" ?hidden=${preferences.length === 0}>
          ${preferences.map((wish) => {
            const { label, advice } = preferenceWords[wish];
            return html`<p class="notice"><strong>${label}.</strong>${` ${advice}`}</p>`;
          })}
        </div>
        ${conversation.note ? html`<p class="notice">A továbbadó megjegyzése: <bdi>${conversation.note}</bdi></p>` : nothing}
        ${
          conversation.leftAt
            ? html`<p class="notice">
                Ez egy itt hagyott üzenet: az ügyfél nem vár. A válaszát 30 napig olvashatja el. Ha válaszolt, zárja le.
              </p>`
            : nothing
        }
        ${
          standing === 'ended'
            ? html`<p class="notice">Az ügyfél befejezte a beszélgetést. Adja meg, miről szólt.</p>`
            : nothing
        }
        ${
          standing === 'lost'
            ? html`<p class="error">Ez a beszélgetés már nem Önnél van: visszakerült a sorba, vagy más vette át.</p>`
            : nothing
        }
      </header>
    `;
  }

  private input(name: string): TemplateResult {
    return html`
      ${
        this.choosing
          ? html`<desk-canned-replies
              id="replies"
              .replies=${this.data.cannedReplies}
              .operatorName=${this.me.name}
              @insert=${this.insert}
              @close=${this.stopChoosing}
              @found=${(event: CustomEvent<number>) => this.tell('say', `${event.detail} találat`)}
            ></desk-canned-replies>`
          : nothing
      }
      <desk-suggestions
        ?hidden=${this.choosing}
        .text=${citizenText(this.holding.feed)}
        ?easy=${this.holding.conversation.preferences.includes('EASY_LANGUAGE')}
        ?shortcut=${this.settings.shortcuts}
        ?watched=${this.settings.realTimeText}
        .suggest=${this.suggest}
        @insert=${this.insert}
        @say=${(event: CustomEvent<string>) => this.tell('say', event.detail)}
      ></desk-suggestions>
      ${this.settings.realTimeText && !this.choosing ? watchedNotice('OPERATOR', this.stopShowing) : nothing}
      ${this.choosing ? nothing : wayToOfficeOffer(this.holding, (sentence) => this.composer?.insert(sentence))}
      ${this.choosing ? nothing : draftWarning(this.holding.draft, 'OPERATOR', this.holding.conversation.language)}
      <segit-composer
        ?hidden=${this.choosing}
        label="Válasz neki: ${name}"
        enter-sends
        .value=${this.holding.draft}
        @send=${this.send}
        @draft=${this.draft}
      ></segit-composer>
    `;
  }

  /** The way from here to an offer, and what is half written stays. */
  private offered(): TemplateResult {
    return html`<div class="offered">
      <p>${this.offers === 1 ? 'Ügyfelet ajánlunk Önnek.' : `${this.offers} ügyfelet ajánlunk Önnek.`}</p>
      <button type="button" @click=${() => this.tell('to-offer')}>Ugrás az ajánlathoz</button>
    </div>`;
  }

  /** What was written for a citizen who is gone, or with somebody else now: to be copied, not lost. */
  private unsent(): TemplateResult | typeof nothing {
    const { draft } = this.holding;
    if (!draft) return nothing;
    return html`
      <div class="unsent">
        <label for="unsent">Amit nem küldött el</label>
        <textarea id="unsent" readonly .value=${draft}></textarea>
        <div class="actions"><button type="button" @click=${this.copy}>Másolás</button></div>
      </div>
    `;
  }

  private steps(): TemplateResult | typeof nothing {
    if (this.choosing && this.holding.standing === 'owned') return nothing;
    switch (this.holding.standing) {
      case 'lost':
        return html`<div class="steps">
          <button type="button" @click=${() => this.tell('let-go')}>Eltávolítás a listából</button>
        </div>`;
      case 'ended':
        return html`<div class="steps">
          <button type="button" class="primary" @click=${() => this.ending.open()}>Téma megadása…</button>
        </div>`;
      case 'owned':
        return html`<div class="steps">
          <button type="button" id="choose" @click=${this.choose}>Kész válaszok…</button>
          ${
            this.tasks
              ? html`<button type="button" aria-haspopup="dialog" @click=${() => this.sending.open()}>
                  Dokumentum…
                </button>`
              : nothing
          }
          ${
            this.holding.conversation.leftAt
              ? html`<button type="button" @click=${() => this.returning.open()}>${GIVE_BACK}…</button>`
              : html`<button type="button" @click=${() => this.handing.open(this.holding.conversation)}>
                  Továbbadás…
                </button>`
          }
          <button type="button" @click=${() => this.ending.open()}>Lezárás…</button>
        </div>`;
    }
  }

  private sendDocument = async ({ detail }: CustomEvent<ChosenDocument>): Promise<void> => {
    const { id: conversationId, fence } = this.holding.conversation;
    const outcome = await this.tasks!.library.send({ ...detail, conversationId, fence });
    if (outcome === 'sent') this.sending.clear();
    this.sentNotice = sendWords[outcome];
    this.tell('say', sendWords[outcome]);
  };

  private draft = ({ detail: text }: CustomEvent<string>): void => {
    this.tell('draft', { text, composing: this.composer?.composing ?? false } satisfies Draft);
  };

  /** The button that was pressed goes. */
  private stopShowing = (): void => {
    this.composer?.takeFocus();
    this.tell('set', { realTimeText: false } satisfies Partial<Settings>);
  };

  private send = (event: CustomEvent<string>): void => {
    if (!this.tell('send', event.detail)) event.preventDefault();
  };

  private toComposer = (event: Event): void => {
    if (!this.composer) return;
    event.preventDefault();
    this.composer.takeFocus();
  };

  private choose = async (): Promise<void> => {
    this.choosing = true;
    await this.updateComplete;
    await this.replies?.updateComplete;
    this.replies?.focus();
  };

  private stopChoosing = async (): Promise<void> => {
    this.choosing = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#choose')?.focus();
  };

  private insert = async (event: CustomEvent<string>): Promise<void> => {
    this.choosing = false;
    await this.updateComplete;
    this.composer?.insert(event.detail);
  };

  private copy = async (): Promise<void> => {
    const area = this.renderRoot.querySelector<HTMLTextAreaElement>('#unsent')!;
    area.select();
    try {
      await navigator.clipboard.writeText(area.value);
      this.tell('say', 'A szöveg a vágólapra került.');
    } catch {
      this.tell('say', 'A szöveg ki van jelölve; másolja a billentyűzettel.');
    }
  };

  private tell(type: string, detail?: unknown): boolean {
    return this.dispatchEvent(new CustomEvent(type, { detail, cancelable: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-conversation': DeskConversation;
  }
}
