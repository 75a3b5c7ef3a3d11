import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { download } from '../saved/download.ts';
import { ViewElement } from '../../view-element.ts';
import { boardStyles } from './board.styles.ts';
import { moved, OWN_LIMITS, parsePhrases, phraseText, serialisePhrases, type ImportProblem } from './own-phrases.ts';

/** One of the list, a new one (`null`), or the list. */
type Chosen = number | null | undefined;

/**
 * The citizen's own phrases: a list to choose from, and one at a time with what can be done with it, so that no two
 * buttons on the screen have the same name. Order is changed by buttons.
 *
 * @element segit-own-phrases
 * @fires {CustomEvent<readonly string[]>} phrases - The list is another one.
 */
export class OwnPhrasesElement extends ViewElement {
  static override styles = [boardStyles];

  @property({ attribute: false }) phrases: readonly string[] = [];
  /** A computer that many use: nothing is taken to or from it. */
  @property({ type: Boolean }) kiosk = false;

  @state() private chosen: Chosen;
  @state() private problem = '';
  @state() private done = '';
  @query('#phrase') private field!: HTMLInputElement;
  @query('input[type=file]') private file!: HTMLInputElement;

  protected override firstUpdated(): void {
    this.takeFocus();
  }

  protected override render(): TemplateResult {
    return this.chosen === undefined ? this.#list() : this.#form(this.chosen);
  }

