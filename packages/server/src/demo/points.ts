import type { Point } from '../domain/points/index.ts';

/**
 * The three assisted points that the article names. It gives no more of them than this, and no public source that was looked at
 * confirms an address, a telephone number or a way in; the office fills in the rest (docs/operations.md).
 */
const unknown = { address: null, position: null, telephone: null, stepFree: null, equipment: null };

export const points: readonly Point[] = [
  { ...unknown, key: 'kamaraerdo', name: 'Kamaraerdei Közösségi Ház' },
  { ...unknown, key: 'telekucko', name: 'Telekuckó', address: 'Budaörs, Templom tér' },
  { ...unknown, key: 'varosi-konyvtar', name: 'gr. Bercsényi Zsuzsanna Városi Könyvtár' },
];
