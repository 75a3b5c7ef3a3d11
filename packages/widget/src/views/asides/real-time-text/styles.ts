import { controls, text } from '../../../styles/controls.ts';
import { sheet } from '../../../styles/sheet.ts';

/** The bubble of a message that is none yet: its edge is dashed, and it says so in words. */
export const previewStyles = sheet(`
${text}
:host { display: block; max-inline-size: min(88%, 36em); align-self: flex-start; }
.preview {
  padding: 0.5em 0.875em;
  border: 2px dashed var(--_line);
  border-radius: var(--_radius);
  border-end-start-radius: 0;
  background: var(--_surface);
}
.by { font-size: 0.9375em; font-weight: 700; overflow-wrap: anywhere; overflow: hidden; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; overflow: hidden; padding-block: 0.125em; }
.state { color: var(--_muted); font-size: 0.875em; }
@media (forced-colors: active) { .preview { border-color: CanvasText; } }
`);

export const watchedStyles = sheet(`
${controls}
${text}
:host { display: block; background: var(--_surface); border-block-start: 1px solid var(--_line); }
div { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25em 0.75em; padding: 0.375em 0.75em; }
p { flex: 1 1 12em; font-weight: 600; }
`);
