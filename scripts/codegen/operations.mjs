import { trustedDocuments } from './documents.mjs';

/**
 * A codegen plugin: each operation becomes a constant that holds the id of its document and the types of its result
 * and variables. The text itself never reaches a browser.
 * @type {import('@graphql-codegen/plugin-helpers').PluginFunction}
 */
export const plugin = (_schema, files) => ({
  prepend: ["import type { TrustedDocument } from '../trusted-document.ts';"],
  content: trustedDocuments(files).map(declaration).join('\n'),
});

/** @param {import('./documents.mjs').Document} document */
function declaration({ kind, name, id }) {
  const result = name + kind.charAt(0).toUpperCase() + kind.slice(1);
  return `export const ${name}Document: TrustedDocument<${result}, ${result}Variables> = {
  kind: '${kind}',
  name: '${name}',
  id: '${id}',
};
`;
}
