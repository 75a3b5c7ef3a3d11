import type { KnowledgeArticle } from '@segit-a-hivatal/contract';
import type { ConversationSnapshot } from '@segit-a-hivatal/widget/client';
import { articleTemplate } from '@segit-a-hivatal/widget/views';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '../styles/shared.ts';
import { suggestionStyles } from '../styles/suggestions.ts';
import { articleText } from '../words/article-text.ts';

/** Of how many messages the question is gathered: people ask in pieces. */
const MESSAGES = 3;

/** What the citizen has written last. */
export const citizenText = ({ entries }: Pick<ConversationSnapshot, 'entries'>): string =>
  entries
    .flatMap((entry) => (entry.kind === 'message' && entry.party === 'CITIZEN' ? entry.text : []))
    .slice(-MESSAGES)
    .join('\n');

/**
 * Articles that may answer what the citizen has written: to be read here, or to be written into the input, where the operator
 * reads and changes them. Only the first ones of a conversation are spoken of: those who write a lot are not interrupted.
 *
 * @fires insert - `detail` is the text to write.
 * @fires say - `detail` is to be announced.
 */
@customElement('desk-suggestions')
export class DeskSuggestions extends LitElement {
  static override styles = [shared, suggestionStyles];

  /** What the citizen has written. */
  @property() text = '';
  /** They asked for easy language. */
  @property({ type: Boolean }) easy = false;
  /** F2 is switched on. */
  @property({ type: Boolean }) shortcut = false;
  /** The citizen sees what is written before it is sent. */
  @property({ type: Boolean }) watched = false;
  /** Asks the server; null: it did not answer. */
  @property({ attribute: false }) suggest!: (
    text: string,
    easy: boolean,
  ) => Promise<readonly KnowledgeArticle[] | null>;
  @state() private articles: readonly KnowledgeArticle[] = [];
  @state() private open: string | null = null;
  private spoken = false;

  /** The best one into the input. False: there is none. */
  insertFirst(): boolean {
    const [first] = this.articles;
    if (first) this.insert(first);
    return first !== undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('text') || changed.has('easy')) void this.look();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.articles.length === 0) return nothing;
    return html`
      <section aria-labelledby="title" aria-describedby="about">
        <h3 id="title">Javaslatok a tudásbázisból</h3>
        <p class="hint" id="about">
          ${this.shortcut ? 'F2: az első beillesztése. ' : ''}${
            this.watched
              ? 'Vigyázat: amit beilleszt, azt az ügyfél rögtön látja.'
              : 'A szöveg a válaszmezőbe kerül; csak akkor megy el, ha elküldi.'
          }
        </p>
        <ul class="rows" aria-labelledby="title">
          ${this.articles.map((article) => this.row(article))}
        </ul>
      </section>
    `;
  }

  private row(article: KnowledgeArticle): TemplateResult {
    const { topic, title, question } = article;
    const open = this.open === topic;
    return html`
      <li>
        <div class="row">
          <p class="name"><strong>${title}</strong></p>
          <button
            type="button"
            aria-label="Elolvasom: ${title}"
            aria-expanded=${open ? 'true' : 'false'}
            @click=${() => (this.open = open ? null : topic)}
          >
            Elolvasom
          </button>
          <button type="button" aria-label="Beillesztés: ${title}" @click=${() => this.insert(article)}>
            Beillesztés
          </button>
        </div>
        ${
          open
            ? html`<div class="article" role="group" aria-label=${title}>
                <p class="question">${question}</p>
                ${articleTemplate({ ...article, related: [] }, () => undefined)}
              </div>`
            : nothing
        }
      </li>
    `;
  }

  private async look(): Promise<void> {
    const { text, easy } = this;
    const found = text.trim() === '' ? [] : await this.suggest(text, easy);
    // Without an answer what was found before stands; with a late one something newer does.
    if (!found || text !== this.text || easy !== this.easy) return;
    this.articles = found;
    if (this.spoken || found.length === 0) return;
    this.spoken = true;
    this.dispatchEvent(new CustomEvent('say', { detail: `Javaslat a tudásbázisból: ${found[0]!.title}.` }));
  }

  private insert(article: KnowledgeArticle): void {
    this.dispatchEvent(new CustomEvent('insert', { detail: articleText(article) }));
    this.dispatchEvent(
      new CustomEvent('say', { detail: `Beillesztve: ${article.title}. Olvassa el, mielőtt elküldi.` }),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-suggestions': DeskSuggestions;
  }
}
