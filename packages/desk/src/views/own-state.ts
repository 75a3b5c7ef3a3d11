import type { OperatorState } from '@segit-a-hivatal/contract';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Desk } from '../state/desk.ts';
import { ownStateStyles } from '../styles/own-state.ts';
import { shared } from '../styles/shared.ts';
import { CHOICES, OFF_SHIFT, stateWords } from '../words/routing.ts';

/**
 * Whether this operator is asked to take citizens: a button that says it, and opens what there is to choose, each with
 * what it means. Buttons and not a list of choices: in some browsers an arrow key would already choose, and somebody who
 * only looks would be offered a citizen. That it has changed is said by the news.
 *
 * @fires announce - `detail.text` is to be spoken.
 */
@customElement('desk-own-state')
export class DeskOwnState extends LitElement {
  static override styles = [shared, ownStateStyles];

  @property({ attribute: false }) desk!: Desk;
  @state() private open = false;
  @state() private problem = '';
  @query('#toggle') private toggle!: HTMLButtonElement;

  constructor() {
    super();
    this.addController({ hostDisconnected: () => this.desk.removeEventListener('change', this.changed) });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('desk')) return;
    changed.get('desk')?.removeEventListener('change', this.changed);
    this.desk.addEventListener('change', this.changed);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { own, onShift } = this.desk.state.routing;
    if (!own) return nothing;
    return html`
      <div @keydown=${this.key} @focusout=${this.left}>
        <button
          type="button"
          id="toggle"
          class=${onShift ? own.toLowerCase() : 'off'}
          aria-expanded=${this.open ? 'true' : 'false'}
          aria-controls="choices"
          @click=${() => (this.open = !this.open)}
        >
          Állapot: ${stateWords[own].name}${onShift ? '' : ', műszakon kívül'}
        </button>
        <div id="choices" role="group" aria-labelledby="question" ?hidden=${!this.open}>
          <p id="question"><strong>Ajánlunk-e most Önnek ügyfelet?</strong></p>
          ${onShift ? nothing : html`<p class="notice">${OFF_SHIFT}</p>`}
          ${this.problem ? html`<p class="error">${this.problem}</p>` : nothing}
          <ul>
            ${CHOICES.map((each) => this.choice(each, own))}
          </ul>
          <p class="hint"><strong>${stateWords.AWAY.name}:</strong> ${stateWords.AWAY.meaning}</p>
        </div>
      </div>
    `;
  }

  private choice(each: OperatorState, own: OperatorState): TemplateResult {
    const { name, meaning } = stateWords[each];
    return html`<li>
      <button
        type="button"
        aria-pressed=${each === own ? 'true' : 'false'}
        aria-describedby=${each}
        @click=${() => this.choose(each)}
      >
        ${name}
      </button>
      <span id=${each}>${meaning}</span>
    </li>`;
  }

  private changed = (): void => this.requestUpdate();

  private async choose(each: OperatorState): Promise<void> {
    if (await this.desk.routing.choose(each)) {
      this.problem = '';
      this.close();
      return;
    }
    this.problem = 'Nem sikerült. Ellenőrizze a kapcsolatot, és próbálja újra.';
    this.dispatchEvent(new CustomEvent('announce', { detail: { text: this.problem, assertive: true } }));
  }

  private key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.open) return;
    event.preventDefault();
    this.close();
  };

  /** Whoever goes on by Tab leaves nothing standing over the page. */
  private left = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node && !this.renderRoot.contains(relatedTarget)) this.open = false;
  };

  private close(): void {
    this.open = false;
    this.toggle.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-own-state': DeskOwnState;
  }
}
