export {
  mayRead,
  shownTo,
  type Prepared,
  type TaskArticle,
  type TaskNote,
  type TaskRecord,
  type TaskRow,
} from './model.ts';
export * as taskRules from './rules.ts';
export type { TaskReader, TaskStore } from './store.ts';
export type { TaskSnapshot } from './feed.ts';
export { createTasks, type HandedIn, type NewTask, type Tasks, type TaskStep } from './service.ts';
