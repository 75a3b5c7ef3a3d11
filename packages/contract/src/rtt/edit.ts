import { LIMITS } from '../limits.ts';
import { isWellFormed, requestId } from '../values.ts';

/**
 * Real-time text with the semantics of XEP-0301 (docs/real-time-text.md), as values.
 *
 * `INIT` from now on text may come · `NEW` a message is begun · `EDIT` it is changed · `RESET` this is the whole of it ·
 * `CANCEL` no text comes any more, and what was shown is void.
 */
export const RTT_EVENTS = ['INIT', 'NEW', 'EDIT', 'RESET', 'CANCEL'] as const;
export type RttEvent = (typeof RTT_EVENTS)[number];

/** Positions and counts are Unicode code points. */
export type RttAction =
  /** Puts a text in front of the code point at `at`. */
  | { readonly insert: string; readonly at: number }
  /** Takes away this many code points in front of `at`. */
  | { readonly erase: number; readonly at: number };

export interface RttEdit {
  readonly event: RttEvent;
  /** The id under which the message will be sent (its `clientMessageId`): the final message takes this text's place. */
  readonly messageId: string;
  /** One more than that of the sender's last edit. */
  readonly seq: number;
  readonly actions: readonly RttAction[];
}

/** An edit of ours has two actions at most; a client of another make may have more. */
const MOST_ACTIONS = 32;
const MOST_SEQ = 2 ** 31 - 1;

/** What came over a wire, if it is an edit, without whatever else came with it; otherwise null. */
export function rttEdit(value: unknown): RttEdit | null {
  const { event, messageId, seq, actions } = fields(value);
  const id = requestId(messageId);
  const known = RTT_EVENTS.find((each) => each === event);
  if (!known || id === null || !isCount(seq, MOST_SEQ)) return null;
  if (!Array.isArray(actions) || actions.length > MOST_ACTIONS) return null;
  const read = actions.flatMap((each) => rttAction(each) ?? []);
  if (read.length < actions.length) return null;
  const text = read.reduce((sum, action) => sum + ('insert' in action ? action.insert.length : 0), 0);
  return text > LIMITS.textLength ? null : { event: known, messageId: id, seq, actions: read };
}

/** Exactly one of `insert` and `erase` is there; the wire says null for the other one. */
function rttAction(value: unknown): RttAction | null {
  const { at, insert = null, erase = null } = fields(value);
  if (!isCount(at, LIMITS.textLength)) return null;
  if (typeof insert === 'string' && erase === null) return insert !== '' && isText(insert) ? { insert, at } : null;
  return insert === null && isCount(erase, LIMITS.textLength) && erase > 0 ? { erase, at } : null;
}

/** What can be carried; it may be white space alone, as nobody has sent it yet. */
export function isText(text: string): boolean {
  return text.length <= LIMITS.textLength && !text.includes('\0') && isWellFormed(text);
}

const isCount = (value: unknown, most: number): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;

const fields = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
