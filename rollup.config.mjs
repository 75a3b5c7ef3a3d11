import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { BUNDLED, bundled, bundledInputs } from './scripts/bundled.mjs';

/**
 * What a browser loads. The names of entries stay, because pages and index.html name them; the names of chunks carry a
 * hash of their content, so a browser may keep them for ever; a short one, since no compression makes it shorter. Chunks
 * are found relative to the script that asks.
 */
const bundle = (input, dir, ...more) => ({
  input,
  output: {
    dir,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash:6].js',
    assetFileNames: 'chunks/[name]-[hash:6][extname]',
    sourcemap: true,
  },
  plugins: [
    inOnePiece(),
    filesBeside(),
    nodeResolve({ browser: true, extensions: ['.ts', '.js', '.mjs'] }),
    withoutGlobals(),
    withoutOtherWays(),
    inShort(),
    shortTextIds(),
    esbuild({ target: 'es2022' }),
    decoratedOnce(),
    operationsApart(),
    withoutIndentation(),
    terser({
      ecma: 2022,
      module: true,
      compress: { passes: 5, keep_fargs: false, unsafe_arrows: true },
      format: { comments: false },
    }),
    licences(),
    manifest(),
    ...more,
  ],
  onwarn(warning) {
    throw new Error(`${warning.message} (a warning of the build is a failure)`);
  },
});

/**
 * What rollup would have to be taught first, and terser would take a minute for: made and minified by esbuild (scripts/bundled.mjs), it
 * lies among the chunks as one of them.
 */
function inOnePiece() {
  let engine;
  return {
    name: 'in-one-piece',
    async resolveId(source, importer) {
      const file = importer && resolve(dirname(importer), source);
      if (!file || !BUNDLED.test(file)) return null;
      const { code } = await bundled(file);
      const name = `engine-${createHash('sha256').update(code).digest('hex').slice(0, 6)}.js`;
      engine = { type: 'asset', fileName: `chunks/${name}`, source: code };
      return { id: `./${name}`, external: true };
    },
    generateBundle(_options, files) {
      if (engine) this.emitFile(engine);
      for (const chunk of Object.values(files)) {
        if (chunk.type === 'chunk')
          chunk.imports = chunk.imports.map((each) => each.replace(/^\.\/(?=engine-)/, 'chunks/'));
      }
    },
  };
}

/** A font that a module names by its address is put among the chunks, with a name of its own content. */
function filesBeside() {
  const address = /new URL\('([^']+\.ttf)', import\.meta\.url\)\.href/g;
  return {
    name: 'files-beside',
    transform(code, id) {
      if (!/packages\/widget\/src\//.test(id) || code.search(address) < 0) return null;
      const named = code.replace(address, (_, file) => {
        const source = readFileSync(join(dirname(id), file));
        return `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: basename(file), source })}`;
      });
      return { code: named, map: null };
    },
  };
}

/**
 * Lit notes its versions on the global object, and its decorators a map and a symbol that the ones used here do not need.
 * The widget is a guest: it leaves nothing on the page's. Fails where another version of Lit does it in another way.
 */
