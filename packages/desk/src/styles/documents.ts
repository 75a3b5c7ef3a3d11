import { css } from 'lit';

/** The library of documents: a list of cards on a page. */
export const documentStyles = css`
  section {
    display: flex;
    flex-direction: column;
    gap: 1em;
    max-inline-size: 56em;
    margin-inline: auto;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    justify-content: space-between;
  }
  ul.cards {
    list-style: none;
    display: flex;
    flex-direction: column;
    gap: var(--_gap);
    padding: 0;
  }
  .cards > li {
    max-inline-size: none;
    display: flex;
    flex-direction: column;
    gap: 0.375em;
    padding: 0.75em 0.875em;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }
  desk-confirm-dialog,
  desk-document-dialog {
    display: contents;
  }
`;
