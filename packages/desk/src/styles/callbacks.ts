import { css } from 'lit';

/** The number is what one looks for, and dials: large, and a target of its own. */
export const callbackStyles = css`
  .page {
    max-inline-size: 56em;
    margin-inline: auto;
  }
  .number {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    font-size: 1.25em;
    font-weight: 700;
    white-space: nowrap;
  }
  .written {
    margin: 0;
    padding-inline-start: 1.25em;
  }
  .written bdi {
    white-space: pre-wrap;
  }
  .outcomes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .outcomes > button {
    flex: 1 1 auto;
  }
`;
