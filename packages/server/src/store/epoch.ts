import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import type { Kysely } from 'kysely';
import type { Timers } from '../domain/timers.ts';
import type { Tables } from './tables.ts';

export interface EpochKeeper {
  /** The history's generation, checked against the highest tide that this process has ever seen. */
  current(): Promise<string>;
  /** Something was committed: the tide rises at the next tick. */
  written(): void;
  dispose(): void;
}

const TICK_MS = 5000;

/**
 * Finds out that an older backup was put back. The database holds a tide, a number that rises every few seconds while
 * something is written; each process keeps the highest one it has seen outside the database. A tide below that mark
 * means that the database has gone back in time: it gets a new epoch, and every client resets visibly (docs/protocol.md).
 *
 * A backup younger than the last tick cannot be told apart; a reader who is ahead of the log is still reset.
 *
 * @param file where the mark is kept between starts
 */
export async function createEpochKeeper(parts: {
  db: Kysely<Tables>;
  file: string;
  timers: Timers;
  onReset(): void;
  onError(error: unknown): void;
}): Promise<EpochKeeper> {
  const { db, file, timers, onReset, onError } = parts;
  const kept = Number(await readFile(file, 'utf8').catch(() => '0'));
  let mark = Number.isSafeInteger(kept) ? kept : 0;
  let dirty = false;

  await db
    .insertInto('history')
    .values({ id: 1, epoch: randomUUID(), tide: mark })
    .onConflict((c) => c.column('id').doNothing())
    .execute();

  async function keep(tide: number): Promise<void> {
    if (tide <= mark) return;
    mark = tide;
    // Renamed into place: a crash leaves the old mark, which is lower and so does no harm.
    await writeFile(`${file}.new`, String(tide));
    await rename(`${file}.new`, file);
  }

  async function current(): Promise<string> {
    const { epoch, tide } = await db.selectFrom('history').select(['epoch', 'tide']).executeTakeFirstOrThrow();
    if (tide >= mark) {
      if (tide > mark) await keep(tide);
      return epoch;
    }
    // Compared and set: of several processes that notice, one makes the new epoch.
    const changed = await db
      .updateTable('history')
      .set({ epoch: randomUUID(), tide: mark + 1 })
      .where('tide', '=', tide)
      .executeTakeFirst();
    if (changed.numUpdatedRows > 0n) onReset();
    return current();
  }

  async function rise(): Promise<void> {
    await current();
    if (!dirty) return;
    dirty = false;
    try {
      const row = await db
        .updateTable('history')
        .set((e) => ({ tide: e('tide', '+', 1) }))
        .returning('tide')
        .executeTakeFirstOrThrow();
      await keep(row.tide);
    } catch (error) {
      // At the next tick, even if nothing is written until then.
      dirty = true;
      throw error;
    }
  }

  await current();
  const stop = timers.every(TICK_MS, () => void rise().catch(onError));
  return { current, written: () => (dirty = true), dispose: stop };
}
