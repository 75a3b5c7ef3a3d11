import type { OpenedDocument } from '@segit-a-hivatal/contract';
import type { DocumentAnswer } from './types.ts';

/** What the server says of a document, as something that can be loaded; the same on both sides. */
export function openedDocument(opened: OpenedDocument, server: string | URL): DocumentAnswer {
  if (opened.__typename === 'DocumentWithdrawn') return { kind: 'withdrawn' };
  const { path, fileName: name, sha256, alternative } = opened;
  return {
    kind: 'opened',
    name,
    alternative,
    async load() {
      try {
        const response = await fetch(new URL(path, server).href, {
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
        });
        const file = response.ok ? await response.blob() : null;
        return file && (await isWhole(file, sha256)) ? file : null;
      } catch {
        return null;
      }
    },
  };
}

/** A file that is another one has not arrived. Pages without TLS have no digest; there the length of the answer must do. */
async function isWhole(file: Blob, sha256: string): Promise<boolean> {
  if (!globalThis.crypto?.subtle) return true;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') === sha256;
}
