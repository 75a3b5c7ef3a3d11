import type { TaskRecord, TaskRow } from './model.ts';

/** Whose list of tasks it is. */
export type TaskReader =
  | { readonly as: 'COORDINATOR' }
  /** What they asked for, and what was asked from a conversation that they have now. */
  | { readonly as: 'OPERATOR'; readonly id: string }
  /** What is open or stuck, and what they have or had. */
  | { readonly as: 'TELEWORKER'; readonly id: string };

/** What the tasks need of a store. Each call is one statement. */
export interface TaskStore {
  /** Keeps a task, or gives the one that the same request asked for. */
  addTask(record: TaskRecord, requestId: string): Promise<TaskRow>;
  task(id: string): Promise<TaskRow | undefined>;
  /** Writes the task where its version is still this one. False: somebody was faster. */
  saveTask(record: TaskRecord, version: number): Promise<boolean>;
  /** Those not ended, the most urgent first, then those that ended after `endedAfter`, the newest first. */
  tasksFor(reader: TaskReader, endedAfter: number, limit: number): Promise<TaskRow[]>;
}
