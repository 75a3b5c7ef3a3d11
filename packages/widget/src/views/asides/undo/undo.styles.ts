import { controls, text } from '../../../styles/controls.ts';
import { sheet } from '../../../styles/sheet.ts';

export const undoStyles = sheet(`
${controls}
${text}
:host { display: block; }
div { background: var(--_surface); border-block-start: 1px solid var(--_line); display: flex; flex-wrap: wrap; align-items: center; gap: var(--_apart, 0.375em 0.75em); padding: 0.375em 0.75em; }
p { flex: 1 1 10em; font-weight: 600; font-variant-numeric: tabular-nums; }
`);
