import { mailAddress } from '@segit-a-hivatal/contract';
import { rttEdit } from '@segit-a-hivatal/contract/rtt';
import type { Channel, Resolvers } from '@segit-a-hivatal/contract/resolvers';
import { Fault } from '../domain/fault.ts';
import { articleMutations, articleQueries } from './article-resolvers.ts';
import { audited } from './audited.ts';
import { begun, preferencesOf } from './begun.ts';
import { callbackMutations, callbackQueries } from './callback-resolvers.ts';
import { actorOf, citizenActor, citizenOf, staffOf } from './context.ts';
import type { Context } from './context.ts';
import { documentMutations, documentQueries } from './document-resolvers.ts';
import { hoursMutations, hoursQueries } from './hours-resolvers.ts';
import { scalars } from './scalars.ts';
import { taskMutations, taskSubscription } from './task-resolvers.ts';
import * as wireAudit from './wire-audit.ts';
import * as wireHours from './wire-hours.ts';
import * as wireReports from './wire-reports.ts';
import * as routingWire from './wire-routing.ts';
import * as wire from './wire.ts';

/** More than anybody reads. */
const MOST_ARTICLES = 10;
/** More beside a conversation would be in its way. */
const MOST_SUGGESTIONS = 3;

function ofSite<T>(found: T | null): T {
  if (found === null) throw new Fault('NOT_FOUND', 'no such site');
  return found;
}

/**
 * Each field is one call of a domain service; who may do what is decided there, under the conversation's lock.
 * `epoch` is passed in because it is the store's, which resolvers do not know.
 */
