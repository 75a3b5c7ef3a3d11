import type { StaffRole } from '@segit-a-hivatal/contract';
import { Fault } from '../fault.ts';

/** A member of the staff, as the log-in library vouches for them. */
export interface StaffMember {
  readonly id: string;
  /** The name that citizens see. */
  readonly name: string;
  readonly role: StaffRole;
}

/** @throws Fault `FORBIDDEN` for everybody else */
export function assertCoordinates(staff: StaffMember): void {
  if (staff.role !== 'COORDINATOR') throw new Fault('FORBIDDEN', 'only coordinators do this');
}

/** Teleworkers prepare documents; they never receive a live conversation. */
export const answersCitizens = (staff: StaffMember): boolean => staff.role !== 'TELEWORKER';
