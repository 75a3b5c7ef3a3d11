import { css } from 'lit';

/** Two tables; where they would be wider than the screen, each of their rows is a card. */
export const queuesStyles = css`
  .page {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: 0.75em;
    max-inline-size: 80rem;
    margin-inline: auto;
    padding: 1em;
    background: var(--_surface);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
  }
  h2:focus {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
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
    padding: 0.5em;
    border-block-end: 1px solid var(--_hairline);
    text-align: start;
    vertical-align: top;
  }
  td button {
    white-space: nowrap;
  }
  thead th {
    vertical-align: middle;
    border-block-end-color: var(--_line);
  }
  thead button {
    inline-size: 100%;
    text-align: start;
  }
  @media (max-width: 59.99em) {
    table,
    caption,
    thead,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_gap);
      padding-block-end: 0.75em;
    }
    thead th {
      padding: 0;
      border: 0;
    }
    /* What cannot be pressed stands at each value instead. */
    thead .plain {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody tr {
      margin-block-end: 0.75em;
      padding: 0.75em;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
    tbody :is(th, td) {
      padding: 0.125em 0;
      border: 0;
    }
    td[data-label] {
      display: grid;
      grid-template-columns: 7.5em minmax(0, 1fr);
      gap: 0 0.5em;
    }
    td[data-label]::before {
      grid-row: 1 / span 9;
      content: attr(data-label) / '';
      font-weight: 600;
    }
    td[data-label] > * {
      grid-column: 2;
    }
  }
  @media (max-width: 30em) {
    td[data-label] {
      display: block;
    }
    td[data-label]::before {
      display: block;
    }
    td button {
      inline-size: 100%;
      margin-block-start: 0.5em;
    }
  }
`;
