/** Buttons, fields and the focus ring: the same everywhere, and never smaller than 44 × 44 px. */
export const controls = `
*, *::before, *::after { box-sizing: border-box; }
:host([hidden]), [hidden] { display: none !important; }

button, .button {
  font: inherit;
  font-weight: 600;
  color: var(--_accent);
  background: var(--_surface);
  border: 1px solid var(--_line);
  border-radius: calc(var(--_radius) * 0.67);
  min-block-size: max(var(--_target), 2.75em);
  min-inline-size: var(--_target);
  padding: 0.375em 0.875em;
  margin: 0;
  line-height: var(--_leading, 1.35);
  text-align: center;
  cursor: pointer;
  -webkit-appearance: none;
  appearance: none;
}
button:hover { background: var(--_sunken); border-color: var(--_accent); }
button.primary { color: var(--_on-accent); background: var(--_accent); border-color: var(--_accent); }
button.primary:hover { background: var(--_accent-strong); border-color: var(--_accent-strong); }
button.danger { color: var(--_danger); border-color: var(--_danger); }
button.danger:hover { background: var(--_danger-surface); }
button.quiet { border-color: transparent; background: transparent; }
button.quiet:hover { background: var(--_sunken); border-color: var(--_line); }
button[aria-disabled="true"], button[aria-disabled="true"]:hover {
  opacity: 1;
  color: var(--_muted);
  background: var(--_surface);
  border: 1px dashed var(--_line);
  cursor: default;
}

input:not([type="checkbox"], [type="radio"]), textarea, select {
  font: inherit;
  color: var(--_text);
  background: var(--_surface);
  border: 1px solid var(--_line);
  border-radius: calc(var(--_radius) * 0.67);
  padding: 0.5em 0.75em;
  min-block-size: var(--_target);
  inline-size: 100%;
  margin: 0;
  line-height: var(--_leading, 1.5);
}
/* In WebKit a long choice would be as wide as it is, and what is around would scroll to the side. */
select { contain: paint; }
/* Scrolled to, a control is seen with its ring. */
button, a, input, textarea, select { scroll-margin: 0.5em; }
::placeholder { color: var(--_muted); opacity: 1; }
/* Said twice, to weigh more than the borders above. */
[aria-invalid="true"][aria-invalid] { border-color: var(--_danger); border-width: 2px; }

:focus-visible {
  outline: 3px solid var(--_accent);
  outline-offset: 2px;
  box-shadow: 0 0 0 2px var(--_surface);
}
@media (forced-colors: active) {
  button, .button, input, textarea, select { border: 1px solid ButtonBorder; }
  :focus-visible { outline-color: Highlight; box-shadow: none; }
}
`;

/** Text: 1.5 leading, no line longer than 80 characters, whatever the person sets is kept. */
export const text = `
h2, h3, p, ul, dl, dd, fieldset { margin: 0; padding: 0; border: 0; }
h2 { font-size: 1.25em; line-height: var(--_leading, 1.3); font-weight: 700; }
h3 { font-size: 1.0625em; line-height: var(--_leading, 1.4); font-weight: 700; }
p, li { max-inline-size: 70ch; }
ul { padding-inline-start: 1.25em; }
a { color: var(--_accent); text-underline-offset: 0.15em; }
.muted { color: var(--_muted); }
.small { font-size: 0.9375em; }
.error { color: var(--_danger); font-weight: 600; }
.stack { display: flex; flex-direction: column; gap: var(--_apart, var(--_gap)); }
.row { display: flex; flex-wrap: wrap; gap: var(--_apart, 0.5em); align-items: center; }
`;
