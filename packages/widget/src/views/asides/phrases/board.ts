import type { Language } from '@segit-a-hivatal/contract';
import { msg } from '@lit/localize';
import { loadPhrases, type Category } from '@segit-a-hivatal/phrases';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Steps } from '../../../a11y/steps.ts';
import type { HelpDeskSnapshot, MessageEntry } from '../../../state/index.ts';
import type { ComposerElement } from '../../composer/composer.ts';
import { partyName } from '../../names.ts';
import { ViewElement } from '../../view-element.ts';
import type { WarningElement } from '../warning/warning.ts';
import type { Written } from '../warning/written.ts';
import type { BoardHost } from './board-host.ts';
import { boardStyles } from './board.styles.ts';
import { ownPhrases } from './own-phrases.ts';
import { failed, groupPage, groupsPage, type Group } from './pages.ts';
import { sentence, sentenceStore } from './sentence.ts';

/** Where in the board one is: at the groups, in one of them, or at one's own phrases to change them. */
type Page = { readonly name: 'groups' | 'edit' } | { readonly name: 'group'; readonly id: string };

const OWN = 'own';

/**
 * The phrase board: a button while it is closed; open, it takes the place of the messages and the input. A phrase that is
 * pressed goes to the end of the sentence, quietly; the focus stays. Nothing here is dragged, nothing needs hovering, and
 * one level after the other keeps the ways short for who steps with a switch.
 *
 * @element segit-phrases
 */
export class PhraseBoardElement extends ViewElement {
  static override styles = [boardStyles];

  /** The conversation in whose view it stands, and for which it acts. */
  @property({ attribute: false }) view!: BoardHost;
  @property({ attribute: false }) snapshot!: HelpDeskSnapshot;
  @property() language: Language = 'hu';
  @property({ type: Boolean, reflect: true }) open = false;

