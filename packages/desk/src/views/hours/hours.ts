import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { HoursDesk, HoursOutcome, OfficeHours, Revision, Rules } from '../../state/hours.ts';
import { problemsOf, type Problems } from '../../state/hours-problems.ts';
import { hoursStyles } from '../../styles/hours.ts';
import { shared } from '../../styles/shared.ts';
import { revisionWords } from '../../words/hours.ts';
import { exceptions } from './exceptions.ts';
import { input, type HoursForm } from './fields.ts';
import { holidays } from './holidays.ts';
import { previewTables } from './preview.ts';
import { revisionList } from './revisions.ts';
import { schedules } from './schedules.ts';
import { swappedDays } from './swapped-days.ts';
import './take-back-dialog.ts';
import type { DeskTakeBackDialog } from './take-back-dialog.ts';

const FAILED = 'Nem sikerült. Amit írt, megmaradt. Ellenőrizze a kapcsolatot, és próbálja újra.';

/**
 * The coordinator's hours: the week, the exceptions, the swapped days, the holidays, a preview, and every edit that there has been.
 *
 * @fires announce - `detail.text` is to be spoken.
 */
@customElement('desk-hours')
export class DeskHours extends LitElement {
  static override styles = [shared, hoursStyles];

  @property({ attribute: false }) hours!: HoursDesk;
  @state() private problems: Problems = {};
  @state() private notice = '';
  @state() private note = '';
  @state() private loaded = false;
  @query('desk-take-back-dialog') private takeBackDialog!: DeskTakeBackDialog;

