import fc from 'fast-check';
import { DEFAULT_POLICY } from '../../../src/domain/routing/index.ts';
import type { OperatorProfile, Policy, RoutingEvent, Wants } from '../../../src/domain/routing/index.ts';

/** Anything that can happen, in any order: also what cannot be, which has to be ignored. */

/** As they come from JSON, with a prototype. */
const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record(model, { noNullPrototype: true });

const CITIZENS = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8'];
const OPERATORS = ['anna', 'bela', 'cili', 'dora', 'tele'];
const SKILLS = ['ado', 'okmany'];

export const policy: Policy = {
  ...DEFAULT_POLICY,
  overflow: {
    budaors: [
      { step: 'WIDEN_SKILLS', afterMs: 10_000 },
      { step: 'CALLBACK', afterMs: 30_000 },
      { step: 'MESSAGE', afterMs: 30_000 },
    ],
  },
};

const wants: fc.Arbitrary<Wants> = record({
  site: fc.constantFrom('budaors', 'konyvtar'),
  language: fc.constantFrom('hu', 'hu', 'hu', 'de'),
  channel: fc.constantFrom('CHAT', 'CHAT', 'CHAT', 'VIDEO'),
  needs: fc.subarray(['WRITES_SLOWLY', 'EASY_LANGUAGE', 'SIGN_LANGUAGE'] as const),
  skills: fc.subarray(SKILLS, { maxLength: 1 }),
});

const profileOf = (id: string): fc.Arbitrary<OperatorProfile> =>
  record({
    id: fc.constant(id),
    role: fc.constant(id === 'tele' ? ('TELEWORKER' as const) : ('OPERATOR' as const)),
    skills: fc.subarray(SKILLS),
    languages: fc.constantFrom(['hu'] as const, ['hu', 'de'] as const),
    channels: fc.constantFrom(['CHAT'] as const, ['CHAT', 'VIDEO'] as const),
    needs: fc.subarray(['EASY_LANGUAGE', 'SIGN_LANGUAGE'] as const),
    capacity: fc.integer({ min: 1, max: 6 }),
    roster: fc.constantFrom(null, null, [], [{ from: 0, to: 400_000 }]),
  });

const citizen = fc.constantFrom(...CITIZENS);
const operator = fc.constantFrom(...OPERATORS);
const state = fc.constantFrom('AVAILABLE', 'AVAILABLE', 'AVAILABLE', 'BUSY', 'BREAK', 'AFTER_WORK', 'AWAY');
const target = fc.oneof(
  fc.constant({ to: 'QUEUE' } as const),
  record({ to: fc.constant('PERSON' as const), operator }),
  record({ to: fc.constant('SKILL' as const), skill: fc.constantFrom(...SKILLS) }),
);

type Fact = RoutingEvent extends infer E ? (E extends unknown ? Omit<E, 'at'> : never) : never;
const kind = <T extends Fact['type']>(type: T) => fc.constant(type);

const fact: fc.Arbitrary<Fact> = fc.oneof(
  { weight: 6, arbitrary: record({ type: kind('arrived'), citizen, wants }) },
  { weight: 1, arbitrary: record({ type: kind('wants-changed'), citizen, wants }) },
  { weight: 1, arbitrary: record({ type: kind('left'), citizen }) },
  {
    weight: 1,
    arbitrary: record({ type: kind('chose'), citizen, alternative: fc.constantFrom('CALLBACK', 'MESSAGE') }),
  },
  {
    weight: 2,
    arbitrary: operator.chain((id) => record({ type: kind('operator'), profile: profileOf(id), state })),
  },
  { weight: 3, arbitrary: record({ type: kind('operator-state'), operator, state }) },
  { weight: 1, arbitrary: record({ type: kind('operator-lost'), operator }) },
  { weight: 4, arbitrary: record({ type: kind('accepted'), citizen, operator }) },
  { weight: 2, arbitrary: record({ type: kind('declined'), citizen, operator }) },
  { weight: 3, arbitrary: record({ type: kind('closed'), citizen, operator }) },
  { weight: 1, arbitrary: record({ type: kind('returned'), citizen, operator }) },
  { weight: 2, arbitrary: record({ type: kind('transferred'), citizen, operator, target }) },
  { weight: 1, arbitrary: record({ type: kind('moved'), citizen, by: fc.constant('katalin'), target }) },
  { weight: 6, arbitrary: record({ type: kind('tick') }) },
);

const pause = fc.constantFrom(0, 0, 1, 1000, 5000, 15_000, 40_000, 70_000);

/** Everybody at their desk, and then anything. */
export const days: fc.Arbitrary<RoutingEvent[]> = fc
  .tuple(
    fc.tuple(...OPERATORS.map(profileOf)),
    fc.array(fc.tuple(pause, fact), { minLength: 1, maxLength: 120, size: 'max' }),
  )
  .map(([profiles, facts]) => {
    let at = 1000;
    const begin: RoutingEvent[] = [
      { at, type: 'policy', policy },
      ...profiles.map((profile): RoutingEvent => ({ at, type: 'operator', profile, state: 'AVAILABLE' })),
    ];
    const rest = facts.map(([ms, each]) => ({ at: (at += ms), ...each }));
    return [...begin, ...rest];
  });
