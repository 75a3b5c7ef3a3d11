import { documentTitle, plainDate } from '@segit-a-hivatal/contract';
import type {
  LibraryDocument,
  MutationResolvers,
  OpenDocumentResult,
  QueryResolvers,
} from '@segit-a-hivatal/contract/resolvers';
import { fileName } from '../domain/documents/index.ts';
import type { LibraryEntry, OpenOutcome } from '../domain/documents/index.ts';
import { Fault } from '../domain/fault.ts';
import { actorOf, staffOf } from './context.ts';
import type { Context } from './context.ts';

/** The library of documents: each field is one call of the domain's service, as in `resolvers.ts`. */
export const documentQueries = {
  documents: async (_root, _args, context) =>
    staffOf(context) && (await context.services.documents.list()).map(libraryDocument),
} satisfies QueryResolvers<Context>;

export const documentMutations = {
  async saveDocument(_root, { input }, context) {
    const { id, title, version, validUntil = null, alternative = null } = input;
    if (documentTitle(title) === null) throw new Fault('BAD_INPUT', 'a title is one line of 1 to 120 characters');
    if (version < 1) throw new Fault('BAD_INPUT', 'versions begin with 1');
    if (validUntil !== null && plainDate(validUntil) === null) throw new Fault('BAD_INPUT', 'no such day');
    const said = { ...input, validUntil, alternative };
    const outcome = await context.services.documents.save(staffOf(context), said);
    switch (outcome.kind) {
      case 'saved':
        return { __typename: 'DocumentSaved', document: libraryDocument(outcome.entry) };
      case 'outdated':
        return { __typename: 'DocumentOutdated', documentId: id };
      case 'needs-text':
        return { __typename: 'AlternativeNeeded', documentId: id };
      case 'upload-gone':
        return { __typename: 'UploadGone', documentId: id };
    }
  },

  withdrawDocument: (_root, { documentId }, context) =>
    staffOf(context) && context.services.documents.withdraw(documentId),

  openLibraryDocument: async (_root, { documentId }, context) =>
    staffOf(context) && opened(await context.services.documents.openFromLibrary(documentId)),

  async sendDocument(_root, { input }, context) {
    const { conversationId, clientMessageId, fence, documentId, version } = input;
    const to = { conversationId, clientMessageId, fence };
    const outcome = await context.services.documents.send(staffOf(context), to, { id: documentId, version });
    switch (outcome.kind) {
      case 'stored':
        return { __typename: 'MessageStored', clientMessageId, seq: outcome.seq, at: outcome.at };
      case 'ended':
        return { __typename: 'ConversationEnded', conversationId };
      case 'ownership-lost':
        return { __typename: 'OwnershipLost', conversationId };
      case 'unavailable':
        return { __typename: 'DocumentUnavailable', problem: outcome.problem };
    }
  },

  openDocument: async (_root, { conversationId, seq }, context) =>
    opened(await context.services.documents.openSent(actorOf(context), conversationId, seq)),
} satisfies MutationResolvers<Context>;

const libraryDocument = ({ file, ...entry }: LibraryEntry): LibraryDocument => ({
  ...entry,
  ...{ kind: file.kind, bytes: file.bytes, pages: file.pages },
  ...{ fillable: file.fillable, accessibility: file.accessibility },
});

function opened(outcome: OpenOutcome): OpenDocumentResult {
  if (outcome.kind === 'withdrawn') return { __typename: 'DocumentWithdrawn', title: outcome.title };
  const { key, expiresAt, alternative, entry } = outcome;
  return {
    __typename: 'DocumentOpened',
    path: `/documents/${key}`,
    expiresAt,
    fileName: fileName({ title: entry.title, kind: entry.file.kind }),
    sha256: entry.file.hash,
    alternative,
  };
}