  constructor() {
    super();
    this.addController({ hostDisconnected: () => this.hours.removeEventListener('change', this.changed) });
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('hours')) return;
    changed.get('hours')?.removeEventListener('change', this.changed);
    this.hours.addEventListener('change', this.changed);
    void this.load();
  }

  protected override render(): TemplateResult {
    const { office, draft } = this.hours;
    return html`
      <div class="page">
        <h2 id="title" tabindex="-1">Nyitvatartás</h2>
        ${this.notice ? html`<p class="notice" id="notice" tabindex="-1">${this.notice}</p>` : nothing}
        ${
          office && draft
            ? this.form(office, draft)
            : this.loaded
              ? html`<button type="button" @click=${this.load}>Újra</button>`
              : html`<p>Betöltés…</p>`
        }
      </div>
      <desk-take-back-dialog
        @take-back=${(event: CustomEvent<{ number: number; note: string }>) => this.takeBack(event.detail)}
      ></desk-take-back-dialog>
    `;
  }

  private form(office: OfficeHours, draft: Rules): TemplateResult {
    const { problems } = this;
    const form: HoursForm = { office, problems, edit: this.edit, add: this.insert, remove: this.takeOut };
    const soon = (id: 'opensSoonMinutes' | 'closesSoonMinutes', label: string): TemplateResult =>
      input(
        { id, label, value: String(draft[id]), set: (value) => (draft[id] = value.trim() === '' ? -1 : Number(value)) },
        form,
      );
    return html`
      ${
        office.inForce
          ? nothing
          : html`<p class="notice">
              Ez bemutató: a szolgálat mindig nyitva van. Amit itt ment, megmarad, de csak akkor lép életbe, ha a
              bemutató valódi nyitvatartásra vált.
            </p>`
      }
      ${this.hours.base === office.revision.number ? nothing : this.outdated(office)}
      <form novalidate @submit=${this.save}>
        ${exceptions(draft, form)} ${schedules(draft, form)} ${swappedDays(draft, form)} ${holidays(draft, form)}
        <section aria-labelledby="soon">
          <h3 id="soon">Mikor „hamarosan”</h3>
          <div class="pair">
            ${soon('opensSoonMinutes', 'Nyitás előtt ennyi perccel')}
            ${soon('closesSoonMinutes', 'Zárás előtt ennyi perccel')}
          </div>
        </section>
        <section aria-labelledby="preview">
          <h3 id="preview" tabindex="-1">Előnézet: a következő négy hét</h3>
          <button type="button" @click=${this.look}>Előnézet</button>
          ${this.hours.preview ? previewTables(this.hours.preview, office) : nothing}
        </section>
        <section aria-labelledby="saving">
          <h3 id="saving">Mentés</h3>
          ${input(
            {
              ...{ id: 'note', label: 'Megjegyzés: miért változik?', value: this.note },
              set: (value) => (this.note = value.slice(0, 200)),
            },
            // A note alone is no edit of the rules.
            { ...form, edit: (change) => change() },
          )}
          <div class="actions">
            <button type="submit" class="primary">Mentés, azonnal érvényes</button>
            <button type="button" @click=${this.discard}>Változtatásaim elvetése</button>
          </div>
        </section>
      </form>
      ${revisionList(this.hours.revisions, this.hours.more, { takeBack: this.askToTakeBack, older: () => void this.older() })}
    `;
  }

  private outdated(office: OfficeHours): TemplateResult {
    return html`
      <div class="banner" id="outdated" tabindex="-1">
        <p>
          Közben más is mentett: ${revisionWords(office.revision)}, „${office.revision.note}”. Az Ön változtatásai
          megmaradtak itt, de nincsenek mentve.
        </p>
        <div class="actions">
          <button type="button" @click=${this.discard}>A legújabbat szerkesztem, az enyém elvész</button>
          <button type="button" @click=${this.keepMine}>Az enyémet tartom meg: mentéskor a másikat felváltja</button>
        </div>
      </div>
    `;
  }

  private changed = (): void => this.requestUpdate();

  private load = async (): Promise<void> => {
    const outcome = await this.hours.load();
    this.loaded = true;
    if (outcome.kind !== 'done') this.tell('A nyitvatartás most nem tölthető be. Ellenőrizze a kapcsolatot.');
  };

  private edit = (change: () => void): void => {
    change();
    this.hours.edited();
    if (Object.keys(this.problems).length > 0) this.problems = this.check();
  };

  private insert = (change: () => void, focusId: string): void => {
    change();
    this.hours.edited();
    void this.focusOn(focusId);
  };

  private takeOut = (change: () => void, focusId: string, said: string): void => {
    change();
    this.hours.edited();
    // Numbers have moved: what was wrong under them is looked for anew.
    if (Object.keys(this.problems).length > 0) this.problems = this.check();
    this.say(said);
    void this.focusOn(focusId);
  };

  private look = async (): Promise<void> => {
    if (await this.wrong()) return;
    const outcome = await this.hours.look();
    if (outcome.kind !== 'done') return this.settle(outcome, '');
    const warnings = this.hours.preview?.warnings.length ?? 0;
    this.say(`Az előnézet elkészült. ${warnings === 0 ? 'Nincs figyelmeztetés.' : `${warnings} figyelmeztetés.`}`);
    await this.focusOn('preview');
  };

  private save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (await this.wrong(this.note)) return;
    const outcome = await this.hours.save(this.note);
    if (outcome.kind === 'done') this.note = '';
    await this.settle(outcome, 'Mentve, és azonnal érvényes.');
  };

  private askToTakeBack = (revision: Revision): void => {
    const newest = this.hours.revisions[0] ?? revision;
    this.takeBackDialog.open(revision, newest.number, this.hours.dirty);
  };

  private async takeBack({ number, note }: { number: number; note: string }): Promise<void> {
    await this.settle(await this.hours.takeBack(number, note), `A ${number}. változat visszavonva.`);
  }

  private older = async (): Promise<void> => {
    const outcome = await this.hours.older();
    if (outcome.kind !== 'done') this.tell(FAILED);
    await this.focusOn('revisions');
  };

  private discard = (): void => {
    this.problems = {};
    this.hours.discard();
    this.tell('A nyitvatartás a mentett állapotában látható.');
    void this.focusOn('title');
  };

  private keepMine = (): void => {
    this.hours.keepMine();
    this.tell('A változtatásai megmaradtak. Nézze meg az előnézetet, mielőtt menti.');
    void this.focusOn('preview');
  };

  /** A preview needs no note. */
  private check = (note?: string): Problems => (this.hours.draft ? problemsOf(this.hours.draft, note) : {});

  /** Shows what cannot be saved, and goes to the first of it. */
  private async wrong(note?: string): Promise<boolean> {
    this.problems = this.check(note);
    const count = Object.keys(this.problems).length;
    if (count === 0) return false;
    this.tell(count === 1 ? 'Egy mezőt javítani kell.' : `${count} mezőt javítani kell.`);
    await this.focusFirstProblem();
    return true;
  }

  private async settle(outcome: HoursOutcome, done: string): Promise<void> {
    switch (outcome.kind) {
      case 'done':
        this.problems = {};
        this.tell(done);
        return this.focusOn('notice');
      case 'outdated':
        this.say('Közben más is mentett. Az Ön változtatásai megmaradtak, de nincsenek mentve.');
        this.notice = '';
        return this.focusOn('outdated');
      case 'invalid':
        return this.point(outcome.path);
      case 'failed':
        this.tell(FAILED);
        return this.focusOn('notice');
    }
  }

  /** The server has found something that this page has not: at the field, or the first one of what it is about. */
  private async point(path: string): Promise<void> {
    const id = path.replaceAll('.', '-');
    const at = [...this.renderRoot.querySelectorAll<HTMLElement>('input[id], fieldset[id]')].find((each) =>
      `${each.id}-`.startsWith(`${id}-`),
    );
    if (at) this.problems = { [at.id]: 'Ezt így nem lehet menteni. Ellenőrizze.' };
    this.tell('Valamit javítani kell, mielőtt menthető.');
    await (at ? this.focusOn(at.id) : this.focusOn('notice'));
  }

  private async focusFirstProblem(): Promise<void> {
    await this.updateComplete;
    const [first] = [...this.renderRoot.querySelectorAll<HTMLElement>('[id]')].filter(({ id }) => id in this.problems);
    if (first) await this.focusOn(first.id);
  }

  private async focusOn(id: string): Promise<void> {
    await this.updateComplete;
    const found = this.renderRoot.querySelector<HTMLElement>(`#${id}`);
    // A group is no stop of its own: its first box is.
    const target = found?.matches('fieldset:not([tabindex])') ? found.querySelector<HTMLElement>('input') : found;
    for (let each = target?.closest('details'); each; each = each.parentElement?.closest('details')) each.open = true;
    target?.focus();
  }

  private tell(text: string): void {
    this.notice = text;
    this.say(text);
  }

  private say(text: string): void {
    this.dispatchEvent(new CustomEvent('announce', { detail: { text }, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-hours': DeskHours;
  }
}
