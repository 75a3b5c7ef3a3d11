import { html, type TemplateResult } from 'lit';

/**
 * What has become of it, which takes the focus. A group named by it: of a paragraph that has the focus Orca reads the first
 * line alone in Firefox, and in Chromium all of it and then the first line again.
 */
export const kept = (text: string): TemplateResult =>
  html`<div class="kept" tabindex="-1" role="group" aria-labelledby="kept"><p id="kept">${text}</p></div>`;
