import { html, nothing, type TemplateResult } from 'lit';
import type { HelpDesk, HelpDeskSnapshot } from '../state/index.ts';
import { asideLoader } from './aside-loader.ts';

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
  load();
  return html`<segit-callback place=${place} .told=${told} .desk=${desk} .snapshot=${snapshot}></segit-callback>`;
}

const load = asideLoader(() => import('./asides/callback/define.ts'));
