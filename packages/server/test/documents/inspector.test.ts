import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFileInspector } from '../../src/providers/documents/index.ts';
import { bytesOf, files, joined } from './files.ts';

const { inspect } = createFileInspector();

test('a PDF that a screen reader reads well: tagged, with its title, language and text', async () => {
  const found = await inspect(files.tagged);
  assert.ok('facts' in found);
  assert.deepEqual(found.facts, {
    kind: 'PDF',
    pages: 1,
    fillable: false,
    accessibility: { tagged: true, title: 'Ebösszeírási adatlap', language: 'hu', text: true },
  });
  assert.match(found.text ?? '', /Kérjük, nyomtatott betűkkel töltse ki\./);
});

test('a PDF without any of it', async () => {
  assert.deepEqual(await inspect(files.noText), {
    facts: {
      ...{ kind: 'PDF', pages: 1, fillable: false },
      accessibility: { tagged: false, title: null, language: null, text: false },
    },
    text: '',
  });
});

test('DOCX and ODT', async () => {
  for (const kind of ['DOCX', 'ODT'] as const) {
    const found = await inspect(files[kind === 'DOCX' ? 'docx' : 'odt']);
    assert.deepEqual(found, { facts: { kind, pages: null, fillable: false, accessibility: null }, text: null });
  }
});

const refused: Record<string, [Uint8Array, string]> = {
  'a PDF with a password': [files.locked, 'ENCRYPTED'],
  'a PDF that opens, and forbids what a screen reader needs': [files.ownerLocked, 'ENCRYPTED'],
  'a DOCM': [files.docm, 'MACROS'],
  'a DOCX with a program in it': [files.hiddenMacros, 'MACROS'],
  'an ODT with a program in it': [files.odtMacros, 'MACROS'],
  'half a PDF': [files.tagged.subarray(0, 300), 'DAMAGED'],
  'a PDF with a ZIP behind it': [joined(files.tagged, files.docx), 'WRONG_TYPE'],
  'half a DOCX': [files.docx.subarray(0, files.docx.length - 30), 'DAMAGED'],
  HTML: [bytesOf('<!doctype html><script>alert(1)</script>'), 'WRONG_TYPE'],
  SVG: [bytesOf('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'WRONG_TYPE'],
  'plain text': [bytesOf('%PD'), 'WRONG_TYPE'],
};
for (const [name, [bytes, problem]] of Object.entries(refused)) {
  test(`${name}: ${problem}`, async () => assert.deepEqual(await inspect(bytes), { problem }));
}
