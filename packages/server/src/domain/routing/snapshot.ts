import type { Operator, Place, RoutingState, ServiceTime } from './model.ts';

/** The state as plain JSON, for a process that goes on where another stopped. */
export interface Snapshot extends Omit<RoutingState, 'places' | 'operators' | 'services'> {
  readonly places: readonly Place[];
  readonly operators: readonly Operator[];
  readonly services: readonly (readonly [string, ServiceTime])[];
}

export const toSnapshot = (state: RoutingState): Snapshot => ({
  ...state,
  places: [...state.places.values()],
  operators: [...state.operators.values()],
  services: [...state.services],
});

export const fromSnapshot = (snapshot: Snapshot): RoutingState => ({
  ...snapshot,
  places: new Map(snapshot.places.map((place) => [place.citizen, place])),
  operators: new Map(snapshot.operators.map((operator) => [operator.id, operator])),
  services: new Map(snapshot.services),
});
