import { html, type TemplateResult } from 'lit';
import { loadAsideTexts } from '../i18n/localization.ts';
import type { HelpDesk, HelpDeskSnapshot } from '../state/index.ts';

/**
 * Where nobody answers now: what can be left. Only these two lines are loaded with the panel; the forms come when they
 * are first needed, and take the place of the empty element.
 */
export function leaveOffer(desk: HelpDesk, snapshot: HelpDeskSnapshot): TemplateResult {
  load();
  return html`<segit-leave .desk=${desk} .snapshot=${snapshot}></segit-leave>`;
}

/** For who waits when the office closes. */
export function closingChoice(desk: HelpDesk): TemplateResult {
  load();
  return html`<segit-closing .desk=${desk}></segit-closing>`;
}

let loading: Promise<void> | undefined;

/** A failure is tried again at the next look: without a network nothing else here goes on, either. */
function load(): void {
  loading ??= Promise.all([import('./asides/leave/define.ts'), loadAsideTexts()]).then(
    ([{ defineLeave }]) => defineLeave(),
    () => void (loading = undefined),
  );
}
