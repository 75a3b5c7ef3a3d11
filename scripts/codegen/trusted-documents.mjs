import { trustedDocuments } from './documents.mjs';

/**
 * A codegen plugin: the documents that the server executes, by id.
 * @type {import('@graphql-codegen/plugin-helpers').PluginFunction}
 */
export const plugin = (_schema, files) => `/** Every document that the server executes, by its id. */
export const trustedDocuments: Readonly<Record<string, string>> = {
${trustedDocuments(files)
  .map(({ id, text }) => `  '${id}': \`${text.replace(/\\|`|\$(?=\{)/g, '\\$&')}\`,`)
  .join('\n')}
};
`;
