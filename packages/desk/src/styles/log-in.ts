import { css } from 'lit';

export const logInStyles = css`
  :host {
    max-inline-size: 30rem;
    margin-inline: auto;
    padding: 1rem;
  }
  section,
  form {
    display: flex;
    flex-direction: column;
    gap: 1rem;
  }
  section {
    padding: 1.25rem;
    background: var(--_surface);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
  }
  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.25rem 1rem;
  }
  dt {
    font-weight: 600;
  }
  .key {
    font-family: ui-monospace, monospace;
  }
`;
