import { msg, str } from '@lit/localize';
import { messageText, type Language } from '@segit-a-hivatal/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { LOCALE, ZONE } from '../../../i18n/clock.ts';
import type { HelpDesk, HelpDeskSnapshot } from '../../../state/index.ts';
import { ViewElement } from '../../view-element.ts';
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

  @state() private step: 'offer' | 'form' | 'missing' | 'sent' = 'offer';
  @query('#barrier') private barrier!: HTMLTextAreaElement;

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
    if (this.step === 'sent') return html`<p class="kept" tabindex="-1">${this.#thanks()}</p>`;
    if (this.step === 'offer') {
      return html`<button type="button" class="wide" @click=${this.#open}>${name()}</button>`;
    }
    const missing = this.step === 'missing';
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
            aria-invalid=${missing ? 'true' : 'false'}
            aria-describedby=${missing ? 'problem due' : 'due'}
          ></textarea>
          <p id="problem" class="error" ?hidden=${!missing}>${problemText()}</p>
          <p id="due" class="small">${dueText(this.language)}</p>
        </div>
        <div class="row">
          <button type="submit" class="primary">${msg('Küldés')}</button>
          <button type="button" @click=${this.#cancel}>${msg('Mégsem')}</button>
        </div>
      </form>
    `;
  }

  #thanks(): string {
    return `${msg('Köszönjük, továbbítjuk az észrevételét.')} ${dueText(this.language)}`;
  }

  readonly #open = async (): Promise<void> => {
    this.step = 'form';
    await this.updateComplete;
    this.barrier.focus();
  };

  readonly #cancel = async (): Promise<void> => {
    this.step = 'offer';
    await this.updateComplete;
    this.renderRoot.querySelector('button')?.focus();
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.#send();
  };

  async #send(): Promise<void> {
    const said = this.barrier.value.trim();
    const text = `${MARK}. ${dueText(this.language)}\n\n${said}`;
    if (said === '' || messageText(text) === null || !(await this.#handOver(text))) return this.#refuse();
    this.step = 'sent';
    this.announce(this.#thanks());
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.kept')?.focus();
  }

  /** To whoever the person talks with, or waits for; otherwise it is left for the office. */
  async #handOver(text: string): Promise<boolean> {
    const { conversation, nickname, preferences } = this.snapshot;
    if (conversation && conversation.state !== 'CLOSED') return this.desk.send(text) !== null;
    return (await this.desk.leaveMessage({ nickname, preferences, text })) !== 'refused';
  }

  async #refuse(): Promise<void> {
    this.step = 'missing';
    this.announce(problemText(), true);
    await this.updateComplete;
    this.barrier.focus();
  }
}

const name = (): string => msg('Akadálymentességi észrevétel');
const problemText = (): string => msg('Előbb írja le, mi okozott nehézséget.');

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
