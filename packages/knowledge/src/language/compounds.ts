const SHORTEST = 3;

/**
 * The parts of a compound: „epitmenyado” is „epitmeny” and „ado” where both are words of their own elsewhere. Of several
 * ways the one with the longest last part, which carries the meaning in Hungarian.
 *
 * @param known - the stems that stand alone somewhere
 * @returns the parts; empty: it is no compound of known words
 */
export function parts(stem: string, known: { has(stem: string): boolean }): readonly string[] {
  for (let cut = SHORTEST; cut <= stem.length - SHORTEST; cut++) {
    const first = stem.slice(0, cut);
    const last = stem.slice(cut);
    if (known.has(first) && known.has(last)) return [first, last];
  }
  return [];
}
