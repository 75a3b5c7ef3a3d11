import type { LibraryDocument, OpenedDocument, PdfAccessibility, VariablesOf } from '@segit-a-hivatal/contract';
import {
  DocumentsDocument,
  OpenDocumentDocument,
  OpenLibraryDocumentDocument,
  SaveDocumentDocument,
  SendDocumentDocument,
  WithdrawDocumentDocument,
} from '@segit-a-hivatal/contract/operations';
import { openedDocument, type DocumentAnswer } from '@segit-a-hivatal/widget/client';
import type { Execute } from './execute.ts';

/** Why the server does not take a file. */
export type FileProblem =
  'EMPTY' | 'TOO_LARGE' | 'BROKEN_OFF' | 'WRONG_TYPE' | 'MACROS' | 'ENCRYPTED' | 'DAMAGED' | 'FAILED';

/** A file that the server has, and what it is. */
export interface Upload {
  readonly file: string;
  readonly accessibility: PdfAccessibility | null;
  /** The text of a PDF. */
  readonly text: string | null;
}

export type NewDocument = VariablesOf<typeof SaveDocumentDocument>['input'];
export type SaveOutcome = 'DocumentSaved' | 'DocumentOutdated' | 'AlternativeNeeded' | 'UploadGone' | 'failed';
export type SendOutcome = 'sent' | 'lost' | 'REPLACED' | 'EXPIRED' | 'TOO_MANY' | 'failed';

/** The library of documents, as the staff work with it. */
export class Library {
  private readonly execute: Execute;
  private readonly read: Execute;

  /** @param read how it is asked what there is: that may wait for the connection, where a step must not */
  constructor(execute: Execute, read: Execute) {
    this.execute = execute;
    this.read = read;
  }

  /** Null: the server does not answer. */
  list(): Promise<readonly LibraryDocument[] | null> {
    return this.read(DocumentsDocument, {}).then(
      ({ documents }) => documents,
      () => null,
    );
  }

  /** The whole file, or none of it. */
  async upload(file: File): Promise<Upload | FileProblem> {
    try {
      const headers = { 'x-segit-request': '1', 'content-type': 'application/octet-stream' };
      const response = await fetch('/documents', { method: 'POST', headers, body: file });
      const answer = (await response.json()) as Upload & { code?: FileProblem };
      return response.ok ? answer : PROBLEMS.has(answer.code ?? '') ? answer.code! : 'FAILED';
    } catch {
      return 'FAILED';
    }
  }

  save(input: NewDocument): Promise<SaveOutcome> {
    return this.execute(SaveDocumentDocument, { input }).then(
      ({ saveDocument }) => saveDocument.__typename,
      () => 'failed',
    );
  }

  withdraw(documentId: string): Promise<boolean> {
    return this.execute(WithdrawDocumentDocument, { documentId }).then(
      () => true,
      () => false,
    );
  }

  async open(documentId: string): Promise<DocumentAnswer> {
    return this.answer(
      async () => (await this.execute(OpenLibraryDocumentDocument, { documentId })).openLibraryDocument,
    );
  }

  /** What stands in a conversation's log. */
  async openSent(conversationId: string, seq: number): Promise<DocumentAnswer> {
    return this.answer(async () => (await this.execute(OpenDocumentDocument, { conversationId, seq })).openDocument);
  }

  async send(input: VariablesOf<typeof SendDocumentDocument>['input']): Promise<SendOutcome> {
    try {
      const { sendDocument } = await this.execute(SendDocumentDocument, { input });
      if (sendDocument.__typename === 'MessageStored') return 'sent';
      return sendDocument.__typename === 'DocumentUnavailable' ? sendDocument.problem : 'lost';
    } catch {
      return 'failed';
    }
  }

  private answer(ask: () => Promise<OpenedDocument>): Promise<DocumentAnswer> {
    return ask().then(
      (opened) => openedDocument(opened, location.origin),
      () => ({ kind: 'unreachable' }),
    );
  }
}

const PROBLEMS: ReadonlySet<string> = new Set<FileProblem>([
  ...(['EMPTY', 'TOO_LARGE', 'BROKEN_OFF', 'WRONG_TYPE', 'MACROS', 'ENCRYPTED', 'DAMAGED'] as const),
]);
