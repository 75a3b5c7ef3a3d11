import { css } from 'lit';

export const handOnStyles = css`
  fieldset {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  dialog {
    inline-size: 54em;
  }
  h3 {
    margin-block-start: 0.75em;
    font-size: 1em;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    gap: 0 1.5em;
  }
  .choice {
    display: flex;
    align-items: flex-start;
    gap: 0.75em;
    min-block-size: var(--_target);
    padding: 0.5em 0.25em;
    border-block-end: 1px solid var(--_hairline);
    font-weight: 400;
    cursor: pointer;
  }
  .choice input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .choice > span {
    min-inline-size: 0;
  }
  .choice .about {
    display: block;
  }
`;
