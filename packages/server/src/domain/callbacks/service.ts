import type { CallbackTime, Language, NumberProblem, Preference } from '@segit-a-hivatal/contract';
import type { Clock } from '../clock.ts';
import { Fault } from '../fault.ts';
import type { Privacy } from '../privacy/index.ts';
import type { CitizenSession, Sessions, TokenMint } from '../sessions/index.ts';
import { answersCitizens } from '../staff/index.ts';
import type { StaffMember } from '../staff/index.ts';
import { newCallback, stands } from './model.ts';
import type { CallbackOutcome, CallbackRecord, CallbackRow, NewCallback } from './model.ts';
import { factOf } from './facts.ts';
import type { NumberReader } from './numbers.ts';
import * as rules from './rules.ts';
import type { CallbackStep } from './rules.ts';
import type { CallbackStore } from './store.ts';

export interface CallbackRequest {
  readonly requestId: string;
  readonly number: string;
  readonly time: CallbackTime;
  readonly language: Language;
  readonly about: string | null;
  readonly nickname: string | null;
  readonly preferences: readonly Preference[];
}

export type RequestOutcome =
  | { readonly kind: 'requested' | 'stands'; readonly record: CallbackRecord }
  | { readonly kind: 'refused'; readonly problem: NumberProblem }
  | { readonly kind: 'limit'; readonly retryAfterMs: number | null };

export type ClaimOutcome =
  | { readonly kind: 'claimed'; readonly row: CallbackRow }
  | { readonly kind: 'taken'; readonly by: StaffMember | null }
  | { readonly kind: 'over' };

/** What an office sets; `settings.ts` has the defaults. */
export interface CallbackRules {
  /** After so many calls that nobody answered it is given up. */
  readonly tries: number;
  /** How long somebody may have it before others may call. */
  readonly claimMs: number;
  /** How long a number is kept at most. */
  readonly keptMs: number;
  /** How many may stand at once. */
  readonly most: number;
}

/** What citizens and staff do with callbacks. Each call checks the owner or the role itself. */
export interface Callbacks {
  /** Whether one can ask for a callback here. */
  readonly offered: boolean;
  readonly rules: CallbackRules;
  /** `admit` counts it against the limits; it is asked only where one is about to be kept. */
  request(
    citizen: CitizenSession,
    asked: CallbackRequest,
    admit: () => Promise<number | null>,
  ): Promise<RequestOutcome>;
  newest(citizen: CitizenSession): Promise<CallbackRecord | undefined>;
  numberEnd(record: CallbackRecord): Promise<string | null>;
  /** False: it was over before. */
  withdraw(citizen: CitizenSession, id: string): Promise<boolean>;
  /** Everything of the session that stands. */
  withdrawAll(citizen: CitizenSession): Promise<void>;
  claim(staff: StaffMember, id: string): Promise<ClaimOutcome>;
  settle(staff: StaffMember, id: string, fence: number, how: CallbackOutcome): Promise<boolean>;
  /** Whoever goes home calls nobody. */
  releaseAll(staff: StaffMember): Promise<void>;
  forDesk(staff: StaffMember): Promise<CallbackRow[]>;
  grouped(number: string): string;
  /** What time has done: the counts, for the log. */
  age(): Promise<{ expired: number; freed: number }>;
}

const SHOWN = 200;
const AGED_AT_ONCE = 100;
/** How often somebody else may be faster in a row. */
const ATTEMPTS = 20;

