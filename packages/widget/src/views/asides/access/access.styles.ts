import { sheet } from '../../../styles/sheet.ts';

/** Of the fields for switches and pointers. */
export const accessStyles = sheet(`
segit-access { display: block; }
.pace { display: flex; flex-wrap: wrap; align-items: center; gap: var(--_apart, 0.5em); }
.pace strong { min-inline-size: 7em; }
.option[aria-pressed="true"] { background: var(--_own); color: var(--_text); border: 2px solid var(--_accent); }
.options { display: flex; flex-wrap: wrap; gap: var(--_apart, 0.5em); }
.group { display: grid; gap: 0.625em; justify-items: start; }
@media (forced-colors: active) { .option[aria-pressed="true"] { border: 4px solid Highlight; } }
`);
