import type { Finding } from './kinds.ts';
import type { Reading } from './reading.ts';

/** Words of somebody's own case, folded: a hint, never more. */
const PHRASES =
  /\baz (?:en )?ugyem(?:ben|mel|et|ert|rol|re|nek|hez|bol)?\b|\bhol tart\b(?! nyitva)|\b(?:az? )?(?:tartozasom|egyenlegem)(?:at|et|rol|ba|be|ra|re)?\b|\bhatarozatot kaptam\b|\bkaptam (?:egy |a )?hatarozatot\b|\banyja neve\b/g;

export const phrases = ({ folded }: Reading): Finding[] =>
  Array.from(folded.matchAll(PHRASES), ({ 0: { length }, index }) => ({
    kind: 'phrase',
    action: 'warn',
    start: index,
    end: index + length,
  }));
