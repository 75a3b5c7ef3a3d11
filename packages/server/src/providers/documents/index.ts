import { Worker } from 'node:worker_threads';
import { fileTypeFromBuffer } from 'file-type';
import type { FileInspector } from '../../domain/documents/index.ts';
import { hasMacros } from './macros.ts';
import type { PdfFindings } from './pdf-findings.ts';

const KINDS = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/vnd.oasis.opendocument.text': 'ODT',
} as const;
const WITH_MACROS = 'application/vnd.ms-word.document.macroenabled.12';

/** A PDF that is not read within this time was made to take long. */
const PATIENCE_MS = 20_000;
const MOST_MB = 256;

/** Where the end of a ZIP is: in the last bytes, before a comment of at most 64 KiB. */
const ZIP_END = Buffer.from('PK\x05\x06', 'latin1');

/** Files by their bytes: what they are called says nothing. */
export function createFileInspector(): FileInspector {
  return {
    async inspect(bytes) {
      const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
      if (type?.mime === WITH_MACROS) return { problem: 'MACROS' };
      const kind = KINDS[type?.mime as keyof typeof KINDS];
      if (!kind) return { problem: 'WRONG_TYPE' };
      if (kind === 'PDF') {
        // Two files in one: a reader that takes it for the other one shows something else.
        if (Buffer.from(bytes.subarray(-65_557)).includes(ZIP_END)) return { problem: 'WRONG_TYPE' };
        return readPdf(bytes);
      }
      const macros = hasMacros(bytes);
      if (macros === null) return { problem: 'DAMAGED' };
      return macros
        ? { problem: 'MACROS' }
        : { facts: { kind, pages: null, fillable: false, accessibility: null }, text: null };
    },
  };
}

/** In a thread of its own: a PDF may be made to take for ever, and everybody else would wait. */
function readPdf(bytes: Uint8Array): ReturnType<FileInspector['inspect']> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MB },
      // What the reader of PDFs has to say of a file is nothing for the log.
      stdout: true,
      stderr: true,
    });
    const damaged = (): void => resolve({ problem: 'DAMAGED' });
    const timer = setTimeout(() => void worker.terminate(), PATIENCE_MS);
    worker.once('message', (found: PdfFindings | 'ENCRYPTED' | 'DAMAGED') => {
      if (typeof found === 'string') return resolve({ problem: found });
      const { pages, fillable, text, ...accessibility } = found;
      resolve({
        facts: { kind: 'PDF', pages, fillable, accessibility: { ...accessibility, text: text !== '' } },
        text,
      });
    });
    worker.once('error', damaged);
    worker.once('exit', () => {
      clearTimeout(timer);
      damaged();
    });
  });
}
