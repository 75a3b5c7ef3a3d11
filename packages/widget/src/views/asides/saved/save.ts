import { msg } from '@lit/localize';
import type { Language } from '@segit-a-hivatal/contract';
import type { ConversationSnapshot } from '../../../state/index.ts';
import type { AnnounceDetail } from '../../view-element.ts';
import { download } from './download.ts';
import { savedHtml } from './saved-html.ts';
import { savedText } from './saved-text.ts';
import { savedTranscript } from './saved-transcript.ts';

/** Saves the conversation as a file: `html` keeps languages and headings, `txt` is plain. */
export function saveConversation(
  conversation: ConversationSnapshot,
  format: 'html' | 'txt',
  { language, now = Date.now() }: { language: Language; now?: number },
): void {
  const savedAt = new Date(now).toISOString();
  const citizenName = conversation.nickname ?? '';
  const transcript = savedTranscript(conversation.entries, { language, citizenName, savedAt });
  const name = `segit-a-hivatal-${savedAt.slice(0, 10)}.${format}`;
  if (format === 'html') download(name, 'text/html', savedHtml(transcript));
  else download(name, 'text/plain', savedText(transcript));
}

/** Saves it, and has it said, from where the button is, that it is done. */
export function saveFrom(
  button: EventTarget,
  conversation: ConversationSnapshot,
  format: 'html' | 'txt',
  language: Language,
): void {
  saveConversation(conversation, format, { language });
  const detail: AnnounceDetail = { text: msg('Elmentve a letöltések közé.') };
  button.dispatchEvent(new CustomEvent('announce', { detail, bubbles: true, composed: true }));
}
