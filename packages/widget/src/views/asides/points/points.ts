import { msg } from '@lit/localize';
import type { Language, Point } from '@segit-a-hivatal/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { HelpDesk, HelpDeskSnapshot } from '../../../state/index.ts';
import { wantsEasy } from '../../hours.ts';
import { scrolling } from '../../scrolling.ts';
import { ViewElement } from '../../view-element.ts';
import { viewStyles } from '../../view.styles.ts';
import { places } from './nearness.ts';
import { placeTemplate } from './place.ts';
import { pointsStyles } from './points.styles.ts';

type Position = NonNullable<Point['position']>;
/** Where the question „which one is near?” stands. */
type Near = 'unasked' | 'asking' | 'refused' | 'known';

/**
 * The places in the city where somebody helps. Loaded when it is asked for. Where the citizen is, is asked only when they
 * press the button that says so; it stays in this page.
 *
 * @fires back - To where one was.
 */
export class PointsView extends ViewElement {
  static override styles = [viewStyles, pointsStyles];

  @property({ attribute: false }) desk!: HelpDesk;
  @property({ attribute: false }) snapshot!: HelpDeskSnapshot;
  @property() language: Language = 'hu';

  @state() private points: readonly Point[] | null | undefined;
  @state() private here: Position | null = null;
  @state() private near: Near = 'unasked';
  #again: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#again);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    // The service has opened or closed, or midnight has passed: so may the points.
    const before = changed.get('snapshot') as HelpDeskSnapshot | undefined;
    if (before && before.service?.hours.validUntil !== this.snapshot.service?.hours.validUntil) void this.#load();
  }

  protected override render(): TemplateResult {
    return scrolling(html`
      <div class="stack">
        <div class="stack first" tabindex="-1" role="group" aria-labelledby="heading" aria-describedby="about">
          <h3 id="heading">${msg('Ügysegédi pontok')}</h3>
          <p id="about">${msg('Itt van számítógép, és valaki segít a használatában.')}</p>
        </div>
        ${this.#content()}
        <div><button type="button" class="primary" @click=${() => this.tell('back')}>${msg('Vissza')}</button></div>
      </div>
    `);
  }

  #content(): TemplateResult {
    if (this.points === undefined) return html`<p>${msg('Betöltés…')}</p>`;
    if (this.points === null) {
      return html`<div class="problem">
        <p>${failed()}</p>
        <button type="button" @click=${this.#load}>${msg('Újra próbálom')}</button>
      </div>`;
    }
    if (this.points.length === 0) return html`<p>${msg('Most nincs ügysegédi pont.')}</p>`;
    const easy = wantsEasy(this.snapshot);
    const locatable = 'geolocation' in navigator && this.points.some(({ position }) => position);
    return html`
      ${locatable ? this.#nearness() : nothing}
      <ul class="points" aria-labelledby="heading">
        ${places(this.points, this.here).map((place) => placeTemplate(place, this.language, easy))}
      </ul>
      ${locatable ? nothing : html`<p class="small muted">${notLocatable()}</p>`}
    `;
  }

  #nearness(): TemplateResult {
    return html`<div class="near">
      ${
        this.near === 'known'
          ? nothing
          : html`<button type="button" @click=${this.#locate}>${msg('Melyik van közel hozzám?')}</button>`
      }
      <p class="small muted">${nearText(this.near)}</p>
    </div>`;
  }

  readonly #load = async (): Promise<void> => {
    const points = await this.desk.knowledge().then(
      (known) => known.points(),
      () => null,
    );
    // What is known stays, where it cannot be asked again.
    if (points || !this.points) this.points = points;
    if (points === null) {
      if (!this.points) this.announce(failed(), true);
      return;
    }
    if (this.isConnected) this.#askAgain(points);
  };

  /** Their own hours have their own boundaries. */
  #askAgain(points: readonly Point[]): void {
    clearTimeout(this.#again);
    const next = Math.min(...points.map(({ hours }) => (hours ? Date.parse(hours.validUntil) : Infinity)));
    if (next === Infinity) return;
    // Not sooner than in half a minute, should this clock be ahead; and no timer takes more than 24 days.
    this.#again = setTimeout(this.#load, Math.min(Math.max(next - Date.now(), 30_000), 86_400_000));
  }

  readonly #locate = (): void => {
    if (this.near === 'asking') return;
    this.near = 'asking';
    this.announce(nearText('asking'));
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        this.here = { latitude, longitude };
        this.near = 'known';
        this.announce(nearText('known'));
        // The button that had the focus is gone.
        this.takeFocus();
      },
      () => {
        this.near = 'refused';
        this.announce(nearText('refused'), true);
      },
      { timeout: 20_000, maximumAge: 300_000 },
    );
  };
}

function failed(): string {
  return msg('A pontok listáját most nem érjük el. Kérjük, próbálja újra.');
}

function notLocatable(): string {
  return msg('Hogy melyik van közel, azt nem tudjuk megmondani: a helyüket a térképen a hivatal adja meg.');
}

function nearText(near: Near): string {
  switch (near) {
    case 'unasked':
      return msg('A böngésző megkérdezi, megadja-e a helyét. Nem küldjük el sehová.');
    case 'asking':
      return msg('A helyét kérdezzük a böngészőtől…');
    case 'refused':
      return msg('A helyét nem tudtuk meg, ezért a pontok nem távolság szerint állnak.');
    case 'known':
      return msg('Elöl vannak a nyitott pontok, azon belül a közelebbiek. A távolság légvonalban értendő.');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'segit-points': PointsView;
  }
}
