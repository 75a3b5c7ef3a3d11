import type { DeskState } from '../state/types.ts';

/** The tab's title: what waits first, as a tab shows only the beginning. */
export function pageTitle({ waiting, holdings }: Pick<DeskState, 'waiting' | 'holdings'>): string {
  const unread = holdings.reduce((sum, { feed }) => sum + feed.unread, 0);
  const counts = [waiting.length > 0 && `${waiting.length} vár`, unread > 0 && `${unread} olvasatlan`].filter(Boolean);
  return [...(counts.length > 0 ? [`(${counts.join(', ')})`] : []), 'Segít a hivatal – ügyintézői felület'].join(' ');
}
