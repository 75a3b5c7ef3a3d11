import { msg } from '@lit/localize';
import type { Language, Wording } from '@segit-a-hivatal/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { HelpDeskSnapshot } from '../state/index.ts';
import { wantsEasy } from './hours.ts';

/** A text of the office's, in the reader's words; where it has none, in its own, which are to be marked as such. */
export function worded(texts: readonly Wording[], language: Language, easy: boolean): Wording | undefined {
  const own = texts.filter((each) => each.language === language);
  return own.find((each) => each.easy === easy) ?? own[0] ?? texts[0];
}

/**
 * What it is about, for whoever knows. A native list: one stop for a keyboard or a switch, the platform's own on a telephone,
 * and no list of thirty lines at 320 px. Nothing depends on it but who is asked first.
 */
export function topicField(snapshot: HelpDeskSnapshot, language: Language): TemplateResult | typeof nothing {
  const topics = snapshot.site?.topics ?? [];
  if (topics.length === 0) return nothing;
  return html`
    <div class="field">
      <label for="topic">${msg('Miről szeretne kérdezni? (nem kötelező)')}</label>
      <select id="topic">
        <option value="">${msg('Még nem tudom, vagy másról')}</option>
        ${topics.map(({ key, name }) => {
          const said = worded(name, language, wantsEasy(snapshot));
          return html`<option value=${key} lang=${said?.language ?? nothing}>${said?.text}</option>`;
        })}
      </select>
    </div>
  `;
}

/** What was chosen there, if anything was. */
export function chosenTopic(root: ParentNode): { topic?: string } {
  const topic = root.querySelector<HTMLSelectElement>('#topic')?.value;
  return topic ? { topic } : {};
}
