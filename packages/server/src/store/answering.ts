import { Fault } from '../domain/fault.ts';

/** After this a statement counts as unanswered: its outcome is unknown, and the caller may repeat it. */
export const ANSWER_MS = 10_000;

/** The same functions, whose failures say `UNAVAILABLE`: the cause is the database, not the caller. */
export function answering<T extends object>(functions: T): T {
  const wrapped = Object.entries(functions).map(([name, call]) => [
    name,
    async (...args: unknown[]) => {
      try {
        return await (call as (...a: unknown[]) => Promise<unknown>)(...args);
      } catch (error) {
        if (error instanceof Fault) throw error;
        const fault = new Fault('UNAVAILABLE', 'the database did not answer');
        fault.cause = error;
        throw fault;
      }
    },
  ]);
  return Object.fromEntries(wrapped) as T;
}
