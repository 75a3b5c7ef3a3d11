import { msg } from '@lit/localize';
import type { Category } from '@segit-a-hivatal/phrases';
import { html, type TemplateResult } from 'lit';
import { credit, picture } from './symbols.ts';

/** A category, or the citizen's own phrases, which have no symbols. */
export type Group = Omit<Category, 'symbol'> & { readonly symbol?: string };

/** What can be done at the groups. */
export interface GroupSteps {
  choose(id: string): void;
  edit(): void;
  retry(): void;
}

/**
 * All groups. Undefined: they are on their way; null: they did not come. One element in each case, so that the focus,
 * which is in it from the first moment on, does not fall out of it.
 */
export function groupsPage(groups: readonly Group[] | null | undefined, steps: GroupSteps): TemplateResult {
  const shown = groups ? grid(groups, steps) : groups === null ? failure(steps) : html`<p>${msg('Betöltés…')}</p>`;
  return html`
    <div class="page first" tabindex="-1" role="group" aria-labelledby="heading">
      <h4 id="heading">${msg('Kifejezések csoportjai')}</h4>
      ${shown}
    </div>
  `;
}

function grid(groups: readonly Group[], { choose, edit }: GroupSteps): TemplateResult {
  return html`
    <ul class="grid groups" aria-labelledby="heading">
      ${groups.map(
        ({ id, name, symbol }) =>
          html`<li>
            <button type="button" class="phrase to-${id}" @click=${() => choose(id)}>
              ${picture(symbol)}<span>${name}</span>
            </button>
          </li>`,
      )}
    </ul>
    <div class="row">
      <button type="button" class="to-edit" @click=${edit}>${msg('Saját kifejezések szerkesztése')}</button>
    </div>
    ${credit()}
  `;
}

function failure({ retry }: GroupSteps): TemplateResult {
  return html`
    <p class="error">${failed()}</p>
    <div><button type="button" @click=${retry}>${msg('Újra próbálom')}</button></div>
  `;
}

/** The phrases of one group. */
export function groupPage({ name, phrases }: Group, choose: (text: string) => void): TemplateResult {
  return html`
    <div class="page first" tabindex="-1" role="group" aria-labelledby="heading">
      <h4 id="heading">${name}</h4>
      <ul class="grid" aria-labelledby="heading">
        ${phrases.map(
          ({ text, symbol }) =>
            html`<li>
              <button type="button" class="phrase" @click=${() => choose(text)}>
                ${picture(symbol)}<span dir="auto">${text}</span>
              </button>
            </li>`,
        )}
      </ul>
    </div>
  `;
}

export function failed(): string {
  return msg('A kifejezéseket nem sikerült betölteni. Kérjük, ellenőrizze az internetkapcsolatot.');
}
