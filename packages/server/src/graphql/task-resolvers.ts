import type { MutationResolvers, Task, TaskSnapshot, TaskStepResult } from '@segit-a-hivatal/contract/resolvers';
import type { TaskRow, TaskSnapshot as Shown, TaskStep } from '../domain/tasks/index.ts';
import { staffOf } from './context.ts';
import type { Context } from './context.ts';

/** The teleworkers' tasks: each field is one call of the domain's service, as in `resolvers.ts`. */
export const taskMutations = {
  async createTask(_root, { input }, context) {
    const { conversationId = null, ...asked } = input;
    const row = await context.services.tasks.create(staffOf(context), { ...asked, conversationId });
    return row
      ? { __typename: 'TaskCreated', task: task(row) }
      : { __typename: 'OwnershipLost', conversationId: conversationId ?? '' };
  },

  claimTask: async (_root, { taskId }, context) =>
    result(taskId, await context.services.tasks.claim(staffOf(context), taskId)),

  releaseTask: async (_root, { taskId }, context) =>
    result(taskId, await context.services.tasks.release(staffOf(context), taskId)),

  noteOnTask: async (_root, { taskId, noteId, text }, context) =>
    result(taskId, await context.services.tasks.note(staffOf(context), taskId, { id: noteId, text })),

  async finishTask(_root, { taskId, result: text = null, document = null, articleNumber = null }, context) {
    const handedIn = { result: text, document, articleNumber };
    return result(taskId, await context.services.tasks.finish(staffOf(context), taskId, handedIn));
  },

  sendBackTask: async (_root, { taskId, noteId, text }, context) =>
    result(taskId, await context.services.tasks.sendBack(staffOf(context), taskId, { id: noteId, text })),

  withdrawTask: async (_root, { taskId }, context) =>
    result(taskId, await context.services.tasks.withdraw(staffOf(context), taskId)),
} satisfies MutationResolvers<Context>;

export const taskSubscription = {
  subscribe: (_root: unknown, _args: unknown, context: Context) => context.services.tasks.feed(staffOf(context)),
  resolve: ((shown: Shown, _args: unknown, { services }: Context): TaskSnapshot => ({
    now: services.clock.now(),
    tasks: shown.tasks.map(task),
    more: shown.more,
  })) as never,
};

const task = ({ record, stuck }: TaskRow): Task => ({ ...record, stuck, notes: [...record.notes] });

function result(taskId: string, step: TaskStep): TaskStepResult {
  switch (step.kind) {
    case 'done':
      return { __typename: 'TaskStepDone', task: task(step.row) };
    case 'not-yours':
      return { __typename: 'TaskNotYours', taskId, by: step.by };
    case 'ended':
      return { __typename: 'TaskEnded', taskId, state: step.state };
    case 'document-gone':
      return { __typename: 'DocumentUnavailable', problem: 'REPLACED' };
  }
}
