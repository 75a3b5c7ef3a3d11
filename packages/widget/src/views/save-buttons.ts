import { msg } from '@lit/localize';
import type { Language } from '@segit-a-hivatal/contract';
import { html, type TemplateResult } from 'lit';
import type { ConversationSnapshot } from '../state/index.ts';
import { saveConversation } from './saved/save.ts';

/** The two forms in which the conversation can be saved. */
export function saveButtons(conversation: ConversationSnapshot, language: Language): TemplateResult {
  return html`
    <button type="button" @click=${() => saveConversation(conversation, 'html', { language })}>
      ${msg('Mentés weblapként')}
    </button>
    <button type="button" @click=${() => saveConversation(conversation, 'txt', { language })}>
      ${msg('Mentés szövegként')}
    </button>
  `;
}
