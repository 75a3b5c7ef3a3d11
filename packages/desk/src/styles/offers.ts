import { css } from 'lit';

/** Above everything else, and never more than some of what is seen. */
export const offersStyles = css`
  section {
    margin-block-end: 1em;
    padding: 0.75em 1em;
    background: var(--_own);
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
  }
  h2:focus {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  ol.cards {
    flex-direction: row;
    flex-wrap: wrap;
  }
  .card {
    flex: 1 1 18em;
    max-inline-size: 40em;
  }
  .what {
    display: flex;
    flex-direction: column;
    gap: 0.25em;
    min-inline-size: 0;
  }
  .card .actions {
    margin-block-start: 0.25em;
  }
  .ended {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1.5em;
  }
  .ended p {
    flex: 1 1 20em;
    max-inline-size: none;
  }
  @media (min-width: 75em) {
    .card {
      flex-flow: row wrap;
      align-items: flex-start;
      align-content: flex-start;
      gap: 0.375em 1em;
    }
    .what {
      flex: 1 1 18em;
    }
  }
  @media (min-width: 48em) and (min-height: 34em) {
    section {
      max-block-size: 50vh;
      overflow-y: auto;
    }
  }
`;
