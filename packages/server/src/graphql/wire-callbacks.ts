import type {
  Callback,
  ClaimCallbackResult,
  DeskCallback,
  RequestCallbackResult,
} from '@segit-a-hivatal/contract/resolvers';
import type { CallbackRecord, RequestOutcome } from '../domain/callbacks/index.ts';
import type { Desk, DeskCallbackRow } from '../domain/desk/index.ts';
import type { Services } from './context.ts';

/** Callbacks between the domain's form and the wire's. */

export async function callback({ callbacks }: Services, record: CallbackRecord): Promise<Callback> {
  const { id, state, requestedAt, time, tries, keptUntil } = record;
  return { id, state, requestedAt, time, tries, keptUntil, numberEnd: await callbacks.numberEnd(record) };
}

export async function requestOutcome(services: Services, outcome: RequestOutcome): Promise<RequestCallbackResult> {
  switch (outcome.kind) {
    case 'requested':
      return { __typename: 'CallbackRequested', callback: await callback(services, outcome.record) };
    case 'stands':
      return { __typename: 'CallbackStands', callback: await callback(services, outcome.record) };
    case 'refused':
      return { __typename: 'CallbackNumberRefused', problem: outcome.problem };
    case 'limit':
      return { __typename: 'CallbackLimitReached', retryAfterMs: outcome.retryAfterMs };
  }
}

export function deskCallback({ sites, callbacks }: Services, row: DeskCallbackRow): DeskCallback {
  const { record, nickname, about, numberEnd, number, written } = row;
  const { id, siteKey, state, language, preferences, time, requestedAt, tries, triedAt, claimedBy, fence } = record;
  return {
    ...{ id, state, language, nickname, about, time, tries, triedAt, numberEnd, claimedBy, fence },
    site: siteKey,
    siteName: sites.find(siteKey)?.name ?? siteKey,
    preferences: [...preferences],
    since: requestedAt,
    mostTries: callbacks.rules.tries,
    contact: number === null ? null : { number, grouped: callbacks.grouped(number), written: [...written] },
  };
}

export function claimOutcome(
  services: Services,
  callbackId: string,
  outcome: Awaited<ReturnType<Desk['claimCallback']>>,
): ClaimCallbackResult {
  switch (outcome.kind) {
    case 'claimed':
      return { __typename: 'CallbackClaimed', callback: deskCallback(services, outcome.row) };
    case 'taken':
      return { __typename: 'CallbackTaken', callbackId, by: outcome.by };
    case 'over':
      return { __typename: 'CallbackOver', callbackId };
  }
}
