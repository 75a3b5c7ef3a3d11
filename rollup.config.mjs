import { existsSync, readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';

/**
 * What a browser loads. The names of entries stay, because pages and index.html name them; the names of chunks carry a
 * hash of their content, so a browser may keep them for ever. Chunks are found relative to the script that asks.
 */
const bundle = (input, dir, ...more) => ({
  input,
  output: {
    dir,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    sourcemap: true,
  },
  plugins: [
    nodeResolve({ browser: true, extensions: ['.ts', '.js', '.mjs'] }),
    esbuild({ target: 'es2022' }),
    terser({ ecma: 2020, module: true }),
    manifest(),
    ...more,
  ],
  onwarn(warning) {
    throw new Error(`${warning.message} (a warning of the build is a failure)`);
  },
});

/** Writes which chunk loads which, for the size budgets and for integrity hashes. */
function manifest() {
  return {
    name: 'manifest',
    generateBundle(_options, files) {
      const chunks = Object.values(files).filter(({ type }) => type === 'chunk');
      const entries = chunks.map(({ fileName, isEntry, facadeModuleId, imports, dynamicImports }) => [
        fileName,
        { entry: isEntry, source: facadeModuleId && relative('.', facadeModuleId), imports, dynamicImports },
      ]);
      const source = JSON.stringify(Object.fromEntries(entries.sort()), null, 2);
      this.emitFile({ type: 'asset', fileName: 'manifest.json', source: `${source}\n` });
    },
  };
}

/** Copies files as they are. */
function copy(...files) {
  return {
    name: 'copy',
    buildStart() {
      for (const file of files) {
        this.addWatchFile(file);
        this.emitFile({ type: 'asset', fileName: basename(file), source: readFileSync(file) });
      }
    },
  };
}

export default [
  bundle('packages/widget/src/segit-a-hivatal.ts', 'dist'),
  bundle('packages/desk/src/main.ts', 'dist/desk', copy('packages/desk/index.html')),
].filter(({ input }) => existsSync(input));
