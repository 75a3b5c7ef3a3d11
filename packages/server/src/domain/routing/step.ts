import { assign } from './assign.ts';
import { closeDraft, dequeue, enqueue, openDraft, put, say } from './draft.ts';
import type { Draft } from './draft.ts';
import { expire } from './due.ts';
import type { RoutingDecision, RoutingEvent, Target } from './events.ts';
import { weightOf } from './matching.ts';
import type { Active, Offered, Place, RoutingState, Waiting } from './model.ts';
import { aim, assignTo, end, endOffer, pass, requeue } from './moves.ts';
import { overflow } from './overflow.ts';
import { fromSnapshot } from './snapshot.ts';
import { endShifts, lose, setOperator } from './staffing.ts';
import { tellEverybody } from './standing.ts';

export interface Stepped {
  readonly state: RoutingState;
  readonly decisions: readonly RoutingDecision[];
}

/** One event. Pure: the same state and event give the same state and decisions, on any machine and any day. */
export const step = (state: RoutingState, event: RoutingEvent): Stepped => advance(state, [event]);

/** The same as one `step` after the other, with one copy of the state instead of many. */
export function advance(state: RoutingState, events: readonly RoutingEvent[]): Stepped {
  let draft = openDraft(state);
  for (const event of events) {
    if (event.type === 'restored') {
      draft = { ...openDraft(fromSnapshot(event.snapshot)), decisions: draft.decisions };
      continue;
    }
    const since = draft.at;
    draft.at = Math.max(draft.at, event.at);
    if (draft.at > since) endShifts(draft, since);
    if (!apply(draft, event)) {
      say(draft, { type: 'ignored', event: event.type, ...('citizen' in event && { citizen: event.citizen }) });
      continue;
    }
    assign(draft);
    if (event.type === 'tick') tellEverybody(draft);
  }
  return { state: closeDraft(draft), decisions: draft.decisions };
}

/** False: it cannot be, and changes nothing. */
function apply(draft: Draft, event: Exclude<RoutingEvent, { type: 'restored' }>): boolean {
  if (event.type === 'policy') {
    draft.policy = event.policy;
    return true;
  }
  if (event.type === 'tick') {
    expire(draft);
    overflow(draft);
    return true;
  }
  if (event.type === 'arrived') return arrive(draft, event);
  if (event.type === 'operator') {
    setOperator(draft, event.profile, event.state);
    return true;
  }
  if (event.type === 'operator-state' || event.type === 'operator-lost') {
    const operator = draft.operators.get(event.operator);
    if (!operator) return false;
    if (event.type === 'operator-lost') lose(draft, operator);
    else setOperator(draft, operator, event.state);
    return true;
  }
  const place = draft.places.get(event.citizen);
  return place !== undefined && applyToPlace(draft, place, event);
}

function arrive(draft: Draft, { citizen, wants }: Extract<RoutingEvent, { type: 'arrived' }>): boolean {
  if (draft.places.has(citizen)) return false;
  enqueue(draft, {
    citizen,
    wants,
    ticket: draft.ticket++,
    arrivedAt: draft.at,
    requeued: null,
    widened: false,
    wish: null,
    passed: [],
    unservedSince: null,
    overflowed: 0,
    alternatives: [],
    told: null,
    state: 'WAITING',
  });
  return true;
}

type OfPlace = Exclude<Extract<RoutingEvent, { citizen: string }>, { type: 'arrived' }>;

function applyToPlace(draft: Draft, place: Place, event: OfPlace): boolean {
  const owned = (operator: string): Active | undefined =>
    place.state === 'ACTIVE' && place.owner === operator ? place : undefined;

  switch (event.type) {
    case 'wants-changed': {
      // An offer was made for what was wanted before: whoever has it decides by what they see.
      put(draft, { ...place, wants: event.wants });
      return true;
    }
    case 'left':
      end(draft, place, 'LEFT');
      return true;
    case 'chose':
      if (place.state === 'ACTIVE') return false;
      end(draft, place, event.alternative);
      return true;
    case 'accepted': {
      const operator = draft.operators.get(event.operator);
      if (place.state === 'ACTIVE' || !operator || operator.role === 'TELEWORKER') return false;
      assignTo(draft, place, operator.id, weightOf(place.wants, operator, draft.policy));
      return true;
    }
    case 'declined':
      if (place.state !== 'OFFERED' || place.to !== event.operator) return false;
      pass(draft, place, 'DECLINED');
      return true;
    case 'closed':
      if (!owned(event.operator)) return false;
      end(draft, place, 'CLOSED');
      return true;
    case 'returned':
    case 'transferred': {
      const active = owned(event.operator);
      // The store said first that it waits again; now comes for whom.
      if (!active && event.type === 'transferred' && place.requeued === 'TRANSFERRED' && place.state !== 'ACTIVE') {
        aimAgain(draft, place, event.target);
        return true;
      }
      if (!active) return false;
      if (event.type === 'returned') requeue(draft, active, event.because ?? 'RETURNED');
      else requeue(draft, active, 'TRANSFERRED', aim(draft, active, event.target));
      return true;
    }
    case 'moved':
      move(draft, place, event.target);
      return true;
  }
}

/** A coordinator moves: to the head of the queue, for whomever they say. */
function move(draft: Draft, place: Place, target: Target): void {
  if (place.state === 'ACTIVE') return requeue(draft, place, 'MOVED', aim(draft, place, target));
  aimAgain(draft, { ...place, requeued: place.requeued ?? 'MOVED', passed: [] }, target);
  draft.causes.add('MOVED_AHEAD');
  say(draft, { type: 'requeued', citizen: place.citizen, because: 'MOVED' });
}

function aimAgain(draft: Draft, place: Waiting | Offered, target: Target): void {
  const waiting = place.state === 'OFFERED' ? endOffer(draft, place, 'WITHDRAWN') : place;
  dequeue(draft, place.citizen);
  enqueue(draft, { ...waiting, ...aim(draft, waiting, target) });
}
