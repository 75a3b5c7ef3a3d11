import { msg, str } from '@lit/localize';
import type { Language } from '@segit-a-hivatal/contract';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { deepActiveElement, hasFocusWithin } from '../../a11y/focus.ts';
import { RovingFocus } from '../../a11y/roving-focus.ts';
import { announcerStyles } from '../../a11y/announcer.styles.ts';
import type { TranscriptEntry } from '../../state/index.ts';
import { controls, text } from '../../styles/controls.ts';
import { sheet } from '../../styles/sheet.ts';
import { aloudButton } from '../in-message.ts';
import { ViewElement } from '../view-element.ts';
import { entryTemplate, type EntryContext } from './entry.ts';
import { transcriptStyles } from './transcript.styles.ts';
import { CITIZEN_WORDS, type TranscriptWords } from './words.ts';

/** Nearer to the end than this, in px, the reader is at the end. */
const END_PX = 64;

/**
 * The visible history of a conversation: a feed of articles with one tab stop. Itself not live: what is spoken is the
 * announcer's, so that nothing is spoken twice and browse mode works untouched. It serves both sides; an entry's `own`
 * decides on which side of it a message stands.
 *
 * (What scrolls is a tab stop in Firefox, hence the feed's `tabindex`.)
 *
 * Keys: Up, Down, Home, End move; Enter goes into a message that has links or buttons; Esc leaves to the input; one Tab
 * leaves. A new message never moves the focus, nor the place of whoever reads further up.
 *
 * @element segit-transcript
 * @slot - What stands behind the last message: one that is being written.
 * @fires {CustomEvent<string>} retry - A failed message is to be sent again; its key.
 * @fires {CustomEvent<string>} discard - A failed message is given up; its key.
 * @fires read - The reader sees the end.
 * @fires leave - Esc: to the input. Where nobody prevents it, the key is left to others.
 * @fires {CustomEvent<string | null>} repeat - A message is to be said again; its key. Null: the last of the other side.
 */
export class TranscriptElement extends ViewElement {
  static override styles = [sheet(controls + text + announcerStyles + transcriptStyles)];

  @property({ attribute: false }) entries: readonly TranscriptEntry[] = [];
  /** Those of who reads. */
  @property({ attribute: false }) words: TranscriptWords = CITIZEN_WORDS;
  @property() language: Language = 'hu';
  /** How the citizen is called; for the other side's eyes. */
  @property() citizenName = '';
  /** Own messages wait for the network. */
  @property({ type: Boolean }) offline = false;
  /** History is still coming in. */
  @property({ type: Boolean }) loading = false;
  /** What arrives is read aloud. */
  @property({ type: Boolean }) aloud = false;

  @state() private entered: string | undefined;
  @state() private news = 0;
  @query('.feed') private feed!: HTMLElement;

