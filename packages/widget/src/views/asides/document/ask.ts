import type { DocumentDesk, HelpDesk } from '../../../state/index.ts';

/**
 * What the event `document` carries: it is given the desk where documents are asked for, by whoever has one; the citizen's is
 * their whole help desk.
 */
export type AskForDocuments = (desk: DocumentDesk | HelpDesk) => void;
