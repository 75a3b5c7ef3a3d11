import type { Announcer } from '@segit-a-hivatal/widget/a11y';
import { createStore } from '@segit-a-hivatal/widget/client';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Customer } from '../../practice/customer.ts';
import { CUSTOMERS } from '../../practice/customers/index.ts';
import { feedbackOn, type Feedback } from '../../practice/feedback.ts';
import { PracticeLine } from '../../practice/line.ts';
import { Desk } from '../../state/desk.ts';
import type { Settings } from '../../state/settings.ts';
import { practiceStyles } from '../../styles/practice.ts';
import { shared } from '../../styles/shared.ts';
import { preferenceWords } from '../../words/people.ts';
import { begunWords, BROKEN_OFF, HOLDS_SOMEBODY, NO_BREAK, OVER, STILL_ON_BREAK } from '../../words/practice.ts';
import { PRACTICE_MARK } from '../../words/practice-mark.ts';
import '../work.ts';
import { feedbackTemplate } from './feedback.ts';

/** How long a customer waits: as in the script, longer, or as long as it takes, for whoever needs their time. */
const PATIENCE = [
  { name: 'Szokásos', times: 1 },
  { name: 'Háromszor annyi', times: 3 },
  { name: 'Nincs időkorlát', times: Infinity },
] as const;

interface Playing {
  readonly customer: Customer;
  readonly line: PracticeLine;
  /** The desk that is practised on: the real one's code, with nothing behind it but the line. */
  readonly desk: Desk;
}

/**
 * Practice: one chooses a scripted customer, has them at a desk like one's own, and reads how it went. All of it is in
 * this element; with it, all of it is gone.
 *
 * @fires announce - `detail.text` is to be spoken.
 * @fires set - A setting was changed at the desk; `detail` is the change.
 */
@customElement('desk-practice')
export class DeskPractice extends LitElement {
  static override styles = [shared, practiceStyles];