  #atEnd = true;
  #height: number | undefined;
  #observer: ResizeObserver | undefined;
  readonly #roving = new RovingFocus<string>(
    () => this.entries.map(({ key }) => key),
    (key) => this.#focusEntry(key),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    // The input grows, the panel opens, the window turns: whoever was at the end stays there.
    this.#observer = new ResizeObserver(() => this.#onResize());
    void this.updateComplete.then(() => this.#observer?.observe(this.feed));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  /** Whether the reader is at the end, so that what comes is seen. */
  get atEnd(): boolean {
    return this.#atEnd;
  }

  /** Shows the last entry. */
  scrollToEnd(): void {
    this.#atEnd = true;
    this.news = 0;
    this.feed.scrollTop = this.feed.scrollHeight;
    this.tell('read');
  }

  override takeFocus(): void {
    const key = this.#roving.current;
    if (key !== undefined) this.#roving.move(key);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('entries') || !this.hasUpdated) return;
    const known = new Set((changed.get('entries') ?? []).map(({ key }) => key));
    const fresh = this.entries.filter(({ key }) => !known.has(key));
    const wroteMyself = fresh.some((entry) => entry.kind === 'message' && entry.own && entry.seq === undefined);
    if (wroteMyself) this.#atEnd = true;
    if (!this.#atEnd) this.news += fresh.filter((entry) => entry.kind === 'message' && !entry.own).length;
    if (!this.#isIn()) this.#roving.current = undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('entries') && this.#atEnd) this.scrollToEnd();
  }

  protected override render(): TemplateResult {
    const context = this.#context();
    return html`
      ${this.aloud || this.entries.length > 2 ? this.#tools() : nothing}
      <div
        class="feed"
        role="feed"
        tabindex="-1"
        aria-label=${msg('Üzenetek')}
        aria-busy=${this.loading ? 'true' : 'false'}
        @keydown=${this.#onKeydown}
        @focusin=${this.#onFocusin}
        @focusout=${this.#onFocusout}
        @scroll=${this.#onScroll}
      >
        ${repeat(
          this.entries,
          ({ key }) => key,
          (entry, index) => entryTemplate(entry, index, context),
        )}
        <slot></slot>
      </div>
      ${this.news ? this.#newsButton() : nothing}
    `;
  }

  #tools(): TemplateResult {
    const more = html`<span class="visually-hidden"> ${msg('üzenet')}</span>`;
    return html`
      <div class="tools" role="group" aria-label=${msg('Lépés az üzenetek között')}>
        <button type="button" class="quiet" @click=${() => this.#moveTo(0)}>${msg('Első')}${more}</button>
        <button type="button" class="quiet" @click=${() => this.#moveTo(-1)}>${msg('Utolsó')}${more}</button>
        <button type="button" class="quiet" @click=${() => this.tell('repeat')}>${msg('Ismételd az utolsót')}</button>
        ${this.aloud ? aloudButton() : nothing}
      </div>
    `;
  }

  #newsButton(): TemplateResult {
    return html`
      <div class="news">
        <button type="button" class="primary" @click=${this.#showNews}>${msg(str`Új üzenetek: ${this.news}`)}</button>
      </div>
    `;
  }

  #context(): EntryContext {
    return {
      words: this.words,
      language: this.language,
      citizenName: this.citizenName,
      offline: this.offline,
      total: this.entries.length,
      stop: this.#roving.current,
      entered: this.entered,
      aloud: this.aloud,
      onRepeat: (key) => this.tell('repeat', key),
      onRetry: (key) => this.#decide('retry', key),
      onDiscard: (key) => this.#decide('discard', key),
    };
  }

  /** The pressed button goes away with the failure: the focus goes to the message, or to the input where that goes too. */
  #decide(what: 'retry' | 'discard', key: string): void {
    if (what === 'retry') this.#roving.move(key);
    this.tell(what, key);
    if (what === 'discard') this.tell('leave');
  }

  /** The button disappears, so the focus goes where it led: to the last message. */
  readonly #showNews = (): void => {
    this.scrollToEnd();
    this.#moveTo(-1);
  };

  #moveTo(index: number): void {
    const entry = this.entries.at(index);
    if (entry) this.#roving.move(entry.key);
  }

  #focusEntry(key: string): void {
    this.entered = undefined;
    this.requestUpdate();
    const element = this.#element(key);
    element?.focus();
    element?.scrollIntoView({ block: 'nearest' });
  }

  #element(key: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(`entry-${key}`)}`);
  }

  #isIn(): boolean {
    return this.feed !== null && hasFocusWithin(this.feed);
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      if (this.tell('leave')) return;
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    const inside = (event.target as Element).closest('a, button') !== null;
    if (inside) return;
    if (event.key === 'Enter') {
      // Or the same key press would go on to the button that now has the focus.
      event.preventDefault();
      void this.#enter();
    } else this.#roving.handle(event);
  };

  /** Goes into the message: its links and buttons become tab stops, and the first one has the focus. */
  async #enter(): Promise<void> {
    const key = this.#roving.current;
    const first = key === undefined ? null : this.#element(key)?.querySelector<HTMLElement>('a, button');
    if (!first) return;
    this.entered = key;
    await this.updateComplete;
    first.focus();
  }

  readonly #onFocusin = (event: FocusEvent): void => {
    const key = (event.target as Element).closest<HTMLElement>('[data-key]')?.dataset.key;
    if (key === undefined || key === this.#roving.current) return;
    this.#roving.current = key;
    this.requestUpdate();
  };

  readonly #onFocusout = (event: FocusEvent): void => {
    const to = event.relatedTarget ?? deepActiveElement();
    if (to instanceof Node && this.feed.contains(to)) return;
    this.entered = undefined;
  };

  /** An observer also reports when it begins, perhaps just before the scrolling that it would undo. */
  #onResize(): void {
    const { clientHeight } = this.feed;
    if (this.#height !== undefined && clientHeight !== this.#height && this.#atEnd) this.scrollToEnd();
    this.#height = clientHeight;
  }

  readonly #onScroll = (): void => {
    const { scrollHeight, scrollTop, clientHeight } = this.feed;
    this.#atEnd = scrollHeight - scrollTop - clientHeight < END_PX;
    if (!this.#atEnd) return;
    this.news = 0;
    this.tell('read');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'segit-transcript': TranscriptElement;
  }
}
