import type { CodegenConfig } from '@graphql-codegen/cli';

const generated = 'packages/contract/src/generated';

/** Shared by every generated file, so that a type means the same on both sides of the wire. */
const config = {
  enumType: 'string-literal',
  enumsAsTypes: true,
  useTypeImports: true,
  strictScalars: true,
  scalars: {
    ID: 'string',
    DateTime: 'string',
    DocumentText: 'string',
    MessageText: 'string',
    PlainDate: 'string',
    RequestId: 'string',
    Seq: 'number',
    ShortText: 'string',
  },
};

export default {
  schema: 'packages/contract/schema.graphql',
  documents: 'packages/contract/operations/*.graphql',
  generates: {
    [`${generated}/resolvers.ts`]: {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        ...config,
        // An input with a default value is never missing when a resolver sees it.
        avoidOptionals: { field: true, defaultValue: true },
        contextType: 'unknown',
        // The server keeps instants as numbers; its scalar writes them out.
        scalars: { ...config.scalars, DateTime: { input: 'string', output: 'number | string' } },
      },
    },
    [`${generated}/operations.ts`]: {
      plugins: ['typescript-operations', './scripts/codegen/operations.mjs'],
      config: { ...config, arrayInputCoercion: false },
    },
    [`${generated}/trusted-documents.ts`]: {
      plugins: ['./scripts/codegen/trusted-documents.mjs'],
    },
  },
} satisfies CodegenConfig;
