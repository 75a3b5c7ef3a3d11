import { css } from 'lit';

/** The hours: one column of cards that is read from above, whatever the width. */
export const hoursStyles = css`
  /* What is hidden from sight stays inside what scrolls, and does not lengthen the page. */
  :host {
    position: relative;
  }
  .page {
    max-inline-size: 52rem;
    margin-inline: auto;
    padding: 1em;
    background: var(--_surface);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
  }
  .page,
  form,
  section,
  .card,
  .part,
  .boxes {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
    min-inline-size: 0;
  }
  section {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_hairline);
  }
  h2,
  h3 {
    margin: 0;
  }
  :is(h2, h3, .notice, .banner, .boxes):focus {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  section > button {
    align-self: flex-start;
  }
  fieldset {
    margin: 0;
    padding: 0.75em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.67);
  }
  .part > button,
  .card > button {
    align-self: flex-start;
  }
  .boxes {
    gap: 0.25em;
    border-color: var(--_hairline);
  }
  legend {
    padding-inline: 0.25em;
    font-weight: 600;
  }
  /* In columns: a long list, as that of the holidays, is found one's way in. */
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(14em, 100%), 1fr));
    gap: 0 1.25em;
  }
  .choices input {
    flex: none;
  }
  .choices label {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    padding-block: 0.25em;
    font-weight: 400;
    cursor: pointer;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
    align-items: end;
    gap: 0.75em;
  }
  summary {
    display: flex;
    align-items: center;
    min-block-size: var(--_target);
    font-weight: 600;
    cursor: pointer;
  }
  summary::before {
    content: '▸ ' / '';
    white-space: pre;
  }
  details[open] > summary::before {
    content: '▾ ' / '';
  }
  .warnings,
  .revisions {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .revisions li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_hairline);
  }
  .revisions p {
    flex: 1 1 14em;
    margin: 0;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  caption {
    padding-block: 0.5em;
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding: 0.375em 0.5em;
    border-block-end: 1px solid var(--_hairline);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  tbody th {
    font-weight: 400;
  }
`;