function withoutGlobals() {
  const version = /\([\w$]+\.(?:lit(?:Html|Element)|reactiveElement)Versions\?\?=\[\]\)\.push\("[^"]*"\)/;
  const metadata = 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;';
  return {
    name: 'without-globals',
    transform(code, id) {
      if (!/node_modules\/(lit-html|lit-element|@lit)\//.test(id)) return null;
      const own = code
        .replace(version, 'void 0')
        .replace(metadata, 'const litMetadata=Symbol(),litPropertyMetadata=new WeakMap;')
        .replace('this[Symbol.metadata]', 'this[litMetadata]');
      return { code: own, map: null };
    },
    renderChunk(code, { fileName }) {
      if (!/(?:Versions|Metadata|\.metadata)\s*\?\?=/.test(code)) return null;
      throw new Error(`${fileName} still writes Lit's marks on the global object`);
    },
  };
}

/**
 * Lit serves ways of writing components that are not used here: standard decorators (here `experimentalDecorators`), and
 * browsers without constructable style sheets (which the widget's own need). Fails where another version tells them apart
 * in another way.
 */
function withoutOtherWays() {
  const choices = [
    [/decorators\/(?:property|query)\.js$/, /"object"==typeof \w/g, 'false'],
    [/css-tag\.js$/, /\w+\.ShadowRoot&&.*"replace"in CSSStyleSheet\.prototype/, 'true'],
  ];
  return {
    name: 'without-other-ways',
    transform(code, id) {
      const [, choice, taken] = choices.find(([file]) => id.includes('/@lit/reactive-element/') && file.test(id)) ?? [];
      if (!choice) return null;
      if (code.search(choice) < 0) throw new Error(`${id} chooses in another way`);
      return { code: code.replace(choice, taken), map: null };
    },
  };
}

/**
 * graphql-ws checks each message, and says at length what was wrong with it. All is still checked; what it says is only the
 * reason with which the socket closes.
 */
function inShort() {
  const sentence = /new Error\(\s*`[^`]*`\s*\)/g;
  return {
    name: 'in-short',
    transform(code, id) {
      if (!/graphql-ws\/dist\/common-[\w-]+\.js$/.test(id)) return null;
      if (code.search(sentence) < 0) throw new Error(`${id} says what is wrong in another way`);
      return { code: code.replace(sentence, 'new Error("Not a message of graphql-transport-ws")'), map: null };
    },
  };
}

/**
 * A text's id is a hash of 64 bits, which no compression makes shorter, beside texts of a few words. 24 bits tell those of
 * one product apart; the build fails should two ever meet.
 */
function shortTextIds() {
  const digits = 6;
  return {
    name: 'short-text-ids',
    transform(code, id) {
      if (id.endsWith('@lit/localize/internal/id-generation.js')) {
        const end = 'strings.join(HASH_DELIMITER)))';
        if (!code.includes(end)) throw new Error('@lit/localize makes its ids in another way');
        return { code: code.replace(end, `${end}.slice(0, ${1 + digits})`), map: null };
      }
      if (!/\/i18n\/generated\//.test(id)) return null;
      const ids = new Set();
      const short = code.replace(/^(\s*'\w{7})\w+(?=':)/gm, (_, kept) => {
        if (ids.has(kept.trim())) throw new Error(`${id}: two texts have the id ${kept.trim()}`);
        ids.add(kept.trim());
        return kept;
      });
      return { code: short, map: null };
    },
  };
}

/**
 * One module for each operation instead of one for all: with all in one, the chunk that is loaded first has those of code
 * that comes later, and a hash of 64 digits does not compress.
 */
function operationsApart() {
  const file = 'packages/contract/src/generated/operations.ts';
  const imported = /import\s*\{([^}]+)\}\s*from\s*["']@segit-a-hivatal\/contract\/operations["'];?/g;
  return {
    name: 'operations-apart',
    transform(code, id) {
      if (!/packages\/(widget|desk)\/src\//.test(id)) return null;
      const apart = code.replace(imported, (_, names) =>
        names
          .split(',')
          .map((name) => name.trim())
          .filter(Boolean)
          .map((name) => `import { ${name} } from 'operation:${name}';`)
          .join(''),
      );
      return apart === code ? null : { code: apart, map: null };
    },
    resolveId: (id) => (id.startsWith('operation:') ? `\0${id}` : null),
    load(id) {
      const name = /^\0operation:(\w+)$/.exec(id)?.[1];
      if (!name) return null;
      this.addWatchFile(file);
      const value = new RegExp(`export const ${name}\\b[^=]*= (\\{[^}]*\\});`).exec(readFileSync(file, 'utf8'))?.[1];
      if (!value) throw new Error(`${file} has no ${name}`);
      return { code: `export const ${name} = ${value};`, moduleSideEffects: false };
    },
  };
}

/**
 * esbuild gives each file that has a decorator the function that applies all kinds of them. Here they share one, for those
 * that are used: a class's and a field's. Fails where there is another.
 */
function decoratedOnce() {
  const id = '\0decorate';
  const helper = /^var __defProp = .*\nvar __getOwnPropDesc = .*\nvar __decorateClass = [^]*?\n\};\n/m;
  const field = /^(\], .+), 2\);$/gm;
  const method = /^\], .+, 1\);$/m;
  const shared = `export const __decorateClass = (decorators, target, key) => {
    let result = key ? void 0 : target;
    for (const decorator of decorators.reverse()) result = (key ? decorator(target, key, result) : decorator(result)) || result;
    if (key && result) Object.defineProperty(target, key, result);
    return result;
  };`;
  return {
    name: 'decorated-once',
    resolveId: (source) => (source === id ? id : null),
    load: (loaded) => (loaded === id ? { code: shared, moduleSideEffects: false } : null),
    transform(code, file) {
      if (!/packages\/(widget|desk)\/src\//.test(file) || !code.includes('__decorateClass')) return null;
      const [own] = helper.exec(code) ?? [];
      if (!own || method.test(code)) throw new Error(`esbuild decorates ${file} in another way`);
      // In its place, so that the lines of the source map stay.
      const lines = own.replace(/.+/g, '');
      const apart = code.replace(own, `import { __decorateClass } from '${id}';${lines}`).replace(field, '$1);');
      return { code: apart, map: null };
    },
  };
}

/** Markup and styles are templates, whose indentation no minifier knows to be meaningless. The lines stay, for the source map. */
function withoutIndentation() {
  return {
    name: 'without-indentation',
    transform(code, id) {
      if (!/packages\/(widget|desk)\/src\//.test(id)) return null;
      const lines = code.replace(/\n[ \t]+/g, '\n');
      // In style sheets, the space and the line break behind a mark, too, the remarks that stand among the rules and the
      // last mark of a rule.
      const sheet = (text) =>
        text
          .replace(/^\/\*(?!\*).*\*\/\n/gm, '')
          .replace(/([{};:,])\s+| (?=\{)/g, '$1')
          .replaceAll(';}', '}');
      return { code: /styles/.test(id) ? sheet(lines) : lines, map: null };
    },
  };
}

/** The notices of the packages that are in a bundle, once and in whole beside it, instead of a line at each file's place. */
function licences() {
  return {
    name: 'licences',
    generateBundle(_options, files) {
      const ids = Object.values(files).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      const modules = [...ids, ...bundledInputs()];
      const roots = modules.flatMap((id) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []);
      const notices = [...new Set(roots)].sort().map((root) => {
        const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
        const file = readdirSync(root).find((each) => /^licen[cs]e/i.test(each));
        return `${name} ${version} (${license})\n\n${file ? readFileSync(join(root, file), 'utf8').trim() : ''}\n`;
      });
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: notices.join('\n\n') });
    },
  };
}

/** Writes which chunk loads which, for the size budgets and for integrity hashes. */
function manifest() {
  return {
    name: 'manifest',
    generateBundle(_options, files) {
      const chunks = Object.values(files).filter(({ type }) => type === 'chunk');
      const made = Object.keys(files).filter((name) => /^chunks\/engine-.*\.js$/.test(name));
      const alone = { entry: false, source: null, imports: [], dynamicImports: [] };
      const entries = chunks.map(({ fileName, isEntry, facadeModuleId, imports, dynamicImports }) => [
        fileName,
        { entry: isEntry, source: facadeModuleId && relative('.', facadeModuleId), imports, dynamicImports },
      ]);
      entries.push(...made.map((name) => [name, alone]));
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

/** The files of a folder, under its own name. */
function copyFolder(folder) {
  return {
    name: 'copy-folder',
    buildStart() {
      for (const name of readdirSync(folder)) {
        const source = readFileSync(join(folder, name));
        this.emitFile({ type: 'asset', fileName: `${basename(folder)}/${name}`, source });
      }
    },
  };
}

export default [
  bundle('packages/widget/src/segit-a-hivatal.ts', 'dist', copyFolder('packages/phrases/symbols')),
  bundle('packages/desk/src/main.ts', 'dist/desk', copy('packages/desk/index.html')),
].filter(({ input }) => existsSync(input));
