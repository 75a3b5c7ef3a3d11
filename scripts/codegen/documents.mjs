import { createHash } from 'node:crypto';
import { Kind, print, visit } from 'graphql';

/** A browser loads these ids, which no compression makes shorter: 48 bits tell the documents of one service apart. */
const ID_DIGITS = 12;

/**
 * The trusted documents: every operation with the fragments it needs, printed in one way, and the first digits of that
 * text's SHA-256.
 * @typedef {{ kind: import('graphql').OperationTypeNode, name: string, text: string, id: string }} Document
 * @param {import('@graphql-codegen/plugin-helpers').Types.DocumentFile[]} files
 * @returns {Document[]}
 */
export function trustedDocuments(files) {
  const definitions = files.flatMap(({ document }) => document?.definitions ?? []);
  const fragments = definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const operations = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const documents = operations
    .map((operation) => {
      if (!operation.name) throw new Error('every operation needs a name: it names the exported document');
      const needed = fragmentsOf(operation, fragments);
      const text = [operation, ...[...needed].sort(byName)].map((node) => print(node)).join('\n\n');
      const id = createHash('sha256').update(text).digest('hex').slice(0, ID_DIGITS);
      return { kind: operation.operation, name: operation.name.value, text, id };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  if (new Set(documents.map(({ id }) => id)).size < documents.length) throw new Error('two documents have one id');
  return documents;
}

/** @type {(a: import('graphql').FragmentDefinitionNode, b: import('graphql').FragmentDefinitionNode) => number} */
const byName = (a, b) => (a.name.value < b.name.value ? -1 : 1);

/**
 * The fragments that a definition spreads, and those that these spread.
 * @param {import('graphql').ASTNode} definition
 * @param {import('graphql').FragmentDefinitionNode[]} fragments
 * @param {Set<import('graphql').FragmentDefinitionNode>} found
 */
function fragmentsOf(definition, fragments, found = new Set()) {
  visit(definition, {
    FragmentSpread({ name }) {
      const fragment = fragments.find((candidate) => candidate.name.value === name.value);
      if (!fragment) throw new Error(`no fragment is called ${name.value}`);
      if (found.has(fragment)) return;
      found.add(fragment);
      fragmentsOf(fragment, fragments, found);
    },
  });
  return found;
}
