import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { SAVED, saveTable } from '../../reports/save-table.ts';
import { tablesOf, type ReportTable } from '../../reports/tables.ts';
import type { Report, ReportsDesk } from '../../state/reports.ts';
import { queuesStyles } from '../../styles/queues.ts';
import { reportsStyles } from '../../styles/reports.ts';
import { shared } from '../../styles/shared.ts';
import { reportSummary } from '../../words/reports.ts';
import { tableSection } from './section.ts';

const FAILED = 'A kimutatás most nem tölthető be. Ellenőrizze a napokat és a kapcsolatot: legfeljebb 366 nap kérhető.';
const DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * The coordinator's figures: some days, each table with its bars, as a file, and on paper.
 *
 * @fires announce - `detail.text` is to be spoken.
 */
@customElement('desk-reports')
export class DeskReports extends LitElement {
  static override styles = [shared, queuesStyles, reportsStyles];

  @property({ attribute: false }) reports!: ReportsDesk;
  @state() private from = dayBefore(DAYS - 1);
  @state() private to = dayBefore(0);
  @state() private report: Report | null = null;
  @state() private notice = 'Betöltés…';

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  protected override firstUpdated(_changed: PropertyValues<this>): void {
    void this.read();
  }

  protected override render(): TemplateResult {
    return html`
      <div class="page">
        <h2 tabindex="-1">Kimutatások</h2>
        <form novalidate aria-label="Mely napokról" @submit=${this.onSubmit}>
          ${this.day('from', 'Ettől a naptól', this.from, (day) => (this.from = day))}
          ${this.day('to', 'Eddig a napig', this.to, (day) => (this.to = day))}
          <button type="submit" class="primary">Mutatás</button>
          ${this.report ? html`<button type="button" @click=${() => print()}>Nyomtatás</button>` : nothing}
        </form>
        ${this.notice ? html`<p class="notice">${this.notice}</p>` : nothing}
        ${this.report ? this.content(this.report) : nothing}
      </div>
    `;
  }

  private day(id: string, label: string, value: string, set: (day: string) => void): TemplateResult {
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <input
        id=${id}
        type="date"
        .value=${value}
        @change=${(event: Event) => set((event.target as HTMLInputElement).value)}
      />
    </div>`;
  }

  private content(report: Report): TemplateResult {
    return html`
      <p><strong>${report.from} – ${report.to}.</strong> ${reportSummary(report)}</p>
      <p class="hint">
        Név, szöveg és azonosító nincs bennük. Háromnál kisebb csoportot nem mutatunk külön. Egy megkeresés akkor
        számít, amikor lezárult, és arra a napra, amikor jött. A várakozás azoké, akikkel beszéltünk.
      </p>
      ${tablesOf(report).map((table) => tableSection(table, this.save))}
    `;
  }

  private onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.read();
  };

  private async read(): Promise<void> {
    const { from, to } = this;
    const report = await this.reports.read(from, to);
    // Other days were chosen meanwhile.
    if (from !== this.from || to !== this.to) return;
    this.report = report;
    this.notice = report ? '' : FAILED;
    this.say(report ? reportSummary(report) : FAILED);
  }

  private save = (table: ReportTable): void => {
    saveTable(table, `kimutatas-${table.id}-${this.from}-${this.to}`);
    this.say(SAVED);
  };

  private say(text: string): void {
    this.dispatchEvent(new CustomEvent('announce', { detail: { text }, bubbles: true, composed: true }));
  }
}

/** By the clock on the office's wall. */
function dayBefore(days: number): string {
  const at = new Date(Date.now() - days * DAY_MS);
  return new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Budapest', dateStyle: 'short' }).format(at);
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-reports': DeskReports;
  }
}
