import { sql, type Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';

/** The history of the tables, the same for both databases. A migration that has shipped is never edited. */
const MIGRATIONS: Record<string, Migration> = {
  '001-conversations': {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- migrations outlive the table types
    async up(db: Kysely<any>) {
      await db.schema
        .createTable('citizen_session')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('token_hash', 'text', (c) => c.notNull().unique())
        .addColumn('site_key', 'text', (c) => c.notNull())
        .addColumn('created_at', 'bigint', (c) => c.notNull())
        .addColumn('expires_at', 'bigint', (c) => c.notNull())
        .addColumn('ends_at', 'bigint')
        .execute();

      await db.schema
        .createTable('conversation')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('site_key', 'text', (c) => c.notNull())
        .addColumn('session_id', 'text', (c) => c.notNull())
        .addColumn('request_id', 'text', (c) => c.notNull())
        .addColumn('state', 'text', (c) => c.notNull())
        .addColumn('language', 'text', (c) => c.notNull())
        .addColumn('nickname', 'text')
        .addColumn('preferences', 'text', (c) => c.notNull())
        .addColumn('last_seq', 'bigint', (c) => c.notNull())
        .addColumn('started_at', 'bigint', (c) => c.notNull())
        .addColumn('queued_at', 'bigint', (c) => c.notNull())
        .addColumn('requeued', 'text')
        .addColumn('owner_id', 'text')
        .addColumn('owner_name', 'text')
        .addColumn('owner_role', 'text')
        .addColumn('fence', 'integer', (c) => c.notNull())
        .addColumn('assigned_at', 'bigint')
        .addColumn('closed_at', 'bigint')
        .addColumn('topic', 'text')
        .addColumn('read_by_citizen', 'bigint', (c) => c.notNull())
        .addColumn('read_by_operator', 'bigint', (c) => c.notNull())
        .addColumn('erased', 'integer', (c) => c.notNull())
        .addColumn('present_until', 'bigint', (c) => c.notNull().defaultTo(0))
        .addUniqueConstraint('conversation_request', ['session_id', 'request_id'])
        .execute();
      // Both are read every 2 s and hold only what is live.
      await sql`create index conversation_waiting on conversation (queued_at) where state = 'WAITING'`.execute(db);
      await sql`create index conversation_owned on conversation (owner_id) where owner_id is not null`.execute(db);
      await db.schema.createIndex('conversation_closed').on('conversation').column('closed_at').execute();

      await db.schema
        .createTable('entry')
        .addColumn('conversation_id', 'text', (c) => c.notNull())
        .addColumn('seq', 'bigint', (c) => c.notNull())
        .addColumn('at', 'bigint', (c) => c.notNull())
        .addColumn('kind', 'text', (c) => c.notNull())
        .addColumn('party', 'text')
        .addColumn('sender', 'text')
        .addColumn('client_message_id', 'text')
        .addColumn('body', 'text')
        .addColumn('language', 'text')
        .addColumn('staff_name', 'text')
        .addColumn('staff_role', 'text')
        .addColumn('up_to', 'bigint')
        .addColumn('reason', 'text')
        .addColumn('state', 'text')
        .addPrimaryKeyConstraint('entry_place', ['conversation_id', 'seq'])
        .addUniqueConstraint('entry_message', ['conversation_id', 'sender', 'client_message_id'])
        .execute();

      await db.schema
        .createTable('desk_lease')
        .addColumn('staff_id', 'text', (c) => c.primaryKey())
        .addColumn('name', 'text', (c) => c.notNull())
        .addColumn('role', 'text', (c) => c.notNull())
        .addColumn('expires_at', 'bigint', (c) => c.notNull())
        .execute();

      await db.schema
        .createTable('history')
        .addColumn('id', 'integer', (c) => c.primaryKey())
        .addColumn('epoch', 'text', (c) => c.notNull())
        .addColumn('tide', 'bigint', (c) => c.notNull())
        .execute();
    },
  },
  '002-hours': {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- migrations outlive the table types
    async up(db: Kysely<any>) {
      await db.schema
        .createTable('hours_revision')
        .addColumn('number', 'integer', (c) => c.primaryKey())
        .addColumn('at', 'bigint', (c) => c.notNull())
        .addColumn('staff_id', 'text')
        .addColumn('staff_name', 'text')
        .addColumn('note', 'text', (c) => c.notNull())
        .addColumn('takes_back', 'integer')
        .addColumn('rules', 'text', (c) => c.notNull())
        .execute();
    },
  },
  '003-routing': {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- migrations outlive the table types
    async up(db: Kysely<any>) {
      // What the next decision depends on, whole, and the events that led there, by version.
      await db.schema
        .createTable('routing')
        .addColumn('id', 'integer', (c) => c.primaryKey())
        .addColumn('version', 'bigint', (c) => c.notNull())
        .addColumn('snapshot', 'text', (c) => c.notNull())
        .execute();
      await db.schema
        .createTable('routing_event')
        .addColumn('version', 'bigint', (c) => c.primaryKey())
        .addColumn('at', 'bigint', (c) => c.notNull())
        .addColumn('events', 'text', (c) => c.notNull())
        .execute();
      await db.schema.alterTable('conversation').addColumn('note', 'text').execute();
    },
  },

  '004-messages-left': {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- migrations outlive the table types
    async up(db: Kysely<any>) {
      await db.schema.alterTable('conversation').addColumn('left_at', 'bigint').execute();
      await sql`create index conversation_left on conversation (queued_at) where state = 'MESSAGE_LEFT'`.execute(db);
    },
  },

  '005-tasks': {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- migrations outlive the table types
    async up(db: Kysely<any>) {
      await db.schema
        .createTable('task')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('request_id', 'text', (c) => c.notNull())
        .addColumn('version', 'integer', (c) => c.notNull())
        .addColumn('state', 'text', (c) => c.notNull())
        .addColumn('conversation_id', 'text')
        .addColumn('wanted', 'text', (c) => c.notNull())
        .addColumn('topic', 'text', (c) => c.notNull())
        .addColumn('language', 'text', (c) => c.notNull())
        .addColumn('created_at', 'bigint', (c) => c.notNull())
        .addColumn('due_at', 'bigint', (c) => c.notNull())
        .addColumn('asked_by_id', 'text', (c) => c.notNull())
        .addColumn('asked_by_name', 'text', (c) => c.notNull())
        .addColumn('asked_by_role', 'text', (c) => c.notNull())
        .addColumn('claimed_by_id', 'text')
        .addColumn('claimed_by_name', 'text')
        .addColumn('notes', 'text', (c) => c.notNull())
        .addColumn('result', 'text')
        .addColumn('ended_at', 'bigint')
        .addUniqueConstraint('task_request', ['asked_by_id', 'request_id'])
        .execute();
      // Both are read every 2 s for each desk.
      await sql`create index task_running on task (due_at) where ended_at is null`.execute(db);
      await db.schema.createIndex('task_ended').on('task').column('ended_at').execute();
    },
  },

  '006-callbacks': {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- migrations outlive the table types
    async up(db: Kysely<any>) {
      await db.schema
        .createTable('callback')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('site_key', 'text', (c) => c.notNull())
        .addColumn('session_id', 'text', (c) => c.notNull())
        .addColumn('request_id', 'text', (c) => c.notNull())
        .addColumn('conversation_id', 'text')
        .addColumn('state', 'text', (c) => c.notNull())
        .addColumn('language', 'text', (c) => c.notNull())
        .addColumn('preferences', 'text', (c) => c.notNull())
        .addColumn('suits', 'text', (c) => c.notNull())
        .addColumn('requested_at', 'bigint', (c) => c.notNull())
        .addColumn('kept_until', 'bigint', (c) => c.notNull())
        .addColumn('tries', 'integer', (c) => c.notNull())
        .addColumn('tried_at', 'bigint')
        .addColumn('claimed_by', 'text')
        .addColumn('claimed_name', 'text')
        .addColumn('claimed_role', 'text')
        .addColumn('claimed_at', 'bigint')
        .addColumn('fence', 'integer', (c) => c.notNull())
        .addColumn('settled', 'integer', (c) => c.notNull())
        .addColumn('version', 'integer', (c) => c.notNull())
        .addUniqueConstraint('callback_request', ['session_id', 'request_id'])
        .execute();
      await sql`create index callback_standing on callback (requested_at) where state in ('REQUESTED', 'CLAIMED')`.execute(
        db,
      );
      // Everything that is somebody's, apart from what stays.
      await db.schema
        .createTable('callback_contact')
        .addColumn('callback_id', 'text', (c) => c.primaryKey())
        .addColumn('number', 'text', (c) => c.notNull())
        .addColumn('nickname', 'text')
        .addColumn('about', 'text')
        .execute();
      await db.schema.createIndex('routing_event_at').on('routing_event').column('at').execute();
    },
  },

  '007-answer-mail': {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- migrations outlive the table types
    async up(db: Kysely<any>) {
      await db.schema
        .createTable('answer_mail')
        .addColumn('conversation_id', 'text', (c) => c.primaryKey())
        .addColumn('address', 'text', (c) => c.notNull())
        .addColumn('language', 'text', (c) => c.notNull())
        .addColumn('kept_until', 'bigint', (c) => c.notNull())
        .addColumn('sent_seq', 'bigint', (c) => c.notNull())
        .addColumn('tries', 'integer', (c) => c.notNull())
        .addColumn('due_at', 'bigint', (c) => c.notNull())
        .execute();
      await db.schema.createIndex('answer_mail_due').on('answer_mail').column('due_at').execute();
    },
  },

  '008-chosen-topic': {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- migrations outlive the table types
    async up(db: Kysely<any>) {
      await db.schema.alterTable('conversation').addColumn('chosen_topic', 'text').execute();
    },
  },

  '009-missed-searches': {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- migrations outlive the table types
    async up(db: Kysely<any>) {
      await db.schema
        .createTable('missed_search')
        .addColumn('hour', 'bigint', (c) => c.notNull())
        .addColumn('site_key', 'text', (c) => c.notNull())
        .addColumn('reason', 'text', (c) => c.notNull())
        .addColumn('query', 'text', (c) => c.notNull())
        .addColumn('times', 'integer', (c) => c.notNull())
        .addPrimaryKeyConstraint('missed_search_pk', ['hour', 'site_key', 'reason', 'query'])
        .execute();
    },
  },

  '010-facts-for-reports': {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- migrations outlive the table types
    async up(db: Kysely<any>) {
      await db.schema.alterTable('conversation').addColumn('answered_at', 'bigint').execute();
      await db.schema.alterTable('conversation').addColumn('fact_id', 'text').execute();
      await db.schema
        .alterTable('conversation')
        .addColumn('surveyed', 'integer', (c) => c.notNull().defaultTo(0))
        .execute();
      // Who is answered now was answered then, as far as is known.
      await sql`update conversation set answered_at = assigned_at where state = 'ACTIVE'`.execute(db);
      await db.schema
        .createTable('fact')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('day', 'text', (c) => c.notNull())
        .addColumn('hour', 'integer', (c) => c.notNull())
        .addColumn('site', 'text', (c) => c.notNull())
        .addColumn('channel', 'text', (c) => c.notNull())
        .addColumn('language', 'text', (c) => c.notNull())
        .addColumn('needs', 'text', (c) => c.notNull())
        .addColumn('topic', 'text')
        .addColumn('in_hours', 'integer', (c) => c.notNull())
        .addColumn('ended', 'text', (c) => c.notNull())
        .addColumn('wait_seconds', 'bigint', (c) => c.notNull())
        .addColumn('service_seconds', 'bigint')
        .execute();
      await db.schema.createIndex('fact_day').on('fact').column('day').execute();
      await db.schema
        .createTable('survey_count')
        .addColumn('day', 'text', (c) => c.notNull())
        .addColumn('site', 'text', (c) => c.notNull())
        .addColumn('language', 'text', (c) => c.notNull())
        .addColumn('topic', 'text', (c) => c.notNull())
        .addColumn('question', 'text', (c) => c.notNull())
        .addColumn('answer', 'text', (c) => c.notNull())
        .addColumn('count', 'integer', (c) => c.notNull())
        .addPrimaryKeyConstraint('survey_counted', ['day', 'site', 'language', 'topic', 'question', 'answer'])
        .execute();
    },
  },

  '011-documents': {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- migrations outlive the table types
    async up(db: Kysely<any>) {
      await db.schema
        .createTable('kept_file')
        .addColumn('hash', 'text', (c) => c.primaryKey())
        .addColumn('bytes', 'integer', (c) => c.notNull())
        .addColumn('kind', 'text', (c) => c.notNull())
        .addColumn('pages', 'integer')
        .addColumn('accessibility', 'text')
        .addColumn('uploaded_at', 'bigint', (c) => c.notNull())
        .execute();
      await db.schema
        .createTable('document')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('newest', 'integer', (c) => c.notNull())
        .addColumn('withdrawn_at', 'bigint')
        .execute();
      await db.schema
        .createTable('document_version')
        .addColumn('document_id', 'text', (c) => c.notNull().references('document.id'))
        .addColumn('version', 'integer', (c) => c.notNull())
        // A file that a version has is not forgotten.
        .addColumn('file', 'text', (c) => c.notNull().references('kept_file.hash'))
        .addColumn('title', 'text', (c) => c.notNull())
        .addColumn('language', 'text', (c) => c.notNull())
        .addColumn('topic', 'text', (c) => c.notNull())
        .addColumn('valid_until', 'text')
        .addColumn('alternative', 'text')
        .addColumn('saved_at', 'bigint', (c) => c.notNull())
        .addColumn('saved_by', 'text', (c) => c.notNull())
        .addPrimaryKeyConstraint('document_version_place', ['document_id', 'version'])
        .execute();
      await db.schema
        .createTable('document_link')
        .addColumn('key_hash', 'text', (c) => c.primaryKey())
        .addColumn('document_id', 'text', (c) => c.notNull())
        .addColumn('version', 'integer', (c) => c.notNull())
        .addColumn('conversation_id', 'text')
        .addColumn('expires_at', 'bigint', (c) => c.notNull())
        .execute();
      await db.schema.createIndex('document_link_expires').on('document_link').column('expires_at').execute();
      await db.schema.alterTable('entry').addColumn('document', 'text').execute();
    },
  },

  '012-articles': {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- migrations outlive the table types
    async up(db: Kysely<any>) {
      await db.schema
        .createTable('article_revision')
        .addColumn('topic', 'text', (c) => c.notNull())
        .addColumn('language', 'text', (c) => c.notNull())
        .addColumn('number', 'integer', (c) => c.notNull())
        .addColumn('at', 'bigint', (c) => c.notNull())
        .addColumn('staff_id', 'text')
        .addColumn('staff_name', 'text')
        .addColumn('step', 'text', (c) => c.notNull())
        .addColumn('note', 'text', (c) => c.notNull())
        .addColumn('restores', 'integer')
        .addColumn('authors', 'text', (c) => c.notNull())
        .addColumn('title', 'text', (c) => c.notNull())
        .addColumn('review', 'text', (c) => c.notNull())
        .addColumn('text', 'text', (c) => c.notNull())
        .addPrimaryKeyConstraint('article_revision_pk', ['topic', 'language', 'number'])
        .execute();
      // Asked every 2 s by each process.
      await sql`create index article_live on article_revision (at)
        where step in ('IMPORTED', 'PUBLISHED', 'WITHDRAWN')`.execute(db);
    },
  },

  '013-audit': {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- migrations outlive the table types
    async up(db: Kysely<any>) {
      await db.schema
        .createTable('audit')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('at', 'bigint', (c) => c.notNull())
        .addColumn('staff_id', 'text')
        .addColumn('staff_name', 'text')
        .addColumn('staff_role', 'text')
        .addColumn('action', 'text', (c) => c.notNull())
        .addColumn('subject', 'text')
        .addColumn('outcome', 'text', (c) => c.notNull())
        .execute();
      await db.schema.createIndex('audit_at').on('audit').column('at').execute();
      await db.schema
        .createTable('erased')
        .addColumn('day', 'bigint', (c) => c.notNull())
        .addColumn('kind', 'text', (c) => c.notNull())
        .addColumn('count', 'bigint', (c) => c.notNull())
        .addPrimaryKeyConstraint('erased_pkey', ['day', 'kind'])
        .execute();
      // What is too old is looked for every hour.
      await db.schema.createIndex('conversation_closed_at').on('conversation').column('closed_at').execute();
    },
  },
  '014-forms': {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- migrations outlive the table types
    async up(db: Kysely<any>) {
      await db.schema
        .alterTable('kept_file')
        .addColumn('fillable', 'integer', (c) => c.notNull().defaultTo(0))
        .execute();
    },
  },

  '015-task-results': {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- migrations outlive the table types
    async up(db: Kysely<any>) {
      await db.schema.alterTable('task').addColumn('document', 'text').execute();
      await db.schema.alterTable('task').addColumn('article', 'text').execute();
    },
  },
};

/** Brings the tables up to date; processes that start together do it once. */
export async function migrate(db: Kysely<never>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error('the tables cannot be brought up to date');
}
