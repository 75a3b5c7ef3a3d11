import { msg } from '@lit/localize';
import { LIMITS, type Callback, type CallbackTime } from '@segit-a-hivatal/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { CallbackAnswer, HelpDesk, HelpDeskSnapshot } from '../../../state/index.ts';
import { bringTo } from '../../../a11y/refusal.ts';
import { Steps } from '../../../a11y/steps.ts';
import { whileSlow } from '../../../a11y/while-slow.ts';
import { preferenceFields } from '../../preferences.ts';
import { ViewElement } from '../../view-element.ts';
import { kept } from '../leave/kept.ts';
import { leaveStyles } from '../leave/leave.styles.ts';
import { callbackStyles } from './callback.styles.ts';
import { numberText, stateText, TIMES, timeText } from './texts.ts';

type Field = 'number' | 'consent';

/** Asking to be called: a button that becomes a form, and what became of it, which can be taken back. */
export class CallbackElement extends ViewElement {
  static override styles = [leaveStyles, callbackStyles];

  @property({ reflect: true }) place: 'page' | 'bar' = 'page';
  /** Only what stands is told; nothing is offered. */
  @property({ type: Boolean, reflect: true }) told = false;
  @property({ attribute: false }) desk!: HelpDesk;
  @property({ attribute: false }) snapshot!: HelpDeskSnapshot;

  @state() private callback: Callback | null = null;
  @state() private writing = false;
  @state() private withdrawn = false;
  @state() private problem: { readonly field: Field | null; readonly text: string } | null = null;
  @query('#number') private number!: HTMLInputElement;
  @query('#about') private about!: HTMLInputElement;
  @query('#consent') private consent!: HTMLInputElement;
  private time: CallbackTime = 'ANY';
  private busy = false;
  readonly #steps = new Steps(this);

  /** Not when it is connected: where its code came after its element, it has no desk then. */
  protected override firstUpdated(): void {
    void this.#look();
  }

