import { resolve } from 'node:path';
import { build } from 'esbuild';

/**
 * What reads and writes PDFs is hundreds of files, some of them CommonJS: where this module is wanted, esbuild makes one of it
 * and of all the packages behind it.
 */
export const BUNDLED = /\/pdf-form\/engine\.ts$/;

/** @typedef {{ readonly code: string, readonly inputs: readonly string[] }} Bundled */
/** @type {Promise<Bundled> | undefined} */
let made;
/** @type {readonly string[]} */
let inputs = [];

/** @param {string} file @returns {Promise<Bundled>} made once */
export function bundled(file) {
  return (made ??= make(file));
}

/** The files that it is made of, as far as it was made. */
export const bundledInputs = () => inputs;

/** @param {string} file @returns {Promise<Bundled>} */
async function make(file) {
  const options = /** @type {const} */ ({
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
  });
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: [file],
    write: false,
    metafile: true,
    legalComments: 'none',
  });
  inputs = Object.keys(metafile.inputs).map((each) => resolve(each));
  return { code: outputFiles[0]?.text ?? '', inputs };
}

/** The same for the browsers of the tests, under a name that nothing else transforms. */
export function servesBundled() {
  return {
    name: 'serves-bundled',
    /** @param {{ source: string }} imported */
    resolveImport: ({ source }) => (/(^\.|\/pdf-form)\/engine\.ts$/.test(source) ? `${source}.js` : undefined),
    /** @param {{ path: string }} context */
    async serve({ path }) {
      const file = path.replace(/\.js$/, '');
      if (path !== file && BUNDLED.test(file)) return { body: (await bundled(`.${file}`)).code, type: 'js' };
    },
  };
}
