import type { CallbackOutcome, DeskCallback } from '@segit-a-hivatal/contract';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ServerClock } from '../state/server-clock.ts';
import { callbackStyles } from '../styles/callbacks.ts';
import { listStyles } from '../styles/lists.ts';
import { shared } from '../styles/shared.ts';
import { timeWords, triedWords } from '../words/callbacks.ts';
import { waited } from '../words/durations.ts';
import { citizenName, languageWord, preferenceWords } from '../words/people.ts';
import { RowFocus } from './row-focus.ts';
import { Ticking } from './ticking.ts';

/** How a call went. */
export interface Settled {
  readonly id: string;
  readonly outcome: CallbackOutcome;
}

/**
 * Who asked to be called, the longest untried first. What they ask for is seen before anybody takes it; the number only
 * by whoever has.
 *
 * @fires claim - The operator takes one; `detail` is its id.
 * @fires settle - The operator says how the call went; `detail` is a `Settled`.
 */
@customElement('desk-callbacks')
export class DeskCallbacks extends LitElement {
  static override styles = [shared, listStyles, callbackStyles];

  @property({ attribute: false }) callbacks: readonly DeskCallback[] = [];
  @property({ attribute: false }) clock!: ServerClock;

  private readonly ticking = new Ticking(this);
  private readonly rowFocus = new RowFocus(this, () => this.callbacks.map(({ id }) => id));

  /** To the number of the one that was just taken. */
  focusNumber(id: string): void {
    this.renderRoot.querySelector<HTMLElement>(`a[data-number="${CSS.escape(id)}"]`)?.focus();
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  protected override render(): TemplateResult {
    const count = this.callbacks.length;
    return html`
      <section aria-labelledby="title">
        <h2 id="title" tabindex="-1">Visszahívások <span class="count">(${count})</span></h2>
        ${
          count === 0
            ? html`<p>Senki sem kér visszahívást.</p>`
            : html`<ol class="cards">
                ${repeat(
                  this.callbacks,
                  ({ id }) => id,
                  (each, index) => this.row(each, index),
                )}
              </ol>`
        }
      </section>
    `;
  }

  private row(each: DeskCallback, index: number): TemplateResult {
    const name = citizenName(each);
    const wishes = each.preferences.map((wish) => preferenceWords[wish].label);
    return html`
      <li class="card">
        <h3><bdi>${name}</bdi></h3>
        <p><strong>${waited(this.clock.since(each.since))} kérte, ${timeWords[each.time]}</strong></p>
        ${each.about ? html`<p>Miről: <bdi>${each.about}</bdi></p>` : nothing}
        <p class="about">${each.siteName}, nyelv: ${languageWord[each.language]}</p>
        ${each.tries > 0 ? html`<p>${triedWords(each)}</p>` : nothing}
        ${
          wishes.length > 0
            ? html`<ul class="wishes" aria-label="Kérései">
                ${wishes.map((wish) => html`<li>${wish}</li>`)}
              </ul>`
            : nothing
        }
        ${each.contact ? this.mine(each, each.contact, name) : this.free(each, name, index)}
      </li>
    `;
  }

  private free(each: DeskCallback, name: string, index: number): TemplateResult {
    if (each.claimedBy) return html`<p>${each.claimedBy.name} hívja.</p>`;
    return html`
      <p>A szám vége: ${each.numberEnd}</p>
      <button
        type="button"
        data-id=${each.id}
        aria-label="Átveszem: ${name}, ${index + 1}. visszahívás"
        @click=${() => this.dispatchEvent(new CustomEvent<string>('claim', { detail: each.id }))}
      >
        Átveszem
      </button>
    `;
  }

  private mine(each: DeskCallback, { number, grouped, written }: NonNullable<DeskCallback['contact']>, name: string) {
    const outcome = (how: CallbackOutcome, label: string, kind = ''): TemplateResult =>
      html`<button
        type="button"
        class=${kind}
        data-id="${each.id} ${how}"
        aria-label="${label}: ${name}"
        @click=${() => this.settle({ id: each.id, outcome: how })}
      >
        ${label}
      </button>`;
    return html`
      <p>Hívja fel: <a class="number" href="tel:${number}" data-number=${each.id}>${grouped}</a></p>
      ${
        written.length > 0
          ? html`<p>Ezt írta várakozás közben:</p>
              <ul class="written">
                ${written.map((text) => html`<li><bdi>${text}</bdi></li>`)}
              </ul>`
          : nothing
      }
      <div class="outcomes" role="group" aria-label="Hogyan sikerült a hívás? ${name}">
        ${outcome('REACHED', 'Beszéltünk', 'primary')} ${outcome('NOT_REACHED', 'Nem vette fel')}
        ${outcome('GIVEN_UP', 'Nem hívható')} ${outcome('RETURNED', 'Visszaadom')}
      </div>
    `;
  }

  private settle(detail: Settled): void {
    this.dispatchEvent(new CustomEvent<Settled>('settle', { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-callbacks': DeskCallbacks;
  }
}
