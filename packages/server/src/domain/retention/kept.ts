import type { Callbacks } from '../callbacks/index.ts';
import type { Clock } from '../clock.ts';
import type { MissedSearchStore } from '../knowledge/index.ts';
import type { AnswerMailStore } from '../mail/index.ts';
import { comingAt, type ReportStore } from '../reports/index.ts';
import { pruneRoutingEvents, type RoutingHistory } from '../routing/index.ts';
import type { RetentionStore } from './store.ts';

/** Something that is kept for a while only. */
export interface Kept {
  /** As the log and the coordinator's list name it. */
  readonly name: string;
  /** Erases what is too old. @returns how much */
  prune(): Promise<number>;
}

/** For how many days each kind is kept. Numbers and addresses have their own end written beside them. */
export interface KeptDays {
  readonly conversationDays: number;
  readonly taskDays: number;
  readonly routingDays: number;
  readonly auditDays: number;
  readonly searchDays: number;
  readonly reportDays: number;
}

const DAY_MS = 86_400_000;

/** All that this product keeps for a while only, in the order in which it goes. */
export function createKept(parts: {
  store: RetentionStore &
    RoutingHistory &
    Pick<AnswerMailStore, 'pruneAddresses'> &
    Pick<MissedSearchStore, 'forgetMissedSearches'> &
    Pick<ReportStore, 'pruneFigures'> & {
      pruneAudit(before: number): Promise<number>;
      settleErasures(): Promise<void>;
    };
  callbacks: Pick<Callbacks, 'age'>;
  documents: { prune(): Promise<number> };
  clock: Clock;
  days: KeptDays;
}): readonly Kept[] {
  const { store, callbacks, documents, clock, days } = parts;
  const ago = (count: number): number => clock.now() - count * DAY_MS;
  return [
    { name: 'callbackNumbers', prune: async () => (await callbacks.age()).expired },
    { name: 'mailAddresses', prune: () => store.pruneAddresses(clock.now()) },
    { name: 'conversations', prune: () => store.pruneConversations(ago(days.conversationDays)) },
    { name: 'callbacks', prune: () => store.pruneCallbacks(ago(days.conversationDays)) },
    { name: 'tasks', prune: () => store.pruneTasks(ago(days.taskDays)) },
    { name: 'sessions', prune: () => store.pruneSessions(ago(1)) },
    { name: 'routingSteps', prune: () => pruneRoutingEvents(store, ago(days.routingDays)) },
    { name: 'missedSearches', prune: () => store.forgetMissedSearches(ago(days.searchDays)) },
    { name: 'figures', prune: () => store.pruneFigures(comingAt(ago(days.reportDays)).day) },
    { name: 'uploadsAndLinks', prune: () => documents.prune() },
    { name: 'audit', prune: () => store.pruneAudit(ago(days.auditDays)) },
    // Last: what the others, and people, have erased since.
    { name: 'erasures', prune: () => store.settleErasures().then(() => 0) },
  ];
}
