import type { News, Reporter } from './types.ts';

/**
 * Why: an operator who does not see the queue must know that somebody joined it. One sentence however many came, with
 * how many wait now: that is what decides whether to hurry. Whoever is available is asked for whom they are to take, and
 * hears that instead.
 */
export const waitingNews: Reporter = (before, after): readonly News[] => {
  if (!before.loaded || after.routing.own === 'AVAILABLE') return [];
  const known = new Set([
    ...after.routing.meant.map(({ id }) => id),
    ...before.waiting.map(({ id }) => id),
    ...before.holdings.map(({ conversation }) => conversation.id),
  ]);
  const arrived = after.waiting.filter(({ id }) => !known.has(id));
  if (arrived.length === 0) return [];
  const who = arrived.length === 1 ? 'Új ügyfél vár.' : `${arrived.length} új ügyfél vár.`;
  const inAll = after.waiting.length > arrived.length ? ` Összesen ${after.waiting.length} várakozó.` : '';
  return [{ spoken: who + inAll, alert: 'citizen' }];
};
