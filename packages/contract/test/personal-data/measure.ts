import { readFileSync } from 'node:fs';
import { detect } from '@segit-a-hivatal/contract/personal-data';
import type { Finding } from '@segit-a-hivatal/contract/personal-data';

/** The office of the labelled sets. */
export const OWN = ['+36 23 880 440', '@budaors.example', '11784009-15731742'];

export interface Labelled {
  readonly text: string;
  readonly marks: readonly Finding[];
}

/** A labelled set: `[[kind!text]]` is to be redacted, `[[kind?text]]` to be warned of. */
export function labelledSet(file = 'sentences.txt'): Labelled[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map(labelled);
}

/** Sixty sentences by another author, who did not know the rules. */
export const secondSet = (): Labelled[] => labelledSet('second-sentences.txt');

function labelled(line: string): Labelled {
  const marks: Finding[] = [];
  let text = '';
  for (const part of line.split(/(\[\[.*?\]\])/)) {
    const [, kind, sign, inner] = /^\[\[([a-z-]+)([!?])(.*)\]\]$/.exec(part) ?? [];
    const start = text.length;
    text += inner ?? part;
    if (kind) {
      const action = sign === '!' ? 'redact' : 'warn';
      marks.push({ kind: kind as Finding['kind'], action, start, end: text.length });
    }
  }
  return { text, marks };
}

export interface Miss {
  readonly why: 'missed' | 'invented' | 'another kind' | 'another action' | 'another place';
  readonly kind: Finding['kind'];
  readonly part: string;
  readonly sentence: string;
}

export interface Measure {
  readonly sentences: number;
  /** Of the identifiers whose check digits are right, how many are redacted whole. */
  readonly recall: number;
  /** Of everything that is marked, how much of everything that is found. */
  readonly recallOfAll: number;
  /** Of what is found, how much is marked. */
  readonly precision: number;
  /** The worst first: what leaks, then what is taken for something. */
  readonly misses: readonly Miss[];
}

/** The kinds that have check digits. */
const CHECKED = new Set(['tax-id', 'taj', 'personal-id', 'education-id', 'tax-number', 'bank-account', 'iban', 'card']);

export function measure(set: readonly Labelled[] = labelledSet()): Measure {
  const misses: Miss[] = [];
  const count = { checked: 0, redacted: 0, marked: 0, met: 0, found: 0, right: 0 };
  for (const { text, marks } of set) {
    const found = detect(text, { own: OWN });
    const meets = (a: Finding, b: Finding): boolean => a.start < b.end && b.start < a.end;
    const note = (why: Miss['why'], { kind, start, end }: Finding) =>
      misses.push({ why, kind, part: text.slice(start, end), sentence: text });
    for (const mark of marks) {
      const met = found.filter((each) => meets(each, mark));
      const covered = met.some(
        ({ action, start, end }) => action === mark.action && start <= mark.start && end >= mark.end,
      );
      count.marked++;
      if (covered) count.met++;
      if (mark.action === 'redact' && CHECKED.has(mark.kind)) {
        count.checked++;
        if (covered) count.redacted++;
      }
      if (met.length === 0) note('missed', mark);
      else if (!met.some(({ action }) => action === mark.action)) note('another action', mark);
      else if (!covered) note('another place', mark);
      else if (!met.some(({ kind }) => kind === mark.kind)) note('another kind', mark);
    }
    for (const each of found) {
      count.found++;
      if (marks.some((mark) => meets(each, mark))) count.right++;
      else note('invented', each);
    }
  }
  const order = ['missed', 'another place', 'another action', 'invented', 'another kind'];
  return {
    sentences: set.length,
    recall: count.redacted / count.checked,
    recallOfAll: count.met / count.marked,
    precision: count.right / count.found,
    misses: misses.toSorted((a, b) => order.indexOf(a.why) - order.indexOf(b.why)),
  };
}
