import type { MutationResolvers } from '@segit-a-hivatal/contract/resolvers';
import { Fault } from '../domain/fault.ts';
import type { Context } from './context.ts';

/** Done many times a minute, and of no weight; what is written has its author in the log of the conversation. */
const UNRECORDED = new Set(['setTyping', 'markRead', 'sendRealTimeText', 'renewLease', 'sendMessage']);
/** Which of the arguments says what it was done to. */
const SUBJECTS = ['conversationId', 'taskId', 'callbackId', 'documentId', 'id', 'topic'] as const;

type Resolver = (root: unknown, args: Record<string, unknown>, context: Context, info: unknown) => unknown;

/** The mutations, each of whose calls by the staff is kept before it is answered, refused ones too. */
export function audited(mutations: MutationResolvers<Context>): MutationResolvers<Context> {
  const wrapped = Object.entries(mutations as Record<string, Resolver>).map(([action, resolve]) => {
    if (UNRECORDED.has(action)) return [action, resolve];
    const recorded: Resolver = async (root, args, context, info) => {
      const { viewer, services } = context;
      if (viewer.kind !== 'staff') return resolve(root, args, context, info);
      const step = { by: viewer.staff, action, subject: subjectOf(args) };
      try {
        const result = await resolve(root, args, context, info);
        await services.audit.record({ ...step, outcome: outcomeOf(result) });
        return result;
      } catch (error) {
        await services.audit.record({ ...step, outcome: error instanceof Fault ? error.code : 'INTERNAL' });
        throw error;
      }
    };
    return [action, recorded];
  });
  return Object.fromEntries(wrapped) as MutationResolvers<Context>;
}

function subjectOf(args: Record<string, unknown>): string | null {
  const all = { ...(args['input'] as object | undefined), ...args } as Record<string, unknown>;
  const found = SUBJECTS.map((name) => all[name]).find((value) => typeof value === 'string');
  return found ?? null;
}

/** A mutation's result is one of a union's types, or a plain value that says whether it was done. */
function outcomeOf(result: unknown): string {
  const typename = (result as { __typename?: unknown } | null)?.__typename;
  if (typeof typename === 'string') return typename;
  return result === false || result === null ? 'not done' : 'done';
}
