import type { DeskConversation } from '@segit-a-hivatal/contract';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ServerClock } from '../state/server-clock.ts';
import { shared } from '../styles/shared.ts';
import { listStyles } from '../styles/lists.ts';
import { waited } from '../words/durations.ts';
import { aboutWords, citizenName, preferenceWords, requeueWords } from '../words/people.ts';
import { RowFocus } from './row-focus.ts';
import { Ticking } from './ticking.ts';

/**
 * Who waits, the next one first.
 *
 * @fires accept - The operator takes somebody; `detail` is the conversation's id, or null for whoever is next.
 */
@customElement('desk-queue')
export class DeskQueue extends LitElement {
  static override styles = [shared, listStyles];

  @property({ attribute: false }) waiting: readonly DeskConversation[] = [];
  /** Who was handed on to this operator by name. */
  @property({ attribute: false }) meant: readonly DeskConversation[] = [];
  @property({ attribute: false }) clock!: ServerClock;
  @property({ type: Number }) operatorsPresent = 0;
  @property({ type: Boolean }) loaded = false;
  /** What came of the last step here, in words. */
  @property() notice = '';

  private readonly ticking = new Ticking(this);
  private readonly rowFocus = new RowFocus(this, () => this.waiting.map(({ id }) => id));

  protected override render(): TemplateResult {
    const count = this.waiting.length;
    return html`
      <section aria-labelledby="title">
        <h2 id="title" tabindex="-1">Várakozók <span class="count">(${count})</span></h2>
        <p class="hint">${this.operatorsPresent} ügyintéző van a helyén.</p>
        <button type="button" class="primary" aria-disabled=${count === 0 ? 'true' : 'false'} @click=${this.acceptNext}>
          Következő fogadása
        </button>
        ${this.notice ? html`<p class="notice">${this.notice}</p>` : nothing}
        ${
          count === 0
            ? html`<p>${this.loaded ? 'Most senki sem vár.' : 'A sor betöltése…'}</p>`
            : html`<ol class="cards">
                ${repeat(
                  this.waiting,
                  (each) => each.id,
                  (each, index) => this.row(each, index),
                )}
              </ol>`
        }
      </section>
    `;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  private row(each: DeskConversation, index: number): TemplateResult {
    const name = citizenName(each);
    return html`
      <li class="card">
        <h3><bdi>${name}</bdi></h3>
        <p>
          <strong>${waited(this.clock.since(each.since))} vár</strong>
        </p>
        <p class="about">${aboutWords(each)}</p>
        ${
          each.preferences.length > 0
            ? html`<ul class="wishes" aria-label="Kérései">
                ${each.preferences.map((wish) => html`<li>${preferenceWords[wish].label}</li>`)}
              </ul>`
            : nothing
        }
        ${this.meant.some(({ id }) => id === each.id) ? html`<p><strong>Önnek adták tovább.</strong></p>` : nothing}
        ${each.requeued ? html`<p class="notice">${requeueWords[each.requeued]}</p>` : nothing}
        ${each.note ? html`<p class="notice">A továbbadó megjegyzése: <bdi>${each.note}</bdi></p>` : nothing}
        <button
          type="button"
          data-id=${each.id}
          aria-label="Fogadás: ${name}, ${index + 1}. a sorban"
          @click=${() => this.accept(each.id)}
        >
          Fogadás
        </button>
      </li>
    `;
  }

  private acceptNext = (): void => {
    if (this.waiting.length > 0) this.accept(null);
  };

  private accept(id: string | null): void {
    this.dispatchEvent(new CustomEvent<string | null>('accept', { detail: id }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-queue': DeskQueue;
  }
}
