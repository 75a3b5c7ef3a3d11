import { put, say } from './draft.ts';
import type { Draft } from './draft.ts';
import { able, choose, loads, receives, weightOf } from './matching.ts';
import type { Operator, Place } from './model.ts';
import { headStarts, lastRoom, scarceAmong } from './scarce.ts';

/** Whether this operator may be asked for this citizen now, apart from what they have in hand. */
function askable(place: Place, operator: Operator): boolean {
  if (place.wish && place.wish.operator !== operator.id) return false;
  return (
    able(operator, place.wants, place.widened) && !place.passed.some(({ operator: passed }) => passed === operator.id)
  );
}

/**
 * Goes through the queue once, in order, and asks whoever is best for each.
 *
 * Where those who could help have too much in hand, the least loaded of them is kept for this citizen and gets nothing
 * from further back. That alone keeps the promise that nobody is passed over for ever; `scarce.ts` has two rules more.
 */
export function assign(draft: Draft): void {
  const receivers = [...draft.operators.values()].filter((operator) => receives(operator, draft.at));
  if (receivers.length === 0 || draft.queue.length === 0) return;
  const load = loads(draft.places.values());
  const room = (operator: Operator): number => operator.capacity - (load.get(operator.id) ?? 0);

  const kept = new Map<string, string>();
  const keepFor = (place: Place): void => {
    const candidates = receivers.filter((each) => room(each) > 0 && !kept.has(each.id) && askable(place, each));
    const [first, ...others] = candidates;
    if (first) kept.set(others.reduce((a, b) => (freer(b, a, room) ? b : a), first).id, place.citizen);
  };
  const scarce = scarceAmong(draft, receivers);
  headStarts(draft, receivers, scarce).forEach(keepFor);
  const leaves = lastRoom(draft, receivers, scarce, room);

  for (const citizen of draft.queue) {
    const place = draft.places.get(citizen);
    if (place?.state !== 'WAITING') continue;
    const weight = (operator: Operator): number => weightOf(place.wants, operator, draft.policy);
    if (!receivers.some((operator) => room(operator) > 0)) return;
    const free = receivers.filter((operator) => (kept.get(operator.id) ?? citizen) === citizen);
    const fitting = free.filter((operator) => askable(place, operator) && room(operator) >= weight(operator));
    if (fitting.length === 0) {
      if (![...kept.values()].includes(citizen)) keepFor(place);
      continue;
    }
    const chosen = choose(
      draft,
      place,
      fitting.filter((operator) => leaves(place, operator)),
      load,
    );
    if (!chosen) continue;
    const { operator, why } = chosen;
    const until = draft.at + draft.policy.acceptMs;
    const offer = { to: operator.id, until, weight: weight(operator) };
    put(draft, { ...place, state: 'OFFERED', ...offer, unservedSince: null });
    say(draft, { type: 'offered', citizen, operator: operator.id, until, why });
    load.set(operator.id, (load.get(operator.id) ?? 0) + weight(operator));
    kept.delete(operator.id);
  }
}

function freer(a: Operator, b: Operator, room: (operator: Operator) => number): boolean {
  const order = room(a) / a.capacity - room(b) / b.capacity;
  return order !== 0 ? order > 0 : a.id < b.id;
}
