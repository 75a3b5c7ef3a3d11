import type { DeskConversation, Skill } from '@segit-a-hivatal/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, queryAll, state } from 'lit/decorators.js';
import type { Colleague, Target } from '../state/routing.ts';
import { handOnStyles } from '../styles/hand-on.ts';
import { shared } from '../styles/shared.ts';
import { citizenName, languageWord } from '../words/people.ts';
import { colleagueWords } from '../words/routing.ts';
import { FormDialog } from './form-dialog.ts';

/** What was chosen. */
export interface HandOn {
  readonly conversation: DeskConversation;
  readonly target: Target;
  readonly note: string | null;
}

const NOTE_LENGTH = 500;

/**
 * To whom a conversation goes on: to anybody, to a colleague, or to whoever knows a thing well. An operator hands on their
 * own, with a note, so that the citizen need not say everything again; a coordinator moves anybody's.
 *
 * @fires hand-on - `detail` is a `HandOn`.
 */
@customElement('desk-hand-on-dialog')
export class DeskHandOnDialog extends FormDialog {
  static override styles = [shared, handOnStyles];

  /** Everybody at a desk. */
  @property({ attribute: false }) colleagues: readonly Colleague[] = [];
  @property({ attribute: false }) skills: readonly Skill[] = [];
  /** Who has it, and so is not chosen from. */
  @property() owner: string | null = null;
  /** A coordinator's: no note. */
  @property({ type: Boolean }) moves = false;
  @state() private conversation: DeskConversation | null = null;
  @state() private chosen = QUEUE;
  @query('textarea') private note!: HTMLTextAreaElement | null;
  @queryAll('input[type=radio]') private choices!: NodeListOf<HTMLInputElement>;

  protected override get heading(): TemplateResult {
    return html`${this.moves ? 'Áthelyezés' : 'Továbbadás'}:
      <bdi>${this.conversation && citizenName(this.conversation)}</bdi>`;
  }

  protected override get explanation(): string {
    return this.moves
      ? 'Az ügyfél a sor elejére kerül. Ha most beszél vele valaki, nála a beszélgetés azonnal véget ér.'
      : 'Az ügyfél a sor elejére kerül. Ön ezután nem látja a beszélgetést. Amit nem küldött el, elvész.';
  }

  protected override get yes(): string {
    return this.moves ? 'Áthelyezés' : 'Továbbadás';
  }

  async open(conversation: DeskConversation): Promise<void> {
    this.conversation = conversation;
    this.chosen = QUEUE;
    await this.updateComplete;
    for (const each of this.choices) each.checked = each.value === QUEUE;
    if (this.note) this.note.value = '';
    await this.show();
  }

  protected override fields(): TemplateResult | typeof nothing {
    if (!this.conversation) return nothing;
    const others = this.colleagues.filter(({ id }) => id !== this.owner);
    const able = others.filter(({ languages }) => languages.includes(this.conversation!.language));
    const unable = others.filter((each) => !able.includes(each));
    const skills = this.skills.filter(({ key }) => able.some((each) => each.skills.includes(key)));
    return html`
      <fieldset>
        <legend>Kihez kerüljön?</legend>
        ${this.choice(QUEUE, 'Bárkihez', 'Aki először ráér.')}
        ${able.length > 0 ? html`<h3>Egy kollégához</h3>` : nothing}
        <div class="choices">
          ${able.map((each) => this.choice(`person:${each.id}`, each.name, colleagueWords(each, this.skills)))}
        </div>
        ${skills.length > 0 ? html`<h3>Akinek ez a szakterülete</h3>` : nothing}
        <div class="choices">
          ${skills.map(({ key, name }) => this.choice(`skill:${key}`, name, presentWords(able, key)))}
        </div>
      </fieldset>
      ${
        unable.length > 0
          ? html`<p class="hint">
              Nem választható, mert nem válaszol ezen a nyelven (${languageWord[this.conversation.language]}):
              ${unable.map(({ name }) => name).join(', ')}.
            </p>`
          : nothing
      }
      <p class="hint">
        A kiválasztott kollégának rövid ideig egyedül ajánljuk. Ha nem elérhető, vagy nem fogadja, bárki fogadhatja.
      </p>
      ${this.moves ? nothing : this.noteField()}
    `;
  }

  private choice(value: string, name: string, about: string): TemplateResult {
    return html`<label class="choice">
      <input type="radio" name="target" value=${value} @change=${() => (this.chosen = value)} />
      <span><strong>${name}</strong> <span class="about">${about}</span></span>
    </label>`;
  }

  private noteField(): TemplateResult {
    const needed = this.chosen !== QUEUE;
    return html`
      <div class="field">
        <label for="note">Megjegyzés annak, aki átveszi${needed ? '' : ' (elhagyható)'}</label>
        <p class="hint" id="note-hint">Az ügyfél nem látja. Személyes adatot ne írjon bele.</p>
        ${this.problemOf('note')}
        <textarea
          id="note"
          rows="2"
          maxlength=${NOTE_LENGTH}
          aria-required=${needed ? 'true' : 'false'}
          aria-invalid=${this.invalid('note')}
          aria-describedby=${this.described('note', 'note-hint')}
        ></textarea>
      </div>
    `;
  }

  protected override submit(): void {
    const note = this.note?.value.trim() || null;
    // Whoever is asked by name or for what they know must know why, or the citizen says everything again.
    if (!this.moves && this.chosen !== QUEUE && !note) {
      return this.refuse('note', 'Írja le egy mondatban, miről van szó és mi a teendő.');
    }
    const detail: HandOn = { conversation: this.conversation!, target: targetOf(this.chosen), note };
    this.dispatchEvent(new CustomEvent('hand-on', { detail }));
  }
}

const QUEUE = 'queue';

function targetOf(value: string): Target {
  const key = value.slice(value.indexOf(':') + 1);
  if (value.startsWith('person:')) return { to: 'person', id: key };
  return value.startsWith('skill:') ? { to: 'skill', key } : { to: 'queue' };
}

function presentWords(able: readonly Colleague[], skill: string): string {
  const names = able.filter(({ skills }) => skills.includes(skill)).map(({ name }) => name);
  return `A helyén van: ${names.join(', ')}.`;
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-hand-on-dialog': DeskHandOnDialog;
  }
}
