import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The texts of an XLIFF file, with `{0}` for a value that is filled in. What has no translation has an empty one.
 * @param {string} file
 */
export function textsOf(file) {
  const units = readFileSync(file, 'utf8').split('<trans-unit ').slice(1);
  return units.map((unit) => ({ source: inside(unit, 'source'), target: inside(unit, 'target') }));
}

/**
 * What is not translated, a line for each.
 * @param {string} folder
 */
export function untranslated(folder) {
  return readdirSync(folder).flatMap((name) =>
    textsOf(join(folder, name))
      .filter(({ target }) => !target)
      .map(({ source }) => `${name}: no translation of „${source}”`),
  );
}

/**
 * @param {string} unit
 * @param {string} tag
 */
function inside(unit, tag) {
  const text = new RegExp(`<${tag}>([^]*)</${tag}>`).exec(unit)?.[1] ?? '';
  return text.replace(/<x id="(\d+)"[^>]*>/g, '{$1}').trim();
}
