/** The look: tokens on `:host`, controls, text, and what the announcer's regions need in each shadow root. */
export { tokens, root } from '../styles/tokens.ts';
export { controls, text } from '../styles/controls.ts';
export { sheet } from '../styles/sheet.ts';
export { announcerStyles } from '../a11y/announcer.styles.ts';
