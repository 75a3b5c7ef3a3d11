export {
  fileName,
  sentOf,
  type FileProblem,
  type KeptFile,
  type LibraryEntry,
  type PdfAccessibility,
} from './model.ts';
export type { DocumentLink, DocumentStore, FileInspector, FileStore, ReceivedFile, WholeEntry } from './store.ts';
export { createDocuments, type Documents, type OpenOutcome, type SaveOutcome, type SentOutcome } from './service.ts';
export { putSamples, type SampleDocument } from './samples.ts';
export { arrivedText } from './words.ts';
