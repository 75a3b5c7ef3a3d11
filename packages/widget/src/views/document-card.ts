import { html, type TemplateResult } from 'lit';
import type { MessageEntry } from '../state/index.ts';
import { asideLoader } from './aside-loader.ts';

/** What can be done with a document, under the message that brings it. Its code comes with the first one. */
export function documentCard(entry: MessageEntry, tabindex: number): TemplateResult {
  load();
  return html`<segit-document .entry=${entry} .stop=${tabindex}></segit-document>`;
}

const load = asideLoader(() => import('./asides/document/define.ts'));
