import { Fault } from '../fault.ts';
import type { StaffMember } from '../staff/index.ts';
import type { ArticleHead, ArticleStep } from './model.ts';

/** A step on what is written already. */
export type ArticleMove = Extract<ArticleStep, 'SUBMITTED' | 'RETURNED' | 'APPROVED' | 'PUBLISHED' | 'WITHDRAWN'>;

type Standing = Pick<ArticleHead, 'step' | 'authors'>;

/** From which steps each one leads on. Writing leads on from all of them. */
const FROM: Record<ArticleMove, readonly ArticleStep[]> = {
  SUBMITTED: ['SAVED', 'RETURNED'],
  RETURNED: ['SUBMITTED', 'APPROVED'],
  APPROVED: ['SUBMITTED'],
  PUBLISHED: ['APPROVED'],
  // Also while the next version is being written: what is wrong has to go at once.
  WITHDRAWN: ['IMPORTED', 'PUBLISHED', 'SAVED', 'SUBMITTED', 'RETURNED', 'APPROVED'],
};
const MOVES = Object.keys(FROM) as readonly ArticleMove[];

/** What a member of the staff can do with an article as it stands. @param live citizens read it now */
export function movesOf(staff: StaffMember, standing: Standing, live: boolean): ArticleMove[] {
  return MOVES.filter((move) => refusal(move, staff, standing, live) === null);
}

/** @throws Fault `FORBIDDEN` where somebody else has to, `BAD_INPUT` where it does not lead on from there */
export function assertMove(move: ArticleMove, staff: StaffMember, standing: Standing, live: boolean): void {
  const fault = refusal(move, staff, standing, live);
  if (fault) throw fault;
}

function refusal(move: ArticleMove, staff: StaffMember, { step, authors }: Standing, live: boolean): Fault | null {
  if (!FROM[move].includes(step) || (move === 'WITHDRAWN' && !live))
    return new Fault('BAD_INPUT', `${move} does not follow ${step}`, { path: 'step' });
  if ((move === 'PUBLISHED' || move === 'WITHDRAWN') && staff.role !== 'COORDINATOR')
    return new Fault('FORBIDDEN', 'only coordinators publish and withdraw');
  if (move === 'APPROVED' && authors.includes(staff.id))
    return new Fault('FORBIDDEN', 'nobody reviews what they have written');
  return null;
}
