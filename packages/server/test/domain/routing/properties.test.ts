import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  able,
  advance,
  emptyState,
  fromSnapshot,
  loads,
  nextDue,
  receives,
  step,
  toSnapshot,
} from '../../../src/domain/routing/index.ts';
import type { RoutingDecision, RoutingEvent, RoutingState, Standing } from '../../../src/domain/routing/index.ts';
import { days } from './random-events.ts';

/** What holds after every event of any day; the citizens who are somewhere are known from the outside. */

const RUNS = process.env.PROVE === 'full' ? 5000 : 250;
const check = <T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void, numRuns = RUNS): void =>
  fc.assert(fc.property(arbitrary, property), { numRuns });

/** Runs a day, and looks at each step. */
function live(
  events: readonly RoutingEvent[],
  look: (before: RoutingState, event: RoutingEvent, after: RoutingState, decisions: readonly RoutingDecision[]) => void,
): RoutingState {
  let state = emptyState();
  for (const event of events) {
    const stepped = step(state, event);
    look(state, event, stepped.state, stepped.decisions);
    state = stepped.state;
  }
  return state;
}

describe('any day', () => {
  test('every citizen who has come and not gone is in exactly one place', () => {
    check(days, (events) => {
      const here = new Set<string>();
      live(events, (before, event, after, decisions) => {
        if (event.type === 'arrived') here.add(event.citizen);
        for (const decision of decisions) {
          if (decision.type !== 'ended') continue;
          assert.ok(here.delete(decision.citizen), `${decision.citizen} ended twice`);
        }
        assert.deepEqual([...after.places.keys()].sort(), [...here].sort());
        const queued = [...after.places.values()].filter(({ state }) => state !== 'ACTIVE');
        assert.deepEqual([...after.queue].sort(), queued.map(({ citizen }) => citizen).sort());
        assert.ok(after.at >= before.at, 'time has gone back');
      });
    });
  });

  test('the queue is in order: whoever came back first, then by coming', () => {
    check(days, (events) => {
      live(events, (_before, _event, after) => {
        const keys = after.queue
          .map((citizen) => after.places.get(citizen)!)
          .map((p) => (p.requeued ? 0 : 1e9) + p.ticket);
        assert.deepEqual(
          keys,
          [...keys].sort((a, b) => a - b),
        );
      });
    });
  });

  test('nobody is asked beyond their capacity, nor who cannot help or may not be asked', () => {
    check(days, (events) => {
      live(events, (_before, _event, after, decisions) => {
        const load = loads(after.places.values());
        for (const decision of decisions) {
          if (decision.type !== 'offered') continue;
          const operator = after.operators.get(decision.operator)!;
          const place = after.places.get(decision.citizen)!;
          assert.ok(receives(operator, after.at), `${operator.id} is ${operator.state}`);
          assert.ok(able(operator, place.wants, place.widened));
          assert.ok(load.get(operator.id)! <= operator.capacity, `${operator.id} carries ${load.get(operator.id)}`);
          assert.equal(place.state === 'OFFERED' && place.to, decision.operator);
        }
      });
    });
  });

  test('where nobody picks by hand and nobody’s capacity changes, nobody ever carries more than it', () => {
    check(days, (events) => {
      const known = new Set<string>();
      let state = emptyState();
      for (const event of events) {
        const place = 'citizen' in event ? state.places.get(event.citizen) : undefined;
        if (event.type === 'accepted' && !(place?.state === 'OFFERED' && place.to === event.operator)) continue;
        if (event.type === 'operator' && known.has(event.profile.id)) continue;
        if (event.type === 'operator') known.add(event.profile.id);
        state = step(state, event).state;
        for (const [id, load] of loads(state.places.values())) assert.ok(load <= state.operators.get(id)!.capacity);
      }
    });
  });

  test('teleworkers are never asked and never have anybody', () => {
    check(days, (events) => {
      live(events, (_before, _event, after, decisions) => {
        for (const decision of decisions) if ('operator' in decision) assert.notEqual(decision.operator, 'tele');
        for (const place of after.places.values()) {
          if (place.state === 'OFFERED') assert.notEqual(place.to, 'tele');
          if (place.state === 'ACTIVE') assert.notEqual(place.owner, 'tele');
        }
      });
    });
  });

  test('a told position or wait rises only with its reason', () => {
    check(days, (events) => {
      const told = new Map<string, Standing>();
      live(events, (_before, _event, _after, decisions) => {
        for (const decision of decisions) {
          if (decision.type === 'assigned' || decision.type === 'ended') told.delete(decision.citizen);
          if (decision.type !== 'told') continue;
          const { position, waitSeconds, reason } = decision.standing;
          const earlier = told.get(decision.citizen);
          told.set(decision.citizen, decision.standing);
          const back = earlier !== undefined && position > earlier.position;
          const longer =
            earlier !== undefined && earlier.waitSeconds !== null && (waitSeconds ?? Infinity) > earlier.waitSeconds;
          assert.equal(reason !== null, back || longer, JSON.stringify({ earlier, now: decision.standing }));
          if (back) assert.ok(reason === 'REQUEUED_AHEAD' || reason === 'MOVED_AHEAD', String(reason));
        }
      });
    });
  });

  test('the same events give the same, in one go, one by one, and over any number of crashes', () => {
    check(fc.tuple(days, fc.array(fc.nat(150), { maxLength: 5 })), ([events, crashes]) => {
      const whole = advance(emptyState(), events);
      let state = emptyState();
      const decisions: RoutingDecision[] = [];
      events.forEach((event, index) => {
        // A process stops; another goes on from what was stored.
        if (crashes.includes(index)) state = fromSnapshot(JSON.parse(JSON.stringify(toSnapshot(state))));
        const stepped = step(state, event);
        state = stepped.state;
        decisions.push(...stepped.decisions);
      });
      assert.deepEqual(toSnapshot(state), toSnapshot(whole.state));
      assert.deepEqual(decisions, whole.decisions);
    });
  });

  test('a step leaves the state that it was given as it was', () => {
    check(days, (events) => {
      live(events, (before, event) => {
        const copy = JSON.stringify(toSnapshot(before));
        step(before, event);
        assert.equal(JSON.stringify(toSnapshot(before)), copy);
      });
    });
  });
});

