import { msg, str } from '@lit/localize';
import { LIMITS, messageText } from '@segit-a-hivatal/contract';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { controls, text } from '../../styles/controls.ts';
import { sheet } from '../../styles/sheet.ts';
import { ViewElement } from '../view-element.ts';
import { composerStyles } from './composer.styles.ts';

/** From this many characters before the limit on, it is worth mentioning; heard at these figures only. */
const NEAR_LIMIT = 400;
const SPOKEN_AT = [400, 100, 0];

/**
 * Where one writes: a plain labelled text area and a button. Nothing depends on key events except that Enter sends, which
 * can be off; so dictation, prediction and paste work. It is never disabled: a disabled control would drop the focus.
 *
 * @element segit-composer
 * @fires {CustomEvent<string>} check - The text is about to be sent. `preventDefault()` has it wait.
 * @fires {CustomEvent<string>} send - The text is to be sent. `preventDefault()` says that it cannot be, and it stays.
 * @fires {CustomEvent<string>} draft - The text is another one, or an input method has done with it (`composing`).
 */
export class ComposerElement extends ViewElement {
  static override styles = [sheet(controls + text + composerStyles)];

  /** The text that was begun: of an earlier page, or another tab. While one writes here, what one writes holds. */
  @property() value = '';
  /** The visible label. */
  @property() label = '';
  /** Whether Enter sends; otherwise Ctrl+Enter does, and Enter begins a new line. */
  @property({ type: Boolean, attribute: 'enter-sends' }) enterSends = false;

  /** An input method has not done with the text. */
  composing = false;
  @state() private written = '';
  @state() private problem = '';
  @query('textarea') area!: HTMLTextAreaElement;
  #left = Infinity;

  override takeFocus(): void {
    this.area.focus();
  }

  /** Puts a text where the cursor is, as if it had been typed: a ready answer, a phrase. */
  insert(text: string): void {
    this.area.setRangeText(text, this.area.selectionStart, this.area.selectionEnd, 'end');
    this.#onInput();
    this.area.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value') && !this.#isWriting) this.written = this.value;
  }

  protected override render(): TemplateResult {
    const left = LIMITS.textLength - this.written.length;
    return html`
      <form role="none" novalidate @submit=${this.#onSubmit}>
        <label for="text">${this.label || msg('Írja ide kérdését')}</label>
        <div class="grow" data-replica=${this.written}>
          <textarea
            id="text"
            rows="1"
            autocomplete="off"
            enterkeyhint=${this.enterSends ? 'send' : 'enter'}
            aria-describedby="keys count problem"
            aria-invalid=${this.problem ? 'true' : 'false'}
            .value=${live(this.written)}
            @input=${this.#onInput}
            @compositionend=${this.#onInput}
            @keydown=${this.#onKeydown}
          ></textarea>
        </div>
        <button class="primary" type="submit">${msg('Küldés')}</button>
        <p class="note small error" id="problem" ?hidden=${!this.problem}>${this.problem}</p>
        <p class="note small muted" id="count" ?hidden=${left > NEAR_LIMIT}>
          ${left > NEAR_LIMIT ? nothing : leftText(left)}
        </p>
        <p class="note small muted keys" id="keys">
          ${this.enterSends ? msg('Enter: küldés. Shift+Enter: új sor.') : msg('Enter: új sor. Ctrl+Enter: küldés.')}
        </p>
      </form>
    `;
  }

  get #isWriting(): boolean {
    return this.hasUpdated && this.shadowRoot?.activeElement === this.area;
  }

  readonly #onInput = (event?: Event): void => {
    this.composing = (event as InputEvent | undefined)?.isComposing === true;
    this.written = this.area.value;
    this.problem = '';
    this.#sayWhatIsLeft();
    this.tell('draft', this.written);
  };

  /** Of a number at each letter nobody could write: it is said when one of few marks is passed. */
  #sayWhatIsLeft(): void {
    const left = LIMITS.textLength - this.written.length;
    if (SPOKEN_AT.some((mark) => left <= mark && this.#left > mark)) this.announce(leftText(left));
    this.#left = left;
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    // While a composition is open, Enter belongs to the input method (WebKit says so by the key code alone).
    if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
    const sends = this.enterSends ? !event.shiftKey && !event.altKey : event.ctrlKey || event.metaKey;
    if (!sends) return;
    event.preventDefault();
    this.#send();
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    this.#send();
    this.area.focus();
  };

  #send(): void {
    const text = this.area.value;
    if (text.trim() === '') return this.#refuse(msg('Előbb írja be, amit kérdezni szeretne.'));
    if (text.length > LIMITS.textLength) return this.#refuse(leftText(LIMITS.textLength - text.length));
    if (!this.tell('check', text)) return;
    if (messageText(text) === null || !this.tell('send', text)) {
      return this.#refuse(msg('Ez a szöveg nem küldhető el. Kérjük, írja meg másként.'));
    }
    this.written = '';
    this.problem = '';
    this.#left = Infinity;
    this.tell('draft', '');
  }

  #refuse(problem: string): void {
    this.problem = problem;
    this.announce(problem, true);
  }
}

function leftText(left: number): string {
  return left >= 0
    ? msg(str`Még ${left} karakter fér el.`)
    : msg(str`${-left} karakterrel hosszabb a megengedettnél. Kérjük, rövidítse.`);
}

declare global {
  interface HTMLElementTagNameMap {
    'segit-composer': ComposerElement;
  }
}
