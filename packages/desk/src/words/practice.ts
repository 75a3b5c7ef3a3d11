import { PRACTICE_MARK } from './practice-mark.ts';

/** Why it cannot be begun. */
export const HOLDS_SOMEBODY =
  'Önnek most valódi ügyfele van. Gyakorolni akkor lehet, ha minden beszélgetését lezárta vagy továbbadta.';
export const NO_BREAK =
  'Nem sikerült szünetre állítani, ezért a gyakorlás nem kezdődött el. Ellenőrizze a kapcsolatot, és próbálja újra.';
/** Why it ended by itself. */
export const BROKEN_OFF =
  'A gyakorlás véget ért, mert valódi ügyfeleket ajánlhatunk Önnek: az állapota már nem „Szünet”.';

export const begunWords = (name: string): string =>
  `${PRACTICE_MARK}. Az állapota Szünet: valódi ügyfelet nem ajánlunk. A sorban vár: ${name}.`;
export const OVER = 'A gyakorlás véget ért. Itt a visszajelzés.';
export const STILL_ON_BREAK = 'Az állapota Szünet maradt. Ha újra valódi ügyfeleket fogad, állítsa át a lap tetején.';
