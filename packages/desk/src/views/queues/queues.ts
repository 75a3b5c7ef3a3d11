/* eslint-disable lit-a11y/no-redundant-role -- laid out as cards, a table is none to some engines unless it says so */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Desk } from '../../state/desk.ts';
import { rowsOf, sorted, type Order, type Row } from '../../state/queues.ts';
import type { DeskState } from '../../state/types.ts';
import { queuesStyles } from '../../styles/queues.ts';
import { shared } from '../../styles/shared.ts';
import { waited } from '../../words/durations.ts';
import { citizenName, languageWord, preferenceWords, requeueWords } from '../../words/people.ts';
import { clockWords, expectedWords, orderWords, skillWords, summaryWords, whereWords } from '../../words/queues.ts';
import { handedOnWords } from '../../words/routing.ts';
import type { DeskHandOnDialog, HandOn } from '../hand-on-dialog.ts';
import '../hand-on-dialog.ts';
import { RowFocus } from '../row-focus.ts';
import { Ticking } from '../ticking.ts';
import { operatorsTable } from './operators.ts';

/**
 * The coordinator's view of all queues and all desks. It follows what happens and says nothing of it: whoever wants to
 * hear it reads the summary, or stops the table and reads that. On narrow screens each row is a card; the roles are named
 * all the same, because a table that is laid out otherwise is no table to some screen readers.
 *
 * @fires announce - `detail.text` is to be spoken.
 */
@customElement('desk-queues')
export class DeskQueues extends LitElement {
  static override styles = [shared, queuesStyles];

  @property({ attribute: false }) desk!: Desk;
  @state() private order: Order = 'queue';
  @state() private descending = false;
  /** What the table shows while it stands still. */
  @state() private still: { readonly state: DeskState; readonly at: number } | null = null;
  @state() private notice = '';
  @state() private moved: string | null = null;
  @query('desk-hand-on-dialog') private dialog!: DeskHandOnDialog;
  private readonly ticking = new Ticking(this);
  private readonly rowFocus = new RowFocus(this, () => this.rows.map(({ conversation }) => conversation.id));

  constructor() {
    super();
    this.addController({ hostDisconnected: () => this.desk.removeEventListener('change', this.changed) });
  }

