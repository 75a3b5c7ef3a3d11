import type { Clock } from '../clock.ts';
import type { Bus, QueueBoard } from '../conversations/index.ts';
import type { StaffMember } from '../staff/index.ts';
import { Fault } from '../fault.ts';
import type { Timers } from '../timers.ts';
import { nextDue } from './due.ts';
import { onShift } from './matching.ts';
import { emptyState } from './model.ts';
import type { Policy, RoutingState } from './model.ts';
import { observe } from './observe.ts';
import type { Fact, OfficeRules } from './observe.ts';
import { fromSnapshot, toSnapshot } from './snapshot.ts';
import { advance } from './step.ts';
import type { RoutingStore } from './store.ts';

/** The routing as this process last read or wrote it. Any process may take the next step; the version lets one through. */
export interface Routing extends QueueBoard {
  readonly state: RoutingState;
  /** Who was at a desk then. */
  readonly desks: readonly StaffMember[];
  /** Something that the store does not show: a decline, somebody's state, where a transfer goes. */
  submit(...facts: readonly Fact[]): Promise<void>;
}

const POLL_MS = 2000;
/** Changes within this time are one step. */
const SETTLE_MS = 50;
/** A step that took long, with thousands waiting, is followed by a pause of this many times as long. */
const PAUSE = 4;
/** How often somebody else may be faster in a row. */
const ATTEMPTS = 20;

export function createRouting(parts: {
  store: RoutingStore;
  bus: Bus;
  clock: Clock;
  timers: Timers;
  office: OfficeRules;
  policy: Policy;
  onError(error: unknown): void;
}): Routing {
  const { store, bus, clock, timers, office, policy, onError } = parts;
  const watchers = new Set<() => void>();
  let state = emptyState();
  let desks: readonly StaffMember[] = [];
  let shown = '';
  let rounds: Promise<unknown> = Promise.resolve();
  let pending = false;
  let tookMs = 0;
  let settling: (() => void) | undefined;
  let alarm: (() => void) | undefined;
  let disposed = false;

  /** Reads, follows what is so, and saves where that changes anything. The saved state is read before what is so: never older. */
  async function round(submitted: readonly Fact[]): Promise<void> {
    const began = clock.now();
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const { version, snapshot } = await store.routing();
      const before = snapshot ? fromSnapshot(snapshot) : emptyState();
      const view = await store.routingView();
      const at = clock.now();
      const rules: Fact[] =
        JSON.stringify(before.policy) === JSON.stringify(policy) ? [] : [{ type: 'policy', policy }];
      const facts: Fact[] = [...rules, ...observe(before, view, office, at), ...submitted, { type: 'tick' }];
      const events = facts.map((fact) => ({ at, ...fact }));
      const { state: after, decisions } = advance(before, events);
      const changed = content(after) !== content(before);
      if (changed && !(await store.saveRouting(version + 1, toSnapshot(after), events))) continue;
      take({ ...(changed ? after : before), at }, view.desks);
      tookMs = clock.now() - began;
      // Desks show offers; everybody else has heard the doorbell of what led here.
      if (changed && decisions.some(({ type }) => type === 'offered' || type === 'offer-ended')) {
        bus.publish({ kind: 'desk' });
      }
      return;
    }
    // What was only looked at is looked at again; what somebody said must not be lost unheard.
    if (submitted.length > 0) throw new Fault('UNAVAILABLE', 'other processes were faster each time');
  }

  function take(current: RoutingState, present: readonly StaffMember[]): void {
    state = current;
    desks = present;
    alarm?.();
    const due = nextDue(state);
    alarm = due === null || disposed ? undefined : timers.after(Math.max(SETTLE_MS, due - clock.now()), soon);
    const now = content(state) + shifts(state);
    if (now !== shown) for (const watcher of watchers) watcher();
    shown = now;
  }

  /** One after the other: each sees what the one before it left. */
  function queueUp(facts: readonly Fact[]): Promise<void> {
    const next = rounds.then(() => (disposed ? undefined : round(facts)));
    rounds = next.catch(() => undefined);
    return next;
  }
  /** Those that are asked for while one waits to run are that one. */
  function look(): void {
    if (pending) return;
    pending = true;
    rounds = rounds.then(() => {
      pending = false;
    });
    queueUp([]).catch(onError);
  }
  const soon = (): void =>
    void (settling ??= timers.after(Math.min(POLL_MS, Math.max(SETTLE_MS, PAUSE * tookMs)), () => {
      settling = undefined;
      look();
    }));

  const unsubscribe = bus.subscribe((signal) => {
    if (signal.kind === 'desk') soon();
  });
  const stop = timers.every(POLL_MS, look);

  return {
    get state() {
      return state;
    },
    get desks() {
      return desks;
    },
    submit: (...facts) => queueUp(facts),
    watch(changed) {
      watchers.add(changed);
      soon();
      return () => watchers.delete(changed);
    },
    position(id) {
      const place = state.places.get(id);
      if (!place?.told) return undefined;
      const { position, waitSeconds, reason } = place.told;
      return { position, expectedWaitSeconds: waitSeconds, reason, alternatives: place.alternatives };
    },
    dispose() {
      disposed = true;
      stop();
      settling?.();
      alarm?.();
      unsubscribe();
      watchers.clear();
    },
  };
}

/** Whose shift runs: it begins and ends without anybody's doing. */
const shifts = ({ operators, at }: RoutingState): string =>
  [...operators.values()].flatMap((each) => (onShift(each, at) ? [each.id] : [])).join();

/** All of a state but its instant. */
const content = (state: RoutingState): string => JSON.stringify(toSnapshot({ ...state, at: 0 }));
