import { LIMITS } from '@segit-a-hivatal/contract';
import type { DocumentProblem, Language } from '@segit-a-hivatal/contract';
import { dateOf, dayOf } from '@segit-a-hivatal/hours';
import type { Clock } from '../clock.ts';
import { mayRead, rules } from '../conversations/index.ts';
import type { Actor, Conversations, ConversationStore } from '../conversations/index.ts';
import { Fault } from '../fault.ts';
import type { Privacy } from '../privacy/index.ts';
import type { TokenMint } from '../sessions/index.ts';
import type { StaffMember } from '../staff/index.ts';
import { fileName, sentOf } from './model.ts';
import type { FileProblem, KeptFile, LibraryEntry } from './model.ts';
import type { DocumentStore, FileInspector, FileStore, WholeEntry } from './store.ts';
import { arrivedText } from './words.ts';

export type UploadOutcome =
  | { readonly kind: 'kept'; readonly file: KeptFile; readonly text: string | null }
  | { readonly kind: 'refused'; readonly problem: FileProblem };

export interface NewVersion {
  readonly id: string;
  readonly version: number;
  readonly file: string;
  readonly title: string;
  readonly language: Language;
  readonly topic: string;
  readonly validUntil: string | null;
  readonly alternative: string | null;
}

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly entry: LibraryEntry }
  | { readonly kind: 'outdated' | 'needs-text' | 'upload-gone' };

export type SentOutcome =
  Awaited<ReturnType<Conversations['send']>> | { readonly kind: 'unavailable'; readonly problem: DocumentProblem };

export type OpenOutcome =
  | {
      readonly kind: 'opened';
      readonly key: string;
      readonly expiresAt: number;
      readonly entry: LibraryEntry;
      readonly alternative: string | null;
    }
  | { readonly kind: 'withdrawn'; readonly title: string };

/** The files that the office sends to citizens. */
export interface Documents {
  upload(body: AsyncIterable<Uint8Array>): Promise<UploadOutcome>;
  save(staff: StaffMember, version: NewVersion): Promise<SaveOutcome>;
  list(): Promise<readonly LibraryEntry[]>;
  withdraw(id: string): Promise<boolean>;
  /** Sends the version that the sender has seen, as a message that says what it is. */
  send(
    staff: StaffMember,
    to: { conversationId: string; fence: number; clientMessageId: string },
    document: { id: string; version: number },
  ): Promise<SentOutcome>;
  /** The newest version, for the staff. */
  openFromLibrary(id: string): Promise<OpenOutcome>;
  /** What an entry of the caller's log holds. */
  openSent(actor: Actor, conversationId: string, seq: number): Promise<OpenOutcome>;
  /** The file behind a link; undefined for unknown, expired and withdrawn ones alike. */
  download(
    key: string,
  ): Promise<{ readonly entry: LibraryEntry; readonly name: string; readonly body: ReadableStream } | undefined>;
  /** @returns how many uploads that became no document, and links that have expired, are gone */
  prune(): Promise<number>;
}

const LINK_MS = 10 * 60_000;
/** An upload that became no document is kept for so long. */
const UPLOAD_MS = 24 * 3_600_000;

