import { emptyState, nextDue, step } from '../../domain/routing/index.ts';
import type { RoutingDecision, RoutingEvent } from '../../domain/routing/index.ts';
import { createAgenda } from './agenda.ts';
import { citizen, policy, serviceMs, staff } from './people.ts';
import type { Kind } from './people.ts';
import { createRandom } from './random.ts';

/** What became of one citizen. */
export interface Visit {
  readonly kind: Kind;
  readonly arrivedAt: number;
  /** Until somebody had time for them for the first time; of others, until they gave it up. */
  waitedMs: number;
  readonly serviceMs: number;
  how: 'helped' | 'left' | 'callback' | 'message' | 'still there';
}

export interface Day {
  readonly events: readonly RoutingEvent[];
  readonly decisions: readonly RoutingDecision[];
  readonly visits: ReadonlyMap<string, Visit>;
}

/** An event without its instant. */
type Fact = RoutingEvent extends infer E ? (E extends unknown ? Omit<E, 'at'> : never) : never;

const HOUR = 3_600_000;
/** Monday, 7 June 2027, 6 o'clock in Budapest. */
const MORNING = Date.UTC(2027, 5, 7, 4);
const TICK_MS = 10_000;

/**
 * A day with two rushes, and seven operators who answer, sometimes do not, take breaks and lose their connection. The same
 * seed is the same day.
 */
export function simulate(seed: number, citizens: number, hours: number): Day {
  const length = hours * HOUR;
  const random = createRandom(seed);
  const agenda = createAgenda();
  const events: RoutingEvent[] = [];
  const decisions: RoutingDecision[] = [];
  const visits = new Map<string, Visit>();
  let state = emptyState();
  let tickAt = Infinity;

  function happen(fact: Fact): void {
    const event = { at: agenda.now(), ...fact } as RoutingEvent;
    events.push(event);
    const stepped = step(state, event);
    state = stepped.state;
    decisions.push(...stepped.decisions);
    stepped.decisions.forEach(follow);
    const due = nextDue(state);
    if (due !== null && due < tickAt) {
      tickAt = due;
      agenda.at(due, tick);
    }
  }

  function tick(): void {
    if (agenda.now() < tickAt) return;
    tickAt = Infinity;
    happen({ type: 'tick' });
  }

  /** People do what follows. */
  function follow(decision: RoutingDecision): void {
    if (decision.type === 'offered') {
      const { citizen, operator } = decision;
      const mood = random.next();
      if (mood < 0.005) return;
      const answer = mood < 0.02 ? ('declined' as const) : ('accepted' as const);
      const until = decision.until;
      agenda.at(agenda.now() + random.between(2000, 8000), () => {
        const place = state.places.get(citizen);
        const still = place?.state === 'OFFERED' && place.to === operator && place.until === until;
        if (still) happen({ type: answer, citizen, operator });
      });
    } else if (decision.type === 'assigned') {
      const { citizen, operator } = decision;
      const visit = visits.get(citizen);
      if (!visit) return;
      if (visit.how === 'still there') visit.waitedMs = agenda.now() - visit.arrivedAt;
      visit.how = 'helped';
      const { at } = decision;
      agenda.at(agenda.now() + visit.serviceMs, () => {
        const place = state.places.get(citizen);
        if (place?.state !== 'ACTIVE' || place.owner !== operator || place.since !== at) return;
        const mood = random.next();
        if (mood < 0.01)
          happen({ type: 'transferred', citizen, operator, target: { to: 'SKILL', skill: 'szocialis' } });
        else if (mood < 0.015) happen({ type: 'returned', citizen, operator });
        else happen({ type: 'closed', citizen, operator });
      });
    } else if (decision.type === 'paused') {
      const { operator } = decision;
      agenda.at(agenda.now() + 30_000, () => available(operator, 'BUSY'));
    } else if (decision.type === 'alternative') {
      const { citizen, alternative } = decision;
      if (!random.chance(0.5)) return;
      agenda.at(agenda.now() + 20_000, () => {
        const visit = visits.get(citizen);
        const place = state.places.get(citizen);
        if (!visit || !place || place.state === 'ACTIVE') return;
        give(visit, alternative === 'CALLBACK' ? 'callback' : 'message');
        happen({ type: 'chose', citizen, alternative });
      });
    }
  }

  const give = (visit: Visit, how: Visit['how']): void => {
    if (visit.how === 'still there') visit.waitedMs = agenda.now() - visit.arrivedAt;
    if (visit.how === 'still there') visit.how = how;
  };

  function available(operator: string, from: string): void {
    if (state.operators.get(operator)?.state === from) happen({ type: 'operator-state', operator, state: 'AVAILABLE' });
  }

  function arrive(id: string): void {
    const { kind, wants } = citizen(random);
    const arrivedAt = agenda.now();
    const visit: Visit = { kind, arrivedAt, waitedMs: 0, serviceMs: serviceMs(random, wants), how: 'still there' };
    visits.set(id, visit);
    happen({ type: 'arrived', citizen: id, wants });
    agenda.at(arrivedAt + 5 * 60_000 + random.around(40 * 60_000), () => {
      const place = state.places.get(id);
      if (!place || place.state === 'ACTIVE') return;
      give(visit, 'left');
      happen({ type: 'left', citizen: id });
    });
  }

  function work(id: string): void {
    // A break of ten minutes in each two hours, and now and then a connection that is lost.
    for (let at = random.between(HOUR, 2 * HOUR); at < length; at += 2 * HOUR) {
      agenda.at(MORNING + at, () => happen({ type: 'operator-state', operator: id, state: 'BREAK' }));
      agenda.at(MORNING + at + 600_000, () => available(id, 'BREAK'));
    }
    for (let at = random.around(8 * HOUR); at < length; at += random.around(8 * HOUR)) {
      agenda.at(MORNING + at, () => happen({ type: 'operator-lost', operator: id }));
      agenda.at(MORNING + at + 120_000, () => available(id, 'AWAY'));
    }
  }

  agenda.at(MORNING, () => {
    happen({ type: 'policy', policy });
    for (const profile of staff) happen({ type: 'operator', profile, state: 'AVAILABLE' });
  });
  for (const { id } of staff) work(id);
  for (let i = 1; i <= citizens; i++) {
    const rush = random.next();
    const share = rush < 0.07 ? random.between(2, 3) : rush < 0.14 ? random.between(10, 11) : random.between(0, 16);
    agenda.at(MORNING + Math.round((share / 16) * length), () => arrive(`c${i}`));
  }
  for (let at = 0; at < length + HOUR; at += TICK_MS)
    agenda.at(MORNING + at, () => void (state.queue.length > 0 && happen({ type: 'tick' })));
  agenda.run(MORNING + length + HOUR);
  return { events, decisions, visits };
}
