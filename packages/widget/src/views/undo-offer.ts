import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationSnapshot } from '../state/index.ts';
import { asideLoader } from './aside-loader.ts';
import type { UndoHost } from './asides/undo/undo-host.ts';

/** Taking back what was just sent, beside the input. Its code comes where somebody has chosen that they may. */
export function undoOffer(view: UndoHost, { entries }: ConversationSnapshot): TemplateResult | typeof nothing {
  if (view.settings.undoSend === 'off') return nothing;
  load();
  const held = entries.findLast((entry) => entry.kind === 'message' && entry.delivery === 'held');
  return html`<segit-undo .view=${view} .held=${held} .shown=${view.shown}></segit-undo>`;
}

const load = asideLoader(() => import('./asides/undo/define.ts'));
