import type { CannedReply } from '@segit-a-hivatal/contract';
import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '../styles/shared.ts';
import { cannedStyles } from '../styles/canned.ts';
import { languageWord } from '../words/people.ts';

/** Without accents and case: whoever looks for „ebosszeiras” finds „Ebösszeírás”. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('hu');

/**
 * Ready answers: a search field over a list box with real focus. Choosing one only writes it into the composer; the
 * operator reads it there, and sends it or not.
 *
 * @fires insert - `detail` is the text to write.
 * @fires close - The panel is left without choosing.
 * @fires found - `detail` is how many answers match, for the announcer.
 */
@customElement('desk-canned-replies')
export class DeskCannedReplies extends LitElement {
  static override styles = [shared, cannedStyles];

  @property({ attribute: false }) replies: readonly CannedReply[] = [];
  /** Replaces `{nev}`. */
  @property() operatorName = '';

  @state() private query = '';
  @state() private active = 0;

  protected override render(): TemplateResult {
    const found = this.found();
    return html`
      <section aria-labelledby="title" @keydown=${this.leaveOnEscape}>
        <div class="head">
          <h3 id="title">Kész válaszok</h3>
          <button type="button" @click=${this.leave}>Bezárás</button>
        </div>
        <label for="search">Keresés a kész válaszok között</label>
        <input
          id="search"
          type="search"
          autocomplete="off"
          .value=${this.query}
          @input=${this.search}
          @keydown=${this.intoList}
        />
        <p class="hint" id="count">${found.length} találat. Lefelé nyíl: a találatok; Enter: beillesztés a válaszba.</p>
        <div
          role="listbox"
          aria-label="Kész válaszok"
          aria-describedby="count"
          @keydown=${this.walk}
          @click=${this.pick}
        >
          ${found.map(
            (reply, index) => html`
              <div
                role="option"
                aria-selected=${index === this.active ? 'true' : 'false'}
                tabindex=${index === this.active ? 0 : -1}
                lang=${reply.language}
                data-index=${index}
                @focus=${() => (this.active = index)}
              >
                <strong>${reply.title}</strong>
                ${reply.language === 'hu' ? '' : html`<span lang="hu"> (${languageWord[reply.language]})</span>`}
                <span class="preview">${this.textOf(reply)}</span>
              </div>
            `,
          )}
        </div>
      </section>
    `;
  }

  private pick = (event: MouseEvent): void => {
    const option = (event.target as Element).closest<HTMLElement>('[role="option"]');
    const reply = this.found()[Number(option?.dataset.index)];
    if (reply) this.insert(reply);
  };

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('#search')?.focus();
  }

  private found(): readonly CannedReply[] {
    const words = folded(this.query).split(/\s+/).filter(Boolean);
    return this.replies.filter(({ title, text }) => {
      const haystack = folded(`${title} ${text}`);
      return words.every((word) => haystack.includes(word));
    });
  }

  private textOf = (reply: CannedReply): string => reply.text.replaceAll('{nev}', this.operatorName);

  private search = (event: Event): void => {
    this.query = (event.target as HTMLInputElement).value;
    this.active = 0;
    this.dispatchEvent(new CustomEvent('found', { detail: this.found().length }));
  };

  private intoList = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    this.options()[this.active]?.focus();
  };

  private walk = (event: KeyboardEvent): void => {
    const options = this.options();
    const last = options.length - 1;
    const to: Record<string, number> = {
      ArrowDown: Math.min(this.active + 1, last),
      ArrowUp: this.active - 1,
      Home: 0,
      End: last,
    };
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      const reply = this.found()[this.active];
      if (reply) this.insert(reply);
      return;
    }
    const index = to[event.key];
    if (index === undefined) return;
    event.preventDefault();
    if (index < 0) this.focus();
    else options[index]?.focus();
  };

  private leaveOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.leave();
  };

  private options = (): HTMLElement[] => [...this.renderRoot.querySelectorAll<HTMLElement>('[role="option"]')];

  private insert(reply: CannedReply): void {
    this.dispatchEvent(new CustomEvent<string>('insert', { detail: this.textOf(reply) }));
  }

  private leave = (): void => {
    this.dispatchEvent(new CustomEvent('close'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-canned-replies': DeskCannedReplies;
  }
}
