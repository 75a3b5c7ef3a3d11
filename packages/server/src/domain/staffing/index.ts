export { createStaffing, type Abilities, type Staffing } from './staffing.ts';
export { createRosters, type Roster, type RosterException, type Rosters, type Shift } from './rosters.ts';
