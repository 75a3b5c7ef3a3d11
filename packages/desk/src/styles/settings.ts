import { css } from 'lit';

export const settingsStyles = css`
  section {
    display: flex;
    flex-direction: column;
    gap: 0.25rem;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_hairline);
  }
  .switch label {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-block-size: var(--_target);
    cursor: pointer;
  }
  fieldset {
    margin: 0;
    padding: 0.5rem 0 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  /* Under its label, beside the box. */
  .switch .hint {
    padding-inline-start: 2.25rem;
  }
  dl div {
    display: grid;
    grid-template-columns: minmax(0, 10em) minmax(0, 1fr);
    gap: 0 1rem;
    padding-block: 0.5rem;
  }
  dl div + div {
    border-block-start: 1px solid var(--_hairline);
  }
  dt {
    font-weight: 600;
  }
  @media (max-width: 30rem) {
    dl div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
