import { LIMITS, type Language, type Topic } from '@segit-a-hivatal/contract';
import { html, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { NewTask } from '../../state/tasks.ts';
import { DUE_CHOICES, inLanguage } from '../../words/tasks.ts';
import { FormDialog } from '../form-dialog.ts';

/**
 * Asks the teleworkers for a document or background material. What did not go out stays in it.
 *
 * @fires confirm - `detail` is what is asked, without the conversation.
 */
@customElement('desk-request-dialog')
export class DeskRequestDialog extends FormDialog {
  @property({ attribute: false }) topics: readonly Topic[] = [];
  @query('#topic') private topic!: HTMLSelectElement;
  @query('#wanted') private wanted!: HTMLTextAreaElement;
  @query('#due') private due!: HTMLSelectElement;
  @query('#language') private language!: HTMLSelectElement;
  /** The same until it has arrived: asked for twice it is one task. */
  private requestId = crypto.randomUUID();

  protected override readonly heading = 'Háttéranyag kérése';
  protected override readonly explanation =
    'Személyes adat nélkül: név, cím, azonosító, ügyszám ne legyen benne. A távmunkás ezt a szöveget látja, a beszélgetést nem.';
  protected override readonly yes = 'Kérés elküldése';

  open(language: Language = 'hu'): void {
    if (this.wanted.value === '') this.language.value = language;
    void this.show();
  }

  /** It has arrived. */
  clear(): void {
    this.topic.value = '';
    this.wanted.value = '';
    this.due.value = String(DUE_CHOICES[0]!.minutes);
    this.requestId = crypto.randomUUID();
  }

  protected override fields(): TemplateResult {
    return html`
      <div class="field">
        <label for="topic">Melyik témához?</label>
        ${this.problemOf('topic')}
        <select
          id="topic"
          aria-required="true"
          aria-invalid=${this.invalid('topic')}
          aria-describedby=${this.described('topic')}
        >
          <option value="">Válasszon témát</option>
          ${this.topics.map(({ key, name }) => html`<option value=${key}>${name}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="wanted">Mire van szükség? (személyes adat nélkül)</label>
        ${this.problemOf('wanted')}
        <textarea
          id="wanted"
          rows="4"
          aria-required="true"
          aria-invalid=${this.invalid('wanted')}
          aria-describedby=${this.described('wanted')}
        ></textarea>
      </div>
      <div class="field">
        <label for="due">Mikorra?</label>
        <select id="due">
          ${DUE_CHOICES.map(({ minutes, label }) => html`<option value=${minutes}>${label}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="language">Milyen nyelven?</label>
        <select id="language">
          ${Object.entries(inLanguage).map(([key, label]) => html`<option value=${key}>${label}</option>`)}
        </select>
      </div>
    `;
  }

  protected override submit(): void {
    const wanted = this.wanted.value;
    if (this.topic.value === '') return this.refuse('topic', 'Válassza ki a témát.');
    if (wanted.trim() === '') return this.refuse('wanted', 'Írja be, mire van szükség.');
    if (wanted.length > LIMITS.shortTextLength)
      return this.refuse('wanted', `Legfeljebb ${LIMITS.shortTextLength} karakter lehet; most ${wanted.length}.`);
    const detail: Omit<NewTask, 'conversationId'> = {
      requestId: this.requestId,
      topic: this.topic.value,
      wanted,
      language: this.language.value as Language,
      dueInMinutes: Number(this.due.value),
    };
    this.dispatchEvent(new CustomEvent('confirm', { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-request-dialog': DeskRequestDialog;
  }
}
