export const composerStyles = `
:host { display: block; background: var(--_surface); }
form { display: grid; grid-template-columns: 1fr auto; gap: var(--_apart, 0.5em); align-items: end; padding: 0.5em 0.75em 0.75em; }
label { grid-column: 1 / -1; font-weight: 600; }
.note { grid-column: 1 / -1; }
.error { color: var(--_danger); font-weight: 600; }

/* The text area is as high as its text: a hidden copy in the same place of the grid has that height. */
.grow { display: grid; min-inline-size: 0; }
.grow::after { content: attr(data-replica) " "; visibility: hidden; white-space: pre-wrap; overflow-wrap: anywhere; }
.grow > textarea, .grow::after {
  grid-area: 1 / 1;
  font: inherit;
  line-height: 1.5;
  padding: 0.5em 0.75em;
  border: 1px solid var(--_line);
  min-block-size: max(var(--_target), 2.75em);
  max-block-size: 9.5em;
}
textarea { resize: none; overflow-y: auto; }
.grow::after { overflow: hidden; }
button { min-inline-size: 5em; }
@media (hover: none), (pointer: coarse) { .keys { display: none; } }
@media (max-height: 30em) { .grow > textarea, .grow::after { max-block-size: 5em; } }
`;
