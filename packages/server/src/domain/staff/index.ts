import type { StaffRole } from '@segit-a-hivatal/contract';

/** A member of the staff, as the log-in library vouches for them. */
export interface StaffMember {
  readonly id: string;
  /** The name that citizens see. */
  readonly name: string;
  readonly role: StaffRole;
}

/** Teleworkers prepare documents; they never receive a live conversation. */
export const answersCitizens = (staff: StaffMember): boolean => staff.role !== 'TELEWORKER';
