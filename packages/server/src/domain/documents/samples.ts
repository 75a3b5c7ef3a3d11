import type { StaffMember } from '../staff/index.ts';
import type { Documents, NewVersion } from './service.ts';
import type { DocumentStore } from './store.ts';

/** A document that comes with the product, for an office that has not put in its own. */
export interface SampleDocument extends Pick<NewVersion, 'id' | 'title' | 'language' | 'topic' | 'alternative'> {
  read(): Promise<Uint8Array>;
}

const NOBODY: StaffMember = { id: 'samples', name: 'Segít a hivatal', role: 'COORDINATOR' };

/** Puts samples into the library, each once: one that was withdrawn or replaced stays so. */
export async function putSamples(
  samples: readonly SampleDocument[],
  documents: Pick<Documents, 'upload' | 'save'>,
  store: Pick<DocumentStore, 'document'>,
): Promise<void> {
  for (const { read, ...said } of samples) {
    if (await store.document(said.id, null)) continue;
    const outcome = await documents.upload(once(await read()));
    if (outcome.kind !== 'kept') throw new Error(`the sample ${said.id} is refused: ${outcome.problem}`);
    await documents.save(NOBODY, { ...said, version: 1, file: outcome.file.hash, validUntil: null });
  }
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
