import { msg, str } from '@lit/localize';
import { messageText, type Language } from '@segit-a-hivatal/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { bringTo } from '../../../a11y/refusal.ts';
import { Steps } from '../../../a11y/steps.ts';
import { whileSlow } from '../../../a11y/while-slow.ts';
import { LOCALE, ZONE } from '../../../i18n/clock.ts';
import type { HelpDesk, HelpDeskSnapshot, LeaveOutcome } from '../../../state/index.ts';
import { ViewElement } from '../../view-element.ts';
import { kept } from '../leave/kept.ts';
import { leaveStyles } from '../leave/leave.styles.ts';

/** So long an office may take to answer a report: Act LXXV of 2018, § 8. */
const DAYS = 30;
/** In the office's language, whichever the citizen's is: by this the staff know what it is. */
const MARK = 'Akadálymentességi észrevétel';
const DAY_MS = 86_400_000;

/**
 * The accessibility statement, and the report of a barrier. A report is a message like every other, so that it is kept,
 * answered and read back in the same ways; its first line says to whoever answers what it is, and until when.
 */
export class ReportElement extends ViewElement {
  static override styles = [leaveStyles];

  @property({ attribute: false }) desk!: HelpDesk;
  @property({ attribute: false }) snapshot!: HelpDeskSnapshot;
  @property() language: Language = 'hu';
  /** A computer that many use: nobody could read the answer there. */
  @property({ type: Boolean }) kiosk = false;

  @state() private step: 'offer' | 'form' | 'told' = 'offer';
  @state() private problem = '';
  #told = '';
  #busy = false;
  readonly #steps = new Steps(this);

  protected override render(): TemplateResult {
    return html`
      <div class="stack">
        <a
          class="button"
          href=${statementAddress(this) ?? this.desk.page('accessibility')}
          target="_blank"
          rel="noopener"
        >
          ${msg('Akadálymentességi nyilatkozat (új lapon nyílik)')}
        </a>
        ${this.kiosk ? nothing : this.#report()}
      </div>
    `;
  }

  #report(): TemplateResult {
    if (this.step === 'told') return this.#steps.show('told', kept(this.#told));
    if (this.step === 'form') return this.#steps.show('form', this.#form());
    return this.#steps.show('offer', html`<button type="button" class="wide" @click=${this.#open}>${name()}</button>`);
  }

  #form(): TemplateResult {
    return html`
      <form class="stack" novalidate aria-labelledby="heading" @submit=${this.#onSubmit}>
        <h4 id="heading">${name()}</h4>
        <div class="field">
          <label for="barrier">${msg('Mi okozott nehézséget, és hol?')}</label>
          <textarea
            id="barrier"
            rows="4"
            autocomplete="off"
            aria-required="true"
            aria-invalid=${this.problem ? 'true' : 'false'}
            aria-describedby=${this.problem ? 'problem due' : 'due'}
          ></textarea>
          <p id="problem" class="error" ?hidden=${!this.problem}>${this.problem}</p>
          <p id="due" class="small">${dueText(this.language)}</p>
        </div>
        <div class="row">
          <button type="submit" class="primary">${msg('Küldés')}</button>
          <button type="button" @click=${this.#cancel}>${msg('Mégsem')}</button>
        </div>
      </form>
    `;
  }

  readonly #open = async (): Promise<void> => {
    this.step = 'form';
    await this.updateComplete;
    this.#steps.find('textarea')?.focus();
  };

  readonly #cancel = async (): Promise<void> => {
    this.step = 'offer';
    this.problem = '';
    await this.updateComplete;
    this.#steps.find('button')?.focus();
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    if (!this.#busy) void this.#send();
  };

  async #send(): Promise<void> {
    const said = this.#steps.find<HTMLTextAreaElement>('textarea')!.value.trim();
    if (said === '') return this.#refuse(missingText());
    const text = `${MARK}. ${dueText(this.language)}\n\n${said}`;
    if (messageText(text) === null) return this.#refuse(longText());
    this.#busy = true;
    const outcome = await whileSlow(this.#handOver(text), () => this.announce(msg('Küldés…')));
    this.#busy = false;
    if (outcome === 'refused') return this.#refuse(failedText());
    this.#told = `${outcome === 'kept' ? laterText() : thanksText()} ${dueText(this.language)}`;
    this.step = 'told';
    this.problem = '';
    await this.updateComplete;
    this.#steps.find('.kept')?.focus();
  }

  /** To whoever the person talks with, or waits for; otherwise it is left for the office. */
  async #handOver(text: string): Promise<LeaveOutcome> {
    const { conversation, nickname, preferences } = this.snapshot;
    if (!conversation || conversation.state === 'CLOSED')
      return this.desk.leaveMessage({ nickname, preferences, text });
    return this.desk.send(text) === null ? 'refused' : 'left';
  }

  async #refuse(problem: string): Promise<void> {
    this.problem = problem;
    await this.updateComplete;
    bringTo(this.#steps.find('textarea')!, () => this.announce(problem, true));
  }
}

const name = (): string => msg('Akadálymentességi észrevétel');
const missingText = (): string => msg('Előbb írja le, mi okozott nehézséget.');
const longText = (): string => msg('Ez a szöveg nem küldhető el. Kérjük, rövidítse.');
const failedText = (): string => msg('Most nem sikerült. Kérjük, próbálja újra.');
const thanksText = (): string => msg('Köszönjük, továbbítjuk az észrevételét.');
const laterText = (): string => msg('Nincs internetkapcsolat. Amit ír, megőrizzük, és elküldjük, amint lehet.');

/** By the office's calendar, from now on. */
function dueText(language: Language): string {
  const format = new Intl.DateTimeFormat(LOCALE[language], { timeZone: ZONE, dateStyle: 'long' });
  const date = format.format(Date.now() + DAYS * DAY_MS);
  return msg(str`Legkésőbb ekkor válaszolunk: ${date}.`);
}

/** What the page says (`statement` on the element around), if it has a statement of its own. */
function statementAddress(element: Element): string | null {
  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    const address = root.host.getAttribute('statement');
    if (address && /^https?:$/.test(new URL(address, location.href).protocol)) return address;
  }
  return null;
}

declare global {
  interface HTMLElementTagNameMap {
    'segit-report': ReportElement;
  }
}
