import { css } from 'lit';

/** The teleworkers' tasks: as cards in lists, in the conversation that they were asked from, and as a page. */
export const taskStyles = css`
  :host,
  section {
    display: flex;
    flex-direction: column;
    gap: var(--_gap);
  }
  /* A closed dialog takes no room between the others. */
  desk-confirm-dialog,
  desk-note-dialog {
    display: contents;
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
  }
  .page {
    max-inline-size: 56em;
    margin-inline: auto;
    gap: 1.5em;
  }
  .unsent {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    padding: 0.75em 0.875em;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  textarea {
    min-block-size: 8em;
  }
`;

export const requestStyles = css`
  .notice {
    margin-block-start: 0.5em;
  }
`;

export const taskCardStyles = css`
  article {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    padding: 0.75em 0.875em;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-inline-start: 0.375em solid var(--_line);
    border-radius: var(--_radius);
  }
  :host([own]) article {
    border-inline-start-color: var(--_accent);
  }
  .written {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .facts {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 0.125em 0.75em;
  }
  .facts > div {
    display: contents;
  }
  dt {
    color: var(--_muted);
  }
  dd,
  dt {
    line-height: 1.5;
  }
  h4 {
    margin: 0;
    font-size: 1em;
  }
  .notes {
    display: flex;
    flex-direction: column;
    gap: 0.25em;
    padding: 0;
    list-style: none;
  }
  .notes li {
    padding: 0.5em 0.75em;
    background: var(--_sunken);
    border-radius: 0.25em;
    max-inline-size: none;
  }
  textarea {
    min-block-size: 10em;
    resize: vertical;
  }
  @media (max-width: 30em) {
    .facts {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    .facts > div {
      display: block;
    }
  }
`;

/** What was handed in. */
export const taskResultStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
  }
  h4 {
    margin: 0;
    font-size: 1em;
  }
  .written {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .result {
    padding: 0.5em 0.75em;
    background: var(--_sunken);
    border-radius: 0.25em;
    max-inline-size: none;
    overflow-wrap: anywhere;
  }
`;

/** What goes with a result that is being prepared. */
export const attachmentStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    padding-block-start: 0.5em;
  }
  .attached {
    overflow-wrap: anywhere;
  }
  desk-attach-document-dialog,
  desk-document-dialog {
    display: contents;
  }
`;

/** In a conversation: a line that opens, between who the citizen is and what was said. */
export const conversationTaskStyles = css`
  :host {
    padding: 0.5em 1em;
    border-block-end: 1px solid var(--_hairline);
  }
  .bar {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    align-items: flex-start;
  }
  details {
    inline-size: 100%;
  }
  summary {
    display: list-item;
    min-block-size: var(--_target);
    padding-block: 0.625em;
    font-weight: 600;
    cursor: pointer;
  }
  desk-task-list {
    padding-block: 0.25em 0.5em;
  }
`;
