import { css } from 'lit';

/** A rail beside the views; on narrower screens a line with a button, and what it opens. */
export const navigationStyles = css`
  nav {
    padding: 0.375em 1em;
    background: var(--_surface);
    border-block-end: 1px solid var(--_hairline);
  }
  #toggle,
  a {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.125em 0.5em;
    min-block-size: var(--_target);
    padding: 0.375em 0.625em;
    text-align: start;
  }
  #toggle {
    inline-size: 100%;
  }
  #toggle > :first-child::after {
    content: ' ▾' / '';
  }
  #toggle[aria-expanded='true'] > :first-child::after {
    content: ' ▴' / '';
  }
  ul {
    display: none;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: 0.25em;
    padding: 0;
    list-style: none;
  }
  ul[data-open] {
    display: grid;
    padding-block: 0.375em;
  }
  li {
    max-inline-size: none;
  }
  a {
    color: var(--_text);
    text-decoration: none;
    border: 1px solid transparent;
    border-inline-start-width: 0.25em;
    border-radius: calc(var(--_radius) * 0.67);
  }
  a:hover {
    background: var(--_sunken);
    text-decoration: underline;
  }
  a[aria-current] {
    font-weight: 700;
    background: var(--_own);
    border-inline-start-color: var(--_accent);
  }
  .badge {
    padding-inline: 0.625em;
    color: var(--_on-accent);
    background: var(--_accent);
    border: 1px solid var(--_accent);
    border-radius: 1em;
    font-size: 0.875em;
    font-weight: 600;
  }
  @media (max-width: 30rem) {
    nav {
      padding-inline: 0.5rem;
    }
  }
  @media (min-width: 75em) {
    :host {
      flex: none;
      inline-size: 15.5em;
      background: var(--_surface);
      border-inline-end: 1px solid var(--_hairline);
      overflow-y: auto;
    }
    nav {
      padding: 0.75em 0.5em;
      border: 0;
    }
    #toggle {
      display: none;
    }
    ul,
    ul[data-open] {
      display: flex;
      flex-direction: column;
      padding: 0;
    }
  }
  @media (forced-colors: active) {
    a[aria-current] {
      border-color: Highlight;
    }
  }
  @media print {
    nav {
      display: none;
    }
  }
`;
