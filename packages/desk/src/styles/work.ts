import { css } from 'lit';

/** The desk itself: the lists and the conversation side by side, or one of them where there is no room. */
export const workStyles = css`
  .lists,
  .work {
    display: flex;
    flex-direction: column;
    gap: 1.5rem;
    min-inline-size: 0;
  }
  @media (max-width: 59.99rem) {
    .columns[data-open] .lists {
      display: none;
    }
  }
  @media (min-width: 60rem) {
    .columns {
      display: grid;
      grid-template-columns: minmax(20rem, 2fr) minmax(0, 3fr);
      gap: 1.5rem;
      align-items: start;
    }
  }
`;
