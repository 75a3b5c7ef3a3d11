import { RovingFocus } from '@segit-a-hivatal/widget/a11y';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ServerClock } from '../state/server-clock.ts';
import type { Holding } from '../state/types.ts';
import { listStyles } from '../styles/lists.ts';
import { shared } from '../styles/shared.ts';
import { waited } from '../words/durations.ts';
import { aboutWords, citizenName } from '../words/people.ts';
import { Ticking } from './ticking.ts';

/**
 * The operator's own conversations: one tab stop, arrows to move, Enter to show.
 *
 * @fires show - A conversation is to be shown; `detail` is its id.
 */
@customElement('desk-conversations')
export class DeskConversations extends LitElement {
  static override styles = [shared, listStyles];

  @property({ attribute: false }) holdings: readonly Holding[] = [];
  @property() selected: string | null = null;
  @property({ attribute: false }) clock!: ServerClock;

  private readonly ticking = new Ticking(this);
  private readonly roving = new RovingFocus<string>(
    () => this.holdings.map(({ conversation }) => conversation.id),
    (id) => {
      this.requestUpdate();
      this.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)?.focus();
    },
  );

  /** To the conversation that is shown, or the first one. */
  override focus(): void {
    const id = this.selected ?? this.holdings[0]?.conversation.id;
    if (id) this.roving.move(id);
    else this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  protected override render(): TemplateResult {
    return html`
      <nav aria-labelledby="title">
        <h2 id="title" tabindex="-1">Beszélgetéseim <span>(${this.holdings.length})</span></h2>
        ${
          this.holdings.length === 0
            ? html`<p>Most nincs beszélgetése.</p>`
            : html`<ul class="cards" @keydown=${(event: KeyboardEvent) => this.roving.handle(event)}>
                ${repeat(
                  this.holdings,
                  ({ conversation }) => conversation.id,
                  (holding) => html`<li>${this.entry(holding)}</li>`,
                )}
              </ul>`
        }
      </nav>
    `;
  }

  private entry(holding: Holding): TemplateResult {
    const { conversation } = holding;
    const { id } = conversation;
    const stop = this.roving.current === id;
    return html`
      <button
        type="button"
        class="entry"
        data-id=${id}
        tabindex=${stop ? 0 : -1}
        aria-current=${this.selected === id ? 'true' : nothing}
        @focus=${() => this.stopAt(id)}
        @click=${() => this.dispatchEvent(new CustomEvent<string>('show', { detail: id }))}
      >
        <strong class="name"><bdi>${citizenName(conversation)}</bdi></strong>
        ${this.news(holding)}
        <span class="about">${aboutWords(conversation)}</span>
      </button>
    `;
  }

  private news({ standing, feed, conversation, awaitsSince, draft }: Holding): TemplateResult | typeof nothing {
    if (standing === 'lost') return html`<strong class="error">Már nem Önnél van</strong>`;
    if (standing === 'ended') return html`<strong>Az ügyfél befejezte; a téma hiányzik</strong>`;
    const unread = feed.caughtUp ? feed.unread : conversation.unread;
    return html`
      ${unread > 0 ? html`<strong class="unread">${unread} olvasatlan</strong>` : nothing}
      ${awaitsSince ? html`<span>${waited(this.clock.since(awaitsSince))} vár válaszra</span>` : nothing}
      ${draft ? html`<span>Megkezdett válasz</span>` : nothing}
    `;
  }

  private stopAt(id: string): void {
    if (this.roving.current === id) return;
    this.roving.current = id;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-conversations': DeskConversations;
  }
}
