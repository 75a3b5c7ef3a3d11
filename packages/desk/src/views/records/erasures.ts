import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { erasedTables } from '../../reports/record-tables.ts';
import { SAVED, saveTable } from '../../reports/save-table.ts';
import type { ReportTable } from '../../reports/tables.ts';
import type { Erasures, RecordsDesk } from '../../state/records.ts';
import { queuesStyles } from '../../styles/queues.ts';
import { reportsStyles } from '../../styles/reports.ts';
import { shared } from '../../styles/shared.ts';
import { runMoment } from '../../words/records.ts';
import { tableSection } from '../reports/section.ts';

const FAILED = 'A törlések most nem tölthetők be. Ellenőrizze a kapcsolatot.';

/**
 * What was erased because it was too old, by kind and by day, and when that happens next.
 *
 * @fires announce - `detail.text` is to be spoken.
 */
@customElement('desk-erasures')
export class DeskErasures extends LitElement {
  static override styles = [shared, queuesStyles, reportsStyles];

  @property({ attribute: false }) records!: RecordsDesk;
  @state() private erasures: Erasures | null = null;
  @state() private failed = false;

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  protected override firstUpdated(): void {
    void this.read();
  }

  protected override render(): TemplateResult {
    const { erasures } = this;
    return html`
      <div class="page">
        <h2 tabindex="-1">Törlések</h2>
        <p class="hint">
          Ami túl régi, azt a szolgálat magától törli, indulásakor és utána óránként. Itt csak a számok látszanak, 90
          napra visszamenőleg. Hogy mi meddig marad meg, az adatkezelési tájékoztatóban áll.
        </p>
        ${erasures ? this.content(erasures) : this.failed ? this.again() : html`<p>Betöltés…</p>`}
      </div>
    `;
  }

  private content(erasures: Erasures): TemplateResult {
    return html`
      <div class="head">
        <p><strong>Legközelebb: ${runMoment(String(erasures.nextErasure))}.</strong></p>
        ${erasures.erased.length > 0 ? html`<button type="button" @click=${() => print()}>Nyomtatás</button>` : nothing}
      </div>
      ${erasedTables(erasures).map((table) => tableSection(table, this.save))}
    `;
  }

  private again(): TemplateResult {
    return html`<p class="notice">${FAILED}</p>
      <div><button type="button" @click=${() => this.read()}>Újra</button></div>`;
  }

  private async read(): Promise<void> {
    const erasures = await this.records.erasures();
    this.failed = erasures === null;
    this.erasures = erasures;
    const total = erasures?.erased.reduce((sum, { count }) => sum + count, 0);
    this.say(
      erasures
        ? `Az elmúlt 90 napban ${total} törlés. Legközelebb: ${runMoment(String(erasures.nextErasure))}.`
        : FAILED,
    );
  }

  private save = (table: ReportTable): void => {
    saveTable(table, table.id);
    this.say(SAVED);
  };

  private say(text: string): void {
    this.dispatchEvent(new CustomEvent('announce', { detail: { text }, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-erasures': DeskErasures;
  }
}
