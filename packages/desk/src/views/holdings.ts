import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ServerClock } from '../state/server-clock.ts';
import type { Holding } from '../state/types.ts';
import { listStyles } from '../styles/lists.ts';
import { shared } from '../styles/shared.ts';
import { waited } from '../words/durations.ts';
import { citizenName } from '../words/people.ts';
import { Ticking } from './ticking.ts';

/**
 * The operator's own conversations.
 *
 * @fires choose - One is to be shown; `detail` is its id.
 */
@customElement('desk-holdings')
export class DeskHoldings extends LitElement {
  static override styles = [shared, listStyles];

  @property({ attribute: false }) holdings: readonly Holding[] = [];
  @property({ attribute: false }) clock!: ServerClock;
  @property() selected: string | null = null;

  private readonly ticking = new Ticking(this);

  protected override render(): TemplateResult {
    return html`
      <section aria-labelledby="title">
        <h2 id="title">Beszélgetéseim <span class="count">(${this.holdings.length})</span></h2>
        ${this.holdings.length === 0
          ? html`<p>Most nincs beszélgetése.</p>`
          : html`<ul class="cards">
              ${repeat(
                this.holdings,
                ({ conversation }) => conversation.id,
                (holding) => this.row(holding),
              )}
            </ul>`}
      </section>
    `;
  }

  private row(holding: Holding): TemplateResult {
    const { conversation, feed } = holding;
    const current = conversation.id === this.selected;
    return html`
      <li>
        <button
          type="button"
          class="choice"
          aria-current=${current ? 'true' : nothing}
          @click=${() => this.dispatchEvent(new CustomEvent<string>('choose', { detail: conversation.id }))}
        >
          <bdi>${citizenName(conversation)}</bdi>
          ${feed.unread > 0 ? html`<span class="unread">${feed.unread} olvasatlan üzenet</span>` : nothing}
          <span class="more">${this.standing(holding)}</span>
        </button>
      </li>
    `;
  }

  private standing({ standing, awaitsSince, conversation }: Holding): string {
    if (standing === 'lost') return 'már nem Önnél van';
    if (standing === 'ended') return 'az ügyfél befejezte; lezárásra vár';
    const answer = awaitsSince ? `válaszra vár ${waited(this.clock.since(awaitsSince))}` : 'megválaszolva';
    return conversation.citizenPresent ? answer : `${answer}; az ügyfél nincs kapcsolatban`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-holdings': DeskHoldings;
  }
}
