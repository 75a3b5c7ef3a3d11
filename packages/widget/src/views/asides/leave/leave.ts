import { msg } from '@lit/localize';
import { LIMITS, mailAddress, messageText, nickname, type Language } from '@segit-a-hivatal/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { HelpDesk, HelpDeskSnapshot } from '../../../state/index.ts';
import { bringTo } from '../../../a11y/refusal.ts';
import { Steps } from '../../../a11y/steps.ts';
import { whileSlow } from '../../../a11y/while-slow.ts';
import { nicknameField, nicknameProblem } from '../../nickname.ts';
import { preferenceFields } from '../../preferences.ts';
import { chosenTopic, topicField } from '../../topic.ts';
import { ViewElement } from '../../view-element.ts';
import { answerText } from '../../answer.ts';
import { ownWarning } from '../../draft-warning.ts';
import { kept } from './kept.ts';
import { leaveStyles } from './leave.styles.ts';

type Field = 'text' | 'nickname' | 'address';

/** Leaving a message where nobody answers now: a button that becomes a form, and what became of it. */
export class LeaveElement extends ViewElement {
  static override styles = [leaveStyles];

  @property({ attribute: false }) desk!: HelpDesk;
  @property({ attribute: false }) snapshot!: HelpDeskSnapshot;
  @property() language: Language = 'hu';

  @state() private writing = false;
  /** On its way: whether it is kept here is not known yet. */
  @state() private sending = false;
  @state() private problem: Field | undefined;
  readonly #steps = new Steps(this);
  @query('#text') private text!: HTMLTextAreaElement;
  @query('#nickname') private nicknameField!: HTMLInputElement;
  /** Not there where this office sends no mail. */
  @query('#address') private addressField!: HTMLInputElement | null;

  protected override render(): TemplateResult {
    if (this.snapshot.leaving && !this.sending) return this.#steps.show('kept', this.#kept());
    return this.writing ? this.#steps.show('form', this.#form()) : this.#steps.show('offer', this.#offer());
  }

  #offer(): TemplateResult {
    return html`
      <div class="stack">
        <button type="button" class="primary wide" @click=${this.#open}>${msg('Üzenet hagyása')}</button>
        <p class="small">${answerText()}</p>
      </div>
    `;
  }

  #kept(): TemplateResult {
    return kept(keptText());
  }

  #form(): TemplateResult {
    return html`
      <form class="stack" novalidate aria-labelledby="heading" @submit=${this.#onSubmit} @keydown=${this.#onKeydown}>
        <h4 id="heading">${msg('Üzenet hagyása')}</h4>
        <div class="field">
          <label for="text">${msg('Az Ön üzenete')}</label>
          <p id="hint" class="small">
            ${`${msg('Csak általános tájékoztatást adunk.')} ${msg('Kérjük, ne írjon be személyes adatot.')}`}
          </p>
          <textarea
            id="text"
            rows="4"
            autocomplete="off"
            aria-required="true"
            aria-invalid=${this.problem === 'text' ? 'true' : 'false'}
            aria-describedby=${this.problem === 'text' ? 'text-problem hint' : 'hint'}
            .value=${this.snapshot.draft}
            @input=${() => this.desk.setDraft(this.text.value)}
          ></textarea>
          <p id="text-problem" class="error" ?hidden=${this.problem !== 'text'}>${textProblem()}</p>
        </div>
        ${topicField(this.snapshot, this.language)}
        ${nicknameField(this.snapshot.nickname, this.problem === 'nickname')}
        ${this.snapshot.service?.mailAnswers ? this.#mailField() : nothing}
        ${preferenceFields(this.snapshot.preferences, (chosen) => this.desk.setPreferences(chosen))} ${ownWarning(this)}
        <div class="row">
          <button type="submit" class="primary">${msg('Küldés')}</button>
          <button type="button" @click=${this.#cancel}>${msg('Mégsem')}</button>
        </div>
      </form>
    `;
  }

  #mailField(): TemplateResult {
    return html`
      <div class="field">
        <label for="address">${msg('E-mail-címe, ha oda is kéri a választ (nem kötelező)')}</label>
        <p id="address-hint" class="small">
          ${msg('Csak erre a válaszra használjuk, utána töröljük. Ha megadja, ehhez hozzájárul.')}
        </p>
        <input
          id="address"
          type="email"
          autocomplete="email"
          maxlength=${LIMITS.mailAddressLength}
          aria-invalid=${this.problem === 'address' ? 'true' : 'false'}
          aria-describedby="address-problem address-hint"
        />
        <p id="address-problem" class="error" ?hidden=${this.problem !== 'address'}>${addressProblem()}</p>
      </div>
    `;
  }

  readonly #open = async (): Promise<void> => {
    this.writing = true;
    await this.updateComplete;
    // What was chosen where the queue turned out to be full.
    const topic = this.#steps.find<HTMLSelectElement>('#topic');
    if (topic) topic.value = this.snapshot.topic ?? '';
    this.text.focus();
  };

  /** The text stays, as the draft. */
  readonly #cancel = async (): Promise<void> => {
    this.writing = false;
    this.problem = undefined;
    await this.updateComplete;
    this.#steps.find('button')?.focus();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    // One step back, and not out of the panel.
    event.preventDefault();
    event.stopPropagation();
    void this.#cancel();
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    if (!this.sending) void this.#leave();
  };

  async #leave(): Promise<void> {
    const { value: text } = this.text;
    const name = this.nicknameField.value.trim();
    if (messageText(text) === null) return this.#refuse('text');
    if (name && nickname(name) === null) return this.#refuse('nickname');
    const address = this.addressField?.value.trim();
    if (address && mailAddress(address) === null) return this.#refuse('address');
    this.problem = undefined;
    const { preferences } = this.snapshot;
    const mail = address ? { address } : {};
    const person = { nickname: name, preferences, ...chosenTopic(this.renderRoot), ...mail };
    this.sending = true;
    const sent = this.desk.leaveMessage({ ...person, text });
    const outcome = await whileSlow(sent, () => this.announce(msg('Küldés…')));
    this.sending = false;
    if (outcome === 'refused') return this.#refuse('text');
    // Where it has arrived, the conversation takes this view's place and has the focus.
    if (outcome !== 'kept') return;
    await this.updateComplete;
    this.#steps.find('.kept')?.focus();
  }

  async #refuse(problem: Field): Promise<void> {
    this.problem = problem;
    await this.updateComplete;
    bringTo(this.#steps.find(`#${problem}`)!, () => this.announce(PROBLEMS[problem](), true));
  }
}

const textProblem = (): string => msg('Előbb írja be, amit kérdezni szeretne.');
const addressProblem = (): string => msg('Ez nem e-mail-cím. Kérjük, írja így: nev@pelda.hu, vagy hagyja üresen.');
const PROBLEMS: Readonly<Record<Field, () => string>> = {
  text: textProblem,
  nickname: nicknameProblem,
  address: addressProblem,
};
const keptText = (): string => msg('Nincs internetkapcsolat. Amit ír, megőrizzük, és elküldjük, amint lehet.');

declare global {
  interface HTMLElementTagNameMap {
    'segit-leave': LeaveElement;
  }
}
