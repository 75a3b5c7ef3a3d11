import { readFileSync } from 'node:fs';
import { trustedDocuments } from '@segit-a-hivatal/contract/trusted-documents';
import { createSchema } from 'graphql-yoga';
import type { GraphQLSchema } from 'graphql';
import type { Context } from './context.ts';
import { createResolvers } from './resolvers.ts';
import { createTrustedDocuments } from './trusted-documents.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

export type { Context, Services, Viewer } from './context.ts';
export type { OfficeData } from './office-data.ts';
export { createMaskError, type ErrorLog } from './mask-error.ts';
export { createThrottle, type Throttle } from './throttle.ts';
export type { TrustedDocuments, TrustedOperation } from './trusted-documents.ts';
export { service, type Answering } from './wire-hours.ts';

const typeDefs = readFileSync(new URL(import.meta.resolve('@segit-a-hivatal/contract/schema.graphql')), 'utf8');

/** The schema of the contract with this server's resolvers, and its documents ready to run. */
export function createGraphQL(epoch: () => Promise<string>): { schema: GraphQLSchema; documents: TrustedDocuments } {
  const schema = createSchema<Context>({ typeDefs, resolvers: createResolvers(epoch) as never });
  return { schema, documents: createTrustedDocuments(schema, trustedDocuments) };
}
