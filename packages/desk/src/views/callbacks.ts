import type { CallbackOutcome, DeskCallback } from '@segit-a-hivatal/contract';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Desk } from '../state/desk.ts';
import { callbackStyles } from '../styles/callbacks.ts';
import { listStyles } from '../styles/lists.ts';
import { shared } from '../styles/shared.ts';
import { claimWords, settledWords, timeWords, triedWords } from '../words/callbacks.ts';
import { waited } from '../words/durations.ts';
import { citizenName, languageWord, preferenceWords } from '../words/people.ts';
import { RowFocus } from './row-focus.ts';
import { Ticking } from './ticking.ts';

/**
 * Who asked to be called, the longest untried first. What they ask for is seen before anybody takes it; the number only
 * by whoever has.
 *
 * @fires announce - `detail.text` is to be spoken.
 */
@customElement('desk-callbacks')
export class DeskCallbacks extends LitElement {
  static override styles = [shared, listStyles, callbackStyles];

  @property({ attribute: false }) desk!: Desk;
  @state() private notice = '';

  private readonly ticking = new Ticking(this);
  private readonly rowFocus = new RowFocus(this, () => this.callbacks.map(({ id }) => id));

  constructor() {
    super();
    this.addController({ hostDisconnected: () => this.desk.removeEventListener('change', this.changed) });
  }

  private get callbacks(): readonly DeskCallback[] {
    return this.desk.state.callbacks;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('desk')) return;
    changed.get('desk')?.removeEventListener('change', this.changed);
    this.desk.addEventListener('change', this.changed);
  }

  protected override render(): TemplateResult {
    const count = this.callbacks.length;
    return html`
      <section class="page" aria-labelledby="title">
        <h2 id="title" tabindex="-1">Visszahívások <span class="count">(${count})</span></h2>
        ${this.notice ? html`<p class="notice">${this.notice}</p>` : nothing}
        ${
          count === 0
            ? html`<p>${this.desk.state.loaded ? 'Senki sem kér visszahívást.' : 'Betöltés…'}</p>`
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
        <p><strong>${waited(this.desk.clock.since(each.since))} kérte, ${timeWords[each.time]}</strong></p>
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
        @click=${() => this.claim(each.id)}
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
        @click=${() => this.settle(each, how)}
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

  private changed = (): void => this.requestUpdate();

  private async claim(id: string): Promise<void> {
    const outcome = await this.desk.callbacks.claim(id);
    this.tell(claimWords(outcome));
    if (outcome.kind !== 'claimed') return;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`a[data-number="${CSS.escape(id)}"]`)?.focus();
  }

  private async settle(each: DeskCallback, how: CallbackOutcome): Promise<void> {
    const done = await this.desk.callbacks.settle(each.id, how);
    this.tell(settledWords(each, how, done));
    if (done === 'failed') return;
    // Its buttons go: whoever used one goes on at the list.
    await this.updateComplete;
    this.focus();
  }

  /** What came of a step: on the screen and spoken. */
  private tell(text: string): void {
    this.notice = text;
    this.dispatchEvent(new CustomEvent('announce', { detail: { text }, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-callbacks': DeskCallbacks;
  }
}
