import { LIMITS } from '@segit-a-hivatal/contract';
import type { RequeueReason } from '@segit-a-hivatal/contract';
import { rules } from '../conversations/index.ts';
import type { Conversations } from '../conversations/index.ts';
import { Fault } from '../fault.ts';
import { endable, Latch } from '../latch.ts';
import type { Privacy } from '../privacy/index.ts';
import { loads, onShift } from '../routing/index.ts';
import type { Operator, OperatorState, Place, Routing, Target } from '../routing/index.ts';
import { assertCoordinates, answersCitizens } from '../staff/index.ts';
import type { StaffMember } from '../staff/index.ts';
import type { DeskStore } from './store.ts';

/** What the routing shows to a member of the staff. */
export interface RoutingShown {
  readonly state: OperatorState;
  /** False: outside their roster, in which they are not asked whatever their state. */
  readonly onShift: boolean;
  /** Who the reader is asked to take, and until when. */
  readonly offers: readonly { readonly id: string; readonly until: number }[];
  /** Who waits for the reader by name, and cannot be offered to them. */
  readonly meant: readonly string[];
  /** Whom one can hand on to. */
  readonly colleagues: readonly (Operator & { readonly name: string; readonly load: number })[];
  /** Where everybody is; for coordinators. */
  readonly places: readonly Place[];
}

/** What the staff tell the routing. Who owns a conversation is decided under its lock, here as everywhere. */
export interface HandingOn {
  /** Whether they are asked. What they can do, and when, is the office's to say. */
  setState(staff: StaffMember, state: OperatorState): Promise<void>;
  /** No: somebody else is asked. False: they are not asked, or no more. */
  decline(staff: StaffMember, id: string): Promise<boolean>;
  /** False: somebody else owns it now, or nobody does. */
  transfer(staff: StaffMember, id: string, fence: number, target: Target, note: string | null): Promise<boolean>;
  /** A coordinator's: from whoever has it, to the head of the queue. False: it is closed, or somebody was faster. */
  move(staff: StaffMember, id: string, target: Target): Promise<boolean>;
  feed(staff: StaffMember): AsyncIterableIterator<RoutingShown>;
}

export function createHandingOn(parts: {
  store: Pick<DeskStore, 'renewLease'>;
  conversations: Conversations;
  routing: Routing;
  privacy: Pick<Privacy, 'kept'>;
}): HandingOn {
  const { store, conversations, routing, privacy } = parts;

  function assertAnswers(staff: StaffMember): void {
    if (!answersCitizens(staff)) throw new Fault('FORBIDDEN', 'this role receives no conversations');
  }

  async function backToQueue(
    id: string,
    staff: StaffMember | null,
    fence: number,
    because: RequeueReason,
    note: string | null,
  ) {
    return (await conversations.decide(id, null, rules.requeue(staff, fence, because, note))).outcome;
  }

  return {
    async setState(staff, state) {
      assertAnswers(staff);
      if (state === 'AWAY') throw new Fault('BAD_INPUT', 'whoever goes leaves the desk');
      // The lease first: without one they count as away at the next look.
      await store.renewLease(staff, LIMITS.leaseLifetimeMs);
      await routing.submit({ type: 'operator-state', operator: staff.id, state });
    },

    async decline(staff, id) {
      assertAnswers(staff);
      const place = routing.state.places.get(id);
      if (place?.state !== 'OFFERED' || place.to !== staff.id) return false;
      await routing.submit({ type: 'declined', citizen: id, operator: staff.id });
      return true;
    },

    async transfer(staff, id, fence, target, note) {
      assertAnswers(staff);
      if (!(await backToQueue(id, staff, fence, 'TRANSFERRED', note && privacy.kept('citizen', note, 'hu'))))
        return false;
      await routing.submit({ type: 'transferred', citizen: id, operator: staff.id, target });
      return true;
    },

    async move(staff, id, target) {
      assertCoordinates(staff);
      const { outcome: now } = await conversations.decide(id, null, ({ record }) => ({ outcome: record }));
      if (now.erased) throw new Fault('NOT_FOUND', 'no such conversation');
      if (now.state === 'CLOSED') return false;
      if (now.state === 'ACTIVE' && !(await backToQueue(id, null, now.fence, 'MOVED', null))) return false;
      await routing.submit({ type: 'moved', citizen: id, by: staff.id, target });
      return true;
    },

    feed(staff) {
      assertAnswers(staff);
      const latch = new Latch();
      return endable(latch, shown(routing, staff, latch));
    },
  };
}

async function* shown(routing: Routing, staff: StaffMember, latch: Latch): AsyncGenerator<RoutingShown, void> {
  const unwatch = routing.watch(() => latch.wake());
  let before = '';
  try {
    while (await latch.woken()) {
      const now = show(routing, staff);
      const text = JSON.stringify(now);
      if (text === before) continue;
      before = text;
      yield now;
    }
  } finally {
    unwatch();
  }
}

function show({ state, desks }: Routing, staff: StaffMember): RoutingShown {
  const places = [...state.places.values()];
  const load = loads(places);
  const reader = state.operators.get(staff.id);
  return {
    state: reader?.state ?? 'AWAY',
    onShift: reader === undefined || onShift(reader, state.at),
    offers: places.flatMap((place) =>
      place.state === 'OFFERED' && place.to === staff.id ? [{ id: place.citizen, until: place.until }] : [],
    ),
    meant: places.flatMap((place) =>
      place.state === 'WAITING' && place.wish?.operator === staff.id ? [place.citizen] : [],
    ),
    colleagues: desks.flatMap(({ id, name }) => {
      const operator = state.operators.get(id);
      return operator && answersCitizens({ ...operator, name }) ? [{ ...operator, name, load: load.get(id) ?? 0 }] : [];
    }),
    places: staff.role === 'COORDINATOR' ? places : [],
  };
}
