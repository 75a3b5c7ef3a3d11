import { sheet } from '../../../styles/sheet.ts';

/** Beside a conversation the button shares its line; what is more has one of its own. */
export const callbackStyles = sheet(`
:host([place="bar"]) { flex: 1 1 10em; }
:host([alone]) { flex-basis: 100%; }
:host([place="bar"]) .stack { padding-block: 0.25em 0.75em; }
input[type="radio"] { inline-size: 1.5em; block-size: 1.5em; margin: 0; flex: none; accent-color: var(--_accent); }
`);
