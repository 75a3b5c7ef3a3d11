import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { navigationStyles } from '../styles/navigation.ts';
import { shared } from '../styles/shared.ts';
import { elsewhereWords } from '../words/waiting.ts';

/** What is said of a view before it is opened. */
export interface Entry {
  readonly path: string;
  readonly name: string;
  /** What waits there, in words. */
  readonly waiting: string;
}

/**
 * The desk's views, as links to fragments of the page: the browser's back button, bookmarks and a reload know them. Beside
 * the views where there is room; else behind one button that says where one is, and that something waits elsewhere.
 *
 * @fires again - The view that is shown was chosen.
 */
@customElement('desk-navigation')
export class DeskNavigation extends LitElement {
  static override styles = [shared, navigationStyles];

  @property({ attribute: false }) entries: readonly Entry[] = [];
  /** The path of the view that is shown. */
  @property() current = '';
  @state() private open = false;
  @query('#toggle') private toggle!: HTMLButtonElement;

  protected override render(): TemplateResult {
    const shown = this.entries.find(({ path }) => path === this.current);
    const elsewhere = elsewhereWords(this.entries.filter((each) => each !== shown && each.waiting).length);
    return html`
      <nav aria-label="Nézetek" @keydown=${this.key} @focusout=${this.left}>
        <button
          type="button"
          id="toggle"
          aria-expanded=${this.open ? 'true' : 'false'}
          aria-controls="views"
          @click=${() => (this.open = !this.open)}
        >
          <span>Menü: ${shown?.name}</span>${badge(elsewhere)}
        </button>
        <ul id="views" ?data-open=${this.open}>
          ${this.entries.map((each) => this.entry(each))}
        </ul>
      </nav>
    `;
  }

  private entry({ path, name, waiting }: Entry): TemplateResult {
    return html`<li>
      <a href="#${path}" aria-current=${path === this.current ? 'page' : nothing} @click=${() => this.go(path)}>
        <span>${name}</span>${badge(waiting)}
      </a>
    </li>`;
  }

  /** The way to where one is already changes no address, and still goes to its heading. */
  private go(path: string): void {
    this.open = false;
    if (path === this.current) this.dispatchEvent(new CustomEvent('again'));
  }

  private key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.open) return;
    event.preventDefault();
    this.open = false;
    this.toggle.focus();
  };

  /** Whoever goes on by Tab leaves nothing standing open. */
  private left = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node && !this.renderRoot.contains(relatedTarget)) this.open = false;
  };
}

const badge = (words: string): TemplateResult | typeof nothing =>
  words ? html` <span class="badge">${words}</span>` : nothing;

declare global {
  interface HTMLElementTagNameMap {
    'desk-navigation': DeskNavigation;
  }
}
