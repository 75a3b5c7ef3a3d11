import { articleTemplate } from '@segit-a-hivatal/widget/views';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type {
  ArticleDesk,
  ArticleDraft,
  ArticleMove,
  ArticleOutcome,
  ArticleRevision,
  ArticleText,
} from '../../state/articles.ts';
import { articleStyles } from '../../styles/articles.ts';
import { shared } from '../../styles/shared.ts';
import { movedWord, moveWord, revisionWords, summaryWords } from '../../words/articles.ts';
import { difference } from './difference.ts';
import { area, line, type ArticleForm } from './fields.ts';

const FAILED = 'Nem sikerült. Amit írt, megmaradt. Ellenőrizze a kapcsolatot, és próbálja újra.';
/** Whoever types is not asked after at each letter. */
const PREVIEW_MS = 400;
const MOST_NOTE = 200;

/**
 * An article as it is written: its fields, beside them what citizens would see, the steps to the public, and all its versions.
 *
 * @fires announce - `detail.text` is to be spoken.
 * @fires close - Back to the list. What is not saved stays.
 */
@customElement('desk-article')
export class DeskArticle extends LitElement {
  static override styles = [shared, articleStyles];

  @property({ attribute: false }) articles!: ArticleDesk;
  @property({ attribute: false }) topics: readonly { readonly key: string; readonly name: string }[] = [];
  @state() private notice = '';
  @state() private problem = '';
  @state() private note = '';
  @state() private easy = false;
  /** The version that is compared with what is written. */
  @state() private compared: { readonly number: number; readonly text: ArticleText } | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.addController({
      hostConnected: () => this.look(),
      hostDisconnected: () => {
        clearTimeout(this.timer);
        this.articles.removeEventListener('change', this.changed);
      },
    });
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('articles')) return;
    changed.get('articles')?.removeEventListener('change', this.changed);
    this.articles.addEventListener('change', this.changed);
    this.look();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { article, draft } = this.articles;
    if (!draft) return nothing;
    return html`
      <div class="head">
        <h3 id="heading" tabindex="-1" aria-describedby="standing">${draft.text.title || 'Új cikk'}</h3>
        <button type="button" @click=${() => this.dispatchEvent(new CustomEvent('close'))}>Vissza a listához</button>
      </div>
      <p id="standing">${article ? summaryWords(article.summary) : 'Új cikk, még nincs mentve.'}</p>
      ${this.notice ? html`<p class="notice" id="notice" tabindex="-1">${this.notice}</p>` : nothing}
      ${this.articles.outdated ? this.conflict(draft) : nothing}
      <div class="columns">
        ${this.form(draft)}
        <div>${this.preview()}</div>
      </div>
      ${article && article.moves.length > 0 ? this.moves(draft, article.moves) : nothing}
      ${article ? this.versions(draft) : nothing}
    `;
  }

  private form(draft: ArticleDraft): TemplateResult {
    const form: ArticleForm = { text: draft.text, problem: this.problem, edit: this.edit };
    return html`
      <form novalidate @submit=${this.save} aria-label="A cikk szövege">
        ${line('title', 'Cím', '', form)} ${line('question', 'Kérdés', 'Ahogyan az ügyfél kérdezné.', form)}
        ${area('body', 'Válasz', MARKDOWN_HINT, 14, form)}
        ${area('easy', 'Könnyen érthetően', 'Ugyanez rövid mondatokban, legfeljebb tizenkét szóval. Lehet üres.', 6, form)}
        ${line('responsible', 'Ki intézi?', 'Például: önkormányzat (adóügy), kormányablak, NAV.', form)}
        ${area('words', 'Így is keresik', 'Rokon értelmű és köznyelvi szavak, soronként egy. Csak a keresőnek.', 4, form)}
        ${area('forms', 'Nyomtatványok', LINK_HINT, 2, form)} ${area('links', 'Hivatkozások', LINK_HINT, 2, form)}
        ${this.related(draft)}
        ${area('sources', 'Források', 'Miből dolgozott? Soronként egy. Az ügyfél nem látja.', 2, form)}
        ${line('review', 'Felülvizsgálat napja', 'Eddig kell valakinek újra megnéznie.', form)}
        ${line('owner', 'Felelőse', 'Ki nézi meg akkor?', form)}
        <div class="field">
          <label for="note">Megjegyzés: miért változik? (elhagyható)</label>
          <input id="note" autocomplete="off" maxlength=${MOST_NOTE} .value=${this.note} @input=${this.takeNote} />
        </div>
        <div class="actions">
          <button type="submit" class="primary">Mentés vázlatként</button>
          ${
            draft.dirty && this.articles.article
              ? html`<button type="button" @click=${this.discard}>Változtatásaim elvetése</button>`
              : nothing
          }
        </div>
      </form>
    `;
  }

  private related(draft: ArticleDraft): TemplateResult {
    const { related } = draft.text;
    const others = this.topics.filter(({ key }) => key !== draft.key.topic);
    const toggle = (key: string, on: boolean): void =>
      this.edit({
        related: others.map((each) => each.key).filter((each) => (each === key ? on : related.includes(each))),
      });
    return html`<details>
      <summary>Kapcsolódó témák: ${related.length}</summary>
      <div class="choices" role="group" aria-label="Kapcsolódó témák">
        ${others.map(
          ({ key, name }) => html`
            <label>
              <input
                type="checkbox"
                .checked=${related.includes(key)}
                @change=${(event: Event) => toggle(key, (event.target as HTMLInputElement).checked)}
              />
              ${name}
            </label>
          `,
        )}
      </div>
    </details>`;
  }

  private preview(): TemplateResult {
    const { preview } = this.articles;
    return html`
      <h4 id="preview">Előnézet: így látja az ügyfél</h4>
      <label class="choice">
        <input type="checkbox" .checked=${this.easy} @change=${this.chooseEasy} />
        A könnyen érthető változat
      </label>
      ${
        preview
          ? html`<div class="article" role="group" aria-labelledby="preview">
              <p><strong>${preview.title}</strong><br />${preview.question}</p>
              ${articleTemplate(preview, () => undefined)}
            </div>`
          : html`<p class="hint">
              Még nincs mit mutatni: a cím, a kérdés, a válasz és a többi kötelező mező kell hozzá.
            </p>`
      }
    `;
  }

  private moves(draft: ArticleDraft, moves: readonly ArticleMove[]): TemplateResult {
    return html`<section aria-labelledby="steps">
      <h4 id="steps">Következő lépés</h4>
      ${
        draft.dirty
          ? html`<p>Előbb mentse, vagy vesse el a változtatásait.</p>`
          : html`<div class="actions">
              ${moves.map((move) => html`<button type="button" @click=${() => this.move(move)}>${moveWord[move]}</button>`)}
            </div>`
      }
    </section>`;
  }

  /** Both texts are there until one is chosen: the own one in the fields, the other one beside it. */
  private conflict(draft: ArticleDraft): TemplateResult {
    const { summary, text } = this.articles.article!;
    return html`<section aria-labelledby="outdated">
      <div class="banner" id="outdated" tabindex="-1">
        <p>
          Közben más is mentett: ${revisionWords(summary.revision)}. Amit Ön írt, megmaradt a mezőkben, de nincs mentve.
        </p>
        <div class="actions">
          <button type="button" @click=${this.discard}>A legújabbat szerkesztem, az enyém elvész</button>
          <button type="button" @click=${this.keepMine}>Az enyémet tartom meg: mentéskor a másikat felváltja</button>
        </div>
      </div>
      <h4>Miben tér el az Öné a legújabbtól?</h4>
      ${difference(text, draft.text)}
    </section>`;
  }

  private versions(draft: ArticleDraft): TemplateResult {
    const { revisions, more } = this.articles;
    return html`<section aria-labelledby="versions">
      <h4 id="versions" tabindex="-1">Változatok</h4>
      <ul class="rows" aria-labelledby="versions">
        ${revisions.map((revision) => this.version(draft, revision))}
      </ul>
      ${more ? html`<div><button type="button" @click=${this.older}>Régebbiek</button></div>` : nothing}
    </section>`;
  }

  private version(draft: ArticleDraft, revision: ArticleRevision): TemplateResult {
    const { number } = revision;
    const shown = this.compared?.number === number ? this.compared : null;
    return html`
      <li>
        <p>${revisionWords(revision)}</p>
        <button
          type="button"
          aria-label="Eltérések: ${number}. változat"
          aria-expanded=${shown ? 'true' : 'false'}
          @click=${() => this.compare(shown ? null : number)}
        >
          Eltérések
        </button>
        ${
          shown
            ? html`<div class="wide">
                <p class="hint">Mi változott azóta? Áthúzva, ami akkor állt itt; kiemelve, ami most a mezőkben van.</p>
                ${difference(shown.text, draft.text)}
                <button type="button" @click=${() => this.restore(shown)}>Ezt a szöveget veszem elő</button>
              </div>`
            : nothing
        }
      </li>
    `;
  }

  private changed = (): void => this.requestUpdate();

  private edit = (change: Partial<ArticleText>): void => {
    const { draft } = this.articles;
    if (!draft) return;
    draft.text = { ...draft.text, ...change };
    if (this.problem in change) this.problem = '';
    this.articles.edited();
    this.look();
  };

  private look(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.articles.look(this.easy), PREVIEW_MS);
  }

  private chooseEasy = (event: Event): void => {
    this.easy = (event.target as HTMLInputElement).checked;
    this.look();
  };

  private takeNote = (event: Event): void => {
    this.note = (event.target as HTMLInputElement).value;
  };

  private save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    await this.settle(await this.articles.save(this.note), 'Mentve vázlatként. Az ügyfelek még nem látják.');
  };

  private async move(move: ArticleMove): Promise<void> {
    await this.settle(await this.articles.move(move, this.note), movedWord[move]);
  }

  private async settle(outcome: ArticleOutcome, done: string): Promise<void> {
    switch (outcome.kind) {
      case 'done':
        this.note = this.problem = '';
        this.tell(done);
        return this.focusOn('notice');
      case 'outdated':
        this.notice = '';
        this.say('Közben más is mentett. Amit Ön írt, megmaradt, de nincs mentve.');
        return this.focusOn('outdated');
      case 'invalid': {
        this.problem = outcome.field;
        const named = this.renderRoot.querySelector(`[id="${outcome.field}"]`) !== null;
        this.tell(named ? 'Egy mezőt javítani kell.' : FAILED);
        return this.focusOn(named ? outcome.field : 'notice');
      }
      case 'failed':
        this.tell(FAILED);
        return this.focusOn('notice');
    }
  }

  private discard = async (): Promise<void> => {
    this.articles.discard();
    this.problem = '';
    this.tell('A legújabb mentett szöveg látható.');
    this.look();
    await this.focusOn('notice');
  };

  private keepMine = async (): Promise<void> => {
    this.articles.keepMine();
    this.tell('Az Ön szövege maradt a mezőkben. Mentéskor felváltja a másikat, az a változatok között megmarad.');
    await this.focusOn('notice');
  };

  private async compare(number: number | null): Promise<void> {
    if (number === null) {
      this.compared = null;
      return;
    }
    const text = await this.articles.textOf(number);
    if (!text) return this.tell(FAILED);
    this.compared = { number, text };
    this.say('Az eltérések a gomb után olvashatók.');
  }

  private async restore({ number, text }: { number: number; text: ArticleText }): Promise<void> {
    this.articles.restore(number, text);
    this.compared = null;
    this.tell(`A ${number}. változat szövege került a mezőkbe. Még nincs mentve.`);
    this.look();
    await this.focusOn('notice');
  }

  private older = async (): Promise<void> => {
    if ((await this.articles.older()).kind !== 'done') this.tell(FAILED);
    await this.focusOn('versions');
  };

  private async focusOn(id: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[id="${id}"]`)?.focus();
  }

  private tell(text: string): void {
    this.notice = text;
    this.say(text);
  }

  private say(text: string): void {
    this.dispatchEvent(new CustomEvent('announce', { detail: { text }, bubbles: true, composed: true }));
  }
}

const MARKDOWN_HINT =
  'Markdown: ## alcím, 1. lépés, - felsorolás, [felirat](https://…). HTML nem lesz belőle, szövegként látszik. Változó összeget, határidőt ne írjon.';
const LINK_HINT = 'Soronként egy: [felirat](https://…).';

declare global {
  interface HTMLElementTagNameMap {
    'desk-article': DeskArticle;
  }
}
