import { html, nothing, type TemplateResult } from 'lit';
import type { ArticleText } from '../../state/articles.ts';
import { problemText } from '../hours/fields.ts';

type Lines = 'words' | 'forms' | 'links' | 'sources';
type Texts = 'body' | 'easy';

/** What the fields share. `problem` is the one that cannot be used. */
export interface ArticleForm {
  readonly text: ArticleText;
  readonly problem: string;
  edit(change: Partial<ArticleText>): void;
}

const WRONG = 'Ezt így nem lehet menteni. Töltse ki, és nézze meg, nem túl hosszú-e.';

/**
 * A longer text, taken over as it is typed, for the preview; or a list with a line for each of its items, taken over when it is
 * left, so that a line just begun is not taken from under the writer.
 */
export function area(
  name: Lines | Texts,
  label: string,
  hint: string,
  rows: number,
  { text, problem, edit }: ArticleForm,
): TemplateResult {
  const wrong = problem === name;
  const value = text[name];
  const read = (typed: string): ArticleText[Lines | Texts] =>
    typeof value === 'string' ? typed : typed.split('\n').filter((line) => line.trim() !== '');
  const take = (event: Event): void => edit({ [name]: read((event.target as HTMLTextAreaElement).value) });
  return html`
    <div class="field">
      <label for=${name}>${label}</label>
      <p class="hint" id="${name}-hint">${hint}</p>
      ${problemText(name, wrong ? WRONG : undefined)}
      <textarea
        id=${name}
        rows=${rows}
        aria-invalid=${wrong ? 'true' : 'false'}
        aria-describedby="${name}-hint${wrong ? ` ${name}-error` : ''}"
        .value=${typeof value === 'string' ? value : lines(value)}
        @input=${typeof value === 'string' ? take : nothing}
        @change=${take}
      ></textarea>
    </div>
  `;
}

const lines = (list: readonly string[]): string => list.join('\n');

export function line(
  name: 'title' | 'question' | 'responsible' | 'owner' | 'review',
  label: string,
  hint: string,
  { text, problem, edit }: ArticleForm,
): TemplateResult {
  const wrong = problem === name;
  return html`
    <div class="field">
      <label for=${name}>${label}</label>
      ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing}
      ${problemText(name, wrong ? WRONG : undefined)}
      <input
        id=${name}
        type=${name === 'review' ? 'date' : 'text'}
        autocomplete="off"
        aria-required="true"
        aria-invalid=${wrong ? 'true' : 'false'}
        aria-describedby="${hint ? `${name}-hint` : ''}${wrong ? ` ${name}-error` : ''}"
        .value=${text[name]}
        @input=${(event: Event) => edit({ [name]: (event.target as HTMLInputElement).value })}
      />
    </div>
  `;
}
