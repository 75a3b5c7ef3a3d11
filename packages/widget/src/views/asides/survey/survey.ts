import { msg } from '@lit/localize';
import type { SurveyAnswer } from '@segit-a-hivatal/contract';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { bringTo } from '../../../a11y/refusal.ts';
import { Steps } from '../../../a11y/steps.ts';
import { whileSlow } from '../../../a11y/while-slow.ts';
import type { HelpDesk, SurveyAnswers, SurveyState } from '../../../state/index.ts';
import { ViewElement } from '../../view-element.ts';
import { kept } from '../leave/kept.ts';
import { leaveStyles } from '../leave/leave.styles.ts';
import { surveyStyles } from './survey.styles.ts';
import * as texts from './texts.ts';
import type { Question } from './texts.ts';

/** The view that it stands in: where the focus goes when nothing is left of it. */
export interface SurveyHost extends ViewElement {
  readonly desk: HelpDesk;
}

/** So long until it is tried again to send what is kept. */
const AGAIN_MS = 15_000;

/**
 * Three questions after a conversation with somebody, each of which may be left out, as all of them may: an offer with a way
 * past it, then a form, then thanks. Nobody is brought here, and nothing of it is announced before it is asked for.
 */
export class SurveyElement extends ViewElement {
  static override styles = [leaveStyles, surveyStyles];

  @property({ attribute: false }) view!: SurveyHost;
  @state() private step: 'offer' | 'form' | 'told' = 'offer';
  @state() private known: SurveyState | null = null;
  @state() private problem = '';
  #answers: SurveyAnswers = {};
  #busy = false;
  #again: ReturnType<typeof setTimeout> | undefined;
  readonly #steps = new Steps(this);

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('online', this.#sendKept);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.#sendKept);
    this.view.desk.removeEventListener('change', this.#look);
    clearTimeout(this.#again);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('view')) {
      this.view.desk.addEventListener('change', this.#look);
      void this.#sendKept();
    }
    this.toggleAttribute('asking', this.#asking);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#asking) return nothing;
    if (this.step === 'form') return this.#steps.show('form', this.#questions());
    if (this.step === 'told') return this.#steps.show('told', html`<div class="stack">${kept(this.#told)}</div>`);
    return this.#steps.show(
      'offer',
      html`<div class="stack">
        <p id="offer">${msg('Elmondaná, milyen volt? Három rövid kérdés, nem kötelező.')}</p>
        <div class="row">
          <button type="button" aria-describedby="offer" @click=${this.#open}>${msg('Válaszolok')}</button>
          ${this.#skipButton()}
        </div>
      </div>`,
    );
  }

  /** Somebody was there to speak with; and it was neither answered nor passed before, on this page or an earlier one. */
  get #asking(): boolean {
    if (this.step === 'told') return true;
    const { entries } = this.view.desk.snapshot.conversation ?? { entries: [] };
    return this.known === 'open' && entries.some((entry) => entry.kind === 'notice' && entry.notice === 'joined');
  }

  get #told(): string {
    if (this.known === 'kept') return texts.laterText();
    return this.known === 'too-late' ? texts.tooLateText() : texts.thanksText();
  }

  #questions(): TemplateResult {
    return html`
      <form class="stack" novalidate aria-labelledby="heading" @submit=${this.#onSubmit} @keydown=${this.#onKeydown}>
        <h4 id="heading">${msg('Milyen volt?')}</h4>
        <p class="small">${msg('A válaszokat név nélkül számoljuk össze. Bármelyiket kihagyhatja.')}</p>
        ${texts.QUESTIONS.map((question) => this.#question(question))}
        ${this.problem ? html`<p id="problem" class="error">${this.problem}</p>` : nothing}
        <div class="row">
          <button type="submit" class="primary">${msg('Küldés')}</button>
          ${this.#skipButton()}
        </div>
      </form>
    `;
  }

  #question(question: Question): TemplateResult {
    const choose = (answer: SurveyAnswer): void => void (this.#answers = { ...this.#answers, [question]: answer });
    return html`
      <fieldset class="choices">
        <legend>${texts.questionText(question)}</legend>
        ${texts.ANSWERS.map(
          (answer) =>
            html`<label class="choice">
              <input
                type="radio"
                name=${question}
                aria-describedby=${this.problem ? 'problem' : nothing}
                .checked=${this.#answers[question] === answer}
                @change=${() => choose(answer)}
              />
              <span>${texts.answerText(question, answer)}</span>
            </label>`,
        )}
      </fieldset>
    `;
  }

  #skipButton(): TemplateResult {
    return html`<button type="button" @click=${this.#skip}>${msg('Kihagyom')}</button>`;
  }

  /** What is said of the conversation may come later than this element: after a reload it is read anew. */
  readonly #look = (): void => this.requestUpdate();

  /** What became of it on an earlier page; what is kept is sent. */
  readonly #sendKept = async (): Promise<void> => {
    clearTimeout(this.#again);
    this.#know(await this.view.desk.survey(null));
  };

  #know(known: SurveyState | null): void {
    if (known) this.known = known;
    if (known === 'kept' && this.isConnected) this.#again = setTimeout(this.#sendKept, AGAIN_MS);
  }

  readonly #open = async (): Promise<void> => {
    this.step = 'form';
    await this.updateComplete;
    this.#steps.find('input')?.focus();
  };

  readonly #skip = async (): Promise<void> => {
    this.announce(texts.skippedText());
    this.view.takeFocus();
    this.step = 'offer';
    this.known = 'done';
    await this.view.desk.survey('skip');
  };

  readonly #onKeydown = async (event: KeyboardEvent): Promise<void> => {
    if (event.key !== 'Escape' || event.isComposing) return;
    // One step back, and not out of the panel.
    event.preventDefault();
    event.stopPropagation();
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
    if (Object.keys(this.#answers).length === 0) return this.#refuse(texts.noAnswerText());
    this.#busy = true;
    const sent = this.view.desk.survey(this.#answers);
    const known = await whileSlow(sent, () => this.announce(msg('Küldés…')));
    this.#busy = false;
    if (!known) return this.#refuse(texts.failedText());
    this.#know(known);
    this.step = 'told';
    this.problem = '';
    await this.updateComplete;
    this.#steps.find('.kept')?.focus();
  }

  async #refuse(text: string): Promise<void> {
    this.problem = text;
    await this.updateComplete;
    bringTo(this.#steps.find('input')!, () => this.announce(text, true));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'segit-survey': SurveyElement;
  }
}
