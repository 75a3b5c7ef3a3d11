import type { DeskState } from '../state/types.ts';

type Counted = Pick<DeskState, 'waiting' | 'holdings'>;

const SERVICE = 'Segít a hivatal – ügyintézői felület';

/** The tab's title: what waits first, as a tab shows only the beginning; then the view that is shown. */
export const pageTitle = (state: Counted | null, view: string): string =>
  [state && inBrackets(countWords(state)), [view, SERVICE].filter(Boolean).join(' – ')].filter(Boolean).join(' ');

/** Who waits, and what is unread; empty where there is neither. */
export function countWords({ waiting, holdings }: Counted): string {
  const unread = holdings.reduce((sum, { feed }) => sum + feed.unread, 0);
  const counts = [waiting.length > 0 && `${waiting.length} vár`, unread > 0 && `${unread} olvasatlan`];
  return counts.filter(Boolean).join(', ');
}

export const inBrackets = (words: string): string => (words ? `(${words})` : '');
