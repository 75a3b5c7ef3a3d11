import { comingAt, secondsBetween } from '../reports/index.ts';
import type { Fact, FactEnd } from '../reports/index.ts';
import type { ConversationRecord } from './model.ts';
import type { Decision } from './store.ts';

/**
 * What the end of a conversation leaves for the reports: added to the decision that ends it, whichever that is, so that it
 * is written with the end or not at all. One that goes on and ends again is another coming, with a fact of its own.
 */
export function createFacts(parts: {
  /** Whether the service answered there then. */
  isOpen(siteKey: string, at: number): boolean;
  newId(): string;
}) {
  return function withFacts<Outcome>(
    before: ConversationRecord,
    decision: Decision<Outcome>,
    now: number,
  ): Decision<Outcome> {
    const after = { ...before, ...decision.patch };
    if (before.state !== 'CLOSED' && after.state === 'CLOSED') {
      const id = parts.newId();
      const inHours = parts.isOpen(before.siteKey, before.queuedAt);
      const fact = { id, inHours, ...factOf(before, after, decision.callback !== undefined, now) };
      // Its operator says later what it was about, where its citizen ended it; of an erased one nothing is said any more.
      const factId = after.topic === null && after.ownerId !== null ? id : null;
      return {
        ...decision,
        patch: { ...decision.patch, factId },
        recorded: [...(decision.recorded ?? []), { kind: 'fact', fact }],
      };
    }
    const { factId } = before;
    if (factId === null) return decision;
    if (after.state !== 'CLOSED' || after.erased) return { ...decision, patch: { ...decision.patch, factId: null } };
    if (after.topic === null) return decision;
    const recorded = [{ kind: 'topic', factId, topic: after.topic } as const];
    return { ...decision, patch: { ...decision.patch, factId: null }, recorded };
  };
}

function factOf(
  before: ConversationRecord,
  after: ConversationRecord,
  called: boolean,
  now: number,
): Omit<Fact, 'id' | 'inHours'> {
  const { siteKey: site, language, queuedAt, answeredAt } = before;
  const ended: FactEnd = before.state === 'ACTIVE' ? 'ANSWERED' : called ? 'CALLBACK' : 'ABANDONED';
  return {
    ...comingAt(queuedAt),
    ...{ site, language, ended },
    channel: before.leftAt === null ? 'CHAT' : 'MESSAGE',
    needs: before.preferences,
    topic: after.topic ?? before.chosenTopic,
    waitSeconds: secondsBetween(queuedAt, answeredAt ?? now),
    serviceSeconds: ended === 'ANSWERED' && answeredAt !== null ? secondsBetween(answeredAt, now) : null,
  };
}
