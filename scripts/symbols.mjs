/**
 * Brings the symbols of the phrase board into the repository: takes OpenMoji from the registry into a temporary folder,
 * copies the symbols that the board names, and notes who drew each (`npm run symbols`, after a change of the structure).
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { STRUCTURE } from '../packages/phrases/src/structure.ts';

const OPENMOJI = 'openmoji@17.0.0';
const folder = resolve(import.meta.dirname, '../packages/phrases/symbols');

const used = Object.values(STRUCTURE).flatMap(({ symbol, phrases }) => [symbol, ...Object.values(phrases)]);
const names = [...new Set(used)].sort();

const scratch = mkdtempSync(join(tmpdir(), 'openmoji-'));
try {
  execFileSync('npm', ['pack', OPENMOJI, '--silent', '--pack-destination', scratch], { stdio: 'ignore' });
  execFileSync('tar', ['-xzf', join(scratch, `${OPENMOJI.replace('@', '-')}.tgz`), '-C', scratch]);
  const source = join(scratch, 'package');
  /** @type {{ hexcode: string, annotation: string, openmoji_author: string }[]} */
  const all = JSON.parse(readFileSync(join(source, 'data/openmoji.json'), 'utf8'));

  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const lines = names.map((name) => {
    const symbol = all.find(({ hexcode }) => hexcode === name);
    if (!symbol) throw new Error(`${OPENMOJI} has no symbol ${name}`);
    copyFileSync(join(source, 'color/svg', `${name}.svg`), join(folder, `${name}.svg`));
    return `${name}.svg  ${symbol.annotation}: ${symbol.openmoji_author}`;
  });
  copyFileSync(join(source, 'LICENSE.txt'), join(folder, 'LICENSE.txt'));
  writeFileSync(
    join(folder, 'ATTRIBUTION.txt'),
    `The symbols in this folder are OpenMoji (https://openmoji.org), ${OPENMOJI}, unchanged.
Licence: CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/), LICENSE.txt.

${lines.join('\n')}
`,
  );
} finally {
  rmSync(scratch, { recursive: true });
}