export function createDocuments(parts: {
  store: DocumentStore & Pick<ConversationStore, 'find'>;
  files: FileStore;
  inspector: FileInspector;
  conversations: Pick<Conversations, 'decide'>;
  clock: Clock;
  tokens: TokenMint;
  privacy: Pick<Privacy, 'kept'>;
  /** What a document can belong to. */
  topics: ReadonlySet<string>;
}): Documents {
  const { store, files, inspector, conversations, clock, tokens, privacy, topics } = parts;

  async function open(whole: WholeEntry, conversationId: string | null): Promise<OpenOutcome> {
    const { entry, alternative } = whole;
    if (whole.withdrawn) return { kind: 'withdrawn', title: entry.title };
    const key = tokens.mint();
    const expiresAt = clock.now() + LINK_MS;
    const { id: documentId, version } = entry;
    await store.addLink({ keyHash: tokens.hash(key), documentId, version, conversationId, expiresAt });
    return { kind: 'opened', key, expiresAt, entry, alternative };
  }

  async function whyNot(whole: WholeEntry, conversationId: string): Promise<DocumentProblem | null> {
    const { validUntil } = whole.entry;
    if (!whole.current) return 'REPLACED';
    if (validUntil !== null && validUntil < dateOf(dayOf(clock.now()))) return 'EXPIRED';
    return (await store.countSent(conversationId)) >= LIMITS.documentsSent ? 'TOO_MANY' : null;
  }

  return {
    async upload(body) {
      const received = await files.receive(body, LIMITS.documentBytes);
      if (typeof received === 'string') return { kind: 'refused', problem: received };
      const { hash, bytes } = received;
      const found = bytes.length === 0 ? { problem: 'EMPTY' as const } : await inspector.inspect(bytes);
      if ('problem' in found) {
        await received.drop();
        return { kind: 'refused', problem: found.problem };
      }
      const file = { hash, bytes: bytes.length, ...found.facts };
      // The row first: of a file without one nobody would know that it is to be forgotten.
      await store.addFile(file, clock.now());
      await received.keep();
      return { kind: 'kept', file, text: found.text?.slice(0, LIMITS.documentTextLength) ?? null };
    },

    async save(staff, { file: hash, alternative, ...said }) {
      if (!topics.has(said.topic)) throw new Fault('BAD_INPUT', 'no such topic');
      const file = await store.keptFile(hash);
      if (!file) return { kind: 'upload-gone' };
      if (file.accessibility && !file.accessibility.text && alternative === null) return { kind: 'needs-text' };
      const kept = (text: string): string => privacy.kept('staff', text, said.language);
      const entry: LibraryEntry = {
        ...said,
        title: kept(said.title),
        file,
        readable: alternative !== null,
        savedAt: clock.now(),
        savedBy: staff.name,
      };
      const saved = await store.saveDocument(entry, alternative && kept(alternative));
      return saved ? { kind: 'saved', entry } : { kind: 'outdated' };
    },

    list: () => store.documents(),
    withdraw: (id) => store.withdrawDocument(id, clock.now()),

    async send(staff, { conversationId, fence, clientMessageId }, { id, version }) {
      const actor: Actor = { kind: 'staff', ...staff };
      const record = await store.find(conversationId);
      if (!record || record.erased || !mayRead(record, actor)) return { kind: 'ownership-lost' };
      const whole = await store.document(id, version);
      if (!whole) throw new Fault('NOT_FOUND', 'no such document');
      const problem = await whyNot(whole, conversationId);
      const document = sentOf(whole.entry);
      const text = arrivedText(document, record.language);
      const message = { clientMessageId, text, language: record.language, document };
      const key = { sender: staff.id, clientMessageId };
      const { outcome } = await conversations.decide<SentOutcome>(conversationId, key, (locked, now) =>
        // A repeated one was sent, whatever has become of the document since.
        problem && !locked.earlier
          ? { outcome: { kind: 'unavailable', problem } }
          : rules.send(actor, fence, message)(locked, now),
      );
      return outcome;
    },

    async openFromLibrary(id) {
      const whole = await store.document(id, null);
      if (!whole) throw new Fault('NOT_FOUND', 'no such document');
      return open(whole, null);
    },

    async openSent(actor, conversationId, seq) {
      const sent = await store.sentDocument(actor, conversationId, seq);
      const whole = sent && (await store.document(sent.id, sent.version));
      if (!whole) throw new Fault('NOT_FOUND', 'no such document');
      return open(whole, conversationId);
    },

    async download(key) {
      const entry = await store.linked(tokens.hash(key), clock.now());
      const body = entry && (await files.open(entry.file.hash));
      return body && { entry, name: fileName({ title: entry.title, kind: entry.file.kind }), body };
    },

    async prune() {
      const links = await store.pruneLinks(clock.now());
      const before = clock.now() - UPLOAD_MS;
      const uploads = await store.forgetUploads(before);
      for (const hash of uploads) await files.remove(hash, before);
      return links + uploads.length;
    },
  };
}
