import type { Language } from '@segit-a-hivatal/contract';
import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { AnswerMailStore, DueMail } from '../domain/mail/index.ts';
import type { Atomically } from './callbacks.ts';
import { ENTRY_COLUMNS, toEntry } from './rows.ts';
import type { Tables } from './tables.ts';

/** Who asked for answers by e-mail. What is to be sent is not copied: it is read from the log behind `sent_seq`. */
export function createAnswerMailQueries(
  db: Kysely<Tables>,
  { now, atomically }: { now: RawBuilder<number>; atomically: Atomically },
): AnswerMailStore {
  return {
    async keepAddress({ conversationId, address, language, keptUntil, sentSeq }) {
      const kept = { address, language, kept_until: keptUntil, tries: 0, due_at: 0 };
      await db
        .insertInto('answer_mail')
        .values({ conversation_id: conversationId, sent_seq: sentSeq, ...kept })
        .onConflict((c) => c.column('conversation_id').doUpdateSet(kept))
        .execute();
    },

    async eraseAddress(conversationId) {
      await atomically([db.deleteFrom('answer_mail').where('conversation_id', '=', conversationId).compile()]);
    },

    async hasAddress(conversationId) {
      const row = await db
        .selectFrom('answer_mail')
        .select('kept_until')
        .where('conversation_id', '=', conversationId)
        .executeTakeFirst();
      return row !== undefined;
    },

    async dueMails(at, leaseMs, limit) {
      const taken = await db
        .updateTable('answer_mail')
        .set({ due_at: at + leaseMs })
        .where('due_at', '<=', at)
        .where('conversation_id', 'in', (e) =>
          e
            .selectFrom('answer_mail as m')
            .innerJoin('conversation as c', 'c.id', 'm.conversation_id')
            .select('m.conversation_id')
            .where('m.due_at', '<=', at)
            .where((w) =>
              w.or([
                w('c.state', '=', 'CLOSED'),
                w.exists(
                  w
                    .selectFrom('entry')
                    .select('entry.seq')
                    .whereRef('entry.conversation_id', '=', 'm.conversation_id')
                    .whereRef('entry.seq', '>', 'm.sent_seq')
                    .where('entry.kind', '=', 'message')
                    .where('entry.sender', '!=', 'citizen'),
                ),
              ]),
            )
            .limit(limit),
        )
        .returningAll()
        .execute();
      return Promise.all(
        taken.map(async (row): Promise<DueMail> => {
          const [conversation, entries] = await Promise.all([
            db
              .selectFrom('conversation')
              .select(['site_key', 'state', 'read_by_citizen'])
              .select(sql<number>`case when present_until > ${now} then 1 else 0 end`.as('present'))
              .where('id', '=', row.conversation_id)
              .executeTakeFirstOrThrow(),
            db
              .selectFrom('entry')
              .select(ENTRY_COLUMNS)
              .where('conversation_id', '=', row.conversation_id)
              .where('seq', '>', row.sent_seq)
              .where('kind', '=', 'message')
              .where('sender', '!=', 'citizen')
              .orderBy('seq')
              .execute(),
          ]);
          return {
            mail: {
              conversationId: row.conversation_id,
              address: row.address,
              language: row.language as Language,
              keptUntil: row.kept_until,
              sentSeq: row.sent_seq,
              tries: row.tries,
            },
            siteKey: conversation.site_key,
            ended: conversation.state === 'CLOSED',
            citizenPresent: conversation.present === 1,
            readByCitizen: conversation.read_by_citizen,
            answers: entries.map(toEntry).flatMap((entry) => (entry.kind === 'message' ? [entry] : [])),
          };
        }),
      );
    },

    async mailNext(conversationId, { sentSeq, tries, dueAt }) {
      await db
        .updateTable('answer_mail')
        .set({ sent_seq: sentSeq, tries, due_at: dueAt })
        .where('conversation_id', '=', conversationId)
        .execute();
    },

    async pruneAddresses(at) {
      const gone = await db.deleteFrom('answer_mail').where('kept_until', '<=', at).executeTakeFirst();
      return Number(gone.numDeletedRows);
    },
  };
}
