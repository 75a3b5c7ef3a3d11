/** Where the scanning is: at a group, or at one of what is in it. `rounds`: how often it went round since a choice. */
export interface Stop {
  readonly group: number;
  readonly item: number | null;
  readonly rounds: number;
}

/** With one group there is nothing to choose between: it begins inside. */
export function top(sizes: readonly number[]): Stop {
  return { group: 0, item: sizes.length === 1 ? 0 : null, rounds: 0 };
}

/** The next stop. Once round a group without a choice, and it is the group again: who missed it presses at once. */
export function next(sizes: readonly number[], { group, item, rounds }: Stop): Stop {
  if (item !== null && item + 1 < sizes[group]!) return { group, item: item + 1, rounds };
  if (sizes.length === 1) return { group: 0, item: 0, rounds: rounds + 1 };
  if (item !== null) return { group, item: null, rounds: 0 };
  const wraps = group + 1 >= sizes.length;
  return { group: wraps ? 0 : group + 1, item: null, rounds: wraps ? rounds + 1 : rounds };
}

/** Into a group; null: what is here is chosen, for it is one thing alone. */
export function into(sizes: readonly number[], { group, item }: Stop): Stop | null {
  return item === null && sizes[group]! > 1 ? { group, item: 0, rounds: 0 } : null;
}
