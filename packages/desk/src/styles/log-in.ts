import { css } from 'lit';

export const logInStyles = css`
  :host {
    max-inline-size: 30em;
    margin-inline: auto;
    padding: 1em;
  }
  section,
  form {
    display: flex;
    flex-direction: column;
    gap: 1em;
  }
  section {
    padding: 1.25em;
    background: var(--_surface);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
  }
  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.25em 1em;
  }
  dt {
    font-weight: 600;
  }
  .key {
    font-family: ui-monospace, monospace;
  }
`;
