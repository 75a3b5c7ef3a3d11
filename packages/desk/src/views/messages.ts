import type { DeskConversation } from '@segit-a-hivatal/contract';
import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ServerClock } from '../state/server-clock.ts';
import { listStyles } from '../styles/lists.ts';
import { shared } from '../styles/shared.ts';
import { waited } from '../words/durations.ts';
import { citizenName, languageWord, preferenceWords } from '../words/people.ts';
import { RowFocus } from './row-focus.ts';
import { Ticking } from './ticking.ts';

/**
 * The messages that were left, the oldest first. Nobody waits at the other end, so that a list and a button are enough:
 * taken, a message is a conversation like any other.
 *
 * @fires accept - The operator takes one; `detail` is the conversation's id.
 */
@customElement('desk-messages')
export class DeskMessages extends LitElement {
  static override styles = [shared, listStyles];

  @property({ attribute: false }) messages: readonly DeskConversation[] = [];
  @property({ attribute: false }) clock!: ServerClock;

  private readonly ticking = new Ticking(this);
  private readonly rowFocus = new RowFocus(this, () => this.messages.map(({ id }) => id));

  protected override render(): TemplateResult {
    const count = this.messages.length;
    return html`
      <section aria-labelledby="title">
        <h2 id="title" tabindex="-1">Üzenetek <span class="count">(${count})</span></h2>
        ${
          count === 0
            ? html`<p>Nincs megválaszolatlan üzenet.</p>`
            : html`<ol class="cards">
                ${repeat(
                  this.messages,
                  ({ id }) => id,
                  (each, index) => this.row(each, index),
                )}
              </ol>`
        }
      </section>
    `;
  }

  private row(each: DeskConversation, index: number): TemplateResult {
    const name = citizenName(each);
    const wishes = each.preferences.map((wish) => preferenceWords[wish].label);
    return html`
      <li class="card">
        <h3><bdi>${name}</bdi></h3>
        <p><strong>${waited(this.clock.since(each.since))} hagyta</strong></p>
        <p class="about">${each.siteName}, nyelv: ${languageWord[each.language]}</p>
        ${
          wishes.length > 0
            ? html`<ul class="wishes" aria-label="Kérései">
                ${wishes.map((wish) => html`<li>${wish}</li>`)}
              </ul>`
            : ''
        }
        <button
          type="button"
          data-id=${each.id}
          aria-label="Megválaszolás: ${name}, ${index + 1}. üzenet"
          @click=${() => this.dispatchEvent(new CustomEvent<string>('accept', { detail: each.id }))}
        >
          Megválaszolás
        </button>
      </li>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-messages': DeskMessages;
  }
}
