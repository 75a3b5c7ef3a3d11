import type { OperatorProfile } from '../routing/index.ts';
import type { StaffMember } from '../staff/index.ts';
import type { Roster, Rosters } from './rosters.ts';

/** What the office says somebody can do, and when. */
export interface Abilities extends Pick<OperatorProfile, 'languages' | 'skills' | 'needs' | 'channels' | 'capacity'> {
  /** Null: whenever they say that they are available. */
  readonly roster: Roster | null;
}

/** What the routing may count on. Nobody can claim more than the office has given them. */
export interface Staffing {
  profileOf(member: Pick<StaffMember, 'id' | 'role'>, at: number): OperatorProfile;
}

/** Somebody whom the office has not set up is asked for nobody; they may pick by hand. */
const NOT_SET_UP: Abilities = { languages: [], skills: [], needs: [], channels: [], capacity: 1, roster: null };

export function createStaffing(parts: {
  /** Of the member of the staff with this id; undefined: the office has not set them up. */
  abilitiesOf(id: string): Abilities | undefined;
  rosters: Rosters;
  /** False in a demonstration: whoever tries it at night is asked too. */
  keepsRosters: boolean;
}): Staffing {
  const { abilitiesOf, rosters, keepsRosters } = parts;
  return {
    profileOf({ id, role }, at) {
      const { languages, skills, needs, channels, capacity, roster } = abilitiesOf(id) ?? NOT_SET_UP;
      const shifts = roster && keepsRosters ? rosters.shifts(roster, at) : null;
      return { id, role, languages, skills, needs, channels, capacity, roster: shifts };
    },
  };
}
