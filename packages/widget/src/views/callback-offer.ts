import { html, nothing, type TemplateResult } from 'lit';
import { loadAsideTexts } from '../i18n/localization.ts';
import type { HelpDesk, HelpDeskSnapshot } from '../state/index.ts';

/**
 * Being called instead: only this is loaded with the panel; the form comes when it is first needed.
 *
 * @param place `page`: among other ways · `bar`: beside a conversation
 * @param told only what stands is told: here one asks no more, or not yet
 */
export function callbackOffer(
  desk: HelpDesk,
  snapshot: HelpDeskSnapshot,
  place: 'page' | 'bar' = 'page',
  told = false,
): TemplateResult | typeof nothing {
  if (!snapshot.service?.callbacks) return nothing;
  loading ??= Promise.all([import('./asides/callback/define.ts'), loadAsideTexts()]).then(
    ([{ defineCallback }]) => defineCallback(),
    () => void (loading = undefined),
  );
  return html`<segit-callback place=${place} .told=${told} .desk=${desk} .snapshot=${snapshot}></segit-callback>`;
}

let loading: Promise<void> | undefined;