  #list(): TemplateResult {
    return html`
      <div class="page first" tabindex="-1" role="group" aria-labelledby="heading" aria-describedby="about">
        <h4 id="heading">${msg('Saját kifejezések szerkesztése')}</h4>
        <p id="about" class="small">
          ${this.kiosk ? msg('Csak addig maradnak meg, amíg Ön itt van.') : msg('Ezen az eszközön maradnak, nem küldjük el őket.')}
        </p>
        ${this.phrases.length ? this.#choices() : html`<p>${msg('Még nincs saját kifejezése.')}</p>`}
        ${this.#messages()}
        <div class="row">
          <button type="button" class="primary" @click=${() => this.#choose(null)}>${msg('Új kifejezés')}</button>
          ${this.kiosk ? nothing : this.#files()}
        </div>
      </div>
    `;
  }

  #choices(): TemplateResult {
    return html`<ul class="grid" aria-labelledby="heading">
      ${this.phrases.map(
        (text, index) =>
          html`<li>
            <button type="button" class="phrase" data-index=${index} @click=${() => this.#choose(index)}>
              <span dir="auto">${text}</span>
            </button>
          </li>`,
      )}
    </ul>`;
  }

  #files(): TemplateResult {
    return html`
      ${
        this.phrases.length
          ? html`<button type="button" @click=${this.#export}>${msg('Mentés fájlba')}</button>`
          : nothing
      }
      <button type="button" @click=${() => this.file.click()}>${msg('Betöltés fájlból')}</button>
      <input type="file" accept="application/json,.json" hidden @change=${this.#import} />
    `;
  }

  #form(chosen: number | null): TemplateResult {
    const last = this.phrases.length - 1;
    return html`
      <form role="none" class="page" novalidate @submit=${this.#save}>
        <div class="field">
          <label for="phrase">${msg('A kifejezés szövege')}</label>
          <input
            id="phrase"
            autocomplete="off"
            .value=${chosen === null ? '' : this.phrases[chosen]!}
            aria-invalid=${this.problem ? 'true' : 'false'}
            aria-describedby="phrase-problem"
          />
        </div>
        <div id="phrase-problem">${this.#messages()}</div>
        <div class="row">
          <button type="submit" class="primary">${msg('Kifejezés mentése')}</button>
          ${chosen !== null && chosen > 0 ? this.#step(chosen, -1, msg('Feljebb')) : nothing}
          ${chosen !== null && chosen < last ? this.#step(chosen, 1, msg('Lejjebb')) : nothing}
          ${
            chosen === null
              ? nothing
              : html`<button type="button" class="danger" @click=${() => this.#remove(chosen)}>
                  ${msg('Kifejezés törlése')}
                </button>`
          }
          <button type="button" @click=${() => this.#choose(undefined)}>${msg('Vissza a listához')}</button>
        </div>
      </form>
    `;
  }

  #step(from: number, by: -1 | 1, label: string): TemplateResult {
    return html`<button type="button" class="step" @click=${() => this.#move(from, by)}>${label}</button>`;
  }

  #messages(): TemplateResult {
    return html`
      ${this.problem ? html`<p class="error">${this.problem}</p>` : nothing}
      ${this.done ? html`<p>${this.done}</p>` : nothing}
    `;
  }

  #choose(chosen: Chosen): void {
    const left = this.chosen;
    this.chosen = chosen;
    this.problem = this.done = '';
    void this.updateComplete.then(() => {
      if (chosen !== undefined) this.field.focus();
      else if (typeof left === 'number') this.#focusChoice(left);
      else this.takeFocus();
    });
  }

  #focusChoice(index: number): void {
    const choice = this.renderRoot.querySelector<HTMLElement>(`[data-index="${index}"]`);
    if (choice) choice.focus();
    else this.takeFocus();
  }

  readonly #save = (event: Event): void => {
    event.preventDefault();
    const text = phraseText(this.field.value);
    const at = this.chosen ?? this.phrases.length;
    if (text === null) return this.#refuse(msg(str`Kérjük, írjon legfeljebb ${OWN_LIMITS.length} karaktert.`));
    if (this.phrases.some((each, index) => each === text && index !== at)) {
      return this.#refuse(msg('Ilyen kifejezése már van.'));
    }
    if (at >= OWN_LIMITS.phrases) return this.#refuse(problemText('too-many'));
    this.#keep([...this.phrases.slice(0, at), text, ...this.phrases.slice(at + 1)]);
    this.#choose(undefined);
    this.#say(msg('A kifejezést elmentettük.'));
  };

  #move(from: number, by: -1 | 1): void {
    this.#keep(moved(this.phrases, from, by));
    this.chosen = from + by;
    this.#say(msg(str`A ${this.chosen + 1}. helyen áll, összesen: ${this.phrases.length}`));
    // The button of this direction may be gone at an end of the list.
    void this.updateComplete.then(() => {
      if (!this.renderRoot.querySelector(':focus')) this.renderRoot.querySelector<HTMLElement>('.step')?.focus();
    });
  }

  #remove(index: number): void {
    this.#keep(this.phrases.filter((_, each) => each !== index));
    this.#choose(undefined);
    this.#say(msg('A kifejezést töröltük.'));
  }

  readonly #export = (): void => download('kifejezesek.json', 'application/json', serialisePhrases(this.phrases));

  readonly #import = async (): Promise<void> => {
    const file = this.file.files?.[0];
    if (!file) return;
    const text = file.size > OWN_LIMITS.fileBytes ? null : await file.text();
    // The same file may be chosen again.
    this.file.value = '';
    const result = text === null ? ({ phrases: null, problem: 'too-large' } as const) : parsePhrases(text);
    if (result.phrases === null) return this.#refuse(problemText(result.problem));
    const all = [...new Set([...this.phrases, ...result.phrases])];
    if (all.length > OWN_LIMITS.phrases) return this.#refuse(problemText('too-many'));
    const added = all.length - this.phrases.length;
    this.#keep(all);
    this.problem = '';
    this.#say(msg(str`Új kifejezések a fájlból: ${added}`));
  };

  #keep(phrases: readonly string[]): void {
    this.phrases = phrases;
    this.tell('phrases', phrases);
  }

  #say(done: string): void {
    this.done = done;
    this.announce(done);
  }

  #refuse(problem: string): void {
    this.done = '';
    this.problem = problem;
    this.announce(problem, true);
  }
}

/** What is wrong with a file, and what helps. */
function problemText(problem: ImportProblem): string {
  switch (problem) {
    case 'too-large':
      return msg('Ez a fájl túl nagy. Kérjük, olyat válasszon, amelyet itt mentett.');
    case 'not-phrases':
      return msg('Ebben a fájlban nincsenek kifejezések. Kérjük, olyat válasszon, amelyet itt mentett.');
    case 'bad-phrase':
      return msg('A fájl egyik kifejezése üres, túl hosszú vagy hibás. Semmit sem változtattunk.');
    case 'too-many':
      return msg(str`Legfeljebb ${OWN_LIMITS.phrases} saját kifejezése lehet. Semmit sem változtattunk.`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'segit-own-phrases': OwnPhrasesElement;
  }
}
