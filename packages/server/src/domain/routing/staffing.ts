import { say } from './draft.ts';
import type { Draft } from './draft.ts';
import { present, receives } from './matching.ts';
import type { Operator, OperatorProfile, OperatorState } from './model.ts';
import { endOffer, requeue } from './moves.ts';

/** Takes over what is known of somebody. An offer that they can no longer take is withdrawn at once. */
export function setOperator(draft: Draft, profile: OperatorProfile, state: OperatorState): void {
  const before = draft.operators.get(profile.id);
  const idleSince = before?.idleSince ?? draft.at;
  const after: Operator = { ...profile, state, idleSince };
  draft.operators.set(profile.id, after);
  if (before && present(before, draft.at) && !present(after, draft.at)) draft.causes.add('OPERATOR_LEFT');
  if (!receives(after, draft.at)) withdraw(draft, profile.id);
}

/** Who let an offer pass may not be there: they are asked no more until they say so. */
export function pause(draft: Draft, id: string): void {
  const operator = draft.operators.get(id);
  if (operator?.state !== 'AVAILABLE') return;
  say(draft, { type: 'paused', operator: id });
  setOperator(draft, operator, 'BUSY');
}

/** Whose shift has ended since: an offer goes to somebody else, and whoever waits is told why it takes longer. */
export function endShifts(draft: Draft, since: number): void {
  for (const operator of draft.operators.values()) {
    if (!present(operator, since) || present(operator, draft.at)) continue;
    draft.causes.add('OPERATOR_LEFT');
    withdraw(draft, operator.id);
  }
}

/** Gone: everything that they had goes back to the head of the queue. */
export function lose(draft: Draft, operator: Operator): void {
  setOperator(draft, operator, 'AWAY');
  for (const place of [...draft.places.values()]) {
    if (place.state === 'ACTIVE' && place.owner === operator.id) requeue(draft, place, 'OPERATOR_LOST');
  }
}

function withdraw(draft: Draft, id: string): void {
  for (const place of [...draft.places.values()]) {
    if (place.state === 'OFFERED' && place.to === id) endOffer(draft, place, 'WITHDRAWN');
  }
}
