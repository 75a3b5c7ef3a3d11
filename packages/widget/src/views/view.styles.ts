import { announcerStyles } from '../a11y/announcer.styles.ts';
import { controls, text } from '../styles/controls.ts';
import { sheet } from '../styles/sheet.ts';

/** What the views that are a page of their own have in common: they scroll, and their text breathes. */
export const viewStyles = sheet(`
${controls}
${text}
${announcerStyles}
:host { display: flex; flex-direction: column; }
.scroll { flex: 1; overflow-y: auto; overscroll-behavior: contain; padding: 1.25em 1em 1.5em; }
h3 { font-size: 1.25em; line-height: var(--_leading, 1.3); }
.first:focus { outline: none; }
.first { scroll-margin: 0.75em; }
.first:focus-visible { outline: 3px solid var(--_accent); outline-offset: 0.5em; border-radius: 1px; }
.stack { gap: var(--_apart, 1.125em); }
.facts { list-style: none; padding: 0.75em 1em; display: grid; gap: 0.375em; background: var(--_sunken); border-inline-start: 4px solid var(--_accent); }
.field { display: grid; gap: 0.25em; }
.field > label, legend { font-weight: 600; padding: 0; }
.choices { display: grid; gap: var(--_apart, 0); }
.choice { display: flex; align-items: center; gap: 0.75em; min-block-size: max(var(--_target), 2.75em); cursor: pointer; }
input[type="checkbox"] { inline-size: 1.5em; block-size: 1.5em; margin: 0; flex: none; accent-color: var(--_accent); }
.problem { color: var(--_danger); font-weight: 600; background: var(--_danger-surface); padding: 0.75em 1em; border-radius: var(--_radius); }
h4 { margin: 0; font-size: 1em; line-height: var(--_leading, 1.5); font-weight: 700; }
section { display: grid; gap: 0.5em; justify-items: start; }
.lines { white-space: pre-line; }
.lead { font-size: 1.0625em; }
.contact { list-style: none; padding: 0; }
.contact a, .way { display: inline-flex; align-items: center; min-block-size: var(--_target); min-inline-size: var(--_target); font-weight: 600; }
.language[aria-pressed="true"] { background: var(--_own); color: var(--_text); border: 2px solid var(--_accent); }
.wide { inline-size: 100%; }
/* Too low for fixed bars: the panel scrolls. */
@media (max-height: 30em) { .scroll { overflow: visible; } }
@media (forced-colors: active) {
  .language[aria-pressed="true"] { border: 4px solid Highlight; }
  .facts { border-inline-start-color: CanvasText; }
}
`);
