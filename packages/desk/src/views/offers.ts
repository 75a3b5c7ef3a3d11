import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Offer, RoutingState } from '../state/routing.ts';
import type { ServerClock } from '../state/server-clock.ts';
import { listStyles } from '../styles/lists.ts';
import { offersStyles } from '../styles/offers.ts';
import { shared } from '../styles/shared.ts';
import { waited } from '../words/durations.ts';
import { citizenName, fromWords, preferenceWords, requeueWords } from '../words/people.ts';
import { endedWords, pausedWords, remaining } from '../words/routing.ts';
import { Ticking } from './ticking.ts';

/**
 * Whom this operator is asked to take, above everything else, and what became of an offer that they did not answer. It
 * never takes the focus. Where something goes away under the focus, the heading has it, and no button: what is pressed
 * at that moment must not take somebody else.
 *
 * @fires accept - Yes; `detail` is the conversation's id.
 * @fires decline - No; `detail` is the conversation's id.
 * @fires available - The operator wants to be asked again.
 * @fires put-away - What ended has been read.
 */
@customElement('desk-offers')
export class DeskOffers extends LitElement {
  static override styles = [shared, listStyles, offersStyles];

  @property({ attribute: false }) routing!: RoutingState;
  @property({ attribute: false }) clock!: ServerClock;
  /** Stays for as long as the focus is in it. */
  private entered = false;
  private focused: Element | null = null;
  private readonly ticking = new Ticking(this);

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  protected override willUpdate(): void {
    this.focused = this.shadowRoot?.activeElement ?? null;
  }

  protected override updated(): void {
    if (this.focused?.isConnected === false) this.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { offers, ended, paused } = this.routing;
    if (offers.length === 0 && !ended && !paused && !this.entered) return nothing;
    return html`
      <section aria-labelledby="title" @focusin=${() => (this.entered = true)} @focusout=${this.left}>
        <h2 id="title" tabindex="-1">${offers.length > 0 ? `Önnek ajánljuk (${offers.length})` : 'Nincs ajánlat'}</h2>
        ${ended || paused ? this.aside() : nothing}
        ${
          offers.length > 0
            ? html`<ol class="cards">
                ${repeat(
                  offers,
                  ({ conversation }) => conversation.id,
                  (offer) => this.offer(offer),
                )}
              </ol>`
            : nothing
        }
      </section>
    `;
  }

  private offer({ conversation, until }: Offer): TemplateResult {
    const { id, preferences, requeued, note, since } = conversation;
    const name = citizenName(conversation);
    return html`
      <li class="card">
        <div class="what">
          <h3><bdi>${name}</bdi></h3>
          <p><strong>${waited(this.clock.since(since))} vár</strong>, ${fromWords(conversation)}</p>
          ${
            preferences.length > 0
              ? html`<ul class="wishes" aria-label="Kérései">
                  ${preferences.map((wish) => html`<li>${preferenceWords[wish].label}</li>`)}
                </ul>`
              : nothing
          }
          ${requeued ? html`<p>${requeueWords[requeued]}</p>` : nothing}
          ${note ? html`<p class="notice">A továbbadó megjegyzése: <bdi>${note}</bdi></p>` : nothing}
          <p id="left-${id}">
            Dönteni ${remaining(Date.parse(until) - this.clock.now())} van. Ha nem felel, másnak ajánljuk, és Ön Foglalt
            lesz.
          </p>
        </div>
        <div class="actions">
          <button
            type="button"
            class="primary"
            data-id=${id}
            aria-describedby="left-${id}"
            aria-label="Elfogadom: ${name}"
            @click=${() => this.tell('accept', id)}
          >
            Elfogadom
          </button>
          <button type="button" aria-label="Most nem: ${name}" @click=${() => this.tell('decline', id)}>
            Most nem
          </button>
        </div>
      </li>
    `;
  }

  /** What ended without an answer, and why nobody is offered now. */
  private aside(): TemplateResult {
    const { ended, paused } = this.routing;
    return html`
      <div class="ended">
        <p>${ended ? endedWords(ended) : nothing} ${paused ? pausedWords[paused] : nothing}</p>
        <div class="actions">
          ${
            paused
              ? html`<button type="button" class="primary" @click=${() => this.tell('available')}>
                  Újra elérhető vagyok
                </button>`
              : nothing
          }
          <button type="button" @click=${() => this.tell('put-away')}>Rendben</button>
        </div>
      </div>
    `;
  }

  private left = ({ relatedTarget }: FocusEvent): void => {
    // A window that goes behind another one takes its focus along, and brings it back.
    this.entered = !document.hasFocus() || (relatedTarget instanceof Node && this.renderRoot.contains(relatedTarget));
    // What is rendered anew takes the focus away in the midst of an update, and gives it to the heading behind it.
    void this.updateComplete.then(() => this.requestUpdate());
  };

  private tell(type: string, detail?: string): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-offers': DeskOffers;
  }
}
