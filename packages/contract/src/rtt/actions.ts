import { LIMITS } from '../limits.ts';
import type { RttAction } from './edit.ts';
import { boundaryBefore, boundaryBehind, codePoints } from './graphemes.ts';

/**
 * What turns one text into another: what is between their common beginning and their common end is erased and written
 * anew, in whole characters. That is the least for whatever one key, paste, prediction or dictation does.
 */
export function diff(before: string, after: string): RttAction[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  // A boundary in one of the texts may be none in the other: two flags share their letters.
  start = settle(start, (unit) => Math.min(boundaryBefore(before, unit), boundaryBefore(after, unit)));

  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  const behind = (text: string, units: number): number => text.length - boundaryBehind(text, text.length - units);
  same = settle(same, (units) => Math.min(behind(before, units), behind(after, units)));

  const at = codePoints(before.slice(0, start));
  const erase = codePoints(before.slice(start, before.length - same));
  const insert = after.slice(start, after.length - same);
  return [...(erase ? [{ erase, at: at + erase }] : []), ...(insert ? [{ insert, at }] : [])];
}

/** Takes the step until it leads nowhere. */
function settle(value: number, step: (value: number) => number): number {
  for (;;) {
    const next = step(value);
    if (next === value) return value;
    value = next;
  }
}

/** The text after the actions; null where one does not fit: then another text was meant than the one that is here. */
export function apply(text: string, actions: readonly RttAction[]): string | null {
  const points = [...text];
  for (const action of actions) {
    if (action.at > points.length) return null;
    if ('insert' in action) points.splice(action.at, 0, ...action.insert);
    else if (action.erase > action.at) return null;
    else points.splice(action.at - action.erase, action.erase);
    if (points.length > LIMITS.textLength) return null;
  }
  const result = points.join('');
  return result.length > LIMITS.textLength ? null : result;
}
