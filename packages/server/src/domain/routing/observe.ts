import type { RoutingEvent } from './events.ts';
import type { Operator, OperatorProfile, RoutingState, Wants } from './model.ts';
import type { RoutingView } from './store.ts';
import type { StaffMember } from '../staff/index.ts';

/**
 * What has happened, found by comparing what is so with what the routing knows. So a lost doorbell, a crash between two
 * writes, or another process's step is found like anything else: the store is right, and the routing follows.
 */

export type Fact = RoutingEvent extends infer E ? (E extends unknown ? Omit<E, 'at'> : never) : never;

type Seen = RoutingView['conversations'][number];

/** What the office has set up, as far as the routing asks for it. */
export interface OfficeRules {
  /** What whoever answers there should know well. */
  skillsFor(site: string, topic: string | null): readonly string[];
  /** What somebody can do, and when they are asked: the office says it, nobody claims it. */
  profileOf(member: Pick<StaffMember, 'id' | 'role'>, at: number): OperatorProfile;
}

const wantsOf = ({ siteKey, language, preferences, chosenTopic }: Seen, office: OfficeRules): Wants => ({
  site: siteKey,
  language,
  channel: 'CHAT',
  needs: preferences,
  skills: office.skillsFor(siteKey, chosenTopic),
});

const same = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();

export function observe(
  state: RoutingState,
  { conversations, calledBack, desks }: RoutingView,
  office: OfficeRules,
  at: number,
): Fact[] {
  const facts: Fact[] = [];
  const known = new Set<string>();
  const atDesk = new Set(desks.map(({ id }) => id));

  // Somebody who is at their desk and has said nothing picks by hand: present, and not asked.
  const enter = (member: Pick<StaffMember, 'id' | 'role'>): void => {
    if (known.has(member.id)) return;
    known.add(member.id);
    const operator = state.operators.get(member.id);
    const profile = office.profileOf(member, at);
    const here = operator && operator.state !== 'AWAY';
    if (here && JSON.stringify(profileOf(operator)) === JSON.stringify(profile)) return;
    facts.push({ type: 'operator', profile, state: here ? operator.state : 'BUSY' });
  };
  desks.forEach(enter);

  for (const seen of conversations) {
    const { id, ownerId, ownerRole } = seen;
    const owner = seen.state === 'ACTIVE' && ownerId !== null ? ownerId : null;
    const place = state.places.get(id);
    const before = place?.state === 'ACTIVE' ? place.owner : null;
    if (!place) facts.push({ type: 'arrived', citizen: id, wants: wantsOf(seen, office) });
    else if (!same(place.wants.needs, seen.preferences)) {
      facts.push({ type: 'wants-changed', citizen: id, wants: { ...place.wants, needs: seen.preferences } });
    }
    if (before !== null && before !== owner) {
      if (owner === null && seen.requeued === null) {
        // Ended and begun again in between.
        facts.push({ type: 'closed', citizen: id, operator: before });
        facts.push({ type: 'arrived', citizen: id, wants: wantsOf(seen, office) });
      } else {
        const because = seen.requeued ?? undefined;
        facts.push({ type: 'returned', citizen: id, operator: before, ...(because && { because }) });
      }
    }
    if (owner !== null && owner !== before) {
      enter({ id: owner, role: ownerRole ?? 'OPERATOR' });
      facts.push({ type: 'accepted', citizen: id, operator: owner });
    }
  }

  const live = new Set(conversations.map(({ id }) => id));
  for (const place of state.places.values()) {
    if (live.has(place.citizen)) continue;
    if (place.state === 'ACTIVE') facts.push({ type: 'closed', citizen: place.citizen, operator: place.owner });
    else if (calledBack.has(place.citizen))
      facts.push({ type: 'chose', citizen: place.citizen, alternative: 'CALLBACK' });
    else facts.push({ type: 'left', citizen: place.citizen });
  }

  // What they had is swept back to the queue by the desk, and seen there.
  for (const { id, state: was } of state.operators.values()) {
    if (was !== 'AWAY' && !atDesk.has(id)) facts.push({ type: 'operator-state', operator: id, state: 'AWAY' });
  }
  return facts;
}

const profileOf = ({ state: _state, idleSince: _idle, ...profile }: Operator): OperatorProfile => profile;
