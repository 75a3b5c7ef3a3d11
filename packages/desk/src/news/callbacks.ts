import type { News, Reporter } from './types.ts';

/**
 * Why: a callback comes while the operator looks elsewhere, and may suit this hour alone. One sentence however many
 * came. And the number under one's hands is gone when its citizen withdraws it: nobody must dial it then.
 */
export const callbackNews: Reporter = (before, after): readonly News[] => {
  if (!before.loaded) return [];
  const known = new Set(before.callbacks.map(({ id }) => id));
  const still = new Set(after.callbacks.filter(({ contact }) => contact).map(({ id }) => id));
  const arrived = after.callbacks.filter(({ id }) => !known.has(id)).length;
  const gone = before.callbacks.some(({ id, contact }) => contact && !still.has(id) && !after.settling.has(id));
  return [
    ...(arrived > 0
      ? [{ spoken: arrived === 1 ? 'Új visszahívási kérés.' : `${arrived} új visszahívási kérés.` }]
      : []),
    ...(gone ? [{ spoken: 'Egy visszahívás, amely Önnél volt, megszűnt. Kérjük, ne hívja.', urgent: true }] : []),
  ];
};
