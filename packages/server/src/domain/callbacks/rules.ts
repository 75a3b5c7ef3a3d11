import type { StaffMember } from '../staff/index.ts';
import { stands } from './model.ts';
import type { CallbackOutcome, CallbackRecord } from './model.ts';

/**
 * The life of a callback, as pure decisions on a record that is compared and set:
 *
 *     REQUESTED ──claim──▶ CLAIMED ──reached──▶ REACHED
 *         ▲                  │ └──not reached for the last time, no use──▶ GIVEN_UP
 *         └──not reached, returned, claim lapsed
 *     REQUESTED, CLAIMED ──withdrawn──▶ WITHDRAWN     ──too old──▶ EXPIRED
 *
 * The number goes with the step that leaves the first two states, in one transaction.
 */
export interface CallbackStep<Outcome> {
  readonly outcome: Outcome;
  readonly patch?: Partial<CallbackRecord>;
}

const FREE = { state: 'REQUESTED', claimedBy: null, claimedAt: null } as const;
const over = (state: 'REACHED' | 'GIVEN_UP' | 'WITHDRAWN' | 'EXPIRED') => ({ ...FREE, state });

export function claim(staff: StaffMember) {
  return (record: CallbackRecord, now: number): CallbackStep<'claimed' | 'taken' | 'over'> => {
    if (!stands(record)) return { outcome: 'over' };
    // The winner who did not hear of it and asks again is still the winner.
    if (record.claimedBy) return { outcome: record.claimedBy.id === staff.id ? 'claimed' : 'taken' };
    return {
      outcome: 'claimed',
      patch: { state: 'CLAIMED', claimedBy: staff, claimedAt: now, fence: record.fence + 1 },
    };
  };
}

export function settle(staff: StaffMember, fence: number, how: CallbackOutcome, mostTries: number) {
  return (record: CallbackRecord, now: number): CallbackStep<boolean> => {
    if (record.settled === fence && fence > 0) return { outcome: true };
    if (record.claimedBy?.id !== staff.id || record.fence !== fence) return { outcome: false };
    const settled = fence;
    if (how === 'RETURNED') return { outcome: true, patch: { ...FREE, settled } };
    if (how !== 'NOT_REACHED') return { outcome: true, patch: { ...over(how), settled } };
    const tries = record.tries + 1;
    const next = tries >= mostTries ? over('GIVEN_UP') : FREE;
    return { outcome: true, patch: { ...next, settled, tries, triedAt: now } };
  };
}

/** The citizen takes the consent back; also under the hands of whoever calls. */
export const withdraw = (record: CallbackRecord): CallbackStep<boolean> =>
  stands(record) ? { outcome: true, patch: over('WITHDRAWN') } : { outcome: record.state === 'WITHDRAWN' };

/** What time does to it: too old, or claimed for so long that nobody is calling. */
export function age(claimMs: number) {
  return (record: CallbackRecord, now: number): CallbackStep<'expired' | 'freed' | null> => {
    if (!stands(record)) return { outcome: null };
    if (record.keptUntil <= now) return { outcome: 'expired', patch: over('EXPIRED') };
    if (record.claimedAt === null || record.claimedAt + claimMs > now) return { outcome: null };
    return { outcome: 'freed', patch: FREE };
  };
}
