import type { DeskState } from '../state/types.ts';

type Counted = Pick<DeskState, 'waiting' | 'holdings'>;

/** The tab's title: what waits first, as a tab shows only the beginning. */
export const pageTitle = (state: Counted): string =>
  [countWords(state), 'Segít a hivatal – ügyintézői felület'].filter(Boolean).join(' ');

/** Who waits, and what is unread, in brackets; empty where there is neither. */
export function countWords({ waiting, holdings }: Counted): string {
  const unread = holdings.reduce((sum, { feed }) => sum + feed.unread, 0);
  const counts = [waiting.length > 0 && `${waiting.length} vár`, unread > 0 && `${unread} olvasatlan`].filter(Boolean);
  return counts.length > 0 ? `(${counts.join(', ')})` : '';
}