  /** Whoever comes hears the whole in one breath. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
    this.say(this.summary);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('desk')) return;
    changed.get('desk')?.removeEventListener('change', this.changed);
    this.desk.addEventListener('change', this.changed);
  }

  protected override render(): TemplateResult {
    const { still, rows } = this;
    const now = this.shown;
    return html`
      <div class="page">
        <h2 tabindex="-1">Sorok</h2>
        <p>${this.summary}</p>
        <div class="row">
          <button type="button" aria-pressed=${still ? 'true' : 'false'} @click=${this.stop}>
            Táblázatok megállítása
          </button>
          ${still ? html`<p>Állnak. Ekkor készültek: ${clockWords(still.at)}.</p>` : nothing}
        </div>
        ${this.notice ? html`<p class="notice">${this.notice}</p>` : nothing}
        ${rows.length === 0 ? html`<p>${now.loaded ? 'Nincs ügyfél.' : 'Betöltés…'}</p>` : this.table(rows, now)}
        ${operatorsTable(now, rows)}
      </div>
      <desk-hand-on-dialog
        moves
        .colleagues=${this.desk.state.routing.colleagues}
        .skills=${now.data.skills}
        .owner=${this.moved}
        @hand-on=${(event: CustomEvent<HandOn>) => this.move(event.detail)}
      ></desk-hand-on-dialog>
    `;
  }

  private table(rows: readonly Row[], now: DeskState): TemplateResult {
    return html`
      <table role="table" aria-labelledby="citizens">
        <caption id="citizens">
          Ügyfelek: akik várnak, és akikkel beszélnek
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" class="plain">Ügyfél</th>
            ${this.header('site')} ${this.header('queue')} ${this.header('wait')}
            <th scope="col" role="columnheader" class="plain">Nyelv, kérések</th>
            <th scope="col" role="columnheader" class="plain">Teendő</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${repeat(
            rows,
            ({ conversation }) => conversation.id,
            (row) => this.row(row, now),
          )}
        </tbody>
      </table>
    `;
  }

  private header(order: Order): TemplateResult {
    const sorts = this.order === order;
    return html`<th
      scope="col"
      role="columnheader"
      aria-sort=${sorts ? (this.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" @click=${() => this.sort(order)}>
        ${orderWords[order]}<span aria-hidden="true">${sorts ? (this.descending ? ' ▼' : ' ▲') : ' ↕'}</span>
      </button>
    </th>`;
  }

  private row(row: Row, { data }: DeskState): TemplateResult {
    const { conversation } = row;
    const { id, requeued, note, preferences } = conversation;
    const name = citizenName(conversation);
    const expected = expectedWords(row);
    const skills = skillWords(row, data.skills);
    return html`
      <tr role="row">
        <th scope="row" role="rowheader"><bdi>${name}</bdi></th>
        <td role="cell" data-label=${orderWords.site}>${conversation.siteName}</td>
        <td role="cell" data-label=${orderWords.queue}>
          <p>${whereWords(row)}</p>
          ${skills ? html`<p>Szakterület: ${skills}</p>` : nothing}
          ${requeued ? html`<p class="hint">${requeueWords[requeued]}</p>` : nothing}
          ${note ? html`<p class="hint">Megjegyzés: <bdi>${note}</bdi></p>` : nothing}
        </td>
        <td role="cell" data-label=${orderWords.wait}>
          <p>${waited(this.desk.clock.since(conversation.since))}</p>
          ${expected ? html`<p class="hint">${expected}</p>` : nothing}
        </td>
        <td role="cell" data-label="Nyelv, kérések">
          <p>${languageWord[conversation.language]}</p>
          ${preferences.map((wish) => html`<p>${preferenceWords[wish].label}</p>`)}
        </td>
        <td role="cell">
          <button type="button" data-id=${id} aria-label="Áthelyezés: ${name}" @click=${() => this.askToMove(row)}>
            Áthelyezés…
          </button>
        </td>
      </tr>
    `;
  }

  private get shown(): DeskState {
    return this.still?.state ?? this.desk.state;
  }

  private get rows(): readonly Row[] {
    return sorted(rowsOf(this.shown), this.order, this.descending);
  }

  private get summary(): string {
    const { routing } = this.shown;
    return summaryWords(this.rows, routing.colleagues, (at) => this.desk.clock.since(at));
  }

  private changed = (): void => {
    if (!this.still) this.requestUpdate();
  };

  private stop = (): void => {
    this.still = this.still ? null : { state: this.desk.state, at: this.desk.clock.now() };
  };

  private sort(order: Order): void {
    this.descending = this.order === order && !this.descending;
    this.order = order;
    this.say(`Rendezve: ${orderWords[order]}, ${this.descending ? 'csökkenő' : 'növekvő'}.`);
  }

  private async askToMove({ conversation }: Row): Promise<void> {
    this.moved = conversation.owner?.id ?? null;
    await this.updateComplete;
    await this.dialog.open(conversation);
  }

  private async move({ conversation, target }: HandOn): Promise<void> {
    const { routing, data } = this.desk.state;
    const words = { colleagues: routing.colleagues, skills: data.skills };
    this.notice = (await this.desk.routing.move(conversation.id, target))
      ? handedOnWords(conversation, target, words)
      : 'Nem sikerült: a beszélgetés közben véget ért, vagy nincs kapcsolat.';
    this.say(this.notice);
  }

  private say(text: string): void {
    this.dispatchEvent(new CustomEvent('announce', { detail: { text }, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-queues': DeskQueues;
  }
}
