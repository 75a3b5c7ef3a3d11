import { css } from 'lit';

export const cannedStyles = css`
  :host,
  section {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }
  section {
    gap: 0.5em;
    padding: 0.75em;
    background: var(--_sunken);
    border-block-start: 1px solid var(--_line);
  }
  [role='listbox'] {
    min-block-size: 5.5em;
    max-block-size: 14em;
    overflow-y: auto;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.67);
  }
  [role='option'] {
    display: block;
    min-block-size: max(var(--_target), 2.75em);
    padding: 0.5em 0.75em;
    border-block-end: 1px solid var(--_hairline);
    cursor: pointer;
  }
  [role='option']:hover {
    background: var(--_sunken);
  }
  [role='option']:focus {
    outline: 3px solid var(--_accent);
    outline-offset: -3px;
    background: var(--_own);
  }
  .preview {
    display: block;
    color: var(--_text);
    overflow-wrap: anywhere;
  }
`;
