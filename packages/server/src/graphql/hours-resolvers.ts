import type { MutationResolvers, QueryResolvers } from '@segit-a-hivatal/contract/resolvers';
import { staffOf } from './context.ts';
import type { Context } from './context.ts';
import * as wireRules from './wire-rules.ts';

/** The book of the office's hours: each field is one call of the domain's service. */
export const hoursQueries = {
  async hoursRules(_root, _args, context) {
    const { services } = context;
    return wireRules.officeHours(services, await services.hoursBook.newest(staffOf(context)));
  },
  previewHours: (_root, { rules, weeks }, context) =>
    wireRules.preview(context.services.hoursBook.preview(staffOf(context), wireRules.rulesOf(rules), weeks)),
  async hoursRevisions(_root, { before }, context) {
    const revisions = await context.services.hoursBook.revisions(staffOf(context), before ?? null);
    return revisions.map(wireRules.revision);
  },
} satisfies QueryResolvers<Context>;

export const hoursMutations = {
  async saveHours(_root, { base, rules, note }, context) {
    const { services } = context;
    const edit = { base, rules: wireRules.rulesOf(rules), note };
    return wireRules.officeHours(services, await services.hoursBook.save(staffOf(context), edit));
  },

  async takeBackHours(_root, edit, context) {
    const { services } = context;
    return wireRules.officeHours(services, await services.hoursBook.takeBack(staffOf(context), edit));
  },
} satisfies MutationResolvers<Context>;
