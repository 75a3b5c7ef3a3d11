import { msg, str } from '@lit/localize';
import { nickname, type Language } from '@segit-a-hivatal/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { whileSlow } from '../a11y/while-slow.ts';
import { LANGUAGE_NAMES } from '../i18n/page-language.ts';
import type { HelpDesk, HelpDeskSnapshot, StartOutcome } from '../state/index.ts';
import { callbackOffer } from './callback-offer.ts';
import { contact } from './contact.ts';
import { hoursInWords, wantsEasy } from './hours.ts';
import { ownWarning } from './draft-warning.ts';
import { languageChoice } from './language-choice.ts';
import { nicknameField, nicknameProblem } from './nickname.ts';
import { asideButton } from './aside-button.ts';
import { preferenceFields } from './preferences.ts';
import { chosenTopic, topicField, worded } from './topic.ts';
import { scrolling } from './scrolling.ts';
import { ViewElement } from './view-element.ts';
import { viewStyles } from './view.styles.ts';

/**
 * Before a conversation: what the service is and is not, and the first question. Nothing has to be filled in.
 *
 * @fires {CustomEvent<StartOutcome>} outcome - What came of starting.
 * @fires {CustomEvent<'points' | 'knowledge'>} aside - That view is to be shown.
 * @fires {CustomEvent<Variant>} language - Another language, or easier words, were chosen.
 */
export class StartView extends ViewElement {
  static override styles = [viewStyles];

  @property({ attribute: false }) desk!: HelpDesk;
  @property({ attribute: false }) snapshot!: HelpDeskSnapshot;
  @property() language: Language = 'hu';
  /** A computer that many use: whose callback stands is not shown on it. */
  @property({ type: Boolean }) kiosk = false;

  @state() private problem: 'nickname' | 'unreachable' | undefined;
  @query('#question') private question!: HTMLTextAreaElement;
  @query('#nickname') private nicknameField!: HTMLInputElement;

  /**
   * The question, which is described by what the service is and is not; unless a keyboard on the screen would hide that, or
   * it takes the place of another view: in Firefox a field that does so is silent.
   */
  override takeFocus(left = ''): void {
    if (left || matchMedia('(pointer: coarse)').matches) super.takeFocus();
    else this.question.focus();
  }

  protected override render(): TemplateResult {
    const { service, starting, preferences } = this.snapshot;
    const hours = hoursInWords(this.snapshot, this.language);
    const { welcome: texts = [], languages = [] } = this.snapshot.site ?? {};
    const welcome = worded(texts, this.language, wantsEasy(this.snapshot));
    const facts = welcome ? 'welcome facts' : 'facts';
    const answered = languages.map((each) => LANGUAGE_NAMES[each]).join(', ');
    return scrolling(html`
      <form role="none" class="stack" novalidate @submit=${this.#onSubmit}>
        <div class="stack first" tabindex="-1" role="group" aria-labelledby="heading">
          ${welcome ? html`<p id="welcome" class="lines lead" lang=${welcome.language}>${welcome.text}</p>` : nothing}
          <h3 id="heading">${msg('Írjon az ügyintézőnek')}</h3>
          <ul class="facts" id="facts">
            ${hours ? html`<li class="lines">${hours.text}</li>` : nothing}
            <li>${msg('Csak általános tájékoztatást adunk.')}</li>
            <li>${msg('Kérjük, ne írjon be személyes adatot.')}</li>
            <li>${msg('Nincs időkorlát, írjon nyugodtan.')}</li>
            ${languages.length === 0 || languages.includes(this.language) ? nothing : html`<li>${msg(str`Az ügyintéző ezen a nyelven válaszol: ${answered}`)}</li>`}
            ${service?.demonstration ? html`<li>${msg('Ez bemutató: itt nem a hivatal válaszol.')}</li>` : nothing}
          </ul>
        </div>
        ${this.snapshot.calledBack && !this.kiosk ? callbackOffer(this.desk, this.snapshot, 'page', true) : nothing}
        <div class="field">
          <label for="question">${msg('Írja ide kérdését')}</label>
          <textarea
            id="question"
            rows="3"
            autocomplete="off"
            aria-describedby=${facts}
            .value=${this.snapshot.draft}
            @input=${this.#onInput}
          ></textarea>
        </div>
        ${topicField(this.snapshot, this.language)}
        ${nicknameField(this.snapshot.nickname, this.problem === 'nickname')}
        ${preferenceFields(preferences, (chosen) => this.desk.setPreferences(chosen))}
        ${this.problem === 'unreachable' || this.snapshot.unreachable ? this.#unreachable() : nothing}
        ${ownWarning(this)}
        <button class="primary wide" type="submit">${starting ? msg('Indítás…') : msg('Beszélgetés indítása')}</button>
        <div class="row">${asideButton('knowledge', this)} ${asideButton('points', this)}</div>
        ${languageChoice(this.language, this.snapshot, (variant) => this.tell('language', variant))}
      </form>
    `);
  }

  #unreachable(): TemplateResult {
    return html`
      <div class="problem">
        <p>${unreachableText()}</p>
        ${contact(this.snapshot.service)}
      </div>
    `;
  }

  readonly #onInput = (): void => this.desk.setDraft(this.question.value);

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    if (!this.snapshot.starting) void this.#start();
  };

  async #start(): Promise<void> {
    const name = this.nicknameField.value.trim();
    this.problem = name && nickname(name) === null ? 'nickname' : undefined;
    if (this.problem) {
      this.announce(nicknameProblem(), true);
      this.nicknameField.focus();
      return;
    }
    this.desk.setNickname(name);
    const question = this.question.value.trim() ? this.question.value : undefined;
    const started = this.desk.start({
      nickname: name || undefined,
      preferences: this.snapshot.preferences,
      ...chosenTopic(this.renderRoot),
      question,
    });
    const outcome: StartOutcome = await whileSlow(started, () => this.announce(msg('Indítás…')));
    if (outcome === 'started') this.desk.setDraft('');
    if (outcome === 'unreachable') {
      this.problem = 'unreachable';
      this.announce(unreachableText(), true);
    }
    this.tell('outcome', outcome);
  }
}

function unreachableText(): string {
  return msg('A hivatalt most nem érjük el az interneten. Kérjük, próbálja újra, vagy telefonáljon.');
}

declare global {
  interface HTMLElementTagNameMap {
    'segit-start': StartView;
  }
}
