import type { DocumentKind, Language } from '@segit-a-hivatal/contract';
import { sql } from 'kysely';
import type { Kysely, Selectable } from 'kysely';
import type { SentDocument } from '../domain/conversations/index.ts';
import type { DocumentStore, KeptFile, LibraryEntry, PdfAccessibility } from '../domain/documents/index.ts';
import type { Atomically } from './callbacks.ts';
import type { DocumentVersionTable, KeptFileTable, Tables } from './tables.ts';

/** The library of documents: what is known of the files, not their bytes. A version is written once and never changed. */
export function createDocumentQueries(db: Kysely<Tables>, atomically: Atomically): DocumentStore {
  const versions = db
    .selectFrom('document_version as v')
    .innerJoin('document as d', 'd.id', 'v.document_id')
    .innerJoin('kept_file as f', 'f.hash', 'v.file')
    .select(['v.document_id', 'v.version', 'v.title', 'v.language', 'v.topic', 'v.valid_until'])
    .select(['v.saved_at', 'v.saved_by', 'f.hash', 'f.bytes', 'f.kind', 'f.pages', 'f.fillable', 'f.accessibility'])
    .select(sql<number>`case when v.alternative is null then 0 else 1 end`.as('readable'));

  return {
    async addFile({ fillable, accessibility, ...file }, uploaded_at) {
      const found = { fillable: Number(fillable), accessibility: accessibility && JSON.stringify(accessibility) };
      await db
        .insertInto('kept_file')
        .values({ ...file, ...found, uploaded_at })
        .onConflict((c) => c.column('hash').doUpdateSet({ ...found, uploaded_at }))
        .execute();
    },

    async keptFile(hash) {
      const row = await db.selectFrom('kept_file').selectAll().where('hash', '=', hash).executeTakeFirst();
      return row && toFile(row);
    },

    async saveDocument(entry, alternative) {
      const { id, version } = entry;
      const place =
        version === 1
          ? db
              .insertInto('document')
              .values({ id, newest: 1, withdrawn_at: null })
              .onConflict((c) => c.doNothing())
          : db
              .updateTable('document')
              .set({ newest: version })
              .where('id', '=', id)
              .where('newest', '=', version - 1)
              .where('withdrawn_at', 'is', null);
      const row = fromEntry(entry, alternative);
      if (await atomically([place.compile(), db.insertInto('document_version').values(row).compile()])) return true;
      const there = await db
        .selectFrom('document_version')
        .select(['file', 'saved_by'])
        .where('document_id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst();
      return there?.file === row.file && there.saved_by === row.saved_by;
    },

    async documents() {
      const rows = await versions
        .whereRef('v.version', '=', 'd.newest')
        .where('d.withdrawn_at', 'is', null)
        .orderBy('v.title')
        .orderBy('v.document_id')
        .execute();
      return rows.map(toEntry);
    },

    async document(id, version) {
      const row = await versions
        .select(['v.alternative', 'd.newest', 'd.withdrawn_at'])
        .where('v.document_id', '=', id)
        .where('v.version', '=', version ?? sql<number>`d.newest`)
        .executeTakeFirst();
      if (!row) return undefined;
      const withdrawn = row.withdrawn_at !== null;
      return {
        entry: toEntry(row),
        alternative: row.alternative,
        withdrawn,
        current: !withdrawn && row.newest === row.version,
      };
    },

    async withdrawDocument(id, at) {
      const { numUpdatedRows } = await db
        .updateTable('document')
        .set({ withdrawn_at: at })
        .where('id', '=', id)
        .where('withdrawn_at', 'is', null)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    async sentDocument(reader, conversationId, seq) {
      const row = await db
        .selectFrom('entry')
        .innerJoin('conversation as c', 'c.id', 'entry.conversation_id')
        .select('entry.document')
        .where('c.id', '=', conversationId)
        .where('c.erased', '=', 0)
        .where('entry.seq', '=', seq)
        .where((e) => {
          if (reader.kind === 'citizen') return e('c.session_id', '=', reader.sessionId);
          if (reader.role === 'COORDINATOR') return sql<boolean>`1 = 1`;
          return e.and([e('c.owner_id', '=', reader.id), sql<boolean>`${reader.role} = 'OPERATOR'`]);
        })
        .executeTakeFirst();
      return row?.document ? (JSON.parse(row.document) as SentDocument) : undefined;
    },

    async countSent(conversationId) {
      const row = await db
        .selectFrom('entry')
        .select((e) => e.fn.countAll<number>().as('n'))
        .where('conversation_id', '=', conversationId)
        .where('document', 'is not', null)
        .executeTakeFirstOrThrow();
      return Number(row.n);
    },

    async addLink({ keyHash, documentId, version, conversationId, expiresAt }) {
      await db
        .insertInto('document_link')
        .values({
          ...{ key_hash: keyHash, document_id: documentId, version },
          ...{ conversation_id: conversationId, expires_at: expiresAt },
        })
        .execute();
    },

    async linked(keyHash, at) {
      const row = await versions
        .innerJoin('document_link as l', (on) =>
          on.onRef('l.document_id', '=', 'v.document_id').onRef('l.version', '=', 'v.version'),
        )
        .leftJoin('conversation as c', 'c.id', 'l.conversation_id')
        .where('l.key_hash', '=', keyHash)
        .where('l.expires_at', '>', at)
        .where('d.withdrawn_at', 'is', null)
        .where((e) => e.or([e('l.conversation_id', 'is', null), e('c.erased', '=', 0)]))
        .executeTakeFirst();
      return row && toEntry(row);
    },

    async pruneLinks(at) {
      const gone = await db.deleteFrom('document_link').where('expires_at', '<=', at).executeTakeFirst();
      return Number(gone.numDeletedRows);
    },

    async forgetUploads(before) {
      const gone = await db
        .deleteFrom('kept_file')
        .where('uploaded_at', '<', before)
        .where((e) =>
          e.not(
            e.exists(e.selectFrom('document_version as v').select('v.file').whereRef('v.file', '=', 'kept_file.hash')),
          ),
        )
        .returning('hash')
        .execute();
      return gone.map(({ hash }) => hash);
    },
  };
}

const fromEntry = (entry: LibraryEntry, alternative: string | null): DocumentVersionTable => ({
  document_id: entry.id,
  version: entry.version,
  file: entry.file.hash,
  title: entry.title,
  language: entry.language,
  topic: entry.topic,
  valid_until: entry.validUntil,
  alternative,
  saved_at: entry.savedAt,
  saved_by: entry.savedBy,
});

const toFile = (row: Omit<Selectable<KeptFileTable>, 'uploaded_at'>): KeptFile => ({
  hash: row.hash,
  bytes: row.bytes,
  kind: row.kind as DocumentKind,
  pages: row.pages,
  fillable: row.fillable === 1,
  accessibility: row.accessibility === null ? null : (JSON.parse(row.accessibility) as PdfAccessibility),
});

type Row = Omit<Selectable<DocumentVersionTable>, 'file' | 'alternative'> &
  Omit<Selectable<KeptFileTable>, 'uploaded_at'> & { readable: number };

const toEntry = (row: Row): LibraryEntry => ({
  id: row.document_id,
  version: row.version,
  title: row.title,
  language: row.language as Language,
  topic: row.topic,
  file: toFile(row),
  validUntil: row.valid_until,
  readable: row.readable === 1,
  savedAt: row.saved_at,
  savedBy: row.saved_by,
});
