import { announcerStyles } from '../../../a11y/announcer.styles.ts';
import { controls, text } from '../../../styles/controls.ts';
import { sheet } from '../../../styles/sheet.ts';

/** As wide as lines are read well, as high as there is room; what is written scrolls, the ways out stay in sight. */
export const formStyles = sheet(`
${controls}
${text}
${announcerStyles}
dialog { color: var(--_text); background: var(--_surface); border: 2px solid var(--_line); border-radius: var(--_radius); padding: 0; font: inherit;
inline-size: min(40em, 100vw - 1em); max-inline-size: none; max-block-size: calc(100vh - 1em); box-shadow: var(--_shadow); overflow-y: auto; overscroll-behavior: contain; }
dialog::backdrop { background: rgb(0 0 0 / 0.55); }
.stack { gap: var(--_apart, 1.125em); padding: 1.25em 1em; }
h3 { font-size: 1.25em; line-height: var(--_leading, 1.3); overflow-wrap: anywhere; }
h4 { margin: 0; font-size: 1.0625em; line-height: var(--_leading, 1.4); }
.first { display: grid; gap: 0.5em; }
.first:focus, .summary:focus, .leaving:focus { outline: none; }
.first:focus-visible, .summary:focus-visible, .leaving:focus-visible { outline: 3px solid var(--_accent); outline-offset: 0.25em; border-radius: 1px; }
.stays, .saved, .news { padding: 0.75em 1em; background: var(--_sunken); border-inline-start: 4px solid var(--_accent); max-inline-size: none; }
.saved, .news { font-weight: 600; }
.page { display: grid; gap: var(--_apart, 1.125em); }
.field { display: grid; gap: 0.25em; min-inline-size: 0; }
.field > label:not(.choice), legend { font-weight: 600; padding: 0; overflow-wrap: anywhere; }
.required { font-weight: 400; padding-inline-start: 0.25em; }
.choice { display: flex; align-items: center; gap: 0.75em; min-block-size: max(var(--_target), 2.75em); cursor: pointer; }
.choice bdi { min-inline-size: 0; overflow-wrap: anywhere; }
input[type="checkbox"], input[type="radio"] { inline-size: 1.5em; block-size: 1.5em; margin: 0; flex: none; accent-color: var(--_accent); }
.summary { display: grid; gap: 0.5em; padding: 0.75em 1em; border: 2px solid var(--_danger); border-radius: var(--_radius); background: var(--_danger-surface); }
.summary ul { list-style: none; padding: 0; display: grid; gap: var(--_apart, 0.25em); }
.summary li button { text-align: start; inline-size: 100%; }
.leaving { display: grid; gap: 1em; }
.row button { flex: 1 1 12em; }
@media (forced-colors: active) { .stays, .saved, .news { border-inline-start-color: CanvasText; } }
`);
