import Database from 'better-sqlite3';
import { Kysely, SqliteDialect, sql } from 'kysely';
import type { Clock } from '../../domain/clock.ts';
import type { Timers } from '../../domain/timers.ts';
import { ANSWER_MS, answering } from '../answering.ts';
import { createEpochKeeper } from '../epoch.ts';
import { createGroupCommit } from '../group-commit.ts';
import { migrate } from '../migrations.ts';
import { createQueries } from '../queries.ts';
import type { Store } from '../store.ts';
import type { Tables } from '../tables.ts';
import { createHotPath } from './hot-path.ts';
import { createWhenFree } from './when-free.ts';

export interface SqliteSettings {
  /** The database's file; its folder exists. */
  readonly file: string;
  readonly clock: Clock;
  readonly timers: Timers;
  /** The database had gone back in time. */
  onReset(): void;
  onError(error: unknown): void;
}

/** The embedded store: one file, one process, every acknowledged write synced to disk. */
export async function openSqliteStore(settings: SqliteSettings): Promise<Store> {
  const { file, clock, timers, onReset, onError } = settings;
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  // With WAL, NORMAL would lose the last commits in a power cut.
  database.pragma('synchronous = FULL');
  // What a citizen erases is overwritten, not only unlinked.
  database.pragma('secure_delete = ON');
  database.pragma(`busy_timeout = ${ANSWER_MS}`);

  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  await migrate(db as unknown as Kysely<never>);
  const keeper = await createEpochKeeper({ db, file: `${file}.tide`, timers, onReset, onError });
  const hot = createHotPath(database, db, clock);
  // From here on people wait, and the driver must not: see `when-free.ts`.
  database.pragma('busy_timeout = 0');
  const { whenFree, waiting } = createWhenFree(timers, clock);
  const submit = createGroupCommit(async (batch) => {
    await whenFree(() => hot.commit(batch));
    keeper.written();
  });
  const queries = createQueries(db, {
    now: sql<number>`cast(unixepoch('subsec') * 1000 as integer)`,
    async atomically(statements) {
      keeper.written();
      return hot.atomically(statements);
    },
  });

  return {
    ...answering(
      waiting({
        ...queries,
        ...hot.reads,
        epoch: keeper.current,
        async settleErasures() {
          // Pages as they were before an erasure lie in the write-ahead log until it is begun anew.
          database.pragma('wal_checkpoint(TRUNCATE)');
        },
        async begin(...begun: Parameters<Store['begin']>) {
          keeper.written();
          return hot.begin(...begun);
        },
        async saveRouting(...saved: Parameters<Store['saveRouting']>) {
          keeper.written();
          return hot.saveRouting(...saved);
        },
      }),
    ),
    decide: (id, key, decide) =>
      new Promise((resolve, reject) => submit({ id, key, decide, resolve: resolve as never, reject })),
    async close() {
      keeper.dispose();
      await db.destroy();
    },
  };
}
