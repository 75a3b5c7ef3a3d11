import type { DocumentKind, Language } from '@segit-a-hivatal/contract';
import type { SentDocument } from '../conversations/index.ts';

/** What a PDF gives to whoever reads it by ear or by touch. */
export interface PdfAccessibility {
  /** Its headings, lists and tables are marked as such. */
  readonly tagged: boolean;
  readonly title: string | null;
  /** As the file says it, e.g. `hu-HU`. */
  readonly language: string | null;
  /** Its pages hold text, not only pictures of text. */
  readonly text: boolean;
}

/** A file that was looked at and is kept. What has the same bytes is the same file. */
export interface KeptFile {
  /** The SHA-256 of the bytes, in hexadecimal digits. */
  readonly hash: string;
  readonly bytes: number;
  readonly kind: DocumentKind;
  /** Null: not known. */
  readonly pages: number | null;
  /** It is a PDF with fields that can be filled in. */
  readonly fillable: boolean;
  /** Null: it is no PDF. */
  readonly accessibility: PdfAccessibility | null;
}

/** Why a file is not taken. */
export type FileProblem =
  | 'EMPTY'
  | 'TOO_LARGE'
  /** The connection ended before the file did. */
  | 'BROKEN_OFF'
  /** Its bytes are neither a PDF nor a DOCX nor an ODT, or two things at once. */
  | 'WRONG_TYPE'
  | 'MACROS'
  | 'ENCRYPTED'
  /** It cannot be read, or not within a time that a good one needs. */
  | 'DAMAGED';

/** A document of the library, in one of its versions; a version never changes. Instants are ms since 1970. */
export interface LibraryEntry {
  readonly id: string;
  /** 1, 2, 3 … */
  readonly version: number;
  readonly title: string;
  readonly language: Language;
  readonly topic: string;
  readonly file: KeptFile;
  /** The last day on which it may be sent, `2027-01-31`; null: it does not end. */
  readonly validUntil: string | null;
  /** Whether there is a text that says the same. */
  readonly readable: boolean;
  readonly savedAt: number;
  readonly savedBy: string;
}

/** As the log keeps it. */
export const sentOf = ({ id, version, title, language, readable, file }: LibraryEntry): SentDocument => ({
  ...{ id, version, title, language, readable },
  ...{ kind: file.kind, bytes: file.bytes, pages: file.pages, fillable: file.fillable },
});

/** What a file is called where it is saved: nothing in it that a system or a header could read as something else. */
export function fileName({ title, kind }: Pick<SentDocument, 'title' | 'kind'>): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `${slug || 'dokumentum'}.${kind.toLowerCase()}`;
}
