import { html, nothing, type TemplateResult } from 'lit';

/** In Firefox what scrolls is a tab stop, and a silent one: the controls in it are stops enough. */
const FIREFOX = CSS.supports('-moz-appearance', 'none');

/**
 * All of a view in what scrolls. It cannot be the view itself: with a `tabindex` on a host, Tab leaves out all that is in it.
 * (Only where it is needed: in Chromium Orca would say twice what has the focus inside.)
 */
export function scrolling(content: TemplateResult): TemplateResult {
  return html`<div class="scroll" tabindex=${FIREFOX ? -1 : nothing}>${content}</div>`;
}
