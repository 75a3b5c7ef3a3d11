import { advance, DEFAULT_POLICY, emptyState } from '../../../src/domain/routing/index.ts';
import type {
  OperatorProfile,
  Policy,
  RoutingDecision,
  RoutingEvent,
  RoutingState,
  Wants,
} from '../../../src/domain/routing/index.ts';

export type Fact = RoutingEvent extends infer E ? (E extends unknown ? Omit<E, 'at'> : never) : never;

/** A day that a test tells: seconds and facts. */
export function day(policy: Partial<Policy> = {}) {
  let state: RoutingState = emptyState({ ...DEFAULT_POLICY, ...policy });
  const all: RoutingDecision[] = [];
  return {
    at(second: number, ...facts: Fact[]) {
      const events = facts.map((fact) => ({ at: second * 1000, ...fact }));
      const { state: after, decisions } = advance(state, events);
      state = after;
      all.push(...decisions);
      return decisions;
    },
    place: (citizen: string) => state.places.get(citizen),
    operator: (id: string) => state.operators.get(id),
    /** Who was asked for whom, in order. */
    get asked() {
      return all.flatMap((d) => (d.type === 'offered' ? [`${d.citizen}→${d.operator}`] : []));
    },
    told: (citizen: string) => all.findLast((d) => d.type === 'told' && d.citizen === citizen),
    decisions: all,
  };
}

export const operator = (id: string, more: Partial<OperatorProfile> = {}): Fact => ({
  type: 'operator',
  state: 'AVAILABLE',
  profile: {
    id,
    role: 'OPERATOR',
    skills: [],
    languages: ['hu'],
    channels: ['CHAT'],
    needs: [],
    capacity: 6,
    roster: null,
    ...more,
  },
});
export const video: Partial<OperatorProfile> = { channels: ['CHAT', 'VIDEO'] };
export const arrived = (citizen: string, more: Partial<Wants> = {}): Fact => ({
  type: 'arrived',
  citizen,
  wants: { site: 'budaors', language: 'hu', channel: 'CHAT', needs: [], skills: [], ...more },
});
export const accepted = (citizen: string, by: string): Fact => ({ type: 'accepted', citizen, operator: by });
export const closed = (citizen: string, by: string): Fact => ({ type: 'closed', citizen, operator: by });
export const tick: Fact = { type: 'tick' };
