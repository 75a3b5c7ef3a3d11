import { announcerStyles } from '../../../a11y/announcer.styles.ts';
import { controls, text } from '../../../styles/controls.ts';
import { sheet } from '../../../styles/sheet.ts';

export const confirmStyles = sheet(`
${controls}
${text}
${announcerStyles}
dialog { color: var(--_text); background: var(--_surface); border: 2px solid var(--_line); border-radius: var(--_radius);
padding: 1.25em; inline-size: min(24em, calc(100vw - 2em)); box-shadow: var(--_shadow); font: inherit; }
dialog::backdrop { background: rgb(0 0 0 / 0.55); }
.row { justify-content: flex-end; margin-block-start: 1.25em; }
`);
