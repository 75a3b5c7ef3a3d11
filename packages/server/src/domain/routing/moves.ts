import { dequeue, enqueue, put, say } from './draft.ts';
import type { Draft } from './draft.ts';
import type { OfferEnd, Target } from './events.ts';
import { able, present } from './matching.ts';
import type { Active, Ending, Offered, Place, RequeuedBecause, Waiting } from './model.ts';
import { learn } from './service-times.ts';

/** The steps from one place to the next. Each leaves the citizen in exactly one. */

/** Waits again, in the same ticket. What was known of a wait before an answer is not known any more. */
const waitingAgain = (place: Place): Waiting => {
  const { citizen, wants, ticket, arrivedAt, requeued, widened, wish, passed } = place;
  const { unservedSince, overflowed, alternatives, told } = place;
  const base = { citizen, wants, ticket, arrivedAt, requeued, widened, wish, passed };
  return { ...base, unservedSince, overflowed, alternatives, told, state: 'WAITING' };
};

export function endOffer(draft: Draft, place: Offered, how: OfferEnd): Waiting {
  say(draft, { type: 'offer-ended', citizen: place.citizen, operator: place.to, how });
  const waiting = waitingAgain(place);
  put(draft, waiting);
  return waiting;
}

/** No, or nothing: somebody else is asked, and this one not again for a while. */
export function pass(draft: Draft, place: Offered, how: 'TIMED_OUT' | 'DECLINED'): void {
  const waiting = endOffer(draft, place, how);
  const passed = [...waiting.passed, { operator: place.to, until: draft.at + draft.policy.restMs }];
  put(draft, { ...waiting, passed });
  if (waiting.wish?.operator === place.to) lapseWish(draft, place.citizen);
}

export function lapseWish(draft: Draft, citizen: string): void {
  const place = draft.places.get(citizen);
  if (!place?.wish) return;
  say(draft, { type: 'wish-lapsed', citizen, operator: place.wish.operator });
  put(draft, { ...place, wish: null });
}

/** They own it: the one who was asked, or whoever picked it by hand. */
export function assignTo(draft: Draft, place: Waiting | Offered, operator: string, weight: number): void {
  const offered = place.state === 'OFFERED' && place.to === operator;
  const waiting = place.state === 'OFFERED' && !offered ? endOffer(draft, place, 'WITHDRAWN') : waitingAgain(place);
  dequeue(draft, place.citizen);
  put(draft, {
    ...waiting,
    state: 'ACTIVE',
    owner: operator,
    since: draft.at,
    weight: offered ? place.weight : weight,
    requeued: null,
    wish: null,
    passed: [],
    unservedSince: null,
    told: null,
  });
  touch(draft, operator);
  say(draft, {
    type: 'assigned',
    citizen: place.citizen,
    operator,
    by: offered ? 'OFFER' : 'HAND',
    waitedMs: draft.at - place.arrivedAt,
  });
}

/** Back to the queue, before those who wait for the first time. */
export function requeue(draft: Draft, place: Active, because: RequeuedBecause, more: Partial<Waiting> = {}): void {
  // Whoever has just given it up, or lost it, is not the first to be asked again.
  const passed = [{ operator: place.owner, until: draft.at + draft.policy.restMs }];
  touch(draft, place.owner);
  enqueue(draft, { ...waitingAgain(place), arrivedAt: draft.at, requeued: because, passed, ...more });
  draft.causes.add(because === 'MOVED' ? 'MOVED_AHEAD' : 'REQUEUED_AHEAD');
  say(draft, { type: 'requeued', citizen: place.citizen, because });
}

/** Where a transfer or a coordinator sends it. */
export function aim(draft: Draft, place: Place, target: Target): Partial<Waiting> {
  if (target.to === 'SKILL') {
    return { wants: { ...place.wants, skills: [target.skill] }, widened: false, overflowed: 0, wish: null };
  }
  if (target.to === 'QUEUE') return { wish: null };
  const person = draft.operators.get(target.operator);
  if (!person || !present(person, draft.at) || !able(person, place.wants, true)) return { wish: null };
  // Who is asked for by name needs no topic's skill.
  return { wish: { operator: person.id, until: draft.at + draft.policy.wishMs }, widened: true };
}

export function end(draft: Draft, place: Place, how: Ending): void {
  dequeue(draft, place.citizen);
  draft.places.delete(place.citizen);
  if (place.state === 'OFFERED') {
    say(draft, { type: 'offer-ended', citizen: place.citizen, operator: place.to, how: 'WITHDRAWN' });
  }
  if (place.state === 'ACTIVE') {
    learn(draft.services, place.wants, draft.at - place.since);
    touch(draft, place.owner);
  }
  say(draft, { type: 'ended', citizen: place.citizen, how });
}

function touch(draft: Draft, operator: string): void {
  const known = draft.operators.get(operator);
  if (known) draft.operators.set(operator, { ...known, idleSince: draft.at });
}
