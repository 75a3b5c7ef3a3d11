import { announcerStyles } from '../a11y/announcer.styles.ts';
import { controls, text } from '../styles/controls.ts';
import { sheet } from '../styles/sheet.ts';

export const panelStyles = sheet(`
${controls}
${text}
${announcerStyles}
:host {
  display: block;
  inline-size: min(26em, 100vw - 2em);
  block-size: min(46em, 100vh - 2em);
  block-size: min(46em, 100dvh - 2em);
}
:host([data-leaving]) { position: absolute; inset-block-end: 0; inset-inline-end: 0; opacity: 0; pointer-events: none; }
.panel {
  block-size: 100%;
  display: flex;
  flex-direction: column;
  /* Nothing that is brought into sight inside may scroll the head away. */
  overflow: clip;
  background: var(--_surface);
  border: 1px solid var(--_hairline);
  border-radius: var(--_radius);
  box-shadow: var(--_shadow);
  animation: rise var(--_motion) ease-out;
}
@keyframes rise { from { transform: translateY(1em); } }
/* The launcher's colours in the light; in the dark a calm ground, since the accent shines there. An old browser has neither. */
.head {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: var(--_apart, 0.125em) 0.5em;
  padding: 0.5em;
  /* Seen in forced colours. */
  border-block-end: 1px solid transparent;
  color: light-dark(var(--_on-accent), var(--_text));
  background: light-dark(var(--_accent), var(--_own));
}
h2 { font-size: 1.1875em; padding-inline-start: 0.4em; }
.head button { font-size: 0.9375em; padding-inline: 0.5em; color: inherit; }
.head button:hover { background: transparent; border-color: currentcolor; }
.head :focus-visible { outline-color: currentcolor; outline-offset: 0; box-shadow: none; }
.head .settings { flex-basis: 100%; text-align: start; }
.view { flex: 1; min-block-size: 0; }
.problem { padding: 0.625em 1em; color: var(--_danger); background: var(--_danger-surface); font-weight: 600; max-inline-size: none; }

:host([inline]) { inline-size: min(100%, 44em); }
:host([inline]) .panel { box-shadow: none; }

@media (max-width: 30em), (max-height: 30em) {
  :host(:not([inline])) { position: fixed; inset: 0; inline-size: auto; block-size: auto; }
  :host(:not([inline])) .panel { border: 0; border-radius: 0; }
}
/* Too low for fixed bars (a phone on its side, a strong zoom): all of it scrolls as one page. */
@media (max-height: 30em) {
  .panel { display: block; overflow-y: auto; }
}
@media (forced-colors: active) { .panel { border: 2px solid CanvasText; } }
`);
