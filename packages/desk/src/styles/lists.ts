import { css } from 'lit';

/** The queue and the list of one's own conversations. */
export const listStyles = css`
  section,
  nav {
    display: flex;
    flex-direction: column;
    gap: var(--_gap);
    padding: 0.25em 0.5em 1em;
  }
  ol,
  ul.cards {
    list-style: none;
    display: flex;
    flex-direction: column;
    gap: var(--_gap);
    padding: 0;
  }
  .card {
    display: flex;
    flex-direction: column;
    gap: 0.375em;
    padding: 0.75em 0.875em;
    background: var(--_surface);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
  }
  .wishes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    padding: 0;
    list-style: none;
  }
  .wishes li {
    padding: 0 0.625em;
    border: 1px solid var(--_line);
    border-radius: 1em;
  }
  .entry {
    display: flex;
    flex-direction: column;
    gap: 0.25em;
    inline-size: 100%;
    padding: 0.75em 0.875em;
    color: var(--_text);
    font-weight: 400;
    text-align: start;
    border-color: var(--_hairline);
    border-inline-start: 0.375em solid var(--_hairline);
  }
  .entry[aria-current] {
    border-color: var(--_accent);
    background: var(--_own);
  }
  .unread {
    align-self: flex-start;
    padding-inline: 0.625em;
    color: var(--_on-accent);
    background: var(--_accent);
    border: 1px solid var(--_accent);
    border-radius: 1em;
  }
  .name {
    overflow-wrap: anywhere;
  }
  @media (forced-colors: active) {
    .entry[aria-current] {
      border-inline-start-color: Highlight;
    }
  }
`;
