import type { Language, Party } from '@segit-a-hivatal/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { asideLoader } from './aside-loader.ts';
import type { WarningElement } from './asides/warning/warning.ts';

/**
 * What may have to be thought over before it is sent, on either side: its code comes with the first digit, @ or word
 * of somebody's own case. Where it does not come (no network), nothing waits for it: the server looks, too.
 */
export function draftWarning(
  draft: string,
  side: Party,
  language: Language,
  own: string | undefined,
): TemplateResult | typeof nothing {
  if (!/[\d\uff10-\uff20@]|[uü]gyem|tart|egyenl|hat[aá]roz|anyja/i.test(draft)) return nothing;
  load();
  return html`<segit-warning .draft=${draft} side=${side} .language=${language} .own=${own}></segit-warning>`;
}

/** Of the composer's `check`: what is found waits for an answer. */
export function onCheck(event: CustomEvent<string>): void {
  const composer = event.target as HTMLElement;
  const warning = composer.parentNode!.querySelector<WarningElement>('segit-warning');
  if (warning?.stops?.(event.detail, composer as never)) event.preventDefault();
}

const load = asideLoader(
  () => import('./asides/warning/define.ts'),
  ({ defineWarning }) => defineWarning(),
);
