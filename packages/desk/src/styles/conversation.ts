import { css } from 'lit';

export const conversationStyles = css`
  :host,
  section {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    block-size: 100%;
  }
  header {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    padding: 1em;
    border-block-end: 1px solid var(--_hairline);
  }
  .wishes {
    display: flex;
    flex-direction: column;
    gap: 0.25em;
  }
  segit-transcript {
    flex: 1 1 auto;
    min-block-size: 8em;
  }
  desk-canned-replies {
    flex: 0 1 auto;
    min-block-size: 17.5em;
  }
  desk-suggestions {
    flex: none;
  }
  .typing {
    min-block-size: 1.5em;
    padding-inline: 0.75em;
    color: var(--_muted);
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
    padding: 0.75em;
    border-block-start: 1px solid var(--_hairline);
  }
  .offered {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    padding: 0.375em 0.75em;
    background: var(--_own);
    border-block-start: 2px solid var(--_accent);
  }
  .unsent {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    padding: 0.75em;
  }
  textarea {
    min-block-size: 8em;
  }
  @media (max-width: 47.99em) {
    segit-transcript {
      max-block-size: max(16em, 60vh);
    }
  }
  /* Beside each other the rest comes first, and the transcript has what remains. */
  @media (min-width: 48em) and (min-height: 34em) {
    segit-transcript {
      flex-basis: 0;
    }
  }
  @media (min-width: 48em) {
    .back {
      display: none;
    }
  }
`;
