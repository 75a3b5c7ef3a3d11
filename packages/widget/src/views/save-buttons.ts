import { msg } from '@lit/localize';
import type { Language } from '@segit-a-hivatal/contract';
import { html, type TemplateResult } from 'lit';
import { loadAsideTexts } from '../i18n/localization.ts';
import type { ConversationSnapshot } from '../state/index.ts';

/** The code that saves. To be called as soon as there is something to save, for at its end there may be no network. */
export async function loadSaving() {
  const [code] = await Promise.all([import('./asides/saved/save.ts'), loadAsideTexts()]);
  return code;
}

/**
 * The two forms in which the conversation can be saved. `problem` bubbles up where the code cannot be loaded; otherwise it is
 * announced that it is done: with Firefox one heard nothing at all, and Chromium names the file alone.
 */
export function saveButtons(conversation: ConversationSnapshot, language: Language): TemplateResult {
  const save = async ({ currentTarget }: Event, format: 'html' | 'txt'): Promise<void> => {
    try {
      (await loadSaving()).saveFrom(currentTarget!, conversation, format, language);
    } catch {
      currentTarget!.dispatchEvent(new CustomEvent('problem', { bubbles: true, composed: true }));
    }
  };
  return html`
    <button type="button" @click=${(event: Event) => save(event, 'html')}>${msg('Mentés weblapként')}</button>
    <button type="button" @click=${(event: Event) => save(event, 'txt')}>${msg('Mentés szövegként')}</button>
  `;
}
