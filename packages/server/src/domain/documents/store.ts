import type { Actor } from '../conversations/index.ts';
import type { FileProblem, KeptFile, LibraryEntry } from './model.ts';

/** A document with what listings leave out. */
export interface WholeEntry {
  readonly entry: LibraryEntry;
  readonly alternative: string | null;
  /** It is the newest version of a document that was not withdrawn. */
  readonly current: boolean;
  readonly withdrawn: boolean;
}

/** A link to a file, for a while. The key itself is not kept. */
export interface DocumentLink {
  readonly keyHash: string;
  readonly documentId: string;
  readonly version: number;
  /** The conversation that it was opened from; null: the library. */
  readonly conversationId: string | null;
  readonly expiresAt: number;
}

/** What the library needs of a store. */
export interface DocumentStore {
  /** Remembers a file; of one that is known, that it was uploaded again. */
  addFile(file: KeptFile, at: number): Promise<void>;
  keptFile(hash: string): Promise<KeptFile | undefined>;
  /**
   * Puts in a version. False: it is not the one behind the newest, or the document was withdrawn. The version that is
   * there already, by the same person with the same file, counts as put in.
   */
  saveDocument(entry: LibraryEntry, alternative: string | null): Promise<boolean>;
  /** Those not withdrawn, each in its newest version, by title. */
  documents(): Promise<LibraryEntry[]>;
  /** `version` null: the newest. */
  document(id: string, version: number | null): Promise<WholeEntry | undefined>;
  /** False: there is none, or it was withdrawn before. */
  withdrawDocument(id: string, at: number): Promise<boolean>;
  /** The document of a log's entry, where the log is the reader's: the owner check is in the statement. */
  sentDocument(
    reader: Actor,
    conversationId: string,
    seq: number,
  ): Promise<{ readonly id: string; readonly version: number } | undefined>;
  countSent(conversationId: string): Promise<number>;
  addLink(link: DocumentLink): Promise<void>;
  /** What a link leads to, where it has not expired, and what it leads to was neither withdrawn nor erased. */
  linked(keyHash: string, at: number): Promise<LibraryEntry | undefined>;
  /** @returns how many links have expired */
  pruneLinks(at: number): Promise<number>;
  /** Forgets files that no version has and that were uploaded before this. @returns which */
  forgetUploads(before: number): Promise<string[]>;
}

/** A file that has come whole, and that nobody else sees yet. */
export interface ReceivedFile {
  readonly hash: string;
  readonly bytes: Uint8Array;
  /** From now on it can be opened: on disk, under its hash. */
  keep(): Promise<void>;
  /** It is gone. */
  drop(): Promise<void>;
}

/** Where the bytes of files are. */
export interface FileStore {
  /** Takes a body in. Where it breaks off or is too large, nothing is left of it. */
  receive(
    body: AsyncIterable<Uint8Array>,
    most: number,
  ): Promise<ReceivedFile | Extract<FileProblem, 'TOO_LARGE' | 'BROKEN_OFF'>>;
  /** The bytes of a kept file; undefined: it is not there. */
  open(hash: string): Promise<ReadableStream<Uint8Array> | undefined>;
  /** Unless it was received anew since then: the same bytes may be coming in while they are forgotten. */
  remove(hash: string, receivedBefore: number): Promise<void>;
}

/** Says what the bytes of a file are, whatever it is called. */
export interface FileInspector {
  inspect(
    bytes: Uint8Array,
  ): Promise<
    | { readonly facts: Omit<KeptFile, 'hash' | 'bytes'>; readonly text: string | null }
    | { readonly problem: FileProblem }
  >;
}
