/** `npm start`: builds what the browsers load, where it is missing or older than its sources, and starts the server. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { join } from 'node:path';
import { requireNode } from './node-version.mjs';

requireNode();
process.chdir(join(import.meta.dirname, '..'));

const BUILT = ['dist/manifest.json', 'dist/desk/manifest.json'];
const SOURCES = [
  'packages/{contract,widget,desk}/{src/**/*,index.html,package.json}',
  'rollup.config.mjs',
  'package-lock.json',
];

const changed = (/** @type {string} */ file) => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const built = Math.min(...BUILT.map(changed));
if (fs.globSync(SOURCES).some((file) => changed(file) > built)) {
  console.log('Building …');
  execFileSync(process.execPath, ['--run', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
}

await import('../packages/server/src/main.ts');
