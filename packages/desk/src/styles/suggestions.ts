import { css } from 'lit';

/** Above the input, and never so high that the conversation goes. */
export const suggestionStyles = css`
  section {
    display: flex;
    flex-direction: column;
    gap: 0.25em;
    max-block-size: min(15em, 30vh);
    padding: 0.5em 0.75em;
    overflow-y: auto;
    background: var(--_sunken);
    border-block-start: 1px solid var(--_line);
  }
  h3 {
    margin: 0;
    font-size: 1em;
  }
  .rows {
    margin: 0;
    padding: 0;
    /* Not "none": without any marker VoiceOver takes it for no list. */
    list-style: '';
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em var(--_gap);
    padding-block: 0.125em;
  }
  .name {
    flex: 1 1 14em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .question {
    color: var(--_muted);
  }
  .article {
    display: grid;
    gap: 0.75em;
    margin-block: 0.25em 0.5em;
    padding: 0.75em;
    background: var(--_surface);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }
  .article :is(ol, ul) {
    margin: 0;
    padding-inline-start: 1.5em;
  }
  h5 {
    margin: 0;
    font-size: 1em;
  }
`;
