import { Fault } from '../fault.ts';
import { answersCitizens } from '../staff/index.ts';
import type { StaffMember } from '../staff/index.ts';
import type { Prepared, TaskRecord, TaskRow } from './model.ts';

/**
 * The life of a task, as pure decisions on what was read:
 *
 *     OPEN ──claim──▶ CLAIMED ──finish──▶ DONE
 *       ▲ │              │ │ ◀──send back──┘
 *       │ └──withdraw──▶ │ └──withdraw──▶ WITHDRAWN
 *       └────release─────┘
 *
 * Whoever claimed a task keeps it when their line goes. Once it is stuck another teleworker may claim it, as it is; until
 * one does, it is still theirs. What is sent back comes to whoever did it, with what they handed in; so where they are away
 * it is stuck, and others see it.
 */
export interface TaskDecision {
  /** `not-yours`: somebody else has it, or nobody · `ended`: it was done or withdrawn before. */
  readonly outcome: 'done' | 'not-yours' | 'ended';
  readonly patch?: Partial<TaskRecord>;
}

export type TaskRule = (row: TaskRow, now: number) => TaskDecision;

const MOST_NOTES = 50;

function assertPrepares(staff: StaffMember): void {
  if (staff.role !== 'TELEWORKER') throw new Fault('FORBIDDEN', 'only teleworkers work on tasks');
}

const has = ({ state, claimedBy }: TaskRecord, staff: StaffMember): boolean =>
  state === 'CLAIMED' && claimedBy?.id === staff.id;

export function claim(staff: StaffMember): TaskRule {
  assertPrepares(staff);
  return ({ record, stuck }) => {
    if (record.endedAt !== null) return { outcome: 'ended' };
    // The winner who did not hear of it and asks again is still the winner.
    if (has(record, staff)) return { outcome: 'done' };
    if (record.state === 'CLAIMED' && !stuck) return { outcome: 'not-yours' };
    return { outcome: 'done', patch: { state: 'CLAIMED', claimedBy: staff } };
  };
}

export function release(staff: StaffMember): TaskRule {
  assertPrepares(staff);
  return ({ record }) => {
    if (record.endedAt !== null) return { outcome: 'ended' };
    if (record.state === 'OPEN') return { outcome: 'done' };
    if (!has(record, staff)) return { outcome: 'not-yours' };
    return { outcome: 'done', patch: { state: 'OPEN', claimedBy: null } };
  };
}

interface Said {
  readonly id: string;
  readonly text: string;
}

/** A repeated note was stored, whatever has become of the task since. */
function isRepeated({ notes }: TaskRecord, staff: StaffMember, said: Said): boolean {
  const earlier = notes.find(({ id, by }) => id === said.id && by.id === staff.id);
  if (earlier && earlier.text !== said.text) throw new Fault('CONFLICT', 'this noteId has another text');
  return earlier !== undefined;
}

function withNote({ notes }: TaskRecord, by: StaffMember, said: Said, at: number): Pick<TaskRecord, 'notes'> {
  if (notes.length >= MOST_NOTES) throw new Fault('BAD_INPUT', `a task has at most ${MOST_NOTES} notes`);
  return { notes: [...notes, { ...said, by, at }] };
}

export function note(staff: StaffMember, said: Said): TaskRule {
  return ({ record }, now) => {
    if (isRepeated(record, staff, said)) return { outcome: 'done' };
    if (record.endedAt !== null) return { outcome: 'ended' };
    const others = record.state === 'CLAIMED' && !has(record, staff);
    if (!answersCitizens(staff) && others) return { outcome: 'not-yours' };
    return { outcome: 'done', patch: withNote(record, staff, said, now) };
  };
}

export function finish(staff: StaffMember, prepared: Prepared): TaskRule {
  assertPrepares(staff);
  const { result, document, article } = prepared;
  if (result === null && document === null) throw new Fault('BAD_INPUT', 'a result is a text, a document, or both');
  return ({ record }, now) => {
    const same =
      record.result === result &&
      record.document?.id === document?.id &&
      record.document?.version === document?.version &&
      record.article?.number === article?.number;
    if (record.state === 'DONE' && record.claimedBy?.id === staff.id && same) return { outcome: 'done' };
    if (record.endedAt !== null) return { outcome: 'ended' };
    if (!has(record, staff)) return { outcome: 'not-yours' };
    return { outcome: 'done', patch: { state: 'DONE', ...prepared, endedAt: now } };
  };
}

/** Something is missing: the note says what. */
export function sendBack(staff: StaffMember, said: Said): TaskRule {
  if (!answersCitizens(staff)) throw new Fault('FORBIDDEN', 'who asked sends a task back');
  return ({ record }, now) => {
    if (isRepeated(record, staff, said)) return { outcome: 'done' };
    if (record.state === 'WITHDRAWN') return { outcome: 'ended' };
    if (record.state !== 'DONE') return { outcome: 'not-yours' };
    return { outcome: 'done', patch: { ...withNote(record, staff, said, now), state: 'CLAIMED', endedAt: null } };
  };
}

export function withdraw(staff: StaffMember): TaskRule {
  if (!answersCitizens(staff)) throw new Fault('FORBIDDEN', 'who asked withdraws a task');
  return ({ record }, now) => {
    if (record.state === 'WITHDRAWN') return { outcome: 'done' };
    if (record.endedAt !== null) return { outcome: 'ended' };
    return { outcome: 'done', patch: { state: 'WITHDRAWN', endedAt: now } };
  };
}
