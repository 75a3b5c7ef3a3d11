import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';

/** Real files of each kind, and those that look like one. */
const fixture = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(new URL(`./fixtures/${name}.pdf`, import.meta.url)));

const zip = (files: Record<string, string>): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { level: 0 }),
  );

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const docx = (main: string, more: Record<string, string> = {}): Uint8Array<ArrayBuffer> =>
  zip({
    '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    '_rels/.rels':
      '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml':
      '<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Adatlap</w:t></w:r></w:p></w:body></w:document>',
    ...more,
  });
const odt = (more: Record<string, string> = {}): Uint8Array<ArrayBuffer> =>
  zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml':
      '<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>',
    'META-INF/manifest.xml':
      '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
    ...more,
  });

export const files = {
  tagged: fixture('tagged'),
  noText: fixture('no-text'),
  locked: fixture('locked'),
  ownerLocked: fixture('owner-locked'),
  docx: docx(`${WORD}.document.main+xml`),
  odt: odt(),
  docm: docx('application/vnd.ms-word.document.macroEnabled.main+xml', { 'word/vbaProject.bin': 'x' }),
  /** Called a DOCX, with a program in it. */
  hiddenMacros: docx(`${WORD}.document.main+xml`, { 'word/vbaProject.bin': 'x' }),
  odtMacros: odt({ 'Basic/Standard/Module1.xml': '<x/>' }),
};

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text));

export const joined = (...parts: Uint8Array[]): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.concat(parts));