export function createResolvers(epoch: () => Promise<string>): Resolvers<Context> {
  return {
    ...scalars,

    Query: {
      service: (_root, { site, channel }, { services }) => ofSite(wireHours.service(services, site, channel)),
      site: (_root, { key }, { services }) => ofSite(wire.site(services, key)),
      points: (_root, { site }, { services }) => ofSite(wireHours.points(services, site)),
      async searchKnowledge(_root, { site, query }, { services: { sites, knowledge, missedSearches } }) {
        const { key } = ofSite(sites.find(site) ?? null);
        const found = [...knowledge.search(query, MOST_ARTICLES)];
        if (found.length === 0) await missedSearches.count(key, query, 'UNANSWERED');
        return found;
      },
      knowledgeArticle: (_root, { site, topic, easy }, { services: { sites, knowledge } }) =>
        sites.find(site) ? knowledge.article(topic, easy) : ofSite(null),
      async myConversation(_root, _args, context) {
        const record = await context.services.conversations.newest(citizenOf(context));
        return record ? wire.conversation(record, await epoch()) : null;
      },
      myData: (_root, _args, context) => context.services.ownData.export(citizenOf(context)),
      me: (_root, _args, { viewer }) => (viewer.kind === 'staff' ? viewer.staff : null),
      topics: (_root, _args, context) =>
        staffOf(context) && context.services.office.topics.map(({ key, name }) => ({ key, name: name.hu })),
      skills: (_root, _args, context) => staffOf(context) && [...context.services.office.skills],
      suggestArticles: (_root, { text, easy }, context) =>
        staffOf(context) && [...context.services.knowledge.suggest(text, easy, MOST_SUGGESTIONS)],
      cannedReplies: (_root, _args, context) => staffOf(context) && [...context.services.office.cannedReplies],
      ...callbackQueries,
      ...documentQueries,
      ...articleQueries,
      ...hoursQueries,
      async report(_root, { from, to }, context) {
        const { services } = context;
        return wireReports.report(services, from, to, await services.reports.report(staffOf(context), from, to));
      },
      async auditLog(_root, { after, ...of }, context) {
        const page = { staffId: of.staffId ?? null, action: of.action ?? null, day: of.day ?? null };
        const filter = { ...page, after: wireAudit.cursorOf(after ?? null) };
        return (await context.services.audit.read(staffOf(context), filter)).map(wireAudit.entry);
      },
      auditFilters: (_root, _args, context) => context.services.audit.filters(staffOf(context)),
      erased: async (_root, _args, context) =>
        (await context.services.retention.report(staffOf(context))).map(wireAudit.erased),
      nextErasure: (_root, _args, context) => context.services.retention.nextRun(staffOf(context)),
    },

    Mutation: audited({
      openSession: async (_root, { site }, { services }) => {
        const { token, expiresAt } = await services.sessions.open(site);
        return { token, expiresAt };
      },

      async startConversation(_root, { input }, context) {
        const { services } = context;
        const citizen = citizenOf(context);
        const outcome = await services.conversations.start(citizen, begun(input));
        switch (outcome.kind) {
          case 'started':
            return {
              __typename: 'ConversationStarted',
              conversation: wire.conversation(outcome.record, await epoch()),
            };
          case 'full':
            return { __typename: 'QueueFull', waiting: outcome.waiting };
          case 'closed':
            return { __typename: 'ServiceClosed', service: knownService(context, citizen.siteKey) };
        }
      },

      async leaveMessage(_root, { input }, context) {
        const citizen = citizenOf(context);
        await context.throttle.leftMessage(context.address);
        const { clientMessageId, text, language } = input;
        const left = { ...begun(input), message: { clientMessageId, text, language } };
        const record = await context.services.conversations.leaveMessage(citizen, left);
        return { conversation: wire.conversation(record, await epoch()) };
      },

      keepAsMessage: (_root, { conversationId }, context) =>
        context.services.conversations.keepAsMessage(citizenActor(context), conversationId),

      async answerByMail(_root, { conversationId, address, consent }, context) {
        const asked = address ?? null;
        if (asked !== null && !consent) throw new Fault('BAD_INPUT', 'an address is kept with consent only');
        if (asked !== null && mailAddress(asked) === null) return { __typename: 'MailAddressRefused', conversationId };
        const { answerMails } = context.services;
        const keptUntil = await answerMails.setAddress(citizenActor(context), conversationId, asked);
        return { __typename: 'AnswerByMailSet', keptUntil };
      },

      async sendMessage(_root, { input }, context) {
        const { conversationId: id, fence, clientMessageId, text, language } = input;
        const actor = actorOf(context);
        if (actor.kind === 'citizen') await context.throttle.message(context.caller);
        const { conversations } = context.services;
        const outcome = await conversations.send(actor, id, fence ?? null, { clientMessageId, text, language });
        switch (outcome.kind) {
          case 'stored':
            return { __typename: 'MessageStored', clientMessageId, seq: outcome.seq, at: outcome.at };
          case 'ended':
            return { __typename: 'ConversationEnded', conversationId: id };
          case 'ownership-lost':
            return { __typename: 'OwnershipLost', conversationId: id };
        }
      },

      markRead: (_root, { conversationId, upTo, fence }, context) =>
        context.services.conversations.markRead(actorOf(context), conversationId, fence ?? null, upTo),

      async missSearch(_root, { site, query }, { services: { sites, missedSearches } }) {
        await missedSearches.count(ofSite(sites.find(site) ?? null).key, query, 'NOT_THIS');
        return true;
      },

      setTyping: (_root, { conversationId, typing }, context) =>
        context.services.conversations.setTyping(actorOf(context), conversationId, typing),

      sendRealTimeText(_root, { input: { conversationId, fence, ...sent } }, context) {
        const edit = rttEdit(sent);
        if (!edit) throw new Fault('BAD_INPUT', 'no edit of real-time text');
        return context.services.realTimeText.pass(actorOf(context), conversationId, fence ?? null, edit);
      },

      setPreferences: (_root, { conversationId, preferences }, context) =>
        context.services.conversations.setPreferences(
          citizenActor(context),
          conversationId,
          preferencesOf(preferences),
        ),

      endConversation: (_root, { conversationId }, context) =>
        context.services.conversations.end(citizenActor(context), conversationId),

      async reopenConversation(_root, { conversationId }, context) {
        const actor = citizenActor(context);
        const outcome = await context.services.conversations.reopen(actor, conversationId);
        switch (outcome.kind) {
          case 'reopened':
            return {
              __typename: 'ConversationReopened',
              conversation: wire.conversation(outcome.record, await epoch()),
            };
          case 'too-late':
            return { __typename: 'ReopenTooLate', conversationId };
          case 'closed':
            return { __typename: 'ServiceClosed', service: knownService(context, actor.siteKey) };
        }
      },

      answerSurvey: (_root, { conversationId, answers: { useful = null, easy = null, again = null } }, context) =>
        context.services.conversations.answerSurvey(citizenActor(context), conversationId, { useful, easy, again }),

      deleteConversation: (_root, { conversationId }, context) =>
        context.services.ownData.erase(citizenOf(context), conversationId),

      async acceptConversation(_root, { conversationId }, context) {
        const result = await context.services.desk.accept(staffOf(context), conversationId);
        switch (result.kind) {
          case 'accepted':
            return {
              __typename: 'ConversationAccepted',
              conversation: wire.deskConversation(context.services, await epoch(), result.row),
            };
          case 'taken':
            return {
              __typename: 'AlreadyTaken',
              conversationId,
              by: wire.operator(result.ownerName, result.ownerRole),
            };
          case 'ended':
            return { __typename: 'ConversationEnded', conversationId };
        }
      },

      async returnConversation(_root, { conversationId, fence }, context) {
        return ownerStep(conversationId, await context.services.desk.giveBack(staffOf(context), conversationId, fence));
      },

      async closeConversation(_root, { conversationId, fence, topic }, context) {
        const { desk } = context.services;
        return ownerStep(conversationId, await desk.close(staffOf(context), conversationId, fence, topic));
      },

      async transferConversation(_root, { conversationId, fence, target, note }, context) {
        const to = routingWire.target(target);
        const { handingOn } = context.services;
        return ownerStep(
          conversationId,
          await handingOn.transfer(staffOf(context), conversationId, fence, to, note ?? null),
        );
      },

      async setOperatorState(_root, { state }, context) {
        await context.services.handingOn.setState(staffOf(context), state);
        return true;
      },

      declineConversation: (_root, { conversationId }, context) =>
        context.services.handingOn.decline(staffOf(context), conversationId),

      moveConversation: (_root, { conversationId, target }, context) =>
        context.services.handingOn.move(staffOf(context), conversationId, routingWire.target(target)),

      async renewLease(_root, _args, context) {
        const { expiresAt, lifetimeMs } = await context.services.desk.renewLease(staffOf(context));
        return { expiresAt, lifetimeMs };
      },

      async leaveDesk(_root, _args, context) {
        await context.services.desk.leave(staffOf(context));
        return true;
      },

      ...callbackMutations,
      ...taskMutations,
      ...documentMutations,
      ...articleMutations,
      ...hoursMutations,
    }),

    Subscription: {
      conversation: {
        subscribe: (_root, { id, epoch: known, afterSeq }, context) =>
          context.services.conversations.feed(actorOf(context), id, { epoch: known ?? null, afterSeq }),
        resolve: wire.feedItem as never,
      },
      routing: {
        subscribe: (_root, _args, context) => context.services.handingOn.feed(staffOf(context)),
        resolve: routingWire.routingSnapshot as never,
      },
      desk: {
        subscribe: (_root, _args, context) => context.services.desk.feed(staffOf(context)),
        resolve: (async (snapshot: Parameters<typeof wire.deskSnapshot>[2], _args: unknown, context: Context) =>
          wire.deskSnapshot(context.services, await epoch(), snapshot)) as never,
      },
      tasks: taskSubscription,
      serviceStatus: {
        subscribe: (_root, { site, channel }, { services }) =>
          services.hoursBoard.watch({ site: ofSite(services.sites.find(site) ?? null).key, channel }),
        // The wire's status of this moment: the board has said that it is another one.
        resolve: ((_status: unknown, { site, channel }: { site: string; channel: Channel }, { services }: Context) =>
          ofSite(wireHours.service(services, site, channel))) as never,
      },
    },
  };
}

const ownerStep = (conversationId: string, done: boolean) =>
  ({ __typename: done ? 'OwnerStepDone' : 'OwnershipLost', conversationId }) as const;

function knownService({ services }: Context, siteKey: string) {
  return ofSite(wireHours.service(services, siteKey, 'CHAT'));
}
