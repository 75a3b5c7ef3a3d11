import { ERROR_CODES } from '@segit-a-hivatal/contract';
import { GraphQLError, Kind, parse, validate } from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Context } from './context.ts';

/** A document that may be run, parsed, validated and compiled once, when the server starts. */
export interface TrustedOperation {
  readonly document: DocumentNode;
  readonly text: string;
  readonly name: string;
  readonly kind: 'query' | 'mutation' | 'subscription';
  execute(context: Context, variables: unknown): Promise<ExecutionResult> | ExecutionResult;
  /** Only of subscriptions. */
  subscribe?(context: Context, variables: unknown): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult>;
}

export interface TrustedDocuments {
  /**
   * The operation that a request names by `extensions.documentId`. The text in `query` is never looked at.
   * @throws GraphQLError `UNKNOWN_DOCUMENT`
   */
  find(request: { readonly extensions?: unknown }): TrustedOperation;
}

/** @param texts the documents by their ids */
export function createTrustedDocuments(
  schema: GraphQLSchema,
  texts: Readonly<Record<string, string>>,
): TrustedDocuments {
  const operations = new Map<string, TrustedOperation>();
  for (const [id, text] of Object.entries(texts)) {
    const document = parse(text, { noLocation: true });
    const [definition] = document.definitions.filter((part) => part.kind === Kind.OPERATION_DEFINITION);
    if (!definition?.name) throw new Error(`document ${id} has no named operation`);
    const [error] = validate(schema, document);
    if (error) throw error;
    const compiled = compileQuery(schema, document);
    if (!isCompiledQuery(compiled)) throw new Error(`cannot compile document ${id}`);
    operations.set(id, {
      document,
      text,
      name: definition.name.value,
      kind: definition.operation,
      execute: (context, variables) => compiled.query(undefined, context, asVariables(variables)),
      subscribe:
        compiled.subscribe && ((context, variables) => compiled.subscribe!(undefined, context, asVariables(variables))),
    });
  }
  return {
    find({ extensions }) {
      const { documentId } = (extensions ?? {}) as { documentId?: unknown };
      const operation = typeof documentId === 'string' ? operations.get(documentId) : undefined;
      if (!operation) {
        throw new GraphQLError('not one of the documents of this service', {
          extensions: { code: ERROR_CODES.UNKNOWN_DOCUMENT },
        });
      }
      return operation;
    },
  };
}

const asVariables = (variables: unknown): Record<string, unknown> =>
  typeof variables === 'object' && variables !== null ? (variables as Record<string, unknown>) : {};
