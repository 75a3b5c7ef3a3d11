import { announcerStyles } from '../../../a11y/announcer.styles.ts';
import { stepStyles } from '../../../a11y/steps.ts';
import { controls, text } from '../../../styles/controls.ts';
import { sheet } from '../../../styles/sheet.ts';

export const leaveStyles = sheet(`
${controls}
${text}
${announcerStyles}
${stepStyles}
:host { display: block; }
h4 { margin: 0; font-size: 1em; font-weight: 700; }
.stack { gap: max(1em, var(--_apart, 0px)); }
.field { display: grid; gap: 0.25em; }
.field > label:not(.choice), legend { font-weight: 600; padding: 0; }
.choices { display: grid; gap: var(--_apart, 0px); }
.choice { display: flex; align-items: center; gap: 0.75em; min-block-size: max(var(--_target), 2.75em); cursor: pointer; }
input[type="checkbox"] { inline-size: 1.5em; block-size: 1.5em; margin: 0; flex: none; accent-color: var(--_accent); }
.row { display: flex; flex-wrap: wrap; gap: var(--_apart, 0.5em); }
.row button { flex: 1 1 8em; }
.kept { padding: 0.75em 1em; background: var(--_warn-surface); border: 1px solid var(--_line); border-radius: var(--_radius); font-weight: 600; }
.kept:focus { outline: none; }
.kept:focus-visible { outline: 3px solid var(--_accent); outline-offset: 0.25em; }
`);

/** Between the status and the transcript, beside what else can be chosen; with words it has a line of its own. */
export const closingStyles = sheet(`
:host { flex: 1 1 100%; padding-block: 0.25em 0.75em; }
:host([told]) { flex-basis: 10em; }
.stack { gap: 0.5em; }
`);
