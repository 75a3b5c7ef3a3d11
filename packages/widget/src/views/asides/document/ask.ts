import type { DocumentDesk } from '../../../state/index.ts';

/** What the event `document` carries: it is given the desk where documents are asked for, by whoever has one. */
export type AskForDocuments = (desk: DocumentDesk) => void;
