import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ArticleDesk, ArticleKey, ArticleSummary } from '../../state/articles.ts';
import { articleStyles } from '../../styles/articles.ts';
import { shared } from '../../styles/shared.ts';
import { summaryWords } from '../../words/articles.ts';
import { languageWord } from '../../words/people.ts';
import './article.ts';

/** Which articles are shown. */
const FILTERS = {
  all: { label: 'Mind', shows: () => true },
  overdue: { label: 'Lejárt felülvizsgálat', shows: ({ overdue }: ArticleSummary) => overdue },
  review: { label: 'Átnézésre vár', shows: ({ revision }: ArticleSummary) => revision.step === 'SUBMITTED' },
  begun: {
    label: 'Vázlat, javítás, közzétehető',
    shows: ({ revision }: ArticleSummary) => ['SAVED', 'RETURNED', 'APPROVED'].includes(revision.step),
  },
} as const;
type Filter = keyof typeof FILTERS;

/**
 * What the office has written down: the articles by topic, how each stands, and the one that is open.
 *
 * @fires announce - `detail.text` is to be spoken.
 */
@customElement('desk-knowledge')
export class DeskKnowledge extends LitElement {
  static override styles = [shared, articleStyles];

  @property({ attribute: false }) articles!: ArticleDesk;
  @state() private notice = '';
  @state() private filter: Filter = 'all';

  constructor() {
    super();
    this.addController({ hostDisconnected: () => this.articles.removeEventListener('change', this.changed) });
  }

  override focus(): void {
    const open = this.renderRoot.querySelector('desk-article');
    if (open) open.focus();
    else this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('articles')) return;
    changed.get('articles')?.removeEventListener('change', this.changed);
    this.articles.addEventListener('change', this.changed);
    void this.load();
  }

  protected override render(): TemplateResult {
    const { list, draft } = this.articles;
    return html`
      <div class="page">
        <h2 id="title" tabindex="-1">Tudásbázis</h2>
        ${this.notice ? html`<p class="notice">${this.notice}</p>` : nothing}
        ${
          draft
            ? html`<desk-article
                .articles=${this.articles}
                .topics=${list?.topics ?? []}
                @close=${() => this.close(draft.key)}
              ></desk-article>`
            : list
              ? this.lists(list)
              : html`<p>Betöltés…</p>
                  <button type="button" @click=${this.load}>Újra</button>`
        }
      </div>
    `;
  }

  private lists({ topics, articles }: NonNullable<ArticleDesk['list']>): TemplateResult {
    const name = new Map(topics.map((topic) => [topic.key, topic.name]));
    const shown = articles
      .filter(FILTERS[this.filter].shows)
      .toSorted((one, other) => topicOf(one).localeCompare(topicOf(other), 'hu'));
    const overdue = articles.filter(FILTERS.overdue.shows).length;
    const missing = topics.filter(({ key }) => !articles.some((each) => each.topic === key && each.language === 'hu'));
    function topicOf({ topic }: ArticleSummary): string {
      return name.get(topic) ?? topic;
    }
    return html`
      <p>
        ${articles.length} cikk;
        ${overdue === 0 ? 'egyiknek sem járt le a felülvizsgálata.' : `${overdue} felülvizsgálata lejárt.`}
      </p>
      <div class="field">
        <label for="filter">Melyik cikkek látszanak?</label>
        <select id="filter" @change=${this.choose}>
          ${Object.entries(FILTERS).map(
            ([key, { label }]) => html`<option value=${key} ?selected=${key === this.filter}>${label}</option>`,
          )}
        </select>
      </div>
      <ul class="rows" aria-label="Cikkek téma szerint">
        ${shown.map(
          (each) => html`
            <li>
              <p>
                <strong>${each.title}</strong>${each.language === 'hu' ? '' : ` (${languageWord[each.language]})`}<br />
                <span class=${each.overdue ? 'overdue' : ''}>${summaryWords(each)}</span>
                ${this.articles.isDirty(each) ? html`<br />Mentetlen változtatása van benne.` : nothing}
              </p>
              <button
                type="button"
                id=${`open-${each.topic}-${each.language}`}
                aria-label="Megnyitás: ${each.title}"
                @click=${() => this.open(each)}
              >
                Megnyitás
              </button>
            </li>
          `,
        )}
      </ul>
      ${shown.length === 0 ? html`<p>Nincs ilyen cikk.</p>` : nothing}
      ${
        missing.length === 0
          ? nothing
          : html`<section aria-labelledby="missing">
              <h3 id="missing">Témák cikk nélkül</h3>
              <div class="actions">
                ${missing.map(
                  ({ key, name: title }) =>
                    html`<button type="button" @click=${() => this.begin(key, title)}>Új cikk: ${title}</button>`,
                )}
              </div>
            </section>`
      }
    `;
  }

  private changed = (): void => this.requestUpdate();

  private choose = (event: Event): void => {
    this.filter = (event.target as HTMLSelectElement).value as Filter;
  };

  private load = async (): Promise<void> => {
    const { kind } = await this.articles.load();
    if (kind !== 'done') this.tell('A tudásbázis most nem tölthető be. Ellenőrizze a kapcsolatot.');
  };

  private async open({ topic, language }: ArticleKey): Promise<void> {
    const { kind } = await this.articles.open({ topic, language });
    if (kind !== 'done') return this.tell('A cikk most nem tölthető be. Ellenőrizze a kapcsolatot.');
    await this.toArticle();
  }

  private async begin(topic: string, title: string): Promise<void> {
    this.articles.begin({ topic, language: 'hu' }, title);
    await this.toArticle();
  }

  private async toArticle(): Promise<void> {
    this.notice = '';
    await this.updateComplete;
    const view = this.renderRoot.querySelector('desk-article');
    await view?.updateComplete;
    view?.focus();
  }

  /** To the button that led there. */
  private async close({ topic, language }: ArticleKey): Promise<void> {
    this.articles.close();
    await this.updateComplete;
    const from = this.renderRoot.querySelector<HTMLElement>(`#open-${topic}-${language}`);
    if (from) from.focus();
    else this.focus();
  }

  private tell(text: string): void {
    this.notice = text;
    this.dispatchEvent(new CustomEvent('announce', { detail: { text }, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-knowledge': DeskKnowledge;
  }
}
