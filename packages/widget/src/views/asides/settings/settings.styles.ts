import { sheet } from '../../../styles/sheet.ts';

export const settingsStyles = sheet(`
details { border: 1px solid var(--_line); border-radius: var(--_radius); }
details + details { margin-block-start: var(--_apart, 0.5em); }
summary {
  display: flex;
  align-items: center;
  gap: 0.75em;
  min-block-size: max(var(--_target), 2.75em);
  padding: 0.375em 1em;
  font-weight: 700;
  color: var(--_accent);
  border-radius: var(--_radius);
  cursor: pointer;
}
summary::before { content: "+" / ""; font-size: 1.25em; inline-size: 0.75em; text-align: center; }
[open] > summary::before { content: "−" / ""; }
summary:hover { background: var(--_sunken); }
.inside { padding: var(--_apart, 0.5em) 1em 1em; }
input[type="color"] { padding: 0.25em; min-block-size: max(var(--_target), 2.75em); max-inline-size: 8em; }
input[type="file"] { padding: 0.5em; }
`);
