import type { Locked, MessageKey } from '../domain/conversations/index.ts';
import type { NewCallback } from '../domain/callbacks/index.ts';
import type { ConversationRecord, Decision } from '../domain/conversations/index.ts';
import type { Recorded } from '../domain/reports/index.ts';
import { fromEntry } from './rows.ts';
import type { EntryTable } from './tables.ts';

/** A decision on its way to the disk, with who waits for it. */
export interface Pending {
  readonly id: string;
  readonly key: MessageKey | null;
  readonly decide: (locked: Locked, now: number) => Decision<unknown>;
  readonly resolve: (done: { outcome: unknown; record: ConversationRecord } | undefined) => void;
  readonly reject: (error: unknown) => void;
}

export type Earlier = NonNullable<Locked['earlier']>;
export const earlierKey = (id: string, key: MessageKey): string => `${id} ${key.sender} ${key.clientMessageId}`;

/** What a batch found under its locks. */
export interface Loaded {
  readonly records: Map<string, ConversationRecord>;
  readonly earlier: Map<string, Earlier>;
}

/** What a batch writes, and how everybody is told once it is on disk. */
export interface BatchResult {
  readonly changed: ConversationRecord[];
  readonly entries: EntryTable[];
  readonly erased: string[];
  readonly callbacks: NewCallback[];
  readonly recorded: Recorded[];
  tell(): void;
}

/**
 * Runs the decisions of one transaction one after the other, each on what the ones before it left. Nothing is written
 * here, and nobody is told before the commit: an acknowledgement without its row does not exist.
 */
export function runBatch(batch: readonly Pending[], { records, earlier }: Loaded, now: number): BatchResult {
  const changed = new Map<string, ConversationRecord>();
  const entries: EntryTable[] = [];
  const erased: string[] = [];
  const callbacks: NewCallback[] = [];
  const recorded: Recorded[] = [];
  const telling: (() => void)[] = [];

  for (const { id, key, decide, resolve, reject } of batch) {
    const record = records.get(id);
    if (!record) {
      telling.push(() => resolve(undefined));
      continue;
    }
    let decision: Decision<unknown>;
    try {
      decision = decide({ record, earlier: key ? earlier.get(earlierKey(id, key)) : undefined }, now);
    } catch (error) {
      telling.push(() => reject(error));
      continue;
    }
    let { lastSeq } = record;
    for (const entry of decision.entries ?? []) {
      entries.push(fromEntry(id, ++lastSeq, now, entry));
      if (key && entry.kind === 'message') {
        earlier.set(earlierKey(id, key), { seq: lastSeq, at: now, text: entry.text });
      }
    }
    const after = { ...record, ...decision.patch, lastSeq };
    if (decision.patch || lastSeq !== record.lastSeq) {
      records.set(id, after);
      changed.set(id, after);
    }
    if (decision.erase) erased.push(id);
    if (decision.callback) callbacks.push(decision.callback);
    recorded.push(...(decision.recorded ?? []));
    telling.push(() => resolve({ outcome: decision.outcome, record: after }));
  }
  const tell = (): void => telling.forEach((each) => each());
  return { changed: [...changed.values()], entries, erased, callbacks, recorded, tell };
}
