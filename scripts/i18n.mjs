/**
 * The widget's translations: brings the XLIFF files up to date with the `msg()` calls of the sources, and generates the
 * templates that are loaded at run time, those of the asides apart. With `--check` nothing is written: what differs, is not
 * translated, or is hard to read in the file of easy Hungarian, fails.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { extractMessagesFromProgram } from '@lit/localize-tools/lib/program-analysis.js';
import { hardToRead } from './easy-hungarian.mjs';
import { textsOf, untranslated } from './texts.mjs';

const widget = resolve(import.meta.dirname, '../packages/widget');
const config = JSON.parse(readFileSync(join(widget, 'lit-localize.json'), 'utf8'));
const xliff = join(widget, config.interchange.xliffDir);
const generated = join(widget, config.output.outputDir);
/** Easy Hungarian. What is easy as it is may stand there word for word, but somebody has to have put it there. */
const EASY = 'hu-easy.xlf';
/** Sources whose code comes later than the panel's, and their texts with it. */
const ASIDE = /\/views\/asides\//;

/** lit-localize's own reading of the sources. */
class Localizer extends RuntimeLitLocalizer {
  constructor() {
    const { output, ...others } = readConfigFileAndWriteSchema(join(widget, 'lit-localize.json'));
    if (output.mode !== 'runtime') throw new Error('The texts are loaded at run time.');
    super({ ...others, output });
  }

  /** The ids of what any source says that is not an aside's. */
  panelTexts() {
    const sources = this.program.getSourceFiles().filter(({ fileName }) => !ASIDE.test(fileName));
    const { messages } = extractMessagesFromProgram({ ...this.program, getSourceFiles: () => sources });
    return new Set(messages.map(({ name }) => name));
  }
}

const problems = process.argv.includes('--check') ? check() : update();
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

function update() {
  localize(join(widget, 'lit-localize.json'));
  split(generated);
  return [...untranslated(xliff), ...hard()];
}

/** Does the same in a temporary folder, and compares. */
function check() {
  const scratch = mkdtempSync(join(tmpdir(), 'segit-i18n-'));
  try {
    const fresh = { xliff: join(scratch, 'xliff'), generated: join(scratch, 'generated') };
    cpSync(xliff, fresh.xliff, { recursive: true });
    const file = join(scratch, 'lit-localize.json');
    const fromScratch = (/** @type {string} */ path) => relative(scratch, join(widget, path));
    writeFileSync(
      file,
      JSON.stringify({
        ...config,
        tsConfig: fromScratch(config.tsConfig),
        inputFiles: config.inputFiles.map(fromScratch),
        output: { ...config.output, outputDir: './generated' },
        interchange: { ...config.interchange, xliffDir: './xliff' },
      }),
    );
    localize(file);
    split(fresh.generated);
    return [...untranslated(xliff), ...hard(), ...stale(xliff, fresh.xliff), ...stale(generated, fresh.generated)];
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** @param {string} file */
function localize(file) {
  for (const step of ['extract', 'build']) {
    execFileSync('lit-localize', [step, '--config', file], { cwd: widget, stdio: ['ignore', 'ignore', 'inherit'] });
  }
}

/**
 * Makes two files of each language's one: what the panel says, and what only its asides say.
 * @param {string} folder
 */
function split(folder) {
  const panel = new Localizer().panelTexts();
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
    const file = join(folder, name);
    const lines = readFileSync(file, 'utf8').split('\n');
    const id = (/** @type {string} */ line) => /^\s*'(\w+)': /.exec(line)?.[1] ?? '';
    for (const [part, inPart] of /** @type {const} */ ([
      ['panel', true],
      ['asides', false],
    ])) {
      const own = lines.filter((line) => !id(line) || panel.has(id(line)) === inPart);
      mkdirSync(join(folder, part), { recursive: true });
      writeFileSync(join(folder, part, name), own.join('\n'));
    }
    rmSync(file);
  }
}

function hard() {
  return textsOf(join(xliff, EASY)).flatMap(({ target }) =>
    hardToRead(target).map((problem) => `${EASY}: ${problem}, in „${target}”`),
  );
}

/**
 * @param {string} kept
 * @param {string} fresh
 */
function stale(kept, fresh) {
  return readdirSync(fresh, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(fresh, join(entry.parentPath, entry.name)))
    .filter((name) => read(join(kept, name)) !== read(join(fresh, name)))
    .map((name) => `${relative('.', join(kept, name))} is stale: npm run i18n`);
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
