import { trustedDocuments } from './documents.mjs';

/**
 * A codegen plugin: the documents that the server executes, by hash.
 * @type {import('@graphql-codegen/plugin-helpers').PluginFunction}
 */
export const plugin = (_schema, files) => `/** Every document that the server executes, by the SHA-256 of its text. */
export const trustedDocuments: Readonly<Record<string, string>> = {
${trustedDocuments(files)
  .map(({ hash, text }) => `  '${hash}': \`${text.replace(/\\|`|\$(?=\{)/g, '\\$&')}\`,`)
  .join('\n')}
};
`;
