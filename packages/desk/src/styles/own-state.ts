import { css } from 'lit';

export const ownStateStyles = css`
  /* By shape and word, and only then by colour. */
  #toggle::before {
    content: '○ ' / '';
  }
  #toggle.available::before {
    content: '● ' / '';
  }
  #toggle.available {
    color: var(--_good);
    border-color: currentColor;
  }
  #choices {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
    padding: 1em;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
  }
  ul {
    display: flex;
    flex-direction: column;
    gap: var(--_gap);
    padding: 0;
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: 9em minmax(0, 1fr);
    align-items: center;
    gap: 0.25em 0.75em;
  }
  li button[aria-pressed='true']::before {
    content: '✓ ' / '';
  }
  @media (max-width: 47.99em), (max-height: 33.99em) {
    #choices {
      margin-block-start: 0.5em;
    }
  }
  @media (min-width: 48em) and (min-height: 34em) {
    #choices {
      /* Below the header, whose lines break elsewhere in each window: wherever the button stands, this is in sight. */
      position: absolute;
      inset-block-start: calc(100% + 0.25em);
      inset-inline-end: 1rem;
      z-index: 2;
      inline-size: min(32em, 100vw - 2rem);
      max-block-size: 70vh;
      overflow-y: auto;
    }
  }
  @media (max-width: 30rem) {
    li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
