import { msg } from '@lit/localize';
import type { Language } from '@segit-a-hivatal/contract';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ConversationAnnouncer } from '../a11y/announcements/index.ts';
import type { Announcer } from '../a11y/announcer.ts';
import { Appearance } from '../a11y/appearance.ts';
import { hasFocusWithin } from '../a11y/focus.ts';
import { useTexts } from '../i18n/localization.ts';
import { languageOf, VARIANT_NAMES, variantOf, type Variant } from '../i18n/variants.ts';
import type { Panel } from '../launcher/panel.ts';
import type { HelpDesk, HelpDeskSnapshot, StartOutcome } from '../state/index.ts';
import type { ConfirmElement, Question } from '../views/asides/last-steps/confirm.ts';
import { wantsEasy } from '../views/hours.ts';
import { preferencesFor } from '../views/language-choice.ts';
import { partyName } from '../views/names.ts';
import { noticeText } from '../views/notices.ts';
import { ViewElement, type AnnounceDetail } from '../views/view-element.ts';
import { waitText } from '../views/waits.ts';
import { isLoaded, loadLastSteps, loadView, prepareForConversation, whenLoaded } from './asides.ts';
import { hoursFacts } from './hours-facts.ts';
import { endEvent, messageEvents } from './page-events.ts';
import { patience } from './patience.ts';
import { panelStyles } from './panel.styles.ts';
import { route, type Aside, type Outcome, type Place } from './route.ts';
import { readSettings, watchSettings, writeSettings, type Settings } from '../settings/index.ts';
import { viewTemplate } from './views.ts';

/** So long it is tried to tell the office that a conversation ends of which nothing is to be left here. */
const END_MS = 3000;

/**
 * The panel: a non-modal dialog (the page stays usable) that shows one view at a time, has what happens announced, and
 * asks before anything that cannot be undone.
 *
 * @fires dismiss - It wants to be closed.
 * @fires unread - The number of unread messages, whether there is a conversation, or `easy` is another one.
 * @fires {CustomEvent<Language>} language - The person chose another language.
 * @fires {CustomEvent<Settings>} settings - The person set something, here or in another tab.
 */
export class PanelElement extends ViewElement implements Panel {
  static override styles = [panelStyles];

  @property({ attribute: false }) desk!: HelpDesk;
  @property({ attribute: false }) announcer!: Announcer;
  @property() site = '';
  @property({ type: Boolean }) shown = false;
  /** There is nothing behind it on the page: it stays open. */
  @property({ type: Boolean }) kiosk = false;

  @state() private snapshot!: HelpDeskSnapshot;
  @state() private variant: Variant = 'hu';
  @state() private settings!: Settings;
  @state() private outcome: Outcome;
  @state() private aside: Aside | undefined;
  @state() private problem = '';
  @query('.view') private view!: ViewElement;
  @query('segit-confirm') private confirm!: ConfirmElement;

  readonly #appearance = new Appearance(this);
  #speaker: ConversationAnnouncer | undefined;
  #stopWatching: (() => void) | undefined;
  #place: Place | undefined;
  #left: Place | undefined;
  #moveFocus = false;
  #wantedLanguage: Language = 'hu';

  get language(): Language {
    return languageOf(this.variant);
  }

  set language(language: Language) {
    void this.speak(language);
  }

  get unread(): number {
    return this.snapshot?.conversation?.unread ?? 0;
  }

  get running(): boolean {
    return this.snapshot?.conversation != null && this.snapshot.conversation.state !== 'CLOSED';
  }

