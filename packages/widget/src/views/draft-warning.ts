import type { Language, Party } from '@segit-a-hivatal/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { HelpDeskSnapshot } from '../state/index.ts';
import { asideLoader } from './aside-loader.ts';

/**
 * What may have to be thought over before it is sent, on either side: in a form, or beside the composer. Its code comes with
 * the first draft. Where it does not come (no network), nothing waits for it: the server looks, too.
 */
export function draftWarning(
  draft: string,
  side: Party,
  language: Language,
  own?: string,
): TemplateResult | typeof nothing {
  if (!draft) return nothing;
  load();
  return html`<segit-warning .draft=${draft} .side=${side} .language=${language} .own=${own}></segit-warning>`;
}

/** The citizen's. */
export const ownWarning = (view: { snapshot: HelpDeskSnapshot; language: Language }): TemplateResult | typeof nothing =>
  draftWarning(view.snapshot.draft, 'CITIZEN', view.language, view.snapshot.service?.telephone);

const load = asideLoader(() => import('./asides/warning/define.ts'));
