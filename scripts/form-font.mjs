/**
 * Brings the font into the repository in which filled forms are shown: takes Noto Sans from the registry into a temporary
 * folder, and leaves the letters in it that a name or an address can have here (`npm run form-font`, after a change below).
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const NOTO = '@expo-google-fonts/noto-sans@0.4.2';
const SUBSET = 'subset-font@2.9.0';
/** Latin with all its marks, Greek, Cyrillic; quotation marks, dashes, currencies, №, ™, arrows, the minus sign. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x2b0, 0x3ff],
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x1e00, 0x1eff],
  [0x2010, 0x205e],
  [0x20a0, 0x20bf],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0xfffd, 0xfffd],
];
const folder = resolve(import.meta.dirname, '../packages/widget/fonts');

const scratch = mkdtempSync(join(tmpdir(), 'form-font-'));
try {
  execFileSync('npm', ['install', '--silent', '--prefix', scratch, NOTO, SUBSET], { stdio: 'ignore' });
  const subset = await import(pathToFileURL(join(scratch, 'node_modules/subset-font/index.js')).href);
  const noto = join(scratch, 'node_modules/@expo-google-fonts/noto-sans');
  const letters = RANGES.flatMap(([from = 0, to = 0]) =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
  );
  const whole = readFileSync(join(noto, '400Regular/NotoSans_400Regular.ttf'));
  const options = { targetFormat: 'truetype', noLayoutClosure: true };
  writeFileSync(join(folder, 'noto-sans-forms.ttf'), await subset.default(whole, letters.join(''), options));
  copyFileSync(join(noto, 'LICENSE_FONT'), join(folder, 'LICENCE.txt'));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
