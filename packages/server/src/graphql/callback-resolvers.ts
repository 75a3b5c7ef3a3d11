import { about, LIMITS } from '@segit-a-hivatal/contract';
import type { MutationResolvers, QueryResolvers } from '@segit-a-hivatal/contract/resolvers';
import { Fault } from '../domain/fault.ts';
import { begun } from './begun.ts';
import { citizenOf, staffOf } from './context.ts';
import type { Context } from './context.ts';
import * as wireCallbacks from './wire-callbacks.ts';

/** Callbacks, of who asks for one and of who makes it: each field is one call of the domain's service. */
export const callbackQueries = {
  async myCallback(_root, _args, context) {
    const { services } = context;
    const record = await services.callbacks.newest(citizenOf(context));
    return record ? wireCallbacks.callback(services, record) : null;
  },
} satisfies QueryResolvers<Context>;

export const callbackMutations = {
  async requestCallback(_root, { input }, context) {
    const { services, throttle, address } = context;
    const citizen = citizenOf(context);
    if (!input.consent) throw new Fault('BAD_INPUT', 'a number is kept with consent only');
    if (input.number.length > LIMITS.telephoneLength) throw new Fault('BAD_INPUT', 'a number has 60 characters');
    const asked = { ...begun(input), number: input.number, time: input.time, about: aboutOf(input.about) };
    const outcome = await services.callbacks.request(citizen, asked, () =>
      retryAfter(throttle.callback(citizen.id, address)),
    );
    return wireCallbacks.requestOutcome(services, outcome);
  },

  cancelCallback: (_root, { callbackId }, context) =>
    context.services.callbacks.withdraw(citizenOf(context), callbackId),

  async claimCallback(_root, { callbackId }, context) {
    const { services } = context;
    const claimed = await services.desk.claimCallback(staffOf(context), callbackId);
    return wireCallbacks.claimOutcome(services, callbackId, claimed);
  },

  async settleCallback(_root, { callbackId, fence, outcome }, context) {
    const done = await context.services.callbacks.settle(staffOf(context), callbackId, fence, outcome);
    return { __typename: done ? 'CallbackSettled' : 'CallbackLost', callbackId };
  },
} satisfies MutationResolvers<Context>;

function aboutOf(written: string | null | undefined): string | null {
  if (written == null) return null;
  const line = about(written);
  if (line === null) throw new Fault('BAD_INPUT', 'what it is about is one line of 1 to 200 characters');
  return line;
}

/** A limit as an outcome: when to try again; null: it was not reached. */
async function retryAfter(admitted: Promise<void>): Promise<number | null> {
  try {
    await admitted;
    return null;
  } catch (error) {
    if (error instanceof Fault && error.code === 'RATE_LIMITED') return Number(error.details.retryAfterMs);
    throw error;
  }
}
