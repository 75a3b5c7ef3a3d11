import type { CallbackOutcome, CallbackState, CallbackTime, Language, Preference } from '@segit-a-hivatal/contract';
import type { StaffMember } from '../staff/index.ts';

/** A callback without whom it reaches: what stays when the number is gone. Instants are ms since 1970. */
export interface CallbackRecord {
  readonly id: string;
  readonly siteKey: string;
  readonly sessionId: string;
  readonly requestId: string;
  /** The conversation in which the citizen waited before. */
  readonly conversationId: string | null;
  readonly state: CallbackState;
  readonly language: Language;
  readonly preferences: readonly Preference[];
  readonly time: CallbackTime;
  readonly requestedAt: number;
  /** When the number is erased at the latest. */
  readonly keptUntil: number;
  /** How often nobody has answered. */
  readonly tries: number;
  readonly triedAt: number | null;
  readonly claimedBy: StaffMember | null;
  readonly claimedAt: number | null;
  /** Raised by each claim. */
  readonly fence: number;
  /** The last fence that was settled: the same outcome sent again is the same outcome. */
  readonly settled: number;
  /** Raised by each change: of two at once, the second one finds another version. */
  readonly version: number;
}

/** Whom it reaches, and everything else that is theirs: kept apart, and erased as one. */
export interface CallbackContact {
  /** International form, `+3623880440`. */
  readonly number: string;
  readonly nickname: string | null;
  readonly about: string | null;
}

export interface NewCallback {
  readonly record: CallbackRecord;
  readonly contact: CallbackContact;
}

/** A callback as the desk is shown it. `number` is there for whoever has claimed it, for nobody else. */
export interface CallbackRow {
  readonly record: CallbackRecord;
  readonly nickname: string | null;
  readonly about: string | null;
  readonly numberEnd: string;
  readonly number: string | null;
}

export type { CallbackOutcome };

export const newCallback = (
  asked: Pick<
    CallbackRecord,
    'id' | 'siteKey' | 'sessionId' | 'requestId' | 'language' | 'preferences' | 'time' | 'requestedAt' | 'keptUntil'
  >,
): CallbackRecord => ({
  ...asked,
  conversationId: null,
  state: 'REQUESTED',
  tries: 0,
  triedAt: null,
  claimedBy: null,
  claimedAt: null,
  fence: 0,
  settled: 0,
  version: 1,
});

/** Whether somebody is still to be called, and the number so still there. */
export const stands = ({ state }: CallbackRecord): boolean => state === 'REQUESTED' || state === 'CLAIMED';
