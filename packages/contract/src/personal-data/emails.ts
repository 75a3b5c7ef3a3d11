import type { Finding } from './kinds.ts';
import type { Reading } from './reading.ts';

/** The sign, also as Hungarians say it. */
const AT = / ?(?:@|[([] ?(?:kukac|at) ?[)\]]| kukac ) ?/g;
const NAME = /[\p{L}\d._%+'-]/u;
/** A dot that is said makes a host only before an ending that most people's have: „pont” is a word, too. */
const DOT = String.raw`(?:\.| ?[([] ?(?:pont|dot) ?[)\]] ?| pont )`;
const HOST = new RegExp(
  String.raw`(?:(?:[a-z0-9-]{1,63}${DOT}){1,8}(?:hu|com|eu|net|org|info)` +
    String.raw`|(?:[a-z0-9-]{1,63}\.){1,8}(?:xn--[a-z0-9-]{1,59}|[a-z]{2,24}))(?![a-z0-9])`,
  'y',
);
const LONGEST_NAME = 64;

/** From each sign to the left and to the right, both bounded, so that a text of nothing but signs costs little. */
export function emails({ folded }: Reading): Finding[] {
  const found: Finding[] = [];
  for (const { 0: at, index } of folded.matchAll(AT)) {
    const dots = at.includes('@') ? [] : [' pont ', '(pont)', '[pont]'];
    let start = index;
    while (start > 0 && index - start < LONGEST_NAME) {
      const dot = dots.find((each) => start < index && folded.endsWith(each, start));
      if (dot) start -= dot.length;
      else if (NAME.test(folded[start - 1]!)) start--;
      else break;
    }
    while (start < index && /[ .'-]/.test(folded[start]!)) start++;
    HOST.lastIndex = index + at.length;
    const host = HOST.exec(folded);
    if (start === index || !host) continue;
    found.push({ kind: 'email', action: 'redact', start, end: HOST.lastIndex });
  }
  return found;
}
