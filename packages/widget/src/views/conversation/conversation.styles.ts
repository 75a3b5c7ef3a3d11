import { announcerStyles } from '../../a11y/announcer.styles.ts';
import { controls, text } from '../../styles/controls.ts';
import { sheet } from '../../styles/sheet.ts';

export const conversationStyles = sheet(`
${controls}
${text}
${announcerStyles}
:host, .scroll { display: flex; flex-direction: column; }
.scroll { flex: 1; overflow-y: auto; scroll-padding-block-end: 9em; }
.status { padding: 0.625em 1em 0.75em; display: grid; gap: 0.25em; }
.status > :last-child { display: grid; gap: 0.25em; }
.heading { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.5em 0.75em; min-block-size: var(--_target); }
.heading button { font-size: 0.9375em; padding-inline: 0.75em; }
h3 { flex: 1 1 8em; min-inline-size: 0; overflow-wrap: anywhere; }
h3 bdi { display: block; overflow: hidden; }
.status:focus { outline: none; }
.status:focus-visible { outline: 3px solid var(--_accent); outline-offset: -5px; }
/* Where much is said above it, it keeps some lines, and the whole scrolls. */
segit-transcript { flex: 1; min-block-size: 6em; border-block-start: 1px solid var(--_hairline); }
/* What can be chosen instead of waiting: side by side, as far as there is room. */
.beside { flex: none; display: flex; flex-wrap: wrap; gap: 0 var(--_apart, 0.5em); padding-inline: 1em; }
/* However much is said above it, where one writes stays in sight. */
segit-composer { position: sticky; inset-block-end: 0; z-index: 1; }
.connection { padding: 0.5em 1em; background: var(--_warn-surface); border-block-start: 1px solid var(--_line); font-weight: 600; }
.typing { padding: 0 1em; min-block-size: 1.75em; color: var(--_muted); font-size: 0.9375em; background: var(--_sunken); overflow: hidden; overflow-wrap: anywhere; }
segit-composer, .actions { border-block-start: 1px solid var(--_line); }
.actions { display: flex; flex-wrap: wrap; gap: var(--_apart, 0.5em); padding: 0.625em 0.75em; background: var(--_surface); }
.actions button { flex: 1 1 8em; padding-inline: 0.5em; }
.actions .new { flex-basis: 100%; }
/* Too low for a transcript between fixed bars (a phone on its side, a strong zoom): everything scrolls as one page. */
@media (max-height: 30em) {
  .scroll { overflow: visible; display: block; }
  segit-transcript { block-size: auto; }
  segit-composer { position: static; }
}
`);
