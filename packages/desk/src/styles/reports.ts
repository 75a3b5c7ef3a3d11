import { css } from 'lit';

/** Over the tables' own sheet: numbers to the right, a bar before them; on paper no buttons. */
export const reportsStyles = css`
  form {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em 1em;
  }
  section {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_hairline);
  }
  h3:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  section > div > button {
    font-size: 0.9375em;
  }
  tbody th {
    min-inline-size: 9em;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: 0.625em;
    margin-block-start: 0.25em;
    fill: var(--_accent);
  }
  @media (forced-colors: active) {
    svg {
      fill: CanvasText;
    }
  }
  @media print {
    button,
    form {
      display: none !important;
    }
    .page {
      border: 0;
      padding: 0;
    }
    section {
      break-inside: avoid;
    }
  }
`;
