import { msg } from '@lit/localize';
import type { Language, Party } from '@segit-a-hivatal/contract';
import { detect, mask, OFFICE_KINDS } from '@segit-a-hivatal/contract/personal-data';
import type { Finding } from '@segit-a-hivatal/contract/personal-data';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ViewElement } from '../../view-element.ts';
import { warningStyles } from './warning.styles.ts';
import { coveredText, warningText } from './texts.ts';
import { watch, type Written } from './written.ts';

/** Operators speak of offices: these belong to them, and the words of a case are their daily ones. */
const NOT_OF_OPERATORS = [...OFFICE_KINDS, 'phrase'] as const;

/**
 * Asks once, before a text is sent that seems to hold personal data, what to do with it. Whatever is chosen can be sent:
 * it advises, and nothing here decides.
 *
 * The focus goes to the button that changes nothing for ever, and Esc goes back to the text. What was found is announced,
 * not described: some screen readers leave the description out when a button appears and has the focus at once.
 *
 * @element segit-warning
 */
export class WarningElement extends ViewElement {
  static override styles = [warningStyles];

  /** What is written now. */
  @property() draft = '';
  /** Who writes here. */
  @property() side: Party = 'CITIZEN';
  @property() language: Language = 'hu';
  /** The office's telephone number, which anybody may write. */
  @property() own: string | undefined;

  /** Where it is written, if that is neither the form around this nor the composer beside it; it asks by `stops`. */
  @property({ attribute: false }) written: Written | undefined;

  @state() private findings: readonly Finding[] = [];
  #watched: ReturnType<typeof watch> | undefined;
  /** What is asked about; after the answer, what may be sent as it is. */
  #text = '';
  #answered = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watched = this.written ? undefined : watch(this, (text) => this.stops(text));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watched?.end();
  }

  get #written(): Written {
    return this.written ?? this.#watched!;
  }

  /** Whether the text waits for an answer, which is asked for here. */
  stops(text: string): boolean {
    if (text === this.#answered) return false;
    const except = this.side === 'OPERATOR' ? NOT_OF_OPERATORS : [];
    const findings = detect(text, { own: this.own ? [this.own] : [], except });
    if (findings.length === 0) return false;
    this.findings = findings;
    this.#text = text;
    this.announce(warningText(findings, this.side, this.language), true);
    void this.updateComplete.then(() => this.takeFocus());
    return true;
  }

  override takeFocus(): void {
    this.renderRoot.querySelector('button')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Who writes on has thought it over.
    if (changed.has('draft') && this.draft !== this.#text) this.findings = [];
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.findings.length === 0) return nothing;
    const coverable = this.findings.some(({ kind }) => kind !== 'phrase');
    return html`
      <div class="warning" role="group" aria-label=${msg('Küldés előtt')} @keydown=${this.#onKeydown}>
        <p>${warningText(this.findings, this.side, this.language)}</p>
        <div class="row">
          ${
            coverable
              ? html`<button type="button" class="primary" @click=${this.#cover}>${msg('Eltakarom')}</button>`
              : html`<button type="button" class="primary" @click=${this.#back}>${msg('Átírom')}</button>`
          }
          <button type="button" @click=${this.#sendAsItIs}>${msg('Így küldöm')}</button>
        </div>
      </div>
    `;
  }

  /** It stands where it was written, and can be read once more before it is sent. */
  readonly #cover = (): void => {
    this.#answered = mask(this.#text, this.findings, this.language);
    this.#written.write(this.#answered);
    this.#back();
    this.announce(coveredText(), true);
  };

  readonly #sendAsItIs = (): void => {
    this.#answered = this.#text;
    this.#back();
    this.#written.send();
  };

  readonly #back = (): void => {
    // First the focus: what has it must not go from under it.
    this.#written.takeFocus();
    this.findings = [];
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    // One step back, and not out of the panel.
    event.preventDefault();
    event.stopPropagation();
    this.#back();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'segit-warning': WarningElement;
  }
}
