import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
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

export interface PostgresSettings {
  /** `postgres://user:password@host:port/database` */
  readonly url: string;
  /** Where this process keeps the highest tide that it has seen (see `epoch.ts`). */
  readonly tideFile: string;
  readonly clock: Clock;
  readonly timers: Timers;
  onReset(): void;
  onError(error: unknown): void;
}

/** 8-byte integers of this schema are instants and numbers of entries: below 2^53. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => (oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format)),
};

/** The store at scale: any number of processes on one PostgreSQL. */
export async function openPostgresStore(settings: PostgresSettings): Promise<Store> {
  const { url, tideFile, clock, timers, onReset, onError } = settings;
  const open = (max: number): pg.Pool => {
    const pool = new pg.Pool({
      connectionString: url,
      max,
      types,
      connectionTimeoutMillis: ANSWER_MS,
      query_timeout: ANSWER_MS,
      // The server gives up as well, so that an abandoned statement does not hold its locks.
      statement_timeout: ANSWER_MS,
      idle_in_transaction_session_timeout: ANSWER_MS,
      keepAlive: true,
    });
    // An idle connection that breaks is replaced at its next use; without a listener it would end the process.
    pool.on('error', onError);
    // So would one that breaks between two statements of a transaction; the statement behind it fails by itself.
    pool.on('connect', (client) => client.on('error', onError));
    return pool;
  };
  const pool = open(8);
  // Writers never stand behind readers: where the database answers nobody, each would first wait for a connection and
  // then for the answer, and senders would be told after twice the time.
  const writers = open(4);

  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  await migrate(db as unknown as Kysely<never>);
  const keeper = await createEpochKeeper({ db, file: tideFile, timers, onReset, onError });
  const { atomically, commit, begin, saveRouting, reads } = createHotPath(pool, writers, db, clock);
  const submit = createGroupCommit(async (batch) => {
    await commit(batch);
    keeper.written();
  });

  const queries = createQueries(db, {
    now: sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`,
    async atomically(statements) {
      keeper.written();
      return atomically(statements);
    },
  });
  return {
    ...answering({ ...queries, ...reads, begin, saveRouting, epoch: keeper.current }),
    // What was deleted is unreadable at once; its pages are the database's to clean (docs/operations.md).
    settleErasures: async () => undefined,
    decide: (id, key, decide) =>
      new Promise((resolve, reject) => submit({ id, key, decide, resolve: resolve as never, reject })),
    async close() {
      keeper.dispose();
      await Promise.all([db.destroy(), writers.end()]);
    },
  };
}
