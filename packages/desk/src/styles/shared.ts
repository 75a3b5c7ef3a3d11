import { css, unsafeCSS } from 'lit';
import { announcerStyles, controls, text } from '@segit-a-hivatal/widget/styles';

/** What each view of the desk starts from: the widget's controls and text, and the few things that only a desk has. */
export const shared = css`
  ${unsafeCSS(controls)}
  ${unsafeCSS(text)}
  ${unsafeCSS(announcerStyles)}
  :host {
    display: block;
    min-inline-size: 0;
  }
  ol {
    margin: 0;
    padding: 0;
  }
  bdi,
  dd {
    overflow-wrap: anywhere;
  }
  .hint {
    color: var(--_muted);
  }
  .error {
    color: var(--_danger);
    font-weight: 600;
  }
  .error::before {
    content: '⚠ ' / '';
  }
  .notice {
    max-inline-size: none;
    padding: 0.5em 0.875em;
    background: var(--_warn-surface);
    border-inline-start: 0.25em solid var(--_line);
    border-radius: 0.25em;
  }
  .banner {
    max-inline-size: none;
    margin: 0 0 0.75em;
    padding: 0.75em 1em;
    color: var(--_danger);
    background: var(--_danger-surface);
    border: 1px solid;
    border-inline-start-width: 0.375em;
    border-radius: 0.5em;
    font-weight: 600;
  }
  .about {
    color: var(--_muted);
  }
  button[aria-pressed='true'] {
    background: var(--_own);
    border-color: var(--_accent);
    border-width: 2px;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  .head > :first-child {
    flex: 1 1 10em;
    min-inline-size: 0;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
  }
  .field {
    display: flex;
    flex-direction: column;
    gap: 0.25em;
  }
  label {
    font-weight: 600;
  }
  input[type='checkbox'] {
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_accent);
  }
  dialog {
    inline-size: 38em;
    max-inline-size: calc(100vw - 2em);
    padding: 1.25em;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
  }
  dialog[open],
  dialog form {
    display: flex;
    flex-direction: column;
    gap: 0.75rem;
  }
  dialog::backdrop {
    background: rgb(8 18 28 / 0.6);
  }
  /* Below each other on a narrow screen, buttons are as wide as what they stand in. */
  @media (max-width: 30em) {
    .actions > button {
      flex: 1 1 auto;
    }
  }
`;
