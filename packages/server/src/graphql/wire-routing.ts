import type { RoutingPlace, RoutingSnapshot, TransferTarget } from '@segit-a-hivatal/contract/resolvers';
import type { RoutingShown } from '../domain/desk/index.ts';
import { Fault } from '../domain/fault.ts';
import type { Place, Target } from '../domain/routing/index.ts';

/** From what the routing knows to what the staff are shown, and from what they ask to what it knows. */

function place(each: Place): RoutingPlace {
  const operatorId = each.state === 'ACTIVE' ? each.owner : each.state === 'OFFERED' ? each.to : null;
  return {
    conversationId: each.citizen,
    site: each.wants.site,
    state: each.state === 'ACTIVE' ? 'ACTIVE' : 'WAITING',
    operatorId,
    offeredUntil: each.state === 'OFFERED' ? each.until : null,
    position: each.state === 'ACTIVE' ? null : (each.told?.position ?? null),
    expectedWaitSeconds: each.state === 'ACTIVE' ? null : (each.told?.waitSeconds ?? null),
    skills: each.widened ? [] : [...each.wants.skills],
  };
}

export const routingSnapshot = (shown: RoutingShown): RoutingSnapshot => ({
  state: shown.state,
  onShift: shown.onShift,
  offers: shown.offers.map(({ id, until }) => ({ conversationId: id, until })),
  meant: [...shown.meant],
  colleagues: shown.colleagues.map(({ id, name, role, state, skills, languages, capacity, load }) => ({
    id,
    name,
    role,
    state,
    skills: [...skills],
    languages: [...languages],
    capacity,
    load,
  })),
  places: shown.places.map(place),
});

export function target({ person, skill }: TransferTarget): Target {
  if (person != null && skill != null) throw new Fault('BAD_INPUT', 'either a person or a skill');
  if (person != null) return { to: 'PERSON', operator: person };
  return skill != null ? { to: 'SKILL', skill } : { to: 'QUEUE' };
}
