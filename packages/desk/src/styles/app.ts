import { css, unsafeCSS } from 'lit';
import { tokens } from '@segit-a-hivatal/widget/styles';

/** The page around the views: the tokens, the header, and where the navigation stands. */
export const appStyles = css`
  ${unsafeCSS(tokens)}
  :host {
    display: block;
    min-block-size: 100vh;
    color-scheme: var(--_scheme);
    color: var(--_text);
    background: var(--_sunken);
    font: medium/1.5 var(--_font);
    overflow-wrap: break-word;
  }
  :host([large]) {
    --segit-target: 64px;
    --_gap: 16px;
  }
  .skip {
    position: absolute;
    inset-block-start: 0.5rem;
    inset-inline-start: 0.5rem;
    z-index: 1;
  }
  .skip:not(:focus) {
    inline-size: 1px;
    block-size: 1px;
    min-inline-size: 0;
    min-block-size: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  header {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1rem;
    padding: 0.5rem 1rem;
    background: var(--_surface);
    border-block-start: 0.25rem solid var(--_accent);
    border-block-end: 1px solid var(--_hairline);
  }
  h1 {
    margin: 0;
    font-size: 1.125rem;
    line-height: 1.3;
  }
  .who {
    min-inline-size: 0;
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    min-inline-size: 0;
  }
  main {
    padding: 1rem;
  }
  main:focus {
    outline: none;
  }
  @media (min-width: 48em) and (min-height: 34em) {
    :host {
      display: flex;
      flex-direction: column;
      block-size: 100vh;
    }
    .below {
      display: flex;
      flex-direction: column;
    }
    .below,
    main {
      flex: 1;
      min-block-size: 0;
    }
    main {
      overflow-y: auto;
    }
  }
  @media (min-width: 75em) {
    .below {
      display: flex;
      flex-direction: row;
    }
    main {
      flex: 1;
      min-inline-size: 0;
    }
  }
  @media (max-width: 30rem) {
    header,
    main {
      padding-inline: 0.5rem;
    }
    .wide {
      display: none;
    }
  }
  @media print {
    header,
    desk-navigation,
    .skip,
    .banner {
      display: none;
    }
  }
`;
