import { css } from 'lit';

/** A frame that nothing real has: of another colour and double, so that it is one where colours are forced, too. */
export const practiceStyles = css`
  :host {
    --_practice: light-dark(#6a1b9a, #e1bee7);
  }
  .frame {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    padding: 0.25em 0.5em;
    border: 0.5em double var(--_practice);
    border-radius: var(--_radius);
  }
  .mark {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    padding: 0.25em 0.5em;
    background: var(--_surface);
    border-block-end: 2px solid var(--_practice);
  }
  .mark h2 {
    flex: 1 1 14em;
    min-inline-size: 0;
    color: var(--_practice);
    font-size: 1.125em;
  }
  h2:focus {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .page {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
    inline-size: 100%;
    max-inline-size: 60rem;
    margin-inline: auto;
    padding: 1em;
    background: var(--_surface);
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin: 0;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_hairline);
  }
  fieldset label {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    font-weight: 400;
  }
  input[type='radio'] {
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .customers {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 0.75em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .customers li {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    padding: 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .customers button {
    margin-block-start: auto;
  }
  section {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_hairline);
  }
  section ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }
  section li + li {
    margin-block-start: 0.75em;
  }
  .quote {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_practice);
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  @media (min-width: 48em) and (min-height: 34em) {
    :host([playing]) {
      display: flex;
      flex-direction: column;
      block-size: 100%;
    }
    :host([playing]) .frame {
      flex: 1;
      min-block-size: 0;
    }
    desk-work {
      flex: 1;
      min-block-size: 0;
    }
  }
  @media (max-width: 30rem) {
    .frame {
      padding: 0.25em;
      border-width: 0.375em;
    }
    .page {
      padding: 0.5em;
    }
  }
`;
