import type { Language } from '@segit-a-hivatal/contract';
import { html, type TemplateResult } from 'lit';
import type { HelpDesk, HelpDeskSnapshot } from '../state/index.ts';
import { asideLoader } from './aside-loader.ts';

/**
 * Where nobody answers now: what can be left. Only these two lines are loaded with the panel; the forms come when they
 * are first needed, and take the place of the empty element.
 */
export function leaveOffer(desk: HelpDesk, snapshot: HelpDeskSnapshot, language: Language): TemplateResult {
  load();
  return html`<segit-leave .desk=${desk} .snapshot=${snapshot} .language=${language}></segit-leave>`;
}

/**
 * For who waits when the office closes, or where nobody can help now.
 *
 * @param told - The status above says why there is a choice.
 */
export function closingChoice(desk: HelpDesk, told: boolean): TemplateResult {
  load();
  return html`<segit-closing .desk=${desk} .told=${told}></segit-closing>`;
}

const load = asideLoader(() => import('./asides/leave/define.ts'));
