import { html, type TemplateResult } from 'lit';
import type { MessageEntry } from '../state/index.ts';
import { asideLoader } from './aside-loader.ts';

/**
 * Where somebody listens: a message can be heard again, or, without one, what is being read be silenced. The code comes
 * with the first of these.
 */
export function aloudButton(again?: () => void, tabindex = 0): TemplateResult {
  load();
  return html`<segit-aloud .again=${again} .stop=${tabindex}></segit-aloud>`;
}

/** What can be done with a document, under the message that brings it. Its code comes likewise. */
export function documentCard(entry: MessageEntry, tabindex: number): TemplateResult {
  load();
  return html`<segit-document .entry=${entry} .stop=${tabindex}></segit-document>`;
}

const load = asideLoader(() => import('./asides/in-message.ts'));
