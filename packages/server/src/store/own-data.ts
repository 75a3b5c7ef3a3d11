import type { Kysely } from 'kysely';
import type { OwnDataStore } from '../domain/own-data/index.ts';
import type { Tables } from './tables.ts';

const iso = (instant: number): string => new Date(instant).toISOString();

/** Read by the owner's session only: there is no other way in. */
export function createOwnDataQueries(db: Kysely<Tables>): OwnDataStore {
  return {
    async ownData(sessionId) {
      const session = await db
        .selectFrom('citizen_session')
        .select(['site_key', 'created_at', 'expires_at'])
        .where('id', '=', sessionId)
        .executeTakeFirst();
      if (!session) return undefined;
      const conversations = await db
        .selectFrom('conversation')
        .leftJoin('answer_mail', 'answer_mail.conversation_id', 'conversation.id')
        .select(['conversation.id', 'started_at', 'closed_at', 'conversation.language', 'nickname', 'preferences'])
        .select(['topic', 'note', 'address'])
        .where('session_id', '=', sessionId)
        .where('erased', '=', 0)
        .orderBy('started_at')
        .execute();
      const entries = await db
        .selectFrom('entry')
        .select(['conversation_id', 'at', 'sender', 'staff_name', 'body'])
        .where('kind', '=', 'message')
        .where('conversation_id', 'in', (e) =>
          e.selectFrom('conversation').select('id').where('session_id', '=', sessionId),
        )
        .orderBy('conversation_id')
        .orderBy('seq')
        .execute();
      const callbacks = await db
        .selectFrom('callback')
        .leftJoin('callback_contact', 'callback_id', 'callback.id')
        .select(['requested_at', 'state', 'number', 'nickname', 'about'])
        .where('session_id', '=', sessionId)
        .orderBy('requested_at')
        .execute();
      return {
        site: session.site_key,
        session: { createdAt: iso(session.created_at), expiresAt: iso(session.expires_at) },
        conversations: conversations.map((row) => ({
          id: row.id,
          startedAt: iso(row.started_at),
          endedAt: row.closed_at === null ? null : iso(row.closed_at),
          language: row.language,
          nickname: row.nickname,
          preferences: JSON.parse(row.preferences) as string[],
          topic: row.topic,
          note: row.note,
          mailAddress: row.address,
          messages: entries
            .filter(({ conversation_id }) => conversation_id === row.id)
            .map(({ at, sender, staff_name, body }) => ({
              at: iso(at),
              staff: sender === 'citizen' ? null : (staff_name ?? sender),
              text: body ?? '',
            })),
        })),
        callbacks: callbacks.map(({ requested_at, ...row }) => ({ requestedAt: iso(requested_at), ...row })),
      };
    },
  };
}
