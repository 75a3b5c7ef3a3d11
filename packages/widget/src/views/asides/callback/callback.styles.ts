import { sheet } from '../../../styles/sheet.ts';

/** Beside a conversation it is a bar like the ones around it; its form scrolls, so that the input below stays. */
export const callbackStyles = sheet(`
:host([place="bar"]) { flex: 0 1 auto; min-block-size: 0; overflow: auto; }
:host([place="bar"]:not([told])) { min-block-size: calc(max(var(--_target), 2.75em) + 1.375em); }
:host([place="bar"]) .stack { padding: 0.625em 1em 0.75em; }
input[type="radio"] { inline-size: 1.5em; block-size: 1.5em; margin: 0; flex: none; accent-color: var(--_accent); }
`);
