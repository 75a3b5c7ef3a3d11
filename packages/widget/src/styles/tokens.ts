/**
 * The look's few decisions, as custom properties. A page may set the `--segit-…` ones on `<segit-a-hivatal>`; what is
 * derived (`--_…`) is not for pages. Text on its surface is at least 7:1, boundaries of controls at least 3:1, in both
 * schemes. A string and not lit's `css`, because the launcher comes without Lit. Lengths are in `em` from a root of
 * `medium`, the reader's own size: `rem` would follow the page, and many a page says `html { font-size: 62.5% }`. Whatever moves
 * takes `--_motion`, which is nothing where motion is unwanted.
 */
export const light = `
  --_scheme: light;
  --_surface: var(--segit-surface, #ffffff);
  --_sunken: var(--segit-sunken, #eef2f6);
  --_text: var(--segit-text, #16212c);
  --_muted: var(--segit-muted, #38444f);
  --_line: var(--segit-line, #75828f);
  --_hairline: #d5dce3;
  --_accent: var(--segit-accent, #0b4a6f);
  --_accent-strong: #07344f;
  --_on-accent: var(--segit-on-accent, #ffffff);
  --_own: var(--segit-own, #d3e6f4);
  --_danger: #8a1717;
  --_danger-surface: #fdf0ef;
  --_good: #14532d;
  --_warn-surface: #fff6dc;
  --_shadow: 0 0.75em 2.5em rgb(13 30 45 / 0.28);
`;

export const dark = `
  --_scheme: dark;
  --_surface: var(--segit-surface, #17212a);
  --_sunken: var(--segit-sunken, #0d141a);
  --_text: var(--segit-text, #eef3f7);
  --_muted: var(--segit-muted, #bccad6);
  --_line: var(--segit-line, #8b9aa8);
  --_hairline: #374653;
  --_accent: var(--segit-accent, #9ad3f5);
  --_accent-strong: #c4e6fb;
  --_on-accent: var(--segit-on-accent, #06202f);
  --_own: var(--segit-own, #1f3a4d);
  --_danger: #ffb8b0;
  --_danger-surface: #3a1a18;
  --_good: #a6e3b8;
  --_warn-surface: #38300f;
  --_shadow: 0 0.75em 2.5em rgb(0 0 0 / 0.6);
`;

export const tokens = `
:host {
  ${light}
  --_font: var(--segit-font, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif);
  --_radius: var(--segit-radius, 0.75em);
  --_target: var(--segit-target, 44px);
  --_gap: 0.75em;
  --_motion: 0s;
}
@media (prefers-reduced-motion: no-preference) { :host { --_motion: var(--segit-motion, 0.16s); } }

@media (prefers-color-scheme: dark) { :host { ${dark} } }
:host([theme="light"]) { ${light} }
:host([theme="dark"]) { ${dark} }
@media (prefers-contrast: more) {
  :host { --_line: var(--_text); --_hairline: var(--_text); --_muted: var(--_text); }
}
`;

/** The root inside a shadow root: nothing of the page's is inherited into it, whatever its style sheets say. */
export const root = `
.root {
  all: initial;
  display: block;
  direction: ltr;
  color-scheme: var(--_scheme);
  color: var(--_text);
  font: medium/1.5 var(--_font);
  text-align: start;
  overflow-wrap: break-word;
}
`;
