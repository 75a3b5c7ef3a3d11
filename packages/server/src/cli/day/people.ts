import type { OperatorProfile, Policy, Wants } from '../../domain/routing/index.ts';
import { DEFAULT_POLICY } from '../../domain/routing/index.ts';
import type { Random } from './random.ts';

/** Who works and who comes on the simulated day. */

export const policy: Policy = {
  ...DEFAULT_POLICY,
  overflow: {
    budaors: [
      { step: 'WIDEN_SKILLS', afterMs: 30_000 },
      { step: 'CALLBACK', afterMs: 120_000 },
      { step: 'MESSAGE', afterMs: 300_000 },
    ],
    konyvtar: [
      { step: 'WIDEN_SKILLS', afterMs: 0 },
      { step: 'MESSAGE', afterMs: 120_000 },
    ],
  },
};

const operator = (id: string, more: Partial<OperatorProfile>): OperatorProfile => ({
  id,
  role: 'OPERATOR',
  skills: ['ado', 'okmany', 'szocialis'],
  languages: ['hu'],
  channels: ['CHAT', 'VIDEO'],
  needs: [],
  capacity: 10,
  roster: null,
  ...more,
});

/** Seven operators, two of them at the video desk, and five teleworkers, as the article has it. */
export const staff: readonly OperatorProfile[] = [
  operator('anna', { needs: ['EASY_LANGUAGE', 'SIGN_LANGUAGE'], channels: ['VIDEO'] }),
  operator('balazs', { languages: ['hu', 'de', 'en'], skills: ['ado', 'okmany'] }),
  operator('csilla', { languages: ['hu', 'de'], needs: ['EASY_LANGUAGE', 'USES_SCREEN_READER'] }),
  operator('dora', { languages: ['hu', 'en'], skills: ['okmany', 'szocialis'] }),
  operator('eszter', { needs: ['SIGN_LANGUAGE'], languages: ['hu', 'de'], channels: ['VIDEO'] }),
  operator('feri', { skills: ['ado', 'szocialis'] }),
  operator('gergo', { needs: ['USES_SCREEN_READER', 'DOES_NOT_SPEAK'], languages: ['hu', 'en'] }),
  ...['hedvig', 'imre', 'judit', 'kalman', 'lilla'].map((id) => operator(id, { role: 'TELEWORKER' })),
];

/** What a citizen needs, as the summary names it. */
export type Kind =
  'no special need' | 'writes slowly' | 'easy language' | 'screen reader' | 'German' | 'video' | 'signs';

const KINDS: readonly [Kind, number, Partial<Wants>][] = [
  ['writes slowly', 0.1, { needs: ['WRITES_SLOWLY'] }],
  ['easy language', 0.06, { needs: ['EASY_LANGUAGE'] }],
  ['screen reader', 0.05, { needs: ['USES_SCREEN_READER'] }],
  ['German', 0.04, { language: 'de' }],
  ['video', 0.01, { channel: 'VIDEO' }],
  ['signs', 0.005, { channel: 'VIDEO', needs: ['SIGN_LANGUAGE'] }],
];

const TOPICS: readonly (readonly string[])[] = [[], [], ['ado'], ['okmany'], ['szocialis']];

export function citizen(random: Random): { kind: Kind; wants: Wants } {
  let draw = random.next();
  const [kind, , own] = KINDS.find(([, share]) => (draw -= share) < 0) ?? ['no special need' as const, 0, {}];
  const site = random.chance(0.9) ? 'budaors' : 'konyvtar';
  // A topic that nobody present has the skill for: the site's rule decides.
  const skills = random.chance(0.01) ? ['hagyatek'] : (TOPICS[Math.floor(random.next() * TOPICS.length)] ?? []);
  return { kind, wants: { site, language: 'hu', channel: 'CHAT', needs: [], skills, ...own } };
}

/** How long it takes to help, ms. Half a minute at least; who writes slowly is given twice the time. */
export function serviceMs(random: Random, { channel, needs }: Wants): number {
  const mean = needs.includes('WRITES_SLOWLY') ? 180_000 : channel === 'VIDEO' ? 180_000 : 90_000;
  return Math.round(30_000 + random.around(mean - 30_000));
}
