import type { Language, TaskState } from '@segit-a-hivatal/contract';
import type { SentDocument } from '../conversations/index.ts';
import type { StaffMember } from '../staff/index.ts';

/** A question or an answer between those who ask and those who prepare. */
export interface TaskNote {
  readonly id: string;
  readonly by: StaffMember;
  readonly at: number;
  readonly text: string;
}

/** An article that was written for a task, in the revision that was handed in. Who reviews and publishes it is another matter. */
export interface TaskArticle {
  readonly topic: string;
  readonly language: Language;
  readonly number: number;
  readonly title: string;
}

/** What is handed in: a text, a document of the library, or both, and the article that the text was written as. */
export interface Prepared {
  readonly result: string | null;
  readonly document: SentDocument | null;
  readonly article: TaskArticle | null;
}

/** A task as the rules see it. It holds nothing of the conversation but its id. Instants are ms since 1970. */
export interface TaskRecord extends Prepared {
  readonly id: string;
  readonly state: TaskState;
  readonly conversationId: string | null;
  readonly wanted: string;
  readonly topic: string;
  readonly language: Language;
  readonly createdAt: number;
  readonly dueAt: number;
  readonly askedBy: StaffMember;
  /** Who works on it, or has done it, or did when it was withdrawn. */
  readonly claimedBy: StaffMember | null;
  readonly notes: readonly TaskNote[];
  readonly endedAt: number | null;
}

/** A task with what stands beside it in the store. */
export interface TaskRow {
  readonly record: TaskRecord;
  /** It is claimed, and the lease of whoever claimed it ended `LIMITS.taskHeldMs` ago or earlier. */
  readonly stuck: boolean;
  /** Who has the conversation now. */
  readonly conversationOwnerId: string | null;
  /** Raised by each change: who decided on an older one decides again. */
  readonly version: number;
}

/** Whether this member of the staff may know of the task. Whoever takes a conversation over has its tasks too. */
export function mayRead({ record, conversationOwnerId }: TaskRow, staff: StaffMember): boolean {
  if (staff.role !== 'OPERATOR') return true;
  return record.askedBy.id === staff.id || conversationOwnerId === staff.id;
}

/** What this reader is shown: teleworkers do not learn from which conversation a task was asked. */
export const shownTo = (staff: StaffMember, { record, ...row }: TaskRow): TaskRow =>
  staff.role === 'TELEWORKER'
    ? { ...row, conversationOwnerId: null, record: { ...record, conversationId: null } }
    : { ...row, record };