describe('nobody is forgotten', () => {
  /** From now on whoever is asked accepts, and helps for a minute. `more` happens in each minute beside that. */
  function goOn(
    start: RoutingState,
    minutes: number,
    more: (minute: number) => RoutingEvent['type'] | null,
  ): RoutingState {
    let state = start;
    const send = (event: RoutingEvent): void => void (state = step(state, event).state);
    for (let minute = 1; minute <= minutes; minute++) {
      const at = state.at + 61_000;
      for (const place of [...state.places.values()]) {
        if (place.state === 'ACTIVE') send({ at, type: 'closed', citizen: place.citizen, operator: place.owner });
      }
      if (more(minute)) {
        const wants = { site: 'budaors', language: 'hu', channel: 'CHAT', needs: [], skills: [] } as const;
        for (let i = 0; i < 4; i++) send({ at, type: 'arrived', citizen: `later-${minute}-${i}`, wants });
      }
      send({ at, type: 'tick' });
      for (const place of [...state.places.values()]) {
        if (place.state === 'OFFERED') send({ at, type: 'accepted', citizen: place.citizen, operator: place.to });
      }
    }
    return state;
  }

  /** Whom somebody who may be asked can help, and who came before `until`. */
  const left = (state: RoutingState): string[] =>
    state.queue.filter((citizen) => {
      const { wants, widened } = state.places.get(citizen)!;
      if (citizen.startsWith('later')) return false;
      return [...state.operators.values()].some((o) => receives(o, state.at) && able(o, wants, widened));
    });

  for (const [name, more] of [
    ['when nobody else comes', () => null],
    ['while four more come each minute', () => 'arrived' as const],
  ] as const) {
    test(`everybody whom somebody can help is helped, ${name}`, () => {
      check(
        days,
        (events) => {
          const start = live(events, () => undefined);
          // Eight citizens; each may have to wait for a wish, a rest, the head start, and one minute of each one ahead.
          assert.deepEqual(left(goOn(start, 30, more)), []);
        },
        RUNS / 5,
      );
    });
  }

  test('whatever is due is known beforehand: after that tick nothing is due any more', () => {
    check(days, (events) => {
      let state = live(events, () => undefined);
      for (let i = 0, due = nextDue(state); due !== null && i < 200; i++, due = nextDue(state)) {
        const { state: after } = step(state, { at: due, type: 'tick' });
        const next = nextDue(after);
        assert.ok(next === null || next > due, `a tick at ${due} has left something due`);
        state = after;
      }
    });
  });
});