  /** The operator's own, which is on break meanwhile. */
  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) announcer!: Announcer;
  @property({ attribute: false }) settings!: Settings;
  /** ms since 1970; customers live by it. */
  @property({ attribute: false }) now: () => number = Date.now;
  @property({ type: Boolean, reflect: true }) playing = false;
  @state() private played: Playing | null = null;
  @state() private feedback: { readonly customer: Customer; readonly of: Feedback } | null = null;
  @state() private notice = '';
  @state() private patience = 1;
  private observed: Desk | null = null;
  /** The server has said that the operator is on break. */
  private rests = false;

  constructor() {
    super();
    this.addController({
      hostDisconnected: () => {
        this.observed?.removeEventListener('change', this.watch);
        this.stop();
        // Whoever goes on to something else would wonder why nobody comes.
        if (this.rests && this.desk.state.routing.own === 'BREAK') this.announcer.say(STILL_ON_BREAK);
      },
    });
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.playing = this.played !== null;
    if (!changed.has('desk')) return;
    this.observed?.removeEventListener('change', this.watch);
    this.observed = this.desk;
    this.desk.addEventListener('change', this.watch);
  }

  protected override render(): TemplateResult {
    const { feedback, played } = this;
    return html`
      <div class="frame">
        <div class="mark">
          <h2 tabindex="-1">${PRACTICE_MARK}${played || feedback ? `: ${(played ?? feedback)!.customer.name}` : ''}</h2>
          ${
            played
              ? html`<button type="button" @click=${() => played.line.finish()}>Befejezés és visszajelzés</button>`
              : nothing
          }
        </div>
        ${this.notice ? html`<p class="notice">${this.notice}</p>` : nothing}
        ${played ? this.work(played) : html`<div class="page">${feedback ? this.afterwards(feedback) : this.choice()}</div>`}
      </div>
    `;
  }

  private work({ desk }: Playing): TemplateResult {
    return html`<desk-work
      .desk=${desk}
      .tasks=${null}
      .alerts=${null}
      .announcer=${this.announcer}
      .settings=${this.settings}
      mark="Gyakorló: "
      @set=${(event: CustomEvent) => this.dispatchEvent(new CustomEvent('set', event))}
    ></desk-work>`;
  }

  private choice(): TemplateResult {
    return html`
      <p>
        Itt kitalált ügyfelekkel gyakorolhat, akiket a gép játszik el, ugyanazon a felületen, mint az igaziakkal. A
        végén visszajelzést kap arról, mi ment jól, és mit próbálhat ki legközelebb.
      </p>
      <p>
        Semmit sem őrzünk meg és semmit sem küldünk el abból, amit itt ír: más nem látja, kimutatásba nem kerül, és ha
        kilép, eltűnik. Amikor elkezdi, az állapota <strong>Szünet</strong> lesz, hogy közben valódi ügyfél ne várjon
        Önre.
      </p>
      <fieldset>
        <legend>Meddig várjon az ügyfél a válaszra?</legend>
        ${PATIENCE.map(
          ({ name, times }) =>
            html`<label>
              <input
                type="radio"
                name="patience"
                .checked=${times === this.patience}
                @change=${() => (this.patience = times)}
              />
              ${name}
            </label>`,
        )}
      </fieldset>
      <ul class="customers" aria-label="Ügyfelek">
        ${CUSTOMERS.map((customer) => this.card(customer))}
      </ul>
    `;
  }

  private card(customer: Customer): TemplateResult {
    const { key, name, practises, preferences } = customer;
    return html`<li>
      <h3>${name}</h3>
      <p id="about-${key}">${practises}</p>
      ${
        preferences.length > 0
          ? html`<p class="hint">Kérése: ${preferences.map((wish) => preferenceWords[wish].label).join(', ')}.</p>`
          : nothing
      }
      <button type="button" aria-describedby="about-${key}" @click=${() => this.start(customer)}>
        Gyakorlás: ${name}
      </button>
    </li>`;
  }

  private afterwards({ customer, of }: NonNullable<typeof this.feedback>): TemplateResult {
    return html`
      ${feedbackTemplate(of)}
      <p class="hint">${STILL_ON_BREAK}</p>
      <div class="actions">
        <button type="button" class="primary" @click=${() => this.start(customer)}>Újra: ${customer.name}</button>
        <button type="button" @click=${this.chooseAgain}>Másik ügyfél</button>
      </div>
    `;
  }

  private async start(customer: Customer): Promise<void> {
    const { desk } = this;
    if (desk.state.holdings.length > 0) return this.tell(HOLDS_SOMEBODY);
    if (desk.state.routing.own !== 'BREAK' && !(await desk.routing.choose('BREAK'))) return this.tell(NO_BREAK);
    // What is asked here is the script's; from here on nothing goes out.
    const asked = customer.questions.flatMap(({ says, about }) => (about ? [] : says)).join('\n');
    const articles = (await desk.suggest(asked, customer.preferences.includes('EASY_LANGUAGE'))) ?? [];
    if (!this.isConnected) return;
    const { data, me } = desk.state;
    const line = new PracticeLine({
      ...{ customer, me, articles, patience: this.patience, now: () => this.now() },
      data: { topics: [...data.topics], skills: [...data.skills], cannedReplies: [...data.cannedReplies] },
    });
    const own = new Desk({ me, store: createStore({ storage: null, events: window }, 'practice:') });
    own.connect(line);
    line.addEventListener('over', () => this.finished());
    this.feedback = null;
    this.notice = '';
    this.rests = false;
    this.played = { customer, line, desk: own };
    this.watch();
    this.say(begunWords(customer.name));
    await this.focusHeading();
  }

  private finished(): void {
    if (!this.played) return;
    const { customer, line } = this.played;
    this.feedback = { customer, of: feedbackOn(line.play) };
    this.stop();
    this.say(OVER);
    void this.focusHeading();
  }

  /** Whoever is asked to take real citizens does not practise. What is here before the break was heard is older than it. */
  private watch = (): void => {
    const { own } = this.desk.state.routing;
    if (own === 'BREAK') this.rests = true;
    if (!this.played || !this.rests || own !== 'AVAILABLE') return;
    this.stop();
    this.tell(BROKEN_OFF);
    void this.focusHeading();
  };

  private stop(): void {
    this.played?.desk.dispose();
    this.played?.line.dispose();
    this.played = null;
  }

  private chooseAgain = async (): Promise<void> => {
    this.feedback = null;
    await this.focusHeading();
  };

  private async focusHeading(): Promise<void> {
    await this.updateComplete;
    this.focus();
  }

  private tell(words: string): void {
    this.notice = words;
    this.say(words);
  }

  private say(text: string): void {
    this.dispatchEvent(new CustomEvent('announce', { detail: { text }, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-practice': DeskPractice;
  }
}
