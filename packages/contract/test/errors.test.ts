import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { ERROR_CODES } from '@segit-a-hivatal/contract';

const page = await readFile(new URL('../../../docs/errors.md', import.meta.url), 'utf8');
/** The first cell of each row of the table, e.g. „| `BAD_TEXT` | …”. */
const documented = [...page.matchAll(/^\| `([A-Z_]+)` +\|/gm)].map(([, code]) => code);

test('docs/errors.md and the catalogue have the same codes, each once', () => {
  assert.deepEqual(documented.toSorted(), Object.values(ERROR_CODES).toSorted());
});

test('each code is its own key', () => {
  for (const [key, code] of Object.entries(ERROR_CODES)) assert.equal(code, key);
});
