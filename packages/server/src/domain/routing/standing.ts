import { put, say } from './draft.ts';
import type { Draft } from './draft.ts';
import { able, present, shiftEnd } from './matching.ts';
import type { Place, Standing, WaitReason } from './model.ts';
import { expectedMs, serviceKind } from './service-times.ts';

/** Those who want the same have the same helpers, who are looked up once. */
interface Group {
  readonly helpers: ReadonlySet<string>;
  readonly capacity: number;
  /** What the free hands among them take at once. */
  readonly free: number;
  /** Until when each of them carries how much, by the end of their shift. */
  readonly shifts: readonly { readonly end: number; readonly capacity: number }[];
}

/** A wait that has grown by less than this, or by less than a quarter, is not told: figures that jump help nobody. */
const TOLERANCE_S = 120;

/**
 * Tells everybody who waits their place and about how long it will be, where that has changed. The wait is the work ahead
 * that the same helpers will have to do, divided by what they carry at once.
 */
export function tellEverybody(draft: Draft): void {
  const groups = new Map<string, Group>();
  const busy = new Map<string, number>();
  for (const place of draft.places.values()) {
    if (place.state === 'ACTIVE') busy.set(place.owner, (busy.get(place.owner) ?? 0) + place.weight);
  }
  const groupOf = ({ wants, widened }: Place): [string, Group] => {
    const sign = wants.needs.includes('SIGN_LANGUAGE');
    const key = JSON.stringify([wants.language, wants.channel, sign, widened ? [] : wants.skills]);
    let group = groups.get(key);
    if (!group) {
      const helpers = [...draft.operators.values()].filter(
        (operator) => present(operator, draft.at) && operator.state !== 'BREAK' && able(operator, wants, widened),
      );
      const capacity = helpers.reduce((sum, operator) => sum + operator.capacity, 0);
      const taken = helpers.reduce((sum, { id, capacity }) => sum + Math.min(capacity, busy.get(id) ?? 0), 0);
      const shifts = helpers
        .map((operator) => ({ end: shiftEnd(operator, draft.at) ?? draft.at, capacity: operator.capacity }))
        .sort((a, b) => a.end - b.end);
      group = { helpers: new Set(helpers.map(({ id }) => id)), capacity, free: capacity - taken, shifts };
      groups.set(key, group);
    }
    return [key, group];
  };
  const competing = new Map<string, boolean>();
  const compete = (a: string, b: string): boolean => {
    const pair = `${a} ${b}`;
    let answer = competing.get(pair);
    if (answer === undefined) {
      const others = groups.get(b)?.helpers;
      answer = [...(groups.get(a)?.helpers ?? [])].some((id) => others?.has(id));
      competing.set(pair, answer);
    }
    return answer;
  };

  /** Work of those ahead, weight × ms, by group. */
  const ahead = new Map<string, number>();
  draft.queue.forEach((citizen, index) => {
    const place = draft.places.get(citizen);
    if (!place) return;
    const [key, group] = groupOf(place);
    const ms = expectedMs(draft.services, serviceKind(place.wants));
    const weight = averageWeight(draft, place, group);
    let waitSeconds: number | null = null;
    if (ms !== null && group.capacity > 0) {
      let work = weight * ms;
      for (const [other, amount] of ahead) if (compete(key, other)) work += amount;
      const waitMs = doneAfter(Math.max(0, work - group.free * ms), draft.at, group);
      // Whole minutes: a wait that is told every second anew is noise to a listener.
      waitSeconds = waitMs === null ? null : Math.max(1, Math.ceil(waitMs / 60_000)) * 60;
    }
    ahead.set(key, (ahead.get(key) ?? 0) + weight * (ms ?? 0));
    tell(draft, place, index + 1, waitSeconds);
  });
  draft.causes.clear();
}

/** How long the helpers need for this work; null where their shifts end before. */
function doneAfter(work: number, at: number, { capacity, shifts }: Group): number | null {
  let from = at;
  for (const shift of shifts) {
    const done = capacity * (shift.end - from);
    if (work <= done) return from - at + work / capacity;
    work -= done;
    from = shift.end;
    capacity -= shift.capacity;
  }
  return null;
}

function averageWeight({ policy }: Draft, { wants }: Place, { helpers, capacity }: Group): number {
  if (wants.channel === 'VIDEO') return capacity / Math.max(1, helpers.size);
  return wants.needs.includes('WRITES_SLOWLY') ? policy.weights.slow : policy.weights.chat;
}

const worse = (now: number | null, before: number | null): boolean => (now ?? Infinity) > (before ?? Infinity);

function tell(draft: Draft, place: Place, position: number, seconds: number | null): void {
  const { told } = place;
  let waitSeconds = seconds;
  const back = told !== null && position > told.position;
  if (told && told.waitSeconds !== null && seconds !== null && seconds > told.waitSeconds && !back) {
    const grown = seconds - told.waitSeconds;
    if (grown < Math.max(TOLERANCE_S, told.waitSeconds / 4)) waitSeconds = told.waitSeconds;
  }
  // Nothing was expected before: a first expectation is no worsening.
  const longer = told !== null && told.waitSeconds !== null && worse(waitSeconds, told.waitSeconds);
  if (told && told.position === position && told.waitSeconds === waitSeconds) return;
  const standing: Standing = { position, waitSeconds, reason: back || longer ? because(draft, back) : null };
  put(draft, { ...place, told: standing });
  say(draft, { type: 'told', citizen: place.citizen, standing });
}

function because({ causes }: Draft, back: boolean): WaitReason {
  const order: readonly WaitReason[] = back
    ? ['MOVED_AHEAD', 'REQUEUED_AHEAD']
    : ['OPERATOR_LEFT', 'REQUEUED_AHEAD', 'MOVED_AHEAD'];
  return order.find((cause) => causes.has(cause)) ?? 'SLOWER_THAN_EXPECTED';
}
