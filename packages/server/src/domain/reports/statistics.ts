/** The two figures that tell what a wait, or a service, is like: in the middle, and for nine of ten. Seconds. */
export interface Spread {
  readonly median: number;
  readonly p90: number;
}

/** @returns null: there are too few to say anything of them */
export function spreadOf(values: readonly number[], fewest: number): Spread | null {
  if (values.length < fewest) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const rank = (place: number): number => sorted[place - 1]!;
  const middle = (rank(Math.ceil(values.length / 2)) + rank(Math.floor(values.length / 2) + 1)) / 2;
  // By rank: a figure that somebody really waited.
  return { median: Math.round(middle), p90: rank(Math.ceil(values.length * 0.9)) };
}

export interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** For 95 of 100. */
const Z = 1.959964;

/** A share with Wilson's interval, which stays within 0 and 1 for few answers and for all of one kind. */
export function wilson(yes: number, all: number): Share {
  const share = yes / all;
  const spread = (Z * Z) / all;
  const centre = (share + spread / 2) / (1 + spread);
  const half = (Z / (1 + spread)) * Math.sqrt((share * (1 - share)) / all + spread / all / 4);
  return { share, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
