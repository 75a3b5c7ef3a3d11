import type { Fact } from './facts.ts';
import { spreadOf } from './statistics.ts';
import type { Spread } from './statistics.ts';

/** Fewer are no group: what is said of one or two is said of somebody. */
export const FEWEST = 3;

export interface Figures {
  readonly contacts: number;
  readonly answered: number;
  /** They left before anybody answered. */
  readonly abandoned: number;
  /** Of those who were answered. */
  readonly wait: Spread | null;
  readonly service: Spread | null;
}

export interface Group extends Figures {
  /** Null: the groups that are too small, together. */
  readonly key: string | null;
}

export function figuresOf(facts: readonly Fact[]): Figures {
  const answered = facts.filter(({ ended }) => ended === 'ANSWERED');
  const service = answered.flatMap(({ serviceSeconds }) => serviceSeconds ?? []);
  return {
    contacts: facts.length,
    answered: answered.length,
    abandoned: facts.filter(({ ended }) => ended === 'ABANDONED').length,
    wait: spreadOf(
      answered.map(({ waitSeconds }) => waitSeconds),
      FEWEST,
    ),
    service: spreadOf(service, FEWEST),
  };
}

/**
 * The facts by one of their features. Small groups are put together, with the next larger one where they are few even so:
 * otherwise the sum would give them away.
 *
 * @param keysOf of a feature that one can have several of, a fact is in each of the groups
 */
export function groupsOf(facts: readonly Fact[], keysOf: (fact: Fact) => readonly string[]): Group[] {
  const byKey = new Map<string, Fact[]>();
  for (const fact of facts) {
    for (const key of keysOf(fact)) byKey.set(key, [...(byKey.get(key) ?? []), fact]);
  }
  const bySize = [...byKey].toSorted(([a, few], [b, many]) => few.length - many.length || (a < b ? -1 : 1));
  const rest = new Set<Fact>();
  while (bySize[0] && (bySize[0][1].length < FEWEST || (rest.size > 0 && rest.size < FEWEST))) {
    for (const fact of bySize.shift()![1]) rest.add(fact);
  }
  const groups: Group[] = bySize.map(([key, members]) => ({ key, ...figuresOf(members) }));
  return rest.size < FEWEST ? groups : [...groups, { key: null, ...figuresOf([...rest]) }];
}
