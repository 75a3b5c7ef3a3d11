import { css } from 'lit';

/** The articles: one column of cards; what is written and how it looks stand beside each other where there is room. */
export const articleStyles = css`
  :host {
    position: relative;
  }
  .page {
    max-inline-size: 76rem;
    margin-inline: auto;
    padding: 1em;
    background: var(--_surface);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
  }
  .page,
  form,
  section,
  .columns > * {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
    min-inline-size: 0;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(26em, 100%), 1fr));
    align-items: start;
    gap: 1.5em;
  }
  section {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_hairline);
  }
  h2,
  h3,
  h4,
  h5 {
    margin: 0;
  }
  h5 {
    font-size: 1em;
  }
  :is(h2, h3, .notice, .banner):focus {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .rows {
    margin: 0;
    padding: 0;
    /* Not "none": without any marker VoiceOver takes it for no list. */
    list-style: '';
  }
  .rows > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1em;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_hairline);
  }
  .rows p {
    flex: 1 1 16em;
    min-inline-size: 0;
    margin: 0;
    overflow-wrap: anywhere;
  }
  .rows .wide {
    flex-basis: 100%;
  }
  .overdue {
    font-weight: 600;
  }
  .overdue::before {
    content: '⚠ ' / '';
  }
  .article {
    display: grid;
    gap: 0.75em;
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }
  .article :is(ol, ul) {
    margin: 0;
    padding-inline-start: 1.5em;
  }
  .difference {
    padding: 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  ins {
    background: var(--_own);
    font-weight: 600;
  }
  del {
    color: var(--_muted);
  }
  .said {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  textarea {
    min-block-size: 0;
  }
  details > :not(summary) {
    margin-block-start: 0.5em;
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
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(14em, 100%), 1fr));
    gap: 0 1.25em;
  }
  .choices label,
  .choice {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    font-weight: 400;
  }
  .choices input {
    flex: none;
  }
`;
