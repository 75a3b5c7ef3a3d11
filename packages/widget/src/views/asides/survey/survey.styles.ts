import { sheet } from '../../../styles/sheet.ts';

/** After what can still be done; its answers stand side by side, as far as there is room. */
export const surveyStyles = sheet(`
:host { display: block; flex: none; border-block-start: 1px solid var(--_line); background: var(--_surface); padding: 0.75em 1em; }
:host(:not([asking])) { display: none; }
.stack { gap: max(0.75em, var(--_apart, 0px)); }
.choices { display: flex; flex-wrap: wrap; gap: 0 max(1.25em, var(--_apart, 0px)); min-inline-size: 0; }
legend { inline-size: 100%; }
input[type="radio"] { inline-size: 1.5em; block-size: 1.5em; margin: 0; flex: none; accent-color: var(--_accent); }
`);
