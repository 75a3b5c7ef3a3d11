import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { auditTable } from '../../reports/record-tables.ts';
import { SAVED, saveTable } from '../../reports/save-table.ts';
import {
  AUDIT_PAGE,
  type AuditEntry,
  type AuditFilter,
  type AuditFilters,
  type RecordsDesk,
} from '../../state/records.ts';
import { queuesStyles } from '../../styles/queues.ts';
import { reportsStyles } from '../../styles/reports.ts';
import { shared } from '../../styles/shared.ts';
import { actionWords, countedWords } from '../../words/records.ts';
import { roleWord } from '../../words/people.ts';
import { tableSection } from '../reports/section.ts';

const FAILED = 'A napló most nem tölthető be. Ellenőrizze a kapcsolatot, és próbálja újra.';
const ALL: AuditFilter = { staffId: null, action: null, day: null };

/**
 * What the staff have done, newest first, by person, by action and by day: a page at a time, as a file, and on paper.
 *
 * @fires announce - `detail.text` is to be spoken.
 */
@customElement('desk-audit')
export class DeskAudit extends LitElement {
  static override styles = [shared, queuesStyles, reportsStyles];

  @property({ attribute: false }) records!: RecordsDesk;
  @state() private filters: AuditFilters = { people: [], actions: [] };
  /** What is chosen; `shown` is what the table is of. */
  @state() private chosen = ALL;
  @state() private shown = ALL;
  @state() private entries: readonly AuditEntry[] | null = null;
  @state() private more = false;
  @state() private notice = 'Betöltés…';

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  protected override firstUpdated(): void {
    void this.read();
    void this.records.filters().then((filters) => (this.filters = filters ?? this.filters));
  }

  protected override render(): TemplateResult {
    const { entries } = this;
    return html`
      <div class="page">
        <h2 tabindex="-1">Napló</h2>
        <p class="hint">
          Ki, mikor, mit tett, és megtörtént-e. Amit bárki írt, nincs benne. Az azonosító azt jelöli, amivel történt:
          egy beszélgetést, feladatot, dokumentumot.
        </p>
        <form novalidate aria-label="Mit mutasson a napló?" @submit=${this.onSubmit}>
          ${this.select('staff', 'Ki', 'Mindenki', this.people(), (staffId) => ({ staffId }))}
          ${this.select('action', 'Mit tett', 'Minden', this.actions(), (action) => ({ action }))}
          <div class="field">
            <label for="day">Melyik napon (üresen: bármikor)</label>
            <input id="day" type="date" @change=${(event: Event) => this.choose({ day: valueOf(event) })} />
          </div>
          <button type="submit" class="primary">Mutatás</button>
          ${entries?.length ? html`<button type="button" @click=${() => print()}>Nyomtatás</button>` : nothing}
        </form>
        <p class=${this.notice === FAILED ? 'notice' : ''}>${this.notice}</p>
        ${entries?.length ? tableSection(auditTable(entries), this.save) : nothing}
        ${this.more ? html`<div><button type="button" @click=${this.older}>Régebbiek</button></div>` : nothing}
      </div>
    `;
  }

  private select(
    id: string,
    label: string,
    all: string,
    options: readonly (readonly [string, string])[],
    change: (value: string | null) => Partial<AuditFilter>,
  ): TemplateResult {
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <select id=${id} @change=${(event: Event) => this.choose(change(valueOf(event)))}>
        <option value="">${all}</option>
        ${options.map(([value, words]) => html`<option value=${value}>${words}</option>`)}
      </select>
    </div>`;
  }

  private people(): readonly (readonly [string, string])[] {
    return byWords(this.filters.people.map(({ id, name, role }) => [id, `${name}, ${roleWord[role]}`]));
  }

  private actions(): readonly (readonly [string, string])[] {
    return byWords(this.filters.actions.map((action) => [action, actionWords(action)]));
  }

  private choose(change: Partial<AuditFilter>): void {
    this.chosen = { ...this.chosen, ...change };
  }

  private onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.read();
  };

  private async read(): Promise<void> {
    const { chosen } = this;
    this.shown = chosen;
    const page = await this.records.log(chosen, null);
    // Something else was asked meanwhile.
    if (this.shown === chosen) this.take(page, page ?? []);
  }

  private older = async (): Promise<void> => {
    const { shown } = this;
    const before = this.entries ?? [];
    const page = await this.records.log(shown, before.at(-1)?.cursor ?? null);
    if (this.shown !== shown || this.entries !== before) return;
    this.take(page, [...before, ...(page ?? [])]);
    if (this.more) return;
    // The pressed button went.
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus();
  };

  private take(page: readonly AuditEntry[] | null, entries: readonly AuditEntry[]): void {
    this.notice = FAILED;
    if (page) {
      this.entries = entries;
      this.more = page.length === AUDIT_PAGE;
      this.notice = countedWords(entries.length, this.more);
    }
    this.say(this.notice);
  }

  private save = (): void => {
    const { staffId, action, day } = this.shown;
    saveTable(auditTable(this.entries ?? []), ['naplo', staffId, action, day].filter(Boolean).join('-'));
    this.say(SAVED);
  };

  private say(text: string): void {
    this.dispatchEvent(new CustomEvent('announce', { detail: { text }, bubbles: true, composed: true }));
  }
}

const valueOf = ({ target }: Event): string | null => (target as HTMLInputElement | HTMLSelectElement).value || null;

const byWords = (options: (readonly [string, string])[]): readonly (readonly [string, string])[] =>
  options.toSorted(([, one], [, other]) => one.localeCompare(other, 'hu'));

declare global {
  interface HTMLElementTagNameMap {
    'desk-audit': DeskAudit;
  }
}