  @state() private categories: readonly Category[] | null | undefined;
  @state() private own: readonly string[] = [];
  @state() private pieces: readonly string[] = [];
  @state() private page: Page = { name: 'groups' };
  @state() private problem = '';
  readonly #written: Written = {
    write: (text) => this.#compose([text]),
    takeFocus: () => this.#steps.find('.send')?.focus(),
    send: () => this.#send(),
  };
  readonly #steps = new Steps(this);
  readonly #pages = new Steps(this);

  /** The button that opens it. */
  override takeFocus(): void {
    this.#steps.find(this.open ? '.first' : '.opener button')?.focus();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.own = ownPhrases().read();
    this.pieces = sentenceStore().read();
    this.addEventListener('keydown', this.#onKeydown);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.#onKeydown);
    // A sentence belongs to its conversation: nothing of one that is over stays here.
    const { conversation } = this.view.snapshot;
    if (!conversation || conversation.erased || conversation.state === 'CLOSED') sentenceStore().write([]);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('language') && this.categories) void this.#load();
  }

  protected override render(): TemplateResult {
    return this.open ? this.#steps.show('board', this.#board()) : this.#steps.show('opener', this.#opener());
  }

  #opener(): TemplateResult {
    return html`<div class="opener">
      <button type="button" @click=${this.#show}>${msg('Kifejezések')}</button>
    </div>`;
  }

  #board(): TemplateResult {
    const { page } = this;
    const shown = page.name === 'edit' ? this.#editor() : html`${this.#lastMessage()} ${this.#page()}`;
    return html`
      <div class="board">
        <div class="choices" tabindex="-1">
          <div class="row">
            ${
              this.page.name === 'groups'
                ? nothing
                : html`<button type="button" @click=${() => this.#go({ name: 'groups' })}>
                    ${msg('Vissza a csoportokhoz')}
                  </button>`
            }
            <button type="button" @click=${() => this.#close()}>${msg('Vissza a beszélgetéshez')}</button>
          </div>
          ${this.#pages.show(page.name === 'group' ? `group ${page.id}` : page.name, shown)}
        </div>
        ${this.page.name === 'edit' ? nothing : this.#sentence()}
      </div>
    `;
  }

  #lastMessage(): TemplateResult | typeof nothing {
    const last = this.snapshot.conversation?.entries.findLast((entry) => entry.kind === 'message' && !entry.own) as
      MessageEntry | undefined;
    if (!last) return nothing;
    const { text, language } = last;
    return html`<p class="last"><strong>${partyName(last)}:</strong> <bdi lang=${language}>${text}</bdi></p>`;
  }

  #sentence(): TemplateResult {
    return html`
      <div class="sentence" tabindex="-1" role="group" aria-labelledby="sentence-heading">
        <h4 id="sentence-heading">${msg('Az Ön mondata')}</h4>
        <p class="words">${this.pieces.length ? sentence(this.pieces) : msg('Még üres. Válasszon kifejezést.')}</p>
        ${this.problem ? html`<p class="error">${this.problem}</p>` : nothing}
        <segit-warning
          .draft=${sentence(this.pieces)}
          .language=${this.language}
          .own=${this.snapshot.service?.telephone}
          .written=${this.#written}
        ></segit-warning>
        <div class="row">
          <button type="button" class="primary send" @click=${this.#send}>${msg('Elküldöm')}</button>
          <button type="button" @click=${this.#insert}>${msg('Beírom')}</button>
          <button type="button" @click=${() => this.#compose(this.pieces.slice(0, -1))}>
            ${msg('Utolsó törlése')}
          </button>
          <button type="button" @click=${() => this.#compose([])}>${msg('Mind törlése')}</button>
        </div>
      </div>
    `;
  }

  #page(): TemplateResult {
    const groups = this.categories && this.#groups(this.categories);
    const { page } = this;
    const group = page.name === 'group' ? groups?.find(({ id }) => id === page.id) : undefined;
    if (group) return groupPage(group, (text) => this.#compose([...this.pieces, text]));
    return groupsPage(groups, {
      choose: (id) => this.#go({ name: 'group', id }),
      edit: () => this.#go({ name: 'edit' }),
      retry: this.#retry,
    });
  }

  /** The citizen's own come first: they are what they need most. */
  #groups(categories: readonly Category[]): readonly Group[] {
    if (this.own.length === 0) return categories;
    const phrases = this.own.map((text, index) => ({ id: `${OWN}.${index}`, text, symbol: '' }));
    return [{ id: OWN, name: msg('Saját kifejezéseim'), phrases }, ...categories];
  }

  #editor(): TemplateResult {
    return html`<segit-own-phrases
      .phrases=${this.own}
      ?kiosk=${this.view.kiosk}
      @phrases=${({ detail }: CustomEvent<readonly string[]>) => this.#keepOwn(detail)}
    ></segit-own-phrases>`;
  }

  #compose(pieces: readonly string[]): void {
    this.pieces = pieces;
    this.problem = '';
    sentenceStore().write(pieces);
    if (this.view.settings.access.speaksPhrases) this.announce(pieces.length ? sentence(pieces) : emptyText());
  }

  #keepOwn(phrases: readonly string[]): void {
    this.own = phrases;
    ownPhrases().write(phrases);
  }

  readonly #insert = (): void => {
    if (this.pieces.length === 0) return this.#refuse(emptyText());
    const text = sentence(this.pieces);
    this.#compose([]);
    this.#close(text);
  };

  readonly #send = (): void => {
    if (this.pieces.length === 0) return this.#refuse(emptyText());
    if (this.#steps.find<WarningElement>('segit-warning')?.stops(sentence(this.pieces))) return;
    if (this.view.desk.send(sentence(this.pieces)) === null) {
      return this.#refuse(msg('Ez a szöveg nem küldhető el. Kérjük, rövidítse.'));
    }
    this.#compose([]);
    this.#close();
  };

  #refuse(problem: string): void {
    this.problem = problem;
    this.announce(problem, true);
  }

  readonly #show = (): void => {
    this.page = { name: 'groups' };
    this.#open(true);
    if (!this.categories) void this.#load();
    void this.updateComplete.then(() => this.takeFocus());
  };

  /** The focus goes to the button that opened it; or the text goes to the input, at the caret, and the focus with it. */
  #close(text?: string): void {
    this.#open(false);
    void Promise.all([this.updateComplete, this.view.updateComplete]).then(() => {
      if (text === undefined) this.takeFocus();
      else if (this.view.composer) insertApart(this.view.composer, text);
    });
  }

  #open(open: boolean): void {
    this.open = open;
    this.problem = '';
    this.view.board = open;
  }

  /** Into a group to its heading; back to what led there. */
  #go(page: Page): void {
    const left = this.page;
    this.page = page;
    this.problem = '';
    void this.updateComplete.then(() => this.returnFocus(left.name === 'group' ? left.id : left.name));
  }

  /** The button goes when the groups have come: the focus is where they come. */
  readonly #retry = (): void => {
    this.takeFocus();
    void this.#load();
  };

  async #load(): Promise<void> {
    try {
      this.categories = await loadPhrases(this.language);
    } catch {
      this.categories ??= null;
      this.announce(failed(), true);
    }
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.open || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    if (this.page.name === 'groups') this.#close();
    else this.#go({ name: 'groups' });
  };
}

/** At the caret, apart from the word before it. */
function insertApart(composer: ComposerElement, text: string): void {
  const before = composer.area.value.slice(0, composer.area.selectionStart);
  composer.insert(/\S$/.test(before) ? ` ${text}` : text);
}

function emptyText(): string {
  return msg('A mondat még üres. Előbb válasszon kifejezést.');
}

declare global {
  interface HTMLElementTagNameMap {
    'segit-phrases': PhraseBoardElement;
  }
}
