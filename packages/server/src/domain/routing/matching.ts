import type { Criterion, Why } from './events.ts';
import type { Draft } from './draft.ts';
import type { Operator, OperatorProfile, Place, Policy, Wants } from './model.ts';

/** Who can help whom, who is asked first, and how much it weighs. */

/** When the shift that runs ends: `Infinity` without a roster; null where none runs. */
export function shiftEnd({ roster }: OperatorProfile, at: number): number | null {
  if (!roster) return Infinity;
  return roster.find(({ from, to }) => from <= at && at < to)?.to ?? null;
}

/** In their hours; without a roster, always. */
export const onShift = (operator: OperatorProfile, at: number): boolean => shiftEnd(operator, at) !== null;

/** At their desk, in their hours, and of a role that answers: teleworkers never are. */
export const present = (operator: Operator, at: number): boolean =>
  operator.role !== 'TELEWORKER' && operator.state !== 'AWAY' && onShift(operator, at);

/** May be asked now. */
export const receives = (operator: Operator, at: number): boolean =>
  operator.state === 'AVAILABLE' && present(operator, at);

/** Whether they are able to help at all. Language, channel and signing are never given up; skills are, when widened. */
export const able = (operator: OperatorProfile, wants: Wants, widened: boolean): boolean =>
  operator.role !== 'TELEWORKER' &&
  operator.languages.includes(wants.language) &&
  operator.channels.includes(wants.channel) &&
  (!wants.needs.includes('SIGN_LANGUAGE') || operator.needs.includes('SIGN_LANGUAGE')) &&
  (widened || wants.skills.every((skill) => operator.skills.includes(skill)));

/** A video call fills whoever takes it; nothing weighs more than that, so that everything fits somewhere. */
export function weightOf(wants: Wants, { capacity }: OperatorProfile, { weights }: Policy): number {
  if (wants.channel === 'VIDEO') return capacity;
  return Math.min(capacity, wants.needs.includes('WRITES_SLOWLY') ? weights.slow : weights.chat);
}

/** What they have in hand and in front of them, by operator. */
export function loads(places: Iterable<Place>): Map<string, number> {
  const sum = new Map<string, number>();
  for (const place of places) {
    if (place.state === 'WAITING') continue;
    const operator = place.state === 'ACTIVE' ? place.owner : place.to;
    sum.set(operator, (sum.get(operator) ?? 0) + place.weight);
  }
  return sum;
}

interface Candidate {
  readonly operator: Operator;
  readonly load: number;
  readonly met: readonly string[];
  readonly unmet: readonly string[];
}

/** Lower comes first; the first that differs decides, and then the id. */
const CRITERIA: readonly [Criterion, (candidate: Candidate) => number][] = [
  ['MATCH', ({ unmet }) => unmet.length],
  ['NOTHING_IN_HAND', ({ load }) => (load > 0 ? 1 : 0)],
  ['LOAD', ({ operator, load }) => load / operator.capacity],
  ['LONGEST_IDLE', ({ operator }) => operator.idleSince],
];

function behind(first: Candidate, second: Candidate): { by: Criterion; order: number } {
  for (const [by, value] of CRITERIA) {
    const order = value(first) - value(second);
    if (order !== 0) return { by, order };
  }
  return { by: 'ID', order: first.operator.id < second.operator.id ? -1 : 1 };
}

/** The best of those who can take it now, and why. */
export function choose(
  draft: Draft,
  place: Place,
  fitting: readonly Operator[],
  load: ReadonlyMap<string, number>,
): { operator: Operator; why: Why } | undefined {
  const { wants } = place;
  const good: readonly string[] = [...wants.skills, ...wants.needs];
  const ranked = fitting
    .map((operator): Candidate => {
      const met = good.filter((each) => [...operator.skills, ...operator.needs].includes(each));
      const unmet = good.filter((each) => !met.includes(each));
      return { operator, load: load.get(operator.id) ?? 0, met, unmet };
    })
    .sort((a, b) => behind(a, b).order);
  const [best, second] = ranked;
  if (!best) return undefined;
  const { operator, load: carried, met, unmet } = best;
  return {
    operator,
    why: {
      met,
      unmet,
      candidates: ranked.length,
      instead: second ? { operator: second.operator.id, behindBy: behind(best, second).by } : null,
      load: carried,
      capacity: operator.capacity,
      idleMs: draft.at - operator.idleSince,
    },
  };
}
