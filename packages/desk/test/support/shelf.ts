import type { LibraryDocument } from '@segit-a-hivatal/contract';
import type { NewDocument } from '../../src/state/library.ts';

export const FORM: LibraryDocument = {
  ...{ id: 'd1', version: 1, title: 'Ebösszeírási adatlap', language: 'hu', topic: 'ebosszeiras', kind: 'PDF' },
  ...{ bytes: 120_400, pages: 2, validUntil: null, readable: true, fillable: false, savedBy: 'Tóth Eszter' },
  accessibility: { tagged: true, title: 'Ebösszeírási adatlap', language: 'hu', text: true },
  savedAt: '2026-11-24T08:00:00.000Z',
};

/** The server's library of documents, as a desk meets it. */
export class Shelf {
  documents: LibraryDocument[] = [FORM];
  readonly sent: Record<string, unknown>[] = [];
  /** What comes of the next sending. */
  answer: Record<string, unknown> = { __typename: 'MessageStored', clientMessageId: 'x', seq: 9, at: FORM.savedAt };

  execute(name: string, variables: Record<string, unknown>): unknown {
    const input = (variables.input ?? variables) as Record<string, unknown>;
    switch (name) {
      case 'Documents':
        return { documents: this.documents };
      case 'SaveDocument': {
        const { file: _file, alternative, validUntil = null, ...said } = input as NewDocument;
        const document = { ...FORM, ...said, validUntil, readable: alternative !== null };
        this.documents = [...this.documents.filter(({ id }) => id !== document.id), document];
        return { saveDocument: { __typename: 'DocumentSaved', document } };
      }
      case 'WithdrawDocument':
        this.documents = this.documents.filter(({ id }) => id !== input.documentId);
        return { withdrawDocument: true };
      case 'SendDocument':
        this.sent.push(input);
        return { sendDocument: this.answer };
      default:
        return {
          openLibraryDocument: { __typename: 'DocumentWithdrawn', title: '' },
          openDocument: { __typename: 'DocumentWithdrawn', title: '' },
        };
    }
  }
}
