import { msg, str } from '@lit/localize';
import type { KnowledgeArticle, KnowledgeHit, Language } from '@segit-a-hivatal/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { HelpDesk, HelpDeskSnapshot } from '../../../state/index.ts';
import { wantsEasy } from '../../hours.ts';
import { scrolling } from '../../scrolling.ts';
import { ViewElement } from '../../view-element.ts';
import { viewStyles } from '../../view.styles.ts';
import { articleTemplate } from './article.ts';
import { knowledgeStyles } from './knowledge.styles.ts';

/** Where the answers stand. */
type Answers = readonly KnowledgeHit[] | 'nothing asked' | 'searching' | 'unreachable';

/**
 * A search in what the office has written down, readable in place at any hour, with the way to a person beside it. What is
 * asked is sent to the office's server, which counts what it could not answer, without personal data and without who asked.
 *
 * @fires back - To where one was, which is where a person can be asked.
 */
export class KnowledgeView extends ViewElement {
  static override styles = [viewStyles, knowledgeStyles];

  @property({ attribute: false }) desk!: HelpDesk;
  @property({ attribute: false }) snapshot!: HelpDeskSnapshot;
  @property() language: Language = 'hu';

  @state() private answers: Answers = 'nothing asked';
  @state() private open: string | undefined;
  /** null: it could not be loaded. */
  @state() private article: KnowledgeArticle | null | undefined;
  /** What the answers are to. */
  private searched = '';
  @state() private missed = false;
  @query('#asked') private asked!: HTMLInputElement;

  /** What is typed first is the question. */
  override takeFocus(): void {
    if (matchMedia('(pointer: coarse)').matches) super.takeFocus();
    else this.asked.focus();
  }

  protected override render(): TemplateResult {
    return scrolling(html`
      <div class="stack">
        <div class="stack first" tabindex="-1" role="group" aria-labelledby="heading" aria-describedby="about">
          <h3 id="heading">${msg('Kész válaszok')}</h3>
          <p id="about">${msg('Írja be, miről szeretne olvasni. Személyes adat nem kell hozzá.')}</p>
        </div>
        <form class="ask" role="search" aria-labelledby="heading" novalidate @submit=${this.#onSubmit}>
          <label for="asked">${msg('Mit keres?')}</label>
          <input id="asked" type="search" enterkeyhint="search" autocomplete="off" aria-describedby="about" />
          <button type="submit" class="primary">${msg('Keresés')}</button>
        </form>
        ${this.#found()}
        <div class="stack">
          <p>${msg('Nem ezt kereste? Kérdezzen tőlünk.')}</p>
          ${this.#missed()}
          <div><button type="button" @click=${() => this.tell('back')}>${msg('Vissza')}</button></div>
        </div>
      </div>
    `);
  }

  #found(): TemplateResult | typeof nothing {
    if (this.answers === 'nothing asked') return nothing;
    if (this.answers === 'searching') return html`<p>${msg('Keresés…')}</p>`;
    if (this.answers === 'unreachable') return html`<p class="problem">${unreachable()}</p>`;
    if (this.answers.length === 0) return html`<p>${nothingFound()}</p>`;
    return html`
      <p id="found">${found(this.answers.length)}</p>
      ${this.language === 'hu' ? nothing : html`<p>${msg('A válaszok magyarul vannak.')}</p>`}
      <ul class="hits" aria-labelledby="found">
        ${this.answers.map((hit) => this.#hit(hit))}
      </ul>
    `;
  }

  /** The way to say so comes after the answers: it is no step of a search that has found something. */
  #missed(): TemplateResult | typeof nothing {
    if (this.missed) return html`<p id="missed" tabindex="-1">${thanks()}</p>`;
    return Array.isArray(this.answers) && this.answers.length > 0
      ? html`<div><button type="button" @click=${this.#onMissed}>${msg('Nem ezt kerestem')}</button></div>`
      : nothing;
  }

  #hit(hit: KnowledgeHit): TemplateResult {
    const open = this.open === hit.topic;
    return html`
      <li class="hit">
        <h4>
          <button
            type="button"
            id=${`hit-${hit.topic}`}
            lang=${hit.language}
            aria-expanded=${open ? 'true' : 'false'}
            @click=${() => void this.#read(open ? undefined : hit)}
          >
            ${hit.title} <span class="question">${hit.question}</span>
          </button>
        </h4>
        ${
          open
            ? html`<div class="article" role="group" aria-labelledby=${`hit-${hit.topic}`}>
                ${this.article ? articleTemplate(this.article, this.#onRelated) : html`<p>${this.article === null ? unreachable() : msg('Betöltés…')}</p>`}
              </div>`
            : nothing
        }
      </li>
    `;
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.#search();
  };

  async #search(): Promise<void> {
    const asked = this.asked.value.trim();
    if (!asked) {
      this.announce(msg('Írja be, mit keres.'), true);
      this.asked.focus();
      return;
    }
    this.answers = 'searching';
    this.missed = false;
    this.searched = asked;
    this.open = undefined;
    const answers = await this.#ask((knowledge) => knowledge.search(asked));
    this.answers = answers ?? 'unreachable';
    if (!answers) this.announce(unreachable(), true);
    else this.announce(answers.length > 0 ? found(answers.length) : nothingFound());
  }

  /** Where the article stands, the focus remains: its button says that it is open now, and the text comes after it. */
  async #read(hit: KnowledgeHit | undefined): Promise<void> {
    this.open = hit?.topic;
    this.article = undefined;
    if (!hit) return;
    const article = await this.#ask((knowledge) => knowledge.article(hit.topic, wantsEasy(this.snapshot)));
    if (this.open !== hit.topic) return;
    this.article = article;
    this.announce(article ? msg('A válasz a gomb után olvasható.') : unreachable(), !article);
  }

  /** What is near comes first among the answers then, open and with the focus. */
  readonly #onRelated = async (hit: KnowledgeHit): Promise<void> => {
    const others = Array.isArray(this.answers) ? (this.answers as KnowledgeHit[]) : [];
    this.answers = [hit, ...others.filter(({ topic }) => topic !== hit.topic)];
    const reading = this.#read(hit);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#hit-${hit.topic}`)?.focus();
    await reading;
  };

  readonly #onMissed = async (): Promise<void> => {
    const heard = await this.#ask((knowledge) => knowledge.missed(this.searched));
    if (!heard) return this.announce(unreachable(), true);
    this.missed = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#missed')?.focus();
  };

  async #ask<T>(what: (knowledge: Awaited<ReturnType<HelpDesk['knowledge']>>) => Promise<T>): Promise<T | null> {
    return this.desk
      .knowledge()
      .then(what)
      .catch(() => null);
  }
}

const found = (count: number): string => (count === 1 ? msg('1 találat.') : msg(str`${count} találat.`));
const nothingFound = (): string => msg('Erről nincs kész válaszunk. Próbálja más szavakkal, vagy kérdezzen tőlünk.');
const thanks = (): string => msg('Köszönjük, feljegyeztük, hogy ez hiányzik. Azt nem, hogy ki kereste.');
const unreachable = (): string => msg('A hivatalt most nem érjük el az interneten. Kérjük, próbálja újra.');

declare global {
  interface HTMLElementTagNameMap {
    'segit-knowledge': KnowledgeView;
  }
}
