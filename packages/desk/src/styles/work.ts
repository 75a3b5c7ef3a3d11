import { css } from 'lit';

/**
 * The desk itself: the queue, what else there is to choose from, and the conversation that is shown, side by side where
 * there is room; two columns, or one of them at a time, where there is less. Beside each other they scroll each for itself;
 * on low screens the page does.
 */
export const workStyles = css`
  .lists,
  .work {
    min-inline-size: 0;
  }
  .work {
    background: var(--_surface);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
  }
  .nothing {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    block-size: 100%;
    padding: 1.5em;
    text-align: center;
  }
  @media (max-width: 47.99em) {
    .columns[data-open] .lists {
      display: none;
    }
    .columns:not([data-open]) .work {
      display: none;
    }
  }
  @media (min-width: 48em) {
    .columns {
      display: grid;
      grid-template-columns: minmax(17em, 2fr) minmax(0, 3fr);
      gap: 1em;
    }
  }
  @media (min-width: 90em) {
    .columns {
      grid-template-columns: 20em 18em minmax(0, 1fr);
    }
    .lists {
      display: contents;
    }
  }
  @media (min-width: 48em) and (min-height: 34em) {
    :host {
      display: flex;
      flex-direction: column;
      min-block-size: 0;
      block-size: 100%;
    }
    :host([covered]) {
      block-size: auto;
    }
    .columns {
      flex: 1;
      min-block-size: 0;
      grid-template-rows: minmax(0, 1fr);
    }
    .lists,
    .work,
    .own,
    desk-queue {
      min-block-size: 0;
      overflow-y: auto;
    }
  }
  @media (min-width: 48em) and (min-height: 34em) and (max-width: 89.99em) {
    .lists {
      display: flex;
      flex-direction: column;
      overflow: hidden;
    }
    /* However many wait, one's own are in sight. */
    desk-queue {
      flex: 0 1 auto;
      max-block-size: 60%;
    }
    .own {
      flex: 1 1 0;
    }
  }
`;