  protected override willUpdate(): void {
    this.toggleAttribute('alone', this.writing || this.told || this.callback !== null || this.problem !== null);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { callback } = this;
    const standing = callback?.state === 'REQUESTED' || callback?.state === 'CLAIMED';
    if (this.writing) return this.#steps.show('form', this.#form());
    if (this.told && !standing) {
      return this.withdrawn ? this.#steps.show('', html`<div class="stack">${kept(withdrawnText())}</div>`) : nothing;
    }
    const step = html`<div class="stack">
      ${callback && stateText(callback) ? kept(stateText(callback)) : nothing}
      ${
        standing
          ? html`<button type="button" @click=${this.#cancel}>${msg('Visszavonom, töröljék a számomat')}</button>`
          : html`<button type="button" class="wide" @click=${this.#open}>${msg('Visszahívást kérek')}</button>`
      }
      ${this.problem ? html`<p class="error">${this.problem.text}</p>` : nothing}
    </div>`;
    return this.#steps.show(standing ? 'standing' : 'offer', step);
  }

  #form(): TemplateResult {
    return html`
      <form class="stack" novalidate aria-labelledby="heading" @submit=${this.#onSubmit} @keydown=${this.#onKeydown}>
        <h4 id="heading">${msg('Visszahívást kérek')}</h4>
        <div class="field">
          <label for="number">${msg('Telefonszáma')}</label>
          <input
            id="number"
            type="tel"
            autocomplete="tel"
            maxlength=${LIMITS.telephoneLength}
            aria-required="true"
            aria-invalid=${this.problem?.field === 'number' ? 'true' : 'false'}
            aria-describedby="number-problem"
          />
          ${this.#error('number')}
        </div>
        <fieldset class="choices">
          <legend>${msg('Mikor hívhatjuk? Mindig az ügyfélfogadás idejében.')}</legend>
          ${TIMES.map(
            (time) =>
              html`<label class="choice">
                <input type="radio" name="time" .checked=${this.time === time} @change=${() => (this.time = time)} />
                <span>${timeText(time)}</span>
              </label>`,
          )}
        </fieldset>
        <div class="field">
          <label for="about">${msg('Miről szeretne beszélni? (nem kötelező)')}</label>
          <p id="hint" class="small">${msg('Kérjük, ne írjon be személyes adatot.')}</p>
          <input id="about" autocomplete="off" maxlength=${LIMITS.aboutLength} aria-describedby="hint" />
        </div>
        ${preferenceFields(this.snapshot.preferences, (chosen) => this.desk.setPreferences(chosen))}
        <div class="field">
          <label class="choice">
            <input
              id="consent"
              type="checkbox"
              aria-required="true"
              aria-invalid=${this.problem?.field === 'consent' ? 'true' : 'false'}
              aria-describedby="consent-problem"
            />
            <span>${msg('Hozzájárulok, hogy a számomat a hívásig megőrizzék. Bármikor visszavonhatom.')}</span>
          </label>
          ${this.#error('consent')}
        </div>
        ${this.problem?.field === null ? html`<p class="error">${this.problem.text}</p>` : nothing}
        <div class="row">
          <button type="submit" class="primary">${msg('Küldés')}</button>
          <button type="button" @click=${this.#close}>${msg('Mégsem')}</button>
        </div>
      </form>
    `;
  }

  #error(field: Field): TemplateResult {
    const text = this.problem?.field === field ? this.problem.text : '';
    return html`<p id="${field}-problem" class="error" ?hidden=${text === ''}>${text}</p>`;
  }

  async #look(): Promise<void> {
    try {
      const callback = await (await this.desk.callbacks()).mine();
      // What was asked for meanwhile is newer.
      this.callback ??= callback;
    } catch {
      // Without a network one can ask all the same; the server knows whether one stands.
    }
  }

  readonly #open = async (): Promise<void> => {
    this.writing = true;
    this.problem = null;
    await this.updateComplete;
    this.number.focus();
  };

  readonly #close = async (): Promise<void> => {
    this.writing = false;
    this.problem = null;
    await this.updateComplete;
    this.#steps.find('button')?.focus();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    // One step back, and not out of the panel.
    event.preventDefault();
    event.stopPropagation();
    void this.#close();
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    if (!this.busy) void this.#request();
  };

  async #request(): Promise<void> {
    const number = this.number.value.trim();
    if (number === '') return this.#refuse('number', numberText('NOT_A_NUMBER'));
    if (!this.consent.checked) return this.#refuse('consent', consentProblem());
    const { time } = this;
    const { nickname, preferences } = this.snapshot;
    const about = this.about.value.trim();
    const person = { preferences, ...(nickname ? { nickname } : {}) };
    this.busy = true;
    const asked = this.desk
      .callbacks()
      .then((callbacks) => callbacks.request({ number, time, about, ...person }))
      .catch((): CallbackAnswer => ({ kind: 'unreachable' }));
    const answer = await whileSlow(asked, () => this.announce(msg('Küldés…')));
    this.busy = false;
    if (answer.kind === 'refused') return this.#refuse('number', numberText(answer.problem));
    if (!('callback' in answer)) return this.#refuse(null, answer.kind === 'limit' ? limitText() : unreachableText());
    this.callback = answer.callback;
    this.writing = false;
    this.problem = null;
    await this.updateComplete;
    this.#steps.find('.kept')?.focus();
  }

  readonly #cancel = async (): Promise<void> => {
    const { callback } = this;
    if (!callback || this.busy) return;
    this.busy = true;
    const done = await this.desk
      .callbacks()
      .then((callbacks) => callbacks.cancel(callback.id))
      .catch(() => false);
    this.busy = false;
    if (!done) {
      this.problem = { field: null, text: unreachableText() };
      return this.announce(unreachableText(), true);
    }
    this.problem = null;
    this.callback = null;
    this.withdrawn = true;
    // What is told takes the button's place, and the focus has it spoken.
    if (!this.told) this.announce(withdrawnText());
    await this.updateComplete;
    this.#steps.find('.kept, button')?.focus();
  };

  async #refuse(field: Field | null, text: string): Promise<void> {
    this.problem = { field, text };
    await this.updateComplete;
    const say = (): void => this.announce(text, true);
    if (field) bringTo(this.#steps.find(`#${field}`)!, say);
    else say();
  }
}

const withdrawnText = (): string => msg('Visszavonta. A számát töröltük.');
const consentProblem = (): string => msg('A hozzájárulása nélkül nem őrizhetjük meg a számát. Kérjük, jelölje be.');
const limitText = (): string => msg('Most nem tudunk több visszahívást felvenni. Kérjük, próbálja később.');
const unreachableText = (): string => msg('Most nem sikerült. Kérjük, próbálja újra.');

declare global {
  interface HTMLElementTagNameMap {
    'segit-callback': CallbackElement;
  }
}