export function createCallbacks(parts: {
  store: CallbackStore;
  clock: Clock;
  sessions: Pick<Sessions, 'keepUntil'>;
  tokens: Pick<TokenMint, 'uuid'>;
  /** Null: this office calls nobody back. */
  numbers: NumberReader | null;
  rules: CallbackRules;
  privacy: Pick<Privacy, 'kept'>;
  /** Whether somebody answers there then. */
  isOpen(siteKey: string, at: number): boolean;
  /** Takes the citizen out of the queue and keeps the callback, in one transaction. False: they do not wait. */
  leaveQueue(citizen: CitizenSession, callback: NewCallback): Promise<boolean>;
  /** The desk's list has changed. */
  onChange(): void;
}): Callbacks {
  const { store, clock, sessions, tokens, numbers, rules: limits, privacy, isOpen, leaveQueue, onChange } = parts;

  const notFound = (): never => {
    throw new Fault('NOT_FOUND', 'no such callback');
  };

  function assertAnswers(staff: StaffMember): void {
    if (!answersCitizens(staff)) throw new Fault('FORBIDDEN', 'this role receives no callbacks');
  }

  /** Reads, decides, and writes where nobody was faster. */
  async function decide<Outcome>(
    id: string,
    mayKnow: (record: CallbackRecord) => boolean,
    step: (record: CallbackRecord, now: number) => CallbackStep<Outcome>,
  ): Promise<{ outcome: Outcome; record: CallbackRecord }> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const before = await store.callback(id);
      if (!before || !mayKnow(before)) return notFound();
      const now = clock.now();
      const { outcome, patch } = step(before, now);
      if (!patch) return { outcome, record: before };
      const record = { ...before, ...patch, version: before.version + 1 };
      const left = factOf(before, record, now);
      const inHours = isOpen(before.siteKey, before.requestedAt);
      const fact = left && { id: tokens.uuid(), inHours, ...left };
      if (!(await store.changeCallback(before, record, fact))) continue;
      onChange();
      return { outcome, record };
    }
    throw new Fault('UNAVAILABLE', 'others were faster each time');
  }

  const ofCitizen = (citizen: CitizenSession) => (record: CallbackRecord) => record.sessionId === citizen.id;
  const ofAnybody = (): boolean => true;

  return {
    offered: numbers !== null,
    rules: limits,

    async request(citizen, { requestId, number: written, ...asked }, admit) {
      if (!numbers) throw new Fault('FORBIDDEN', 'this office calls nobody back');
      const same = await store.callbackOfRequest(citizen.id, requestId);
      if (same) return { kind: 'requested', record: same };
      const newest = await store.newestCallbackOf(citizen.id);
      if (newest && stands(newest)) return { kind: 'stands', record: newest };
      const found = numbers.read(written);
      if (found.kind === 'refused') return found;
      // After it: who mistypes is not counted, only who is called.
      const retryAfterMs = await admit();
      if (retryAfterMs !== null) return { kind: 'limit', retryAfterMs };
      if ((await store.countCallbacks()) >= limits.most) return { kind: 'limit', retryAfterMs: null };
      const { nickname, about, ...rest } = asked;
      const kept = (words: string | null) => words && privacy.kept('citizen', words, asked.language);
      const requestedAt = clock.now();
      const keptUntil = requestedAt + limits.keptMs;
      const identity = { id: tokens.uuid(), siteKey: citizen.siteKey, sessionId: citizen.id, requestId };
      const callback: NewCallback = {
        record: newCallback({ ...identity, ...rest, requestedAt, keptUntil }),
        // The number has its own place, which is erased with the call; in words it would be kept as long as they are.
        contact: { number: found.number, nickname: kept(nickname), about: kept(about) },
      };
      if (!(await leaveQueue(citizen, callback))) await store.addCallback(callback);
      const record = await store.callbackOfRequest(citizen.id, requestId);
      if (!record) throw new Error('the callback that was just stored is not there');
      // Its citizen looks at it, and may withdraw it, for as long as the number is kept.
      await sessions.keepUntil(citizen.id, record.keptUntil);
      onChange();
      return { kind: 'requested', record };
    },

    newest: (citizen) => store.newestCallbackOf(citizen.id),
    numberEnd: ({ id }) => store.numberEnd(id),

    async withdraw(citizen, id) {
      return (await decide(id, ofCitizen(citizen), rules.withdraw)).outcome;
    },

    async withdrawAll(citizen) {
      // There is one at most that stands.
      const newest = await store.newestCallbackOf(citizen.id);
      if (newest && stands(newest)) await decide(newest.id, ofCitizen(citizen), rules.withdraw);
    },

    async claim(staff, id) {
      assertAnswers(staff);
      const { outcome, record } = await decide(id, ofAnybody, rules.claim(staff));
      if (outcome === 'taken') return { kind: 'taken', by: record.claimedBy };
      if (outcome === 'over') return { kind: 'over' };
      const row = (await store.deskCallbacks(staff.id, SHOWN)).find((each) => each.record.id === id);
      return row ? { kind: 'claimed', row } : { kind: 'over' };
    },

    async settle(staff, id, fence, how) {
      assertAnswers(staff);
      return (await decide(id, ofAnybody, rules.settle(staff, fence, how, limits.tries))).outcome;
    },

    async releaseAll(staff) {
      for (const { id, fence } of await store.claimedBy(staff.id)) {
        await decide(id, ofAnybody, rules.settle(staff, fence, 'RETURNED', limits.tries));
      }
    },

    async forDesk(staff) {
      assertAnswers(staff);
      return store.deskCallbacks(staff.id, SHOWN);
    },

    grouped: (number) => numbers?.grouped(number) ?? number,

    async age() {
      const counts = { expired: 0, freed: 0 };
      const now = clock.now();
      for (;;) {
        const aged = await store.agedCallbacks(now, now - limits.claimMs, AGED_AT_ONCE);
        for (const { id } of aged) {
          const { outcome } = await decide(id, ofAnybody, rules.age(limits.claimMs));
          if (outcome) counts[outcome]++;
        }
        if (aged.length < AGED_AT_ONCE) return counts;
      }
    },
  };
}
