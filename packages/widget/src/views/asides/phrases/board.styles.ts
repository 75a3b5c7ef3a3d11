import { announcerStyles } from '../../../a11y/announcer.styles.ts';
import { stepStyles } from '../../../a11y/steps.ts';
import { controls, text } from '../../../styles/controls.ts';
import { sheet } from '../../../styles/sheet.ts';

export const boardStyles = sheet(`
${controls}
${text}
${announcerStyles}
${stepStyles}
:host { display: block; background: var(--_surface); }
:host(segit-phrases) { border-block-start: 1px solid var(--_line); }
:host([open]) { flex: 1; min-block-size: 0; }
.opener { padding: 0.5em 0.75em 0; }
.opener button { inline-size: 100%; }
/* What is chosen from scrolls; the sentence stays in sight. */
.board { display: flex; flex-direction: column; block-size: 100%; }
.choices, .page { display: grid; gap: 0.875em; align-content: start; }
.choices { flex: 1; min-block-size: 0; overflow-y: auto; overscroll-behavior: contain; padding: 0.75em; }
.choices > [data-step] > *, .page > * { min-inline-size: 0; }
.first:focus { outline: none; }
.first { scroll-margin: 0.5em; }
.first:focus-visible { outline: 3px solid var(--_accent); outline-offset: 0.25em; border-radius: 1px; }
.last { padding: 0.5em 0.75em; border-inline-start: 4px solid var(--_accent); background: var(--_sunken); overflow-wrap: anywhere; max-inline-size: none; }
.sentence { display: grid; gap: 0.5em; padding: 0.5em 0.75em 0.75em; border-block-start: 2px solid var(--_accent); max-block-size: 55%; overflow-y: auto; }
.sentence .words { min-block-size: 1.5em; font-size: 1.0625em; overflow-wrap: anywhere; max-inline-size: none; }
.sentence .row button { flex: 1 1 8em; padding-inline: 0.5em; }
.grid { list-style: ''; margin: 0; padding: 0; display: grid; gap: var(--_apart, 0.5em); grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr)); }
.groups { grid-template-columns: repeat(auto-fill, minmax(min(100%, 10.5em), 1fr)); }
.groups .phrase { gap: 0.5em; padding: 0.5em; }
.grid li { display: grid; max-inline-size: none; }
.phrase { display: flex; align-items: center; gap: 0.75em; min-block-size: max(var(--_target), 4em); text-align: start; padding: 0.5em 0.75em; color: var(--_text); overflow-wrap: anywhere; }
.phrase span { min-inline-size: 0; }
/* The symbols are drawn in black for a white ground, whatever the colours around. */
.phrase img { flex: none; inline-size: 3em; block-size: 3em; background: #ffffff; border-radius: 0.5em; forced-color-adjust: none; }
.credit a { display: inline-flex; align-items: center; min-block-size: var(--_target); min-inline-size: var(--_target); }
.field { display: grid; gap: 0.25em; }
.field label { font-weight: 600; }
.error { color: var(--_danger); font-weight: 600; }
.row { gap: var(--_apart, 0.5em); }
h4 { margin: 0; font-size: 1.0625em; line-height: 1.4; font-weight: 700; }
@media (max-width: 24em) { .grid { grid-template-columns: 1fr; } }
/* Too low for two parts: all of it scrolls as one page. */
@media (max-height: 30em) {
  .board { block-size: auto; }
  .choices, .sentence { overflow: visible; max-block-size: none; }
}
`);
