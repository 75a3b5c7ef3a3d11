import { msg, str } from '@lit/localize';
import type { Language } from '@segit-a-hivatal/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { accessOptions, isLimit, pace, type AccessOptions } from '../../../a11y/scanning/options.ts';
import { ViewElement } from '../../view-element.ts';
import { viewStyles } from '../../view.styles.ts';
import type { Choosing } from '../settings/choices.ts';
import { accessStyles } from './access.styles.ts';

const REST_SECONDS = 2;
type Key = 'selectKey' | 'nextKey';

/**
 * Settings for whoever has a switch, or a pointer that they cannot press. All by buttons that say what they do: a slider
 * or a list that opens could not be worked by what is set here.
 */
export class AccessElement extends ViewElement {
  static override styles = [viewStyles, accessStyles];

  @property({ attribute: false }) choosing!: Choosing;
  @property() language: Language = 'hu';
  /** Which key the next key press is to become. */
  @state() private asks: Key | undefined;
  #asking: AbortController | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopAsking();
  }

  protected override render(): TemplateResult {
    const { switches, restSeconds } = this.#now;
    const option = (wanted: AccessOptions['switches'], label: string): TemplateResult =>
      pressed(label, switches === wanted, () => this.#choose({ switches: wanted }, label));
    const rest = (seconds: number, label: string): TemplateResult =>
      pressed(label, restSeconds > 0 === seconds > 0, () => this.#choose({ restSeconds: seconds }, label));
    return html`
      <div class="stack">
        <div class="group" role="group" aria-labelledby="switches">
          <h4 id="switches">${msg('Kezelés kapcsolóval')}</h4>
          <p class="small">${msg('A kijelölés sorban lép végig mindenen. A kapcsoló választ.')}</p>
          <div class="options">
            ${option('none', msg('Nincs kapcsoló'))} ${option('one', msg('Egy kapcsoló'))}
            ${option('two', msg('Két kapcsoló'))}
          </div>
          ${switches === 'none' ? nothing : this.#scanning()}
        </div>
        <div class="group" role="group" aria-labelledby="pointer">
          <h4 id="pointer">${msg('Kattintás várakozással')}</h4>
          <p class="small">
            ${msg('Ha a mutató egy gombon marad, a gomb magától megnyomódik. Elmozdítva nem történik semmi.')}
          </p>
          <div class="options">${rest(0, msg('Várakozás nélkül'))} ${rest(REST_SECONDS, msg('Várakozással'))}</div>
          ${restSeconds ? this.#pace('restSeconds', [msg('Várjon kevesebbet'), msg('Várjon többet')]) : nothing}
        </div>
      </div>
    `;
  }

  get #now(): AccessOptions {
    return accessOptions(this.choosing.settings.access);
  }

  #choose(change: Partial<AccessOptions>, said: string): void {
    this.choosing.choose({ access: { ...this.choosing.settings.access, ...change } }, said);
  }

  #scanning(): TemplateResult {
    return html`
      ${
        this.#now.switches === 'one'
          ? this.#pace('switchSeconds', [msg('Lépjen gyorsabban'), msg('Lépjen lassabban')])
          : this.#key('nextKey', msg('A léptető billentyű'))
      }
      ${this.#key('selectKey', msg('A választó billentyű'))}
      ${this.#yesNo('switchPress', msg('Az ablakban bárhová kattintva is választok'))}
      ${this.#yesNo('switchWhileWriting', msg('A billentyű írás közben is kapcsoló'))}
      <p class="small">${msg('Két másodpercig lenyomva a kapcsoló megállítja, majd újra elindítja a léptetést.')}</p>
    `;
  }

  #yesNo(key: 'switchPress' | 'switchWhileWriting', label: string): TemplateResult {
    const onChange = ({ currentTarget }: Event): void => {
      const on = (currentTarget as HTMLInputElement).checked;
      this.#choose({ [key]: on }, `${label}: ${on ? msg('igen') : msg('nem')}.`);
    };
    return html`
      <label class="choice">
        <input type="checkbox" .checked=${this.#now[key]} @change=${onChange} />
        <span>${label}</span>
      </label>
    `;
  }

  #pace(of: 'switchSeconds' | 'restSeconds', [faster, slower]: readonly [string, string]): TemplateResult {
    const seconds = this.#now[of];
    const step = (by: number): void => {
      const paced = pace(seconds + by);
      this.#choose({ [of]: paced }, secondsText(paced, this.language));
    };
    return html`<div class="pace">
      <strong>${secondsText(seconds, this.language)}</strong>
      <button type="button" @click=${() => step(-0.5)}>${faster}</button>
      <button type="button" @click=${() => step(0.5)}>${slower}</button>
    </div>`;
  }

  #key(key: Key, label: string): TemplateResult {
    const name = keyName(this.#now[key]);
    return html`<button type="button" @click=${() => this.#ask(key)}>
      ${this.asks === key ? msg(str`${label}: nyomja le most`) : msg(str`${label}: ${name}. Másikat választok`)}
    </button>`;
  }

  #ask(key: Key): void {
    this.#stopAsking();
    this.asks = key;
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    // The switches that are set would have it first.
    this.dispatchEvent(new CustomEvent('asks-key', { detail: signal, bubbles: true, composed: true }));
    this.announce(msg('Nyomja le a kapcsolót.'));
    window.addEventListener('keydown', this.#onKey, { capture: true, signal });
  }

  #stopAsking(): void {
    this.asks = undefined;
    this.#asking?.abort();
  }

  /** Escape and Tab stay what they are: the ways out. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const { asks } = this;
    if (!asks || event.repeat || ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta'].includes(event.key)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#stopAsking();
    if (event.key === 'Escape' || event.key === 'Tab') return;
    const { selectKey, nextKey } = this.#now;
    // The other switch had this key: they change places.
    const other: Partial<AccessOptions> =
      asks === 'selectKey'
        ? { nextKey: nextKey === event.key ? selectKey : nextKey }
        : { selectKey: selectKey === event.key ? nextKey : selectKey };
    this.#choose({ ...other, [asks]: event.key }, keyName(event.key));
  };
}

function pressed(label: string, chosen: boolean, choose: () => void): TemplateResult {
  return html`<button type="button" class="option" aria-pressed=${chosen ? 'true' : 'false'} @click=${choose}>
    ${label}
  </button>`;
}

function secondsText(seconds: number, language: Language): string {
  const number = new Intl.NumberFormat(language).format(seconds);
  const bound = isLimit(seconds) ? ` ${msg('(határ)')}` : '';
  return msg(str`${number} másodperc`) + bound;
}

/** A key as it is called; one that writes a letter is called by it. */
function keyName(key: string): string {
  return key === ' ' ? msg('Szóköz') : key.length === 1 ? key.toUpperCase() : key;
}

declare global {
  interface HTMLElementTagNameMap {
    'segit-access': AccessElement;
  }
}
