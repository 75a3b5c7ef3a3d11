import type { Language, Party } from '@segit-a-hivatal/contract';
import type { ConversationSnapshot } from '../../../state/index.ts';
import { download } from './download.ts';
import { savedHtml } from './saved-html.ts';
import { savedText } from './saved-text.ts';
import { savedTranscript } from './saved-transcript.ts';

/** Saves the conversation as a file: `html` keeps languages and headings, `txt` is plain. */
export function saveConversation(
  conversation: ConversationSnapshot,
  format: 'html' | 'txt',
  { language, side = 'CITIZEN', now = Date.now() }: { language: Language; side?: Party; now?: number },
): void {
  const savedAt = new Date(now).toISOString();
  const citizenName = conversation.nickname ?? '';
  const transcript = savedTranscript(conversation.entries, { language, side, citizenName, savedAt });
  const name = `segit-a-hivatal-${savedAt.slice(0, 10)}.${format}`;
  if (format === 'html') download(name, 'text/html', savedHtml(transcript));
  else download(name, 'text/plain', savedText(transcript));
}
