import { comingAt, secondsBetween } from '../reports/index.ts';
import type { Fact, FactEnd } from '../reports/index.ts';
import { stands } from './model.ts';
import type { CallbackRecord } from './model.ts';

const ENDS = { REACHED: 'ANSWERED', GIVEN_UP: 'UNREACHED', WITHDRAWN: 'ABANDONED', EXPIRED: 'EXPIRED' } as const;

/** What the end of a callback leaves for the reports; null: it stands. */
export function factOf(
  before: CallbackRecord,
  after: CallbackRecord,
  now: number,
): Omit<Fact, 'id' | 'inHours'> | null {
  if (stands(after)) return null;
  const ended: FactEnd = ENDS[after.state as keyof typeof ENDS];
  const answeredAt = ended === 'ANSWERED' ? (before.claimedAt ?? now) : null;
  return {
    ...comingAt(before.requestedAt),
    ...{ site: before.siteKey, language: before.language, channel: 'CALLBACK', ended },
    ...{ needs: before.preferences, topic: null },
    waitSeconds: secondsBetween(before.requestedAt, answeredAt ?? now),
    serviceSeconds: answeredAt === null ? null : secondsBetween(answeredAt, now),
  };
}
