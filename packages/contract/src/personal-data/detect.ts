import { emails } from './emails.ts';
import type { Finding, PersonalDataKind } from './kinds.ts';
import { numbers } from './numbers.ts';
import { phrases } from './phrases.ts';
import { read } from './reading.ts';
import { shapes } from './shapes.ts';
import { subscriber, telephones } from './telephones.ts';

export interface DetectOptions {
  /** What belongs to the office and may be written: telephone numbers, e-mail addresses, `@its.domain`, accounts. */
  readonly own?: readonly string[];
  /** What is not asked for here. */
  readonly except?: readonly PersonalDataKind[];
}

/**
 * What in a text is personal data, a number of a case, or words of somebody's own case: in the order of the text, none
 * within another. Pure, and in linear time whatever it is given.
 */
export function detect(text: string, { own = [], except = [] }: DetectOptions = {}): Finding[] {
  if (!COULD_BE.test(text)) return [];
  const reading = read(text);
  // Of those that begin and end alike the first here is meant: a number that is a telephone's is no TAJ number.
  const found = [
    ...emails(reading),
    ...telephones(reading),
    ...shapes(reading),
    ...numbers(reading),
    ...phrases(reading),
  ];
  // After it: a telephone number that is not asked for is no TAJ number either.
  const isOwn = ownerOf(own);
  return withoutOverlaps(found, text.length).filter(
    ({ kind, start, end }) => !except.includes(kind) && !isOwn(kind, reading.folded.slice(start, end)),
  );
}

/** A digit, a sign of an address, or the words that all the phrases have: most of what is written has none of them. */
const COULD_BE =
  /[\d@\uff10-\uff19\u0660-\u0669\u06f0-\u06f9\uff20]|kukac|[([]\s?at|[uü]gyem|tart|egyenleg|hat[aá]roz|anyja/i;

/** The longest first: a card's number has others' within it. What is the office's covers what it hides, too. */
function withoutOverlaps(found: readonly Finding[], length: number): Finding[] {
  const covered = new Uint8Array(length);
  const size = ({ start, end }: Finding): number => end - start;
  return [...found]
    .sort((a, b) => size(b) - size(a) || Number(a.action === 'warn') - Number(b.action === 'warn'))
    .filter(({ start, end }) => {
      // None of those before it is shorter: one that overlaps covers one of its ends.
      if (covered[start] || covered[end - 1]) return false;
      covered.fill(1, start, end);
      return true;
    })
    .sort((a, b) => a.start - b.start);
}

function ownerOf(own: readonly string[]) {
  const compact = (value: string): string => value.toLowerCase().replace(/[^a-z0-9]/g, '');
  const addresses = own.filter((each) => each.includes('@')).map((each) => each.toLowerCase());
  const numbers = own.filter((each) => !each.includes('@'));
  const known = new Set(numbers.map(compact));
  const lines = new Set(numbers.map(subscriber));
  return (kind: Finding['kind'], written: string): boolean => {
    if (kind === 'email')
      return addresses.some((each) => written === each || (each.startsWith('@') && written.endsWith(each)));
    if (kind === 'telephone') return lines.has(subscriber(written));
    return known.has(compact(written));
  };
}