  get easy(): boolean {
    return wantsEasy(this.desk.snapshot);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.settings = readSettings();
    this.#stopWatching = watchSettings((settings) => this.#wear(settings));
    const listener = { party: 'CITIZEN', nameOf: partyName, textOf: noticeText } as const;
    this.#speaker = new ConversationAnnouncer(this.announcer, listener, {
      setAnnouncedUpTo: (seq) => this.desk.setAnnouncedUpTo(seq),
      setNoticedUpTo: (seq) => this.desk.setNoticedUpTo(seq),
    });
    this.#instruct();
    this.desk.addEventListener('change', this.#onChange);
    this.addEventListener('announce', this.#onAnnounce);
    this.addEventListener('problem', this.#couldNotLoad);
    document.addEventListener('keydown', this.#onPageKeydown);
    this.#onChange();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#speaker?.dispose();
    this.#stopWatching?.();
    this.desk.removeEventListener('change', this.#onChange);
    this.removeEventListener('announce', this.#onAnnounce);
    this.removeEventListener('problem', this.#couldNotLoad);
    document.removeEventListener('keydown', this.#onPageKeydown);
  }

  /** Changes the language, in easy words for whoever asked for them; as far as its texts can be loaded. */
  async speak(language: Language): Promise<void> {
    this.#wantedLanguage = language;
    const variant = await useTexts(variantOf(language, this.easy));
    const before = this.variant;
    this.variant = variant;
    this.lang = this.language;
    this.desk.setLanguage(this.language);
    // Whoever does not see that all the words are others hears it.
    if (this.shown && variant !== before) this.announcer.say(`${msg('Nyelv')}: ${VARIANT_NAMES[variant]}.`);
  }

  async receiveFocus(): Promise<void> {
    await this.updateComplete;
    await this.view.updateComplete;
    const left = this.#left ?? '';
    this.#left = undefined;
    // From the settings one goes on where one came from; unless something has come of it.
    if (left === 'settings' && !this.outcome) this.renderRoot.querySelector<HTMLElement>('.settings')!.focus();
    else this.view.returnFocus(left);
  }

  async end(): Promise<void> {
    if (this.running) await Promise.race([this.desk.end(), patience(END_MS)]);
  }

  dispose(): void {
    this.desk.dispose();
    this.remove();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('shown')) {
      if (this.shown) this.#appearance.show();
      else this.#appearance.hide();
      this.#tellSpeaker();
    }
    if (!isLoaded(this.#wanted)) whenLoaded(this.#wanted, () => this.requestUpdate());
    const place = this.#here;
    // Another view takes the place of the one that had the focus: it would fall out of the panel.
    this.#moveFocus = this.#place !== undefined && place !== this.#place && hasFocusWithin(this);
    if (place !== this.#place) this.problem = '';
    if (place === 'conversation' && this.#place !== place) prepareForConversation();
    if (this.#moveFocus) this.#left = this.#place;
    this.#place = place;
  }

  protected override updated(): void {
    if (this.#moveFocus) void this.receiveFocus();
  }

  protected override render(): TemplateResult {
    return html`
      <div
        class="panel"
        tabindex="-1"
        role="dialog"
        aria-labelledby="title"
        @keydown=${this.#onKeydown}
        @modal=${this.#onModal}
      >
        <div class="head">
          <h2 id="title">${msg('Segít a hivatal')}</h2>
          ${this.#buttons()}
        </div>
        ${this.problem ? html`<p class="problem">${this.problem}</p>` : nothing} ${this.#view()}
        <segit-confirm></segit-confirm>
      </div>
    `;
  }

  get #wanted(): Place {
    return this.aside ?? route(this.snapshot, this.outcome);
  }

  /** Where the person is as long as the code of the view that is wanted comes: where they can go on. */
  get #here(): Place {
    if (isLoaded(this.#wanted)) return this.#wanted;
    return this.snapshot.conversation ? 'conversation' : 'start';
  }

  /** First the way out, then what makes all the rest usable. */
  #buttons(): TemplateResult {
    const settings = this.aside === 'settings';
    return html`
      ${
        this.kiosk
          ? nothing
          : html`<button type="button" class="quiet" @click=${() => this.tell('dismiss')}>${msg('Bezárás')}</button>`
      }
      <button
        type="button"
        class="quiet settings"
        aria-expanded=${settings ? 'true' : 'false'}
        @click=${() => (settings ? (this.aside = undefined) : void this.#show('settings'))}
      >
        ${msg('Akadálymentes beállítások')}
      </button>
    `;
  }

  #view(): TemplateResult {
    return viewTemplate(this.#here, {
      desk: this.desk,
      snapshot: this.snapshot,
      language: this.language,
      settings: this.settings,
      shown: this.shown,
      kiosk: this.kiosk,
      onLanguage: (variant) => this.#choose(variant),
      onSettings: (settings) => this.#useSettings(settings),
      onAside: ({ detail }) => void this.#show(detail),
      onBack: () => (this.aside = undefined),
      onOutcome: (outcome) => this.#onStart(outcome),
      onAgain: () => this.#again(),
      onRepeat: ({ detail }) => this.#speaker?.repeat(detail),
      onEnd: () => void this.#end(),
      onErase: () => void this.#erase(),
      onReopen: () => void this.#reopen(),
    });
  }

  readonly #onChange = (): void => {
    const before = this.snapshot as HelpDeskSnapshot | undefined;
    this.snapshot = this.desk.snapshot;
    this.#tellSpeaker();
    const [was, is] = [before?.conversation, this.snapshot.conversation];
    const easier = before !== undefined && wantsEasy(before) !== this.easy;
    if (easier) void this.speak(this.#wantedLanguage);
    if (easier || was?.unread !== is?.unread || was?.state !== is?.state) this.tell('unread');
    if (was && was.state !== 'CLOSED' && !this.running) this.dispatchEvent(endEvent());
    for (const event of messageEvents(was, is)) this.dispatchEvent(event);
  };

  #tellSpeaker(): void {
    const focused = this.#wanted !== this.#place && hasFocusWithin(this);
    const hours = hoursFacts(this.snapshot, this.language, focused);
    const queue = this.snapshot.conversation?.queue;
    const wait = queue && waitText(queue.expectedWaitSeconds);
    this.#speaker?.observe({ ...this.settings, ...this.snapshot, shown: this.shown, wait, hours });
  }

  #choose(variant: Variant): void {
    this.tell('language', languageOf(variant));
    const { conversation, preferences } = this.snapshot;
    this.desk.setPreferences(preferencesFor(variant, conversation?.preferences ?? preferences));
  }

  #useSettings(settings: Settings): void {
    writeSettings(settings);
    this.#wear(settings);
  }

  #wear(settings: Settings): void {
    this.settings = settings;
    this.tell('settings', settings);
    this.#instruct();
    this.#tellSpeaker();
  }

  /** What the settings are to the help desk itself. */
  #instruct(): void {
    const { realTimeText, undoSend } = this.settings;
    this.desk.sendRealTimeText(realTimeText);
    this.desk.holdMessages((Number(undoSend) || 0) * 1000);
  }

  #onStart(outcome: StartOutcome): void {
    this.outcome = outcome === 'queue-full' ? 'queue-full' : undefined;
  }

  #again(): void {
    this.outcome = undefined;
    if (this.snapshot.conversation?.erased || this.snapshot.expired) this.desk.leave();
  }

  async #show(aside: Aside): Promise<void> {
    try {
      await loadView(aside);
      this.aside = aside;
    } catch {
      this.#couldNotLoad();
    }
  }

  readonly #couldNotLoad = (): void =>
    this.#fail(msg('Nem sikerült megnyitni. Kérjük, ellenőrizze az internetkapcsolatot.'));

  async #end(): Promise<void> {
    const texts = await this.#lastSteps();
    if (!texts) return;
    const question = texts.endQuestion(this.snapshot.conversation?.state === 'WAITING');
    await this.#confirmed(question, () => this.desk.end(), texts.endProblem());
  }

  async #erase(): Promise<void> {
    const texts = await this.#lastSteps();
    if (texts) await this.#confirmed(texts.eraseQuestion(), () => this.desk.erase(), texts.eraseProblem(), 'erased');
  }

  /** Asks before it is done, and shows what has become of it. */
  async #confirmed(question: Question, act: () => Promise<boolean>, problem: string, outcome?: Outcome) {
    const done = await this.confirm.ask(question, act);
    if (done === undefined) return;
    if (!done) return this.#fail(problem);
    this.aside = undefined;
    this.outcome = outcome;
    await this.receiveFocus();
  }

  async #reopen(): Promise<void> {
    const outcome = await this.desk.reopen();
    if (outcome === 'reopened') return;
    const texts = await this.#lastSteps();
    if (texts) this.#fail(texts.reopenProblem(outcome));
  }

  /** Loaded when the conversation begins; where that failed, it is told that they cannot be asked for now. */
  async #lastSteps() {
    try {
      return await loadLastSteps();
    } catch {
      this.#couldNotLoad();
      return null;
    }
  }

  #fail(problem: string): void {
    this.problem = problem;
    this.announcer.say(problem, { assertive: true });
  }

  readonly #onAnnounce = (event: Event): void => {
    event.stopPropagation();
    const { text, assertive } = (event as CustomEvent<AnnounceDetail>).detail;
    this.announcer.say(text, { assertive });
  };

  readonly #onModal = (event: CustomEvent<HTMLDialogElement | null>): void => {
    event.stopPropagation();
    this.announcer.moveInto(event.detail);
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    event.stopPropagation();
    if (this.aside) this.aside = undefined;
    else if (!this.kiosk) this.tell('dismiss');
  };

  /** Esc of a reader who is in here with the caret alone (see `hasFocusWithin`): the browser gives it to the page. */
  readonly #onPageKeydown = (event: KeyboardEvent): void => {
    if (event.target === document.body && hasFocusWithin(this)) this.#onKeydown(event);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'segit-panel': PanelElement;
  }
}
