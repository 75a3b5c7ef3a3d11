import { controls, text } from '../../../styles/controls.ts';
import { sheet } from '../../../styles/sheet.ts';

export const warningStyles = sheet(`
${controls}
${text}
/* Nothing has no room among what stands around it. */
:host { display: contents; }
.warning { flex: none; display: grid; gap: 0.5em; padding: 0.625em 1em; background: var(--_warn-surface); border-block-start: 1px solid var(--_line); }
p { font-weight: 600; max-inline-size: 70ch; overflow-wrap: anywhere; }
.row { display: flex; flex-wrap: wrap; gap: var(--_apart, 0.5em); }
`);
