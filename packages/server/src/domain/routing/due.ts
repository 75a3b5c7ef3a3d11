import type { Draft } from './draft.ts';
import { put } from './draft.ts';
import { present } from './matching.ts';
import type { RoutingState } from './model.ts';
import { lapseWish, pass } from './moves.ts';
import { nextOverflow } from './overflow.ts';
import { pause } from './staffing.ts';

/** What the passing of time ends: offers, wishes, and that somebody is not asked. */
export function expire(draft: Draft): void {
  for (const citizen of draft.queue) {
    const place = draft.places.get(citizen);
    if (place?.state === 'OFFERED' && place.until <= draft.at) {
      pass(draft, place, 'TIMED_OUT');
      pause(draft, place.to);
    }
  }
  for (const citizen of draft.queue) {
    const place = draft.places.get(citizen);
    if (!place) continue;
    const passed = place.passed.filter(({ until }) => until > draft.at);
    if (passed.length !== place.passed.length) put(draft, { ...place, passed });
    if (!place.wish || place.state === 'OFFERED') continue;
    const person = draft.operators.get(place.wish.operator);
    if (place.wish.until <= draft.at || !person || !present(person, draft.at)) lapseWish(draft, citizen);
  }
}

/** The next instant at which a `tick` has something to do; null: nothing is pending. */
export function nextDue({ at, policy, queue, places, operators }: RoutingState): number | null {
  let next = Infinity;
  const due = (instant: number | null): void => {
    if (instant !== null && instant < next) next = Math.max(instant, at);
  };
  for (const citizen of queue) {
    const place = places.get(citizen);
    if (!place) continue;
    if (place.state === 'OFFERED') due(place.until);
    if (place.arrivedAt + policy.keepFreeMs > at) due(place.arrivedAt + policy.keepFreeMs);
    for (const { until } of place.passed) due(until);
    if (place.wish) due(place.wish.until);
    due(nextOverflow(policy, place));
  }
  if (queue.length > 0) {
    for (const { roster } of operators.values()) {
      for (const { from, to } of roster ?? []) for (const boundary of [from, to]) if (boundary > at) due(boundary);
    }
  }
  return Number.isFinite(next) ? next : null;
}
