import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

/** The element's own documentation, its manifest, and the guide that webmasters read say the same. */
const root = fileURLToPath(new URL('../../../../', import.meta.url));

interface Named {
  readonly name: string;
  readonly kind?: string;
  readonly privacy?: string;
  readonly static?: boolean;
}
type Declaration = Record<'attributes' | 'events' | 'cssProperties' | 'cssParts' | 'members', readonly Named[]>;

function manifest(): Declaration {
  const outdir = 'reports/manifest';
  const program = join(root, 'node_modules/.bin/cem');
  execFileSync(process.execPath, [program, 'analyze', '--quiet', '--outdir', outdir], { cwd: root, stdio: 'pipe' });
  const { modules } = JSON.parse(readFileSync(join(root, outdir, 'custom-elements.json'), 'utf8')) as {
    modules: { declarations: Declaration[] }[];
  };
  const declaration = modules[0]?.declarations[0];
  assert.ok(declaration);
  return declaration;
}

const names = (list: readonly Named[]): string[] => list.map(({ name }) => name).toSorted();

for (const language of ['hu', 'en']) {
  test(`the webmaster's guide (${language}) names what the element offers, and nothing else`, () => {
    const guide = readFileSync(join(root, `docs/webmasters-guide.${language}.md`), 'utf8');
    const element = manifest();
    const rows = [...guide.matchAll(/^\| `([^`]+)` /gm)].map(([, name = '']) => name);
    const inGuide = (pattern: RegExp): string[] => rows.filter((name) => pattern.test(name)).toSorted();

    assert.deepEqual(inGuide(/^--segit-/), names(element.cssProperties));
    assert.deepEqual(inGuide(/^segit-/), names(element.events));
    const methods = element.members.filter(({ kind, privacy }) => kind === 'method' && privacy === undefined);
    assert.deepEqual(
      inGuide(/\(\)$/),
      names(methods).map((name) => `${name}()`),
    );
    const attributes = inGuide(/^[a-z]+$/);
    assert.deepEqual(attributes, names(element.attributes));
    for (const { name } of element.cssParts) assert.ok(guide.includes(`::part(${name})`), name);
  });
}
