import { createHash } from 'node:crypto';
import { Kind, print, visit } from 'graphql';

/**
 * The trusted documents: every operation with the fragments it needs, printed in one way, and the SHA-256 of that text.
 * @typedef {{ kind: import('graphql').OperationTypeNode, name: string, text: string, hash: string }} Document
 * @param {import('@graphql-codegen/plugin-helpers').Types.DocumentFile[]} files
 * @returns {Document[]}
 */
export function trustedDocuments(files) {
  const definitions = files.flatMap(({ document }) => document?.definitions ?? []);
  const fragments = new Map(
    definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const operations = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  return operations
    .map((operation) => {
      if (!operation.name) throw new Error('every operation needs a name: it names the exported document');
      const needed = [...fragmentsOf(operation, fragments)].sort().map((name) => fragments.get(name));
      const text = [operation, ...needed].map((node) => print(node)).join('\n\n');
      const hash = createHash('sha256').update(text).digest('hex');
      return { kind: operation.operation, name: operation.name.value, text, hash };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The names of the fragments that a definition spreads, and of those that these spread. */
function fragmentsOf(definition, fragments, found = new Set()) {
  visit(definition, {
    FragmentSpread({ name }) {
      if (found.has(name.value)) return;
      found.add(name.value);
      const fragment = fragments.get(name.value);
      if (!fragment) throw new Error(`no fragment is called ${name.value}`);
      fragmentsOf(fragment, fragments, found);
    },
  });
  return found;
}
