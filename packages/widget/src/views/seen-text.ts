import type { Party } from '@segit-a-hivatal/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationSnapshot } from '../state/index.ts';
import { asideLoader } from './aside-loader.ts';
import { partyName } from './names.ts';

/**
 * Real-time text on the screen, on either side. Only these lines are loaded with the panel; the elements come when there
 * is something to show, and take the place of the empty ones.
 */

/** What the other side is writing; a child of the transcript. `hidden`: the reader does not want it. */
export function previewOf(
  { preview }: ConversationSnapshot,
  side: Party,
  hidden: boolean,
  citizenName = '',
): TemplateResult | typeof nothing {
  if (!preview || hidden) return nothing;
  load();
  const party = side === 'CITIZEN' ? 'OPERATOR' : 'CITIZEN';
  const name = partyName({ party, operator: preview.operator }, citizenName);
  return html`<segit-preview .preview=${preview} .name=${name}></segit-preview>`;
}

/** That what is written here is seen, and the end of it. */
export function watchedNotice(side: Party, onStop: () => void): TemplateResult {
  load();
  return html`<segit-watched side=${side} @stop=${onStop}></segit-watched>`;
}

const load = asideLoader(() => import('./asides/real-time-text/define.ts'));
