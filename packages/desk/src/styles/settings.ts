import { css } from 'lit';

export const settingsStyles = css`
  section {
    display: flex;
    flex-direction: column;
    gap: 0.75rem;
    padding: 0.75rem;
    background: var(--_surface);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
  }
  .switch label {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-block-size: var(--_target);
    cursor: pointer;
  }
`;
