import * as checks from './checks.ts';
import type { Finding, PersonalDataKind } from './kinds.ts';
import type { Reading } from './reading.ts';

/** A kind that is digits alone, with a check among them. Where several have the same length the first that holds is meant. */
interface NumberRule {
  readonly kind: PersonalDataKind;
  readonly lengths: readonly number[];
  readonly shape: RegExp;
  readonly check: (digits: string) => boolean;
  /** How its groups are long where it is not written in one; otherwise they only have to be plausible. */
  readonly groups?: readonly number[];
}

const RULES: readonly NumberRule[] = [
  { kind: 'taj', lengths: [9], shape: /(?!0{9})/, check: checks.isTaj },
  { kind: 'tax-id', lengths: [10], shape: /^8/, check: checks.isTaxId },
  { kind: 'personal-id', lengths: [11], shape: /^[1-8]/, check: checks.isPersonalId },
  { kind: 'education-id', lengths: [11], shape: /^7/, check: checks.isEducationId },
  { kind: 'tax-number', lengths: [11], shape: /^[1-9]/, check: checks.isTaxNumber, groups: [8, 1, 2] },
  { kind: 'bank-account', lengths: [16, 24], shape: /^/, check: checks.isBankAccount },
  { kind: 'card', lengths: [13, 14, 15, 16, 17, 18, 19], shape: /^[1-9]/, check: checks.isCard },
];
const LONGEST = 24;
const BY_LENGTH = new Map<number, readonly NumberRule[]>(
  Array.from({ length: LONGEST + 1 }, (_, length) => [length, RULES.filter((rule) => rule.lengths.includes(length))]),
);

/** What may stand between the groups of one number. */
const BETWEEN = /^(?: ?[-./,_] ?| {1,2})$/;
const UNIT = /^ ?(?:ft\b|forint|huf|eur|€|usd|dollar|ezer|millio|milliard|fo\b|lakos|nm\b|m2|m²|db\b|[.,]-)/;
const CURRENCY = /(?:huf|eur|€|\$) ?$/;

interface Group {
  readonly start: number;
  readonly end: number;
  /** The sign between the one before and this one, without the spaces around it; null: something else is there. */
  readonly joint: string | null;
  /** Whether nothing but that sign is between them. */
  readonly tight: boolean;
}

/** Numbers that are personal, however they are divided. Each group is looked at with the few behind it: linear. */
export function numbers(reading: Reading): Finding[] {
  const { folded } = reading;
  const groups = groupsOf(folded);
  const found: Finding[] = [];
  groups.forEach((_first, from) => {
    let digits = '';
    for (let to = from; to < groups.length; to++) {
      const last = groups[to]!;
      if (to > from && last.joint === null) break;
      digits = last.end - last.start > LONGEST ? '' : digits + folded.slice(last.start, last.end);
      if (digits === '' || digits.length > LONGEST) break;
      const rules = BY_LENGTH.get(digits.length)!;
      if (rules.length === 0) continue;
      const best = bestOf(rules, digits, groups, from, to, reading);
      if (best) found.push(best);
    }
  });
  return found;
}

function bestOf(
  rules: readonly NumberRule[],
  digits: string,
  groups: readonly Group[],
  from: number,
  to: number,
  { folded, near }: Reading,
): Finding | undefined {
  const { start } = groups[from]!;
  const { end } = groups[to]!;
  const inner = isInner(groups, from, to);
  let best: Finding | undefined;
  let bestRank = 0;
  for (const { kind, shape, check, groups: usual } of rules) {
    if (!shape.test(digits)) continue;
    const named = near(kind, start, end);
    if (inner && !named) continue;
    const right = check(digits);
    const rank = (right ? 2 : 0) + (named ? 1 : 0);
    // Neither: most numbers, so that what costs more comes behind it.
    if (rank <= bestRank) continue;
    const layout = layoutOf(folded, groups, from, to);
    // A part of a longer row of numbers is one by its check only.
    if (layout.date || (!right && !layout.whole)) continue;
    const usually = !usual || to === from || usual.every((length, at) => layout.lengths[at] === length);
    const amount = isAmount(folded, start, end);
    const written = layout.tidy && usually && !amount && !isOfCode(folded, start, end);
    if (!written && !(named && layout.loose && !(amount && to > from))) continue;
    bestRank = rank;
    best = { kind, action: right ? 'redact' : 'warn', start, end };
  }
  return best;
}

/** A part of a longer row that goes on alike: most of what hostile texts are full of, and cheap to see. */
function isInner(groups: readonly Group[], from: number, to: number): boolean {
  if (to === from) return false;
  const joint = groups[to]!.joint;
  return groups[from]!.joint === joint || groups[to + 1]?.joint === joint;
}

/** A piece of a code of letters and digits, as computers make them: „a3f9123456789c4”. */
const isOfCode = (folded: string, start: number, end: number): boolean =>
  /[a-z_]/.test(folded.charAt(start - 1)) || /^[a-z_]+\d/.test(folded.slice(end, end + 12));

const isAmount = (folded: string, start: number, end: number): boolean =>
  UNIT.test(folded.slice(end, end + 12)) || CURRENCY.test(folded.slice(Math.max(0, start - 4), start));

function groupsOf(folded: string): Group[] {
  const groups: Group[] = [];
  for (const { 0: digits, index } of folded.matchAll(/\d+/g)) {
    const before = groups.at(-1);
    // Longer than a joint is no joint: not cut out, so that a long text costs nothing.
    const between = before && index - before.end <= 3 ? folded.slice(before.end, index) : '';
    const joins = BETWEEN.test(between);
    groups.push({
      start: index,
      end: index + digits.length,
      joint: joins ? between.trim() : null,
      tight: joins && (between.trim() === '' || between.trim() === between),
    });
  }
  return groups;
}

/** How a row of groups is written. */
function layoutOf(folded: string, groups: readonly Group[], from: number, to: number) {
  const row = groups.slice(from, to + 1);
  const lengths = row.map(({ start, end }) => end - start);
  const joints = row.slice(1);
  const joint = joints[0]?.joint ?? null;
  const uniform = joints.every((each) => each.joint === joint);
  const tight = joints.every((each) => each.tight);
  const before = groups[from]!.joint;
  const behind = groups[to + 1]?.joint ?? null;
  const single = row.length === 1;
  // A number in one piece may stand in a list, but is no piece of a longer one.
  const continues = (other: string | null): boolean =>
    single ? other !== null && other !== '' && other !== ',' : other !== null && other === joint;
  const whole = !continues(before) && !continues(behind);
  const inGroups = row.length <= 6 && lengths.every((each, at) => each > 1 || at < 2);
  const digitByDigit = lengths.every((each) => each === 1);
  return {
    lengths,
    whole,
    date: isDate(row.slice(0, 3).map(({ start, end }) => folded.slice(start, end))),
    /** As one writes a number on purpose: that is enough without a word beside it. */
    tidy: whole && uniform && tight && joint !== ',' && (inGroups || digitByDigit),
    /** Divided in any way: its word has to be there. */
    loose: uniform || (tight && row.length <= 4),
  };
}

const isDate = ([year, month, day]: readonly string[]): boolean =>
  day !== undefined && /^(?:19|20)\d\d$/.test(year!) && /^(?:0?[1-9]|1[0-2])$/.test(month!) && /^[0-3]?\d$/.test(day);
