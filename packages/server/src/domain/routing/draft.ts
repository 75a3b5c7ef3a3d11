import type { RoutingDecision } from './events.ts';
import type { Operator, Place, Policy, RoutingState, ServiceTime, WaitReason } from './model.ts';

type Said<D> = D extends unknown ? Omit<D, 'at'> : never;

/** A state that is being worked on: copied once, changed in place, and closed again. The places in it are never changed. */
export interface Draft {
  at: number;
  policy: Policy;
  ticket: number;
  readonly places: Map<string, Place>;
  readonly queue: string[];
  readonly operators: Map<string, Operator>;
  readonly services: Map<string, ServiceTime>;
  readonly causes: Set<WaitReason>;
  readonly decisions: RoutingDecision[];
}

export const openDraft = (state: RoutingState): Draft => ({
  at: state.at,
  policy: state.policy,
  ticket: state.ticket,
  places: new Map(state.places),
  queue: [...state.queue],
  operators: new Map(state.operators),
  services: new Map(state.services),
  causes: new Set(state.causes),
  decisions: [],
});

export const closeDraft = ({ decisions: _, causes, ...rest }: Draft): RoutingState => ({
  ...rest,
  causes: [...causes],
});

export const say = (draft: Draft, decision: Said<RoutingDecision>): void =>
  void draft.decisions.push({ at: draft.at, ...decision });

export const put = (draft: Draft, place: Place): void => void draft.places.set(place.citizen, place);

/** Whoever waits for another time goes before those who wait for the first, each by their ticket. */
function before(a: Place, b: Place): boolean {
  if ((a.requeued === null) !== (b.requeued === null)) return a.requeued !== null;
  return a.ticket < b.ticket;
}

export function enqueue(draft: Draft, place: Place): void {
  put(draft, place);
  let index = draft.queue.length;
  // From the end: most come as the last.
  while (index > 0) {
    const other = draft.places.get(draft.queue[index - 1] as string);
    if (other && before(other, place)) break;
    index--;
  }
  draft.queue.splice(index, 0, place.citizen);
}

export function dequeue(draft: Draft, citizen: string): void {
  const index = draft.queue.indexOf(citizen);
  if (index >= 0) draft.queue.splice(index, 1);
}
