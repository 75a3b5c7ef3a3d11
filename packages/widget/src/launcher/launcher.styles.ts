export const launcherStyles = `
:host { display: block; }
:host([hidden]) { display: none !important; }

/* Read from further away, by whoever comes. */
:host([kiosk]) .root { font-size: large; }
@media (min-width: 60em) { :host([kiosk]) .root { font-size: x-large; } }

.place { position: fixed; z-index: 2147483000; inset-block-end: max(1em, env(safe-area-inset-bottom)); inset-inline-end: max(1em, env(safe-area-inset-right)); }
.place.inline { position: static; }

/* A fixed width. Should it need a third line, it grows upwards over the page. */
.launcher {
  all: unset;
  box-sizing: border-box;
  display: flex;
  align-items: center;
  gap: 0.75em;
  inline-size: min(22em, calc(100vw - 2em));
  min-block-size: 64px;
  padding: 0.625em 1.125em 0.625em 0.875em;
  border-radius: calc(var(--_radius) * 1.25);
  border: 2px solid var(--_on-accent);
  background: var(--_accent);
  color: var(--_on-accent);
  box-shadow: var(--_shadow);
  cursor: pointer;
}
.inline .launcher { inline-size: min(100%, 28em); box-shadow: none; }
.launcher:hover { background: var(--_accent-strong); }
/* Whatever the page behind it looks like, the ring lies on a ground of its own. */
.launcher:focus-visible { outline: 3px solid var(--_accent); outline-offset: 2px; box-shadow: 0 0 0 7px var(--_surface); }
.launcher[hidden], .failure[hidden] { display: none; }
/* Out of sight already, and out of the way. */
.launcher[data-leaving] { position: absolute; inset-block-end: 0; inset-inline-end: 0; opacity: 0; pointer-events: none; }
svg { flex: none; inline-size: 2em; block-size: 2em; fill: currentcolor; }
.words { display: flex; flex-direction: column; min-inline-size: 0; }
.name { font-weight: 700; font-size: 1.125em; line-height: 1.3; }
/* Two lines are kept: when the hours come in, nothing on the page moves. Easy language has one idea a line. */
.status { font-size: 0.9375em; line-height: 1.4; min-block-size: 2.8em; white-space: pre-line; }
.failure {
  box-sizing: border-box;
  inline-size: min(22em, calc(100vw - 2em));
  margin-block-end: 0.75em;
  padding: 0.875em 1em;
  border-radius: var(--_radius);
  border: 2px solid var(--_danger);
  background: var(--_surface);
  color: var(--_text);
}
.failure p { margin: 0; }

@media (forced-colors: active) {
  .launcher { border-color: ButtonText; background: ButtonFace; color: ButtonText; forced-color-adjust: none; }
  .launcher:hover, .launcher:focus-visible { border-color: Highlight; outline-color: Highlight; }
}
@media print { :host { display: none; } }
`;
