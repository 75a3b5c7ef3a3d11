import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { FileStore } from '../../src/domain/documents/index.ts';
import { clock } from '../../src/runtime.ts';
import { openFileStore } from '../../src/store/files/index.ts';
import { bytesOf } from './files.ts';

let folder: string;
let files: FileStore;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'segit-files-'));
  files = await openFileStore(folder, clock);
});
after(() => rm(folder, { recursive: true }));

async function* body(...parts: (string | Error)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) {
    if (part instanceof Error) throw part;
    yield bytesOf(part);
  }
}
const onDisk = async (): Promise<string[]> => (await readdir(folder, { recursive: true })).sort();

test('P19: a file is there whole once it is kept, under the hash of its bytes, and before that not at all', async () => {
  const received = await files.receive(body('elő', 'ször'), 100);
  assert.ok(typeof received === 'object');
  const hash = createHash('sha256').update('először').digest('hex');
  assert.equal(received.hash, hash);
  assert.equal(await files.open(hash), undefined);
  await received.keep();
  assert.deepEqual(await onDisk(), [hash, 'incoming'].sort());
  assert.equal(await new Response(await files.open(hash)).text(), 'először');
  // The same bytes have come in again while an upload of yesterday's is forgotten: they stay.
  await files.remove(hash, Date.now() - 60_000);
  assert.deepEqual(await onDisk(), [hash, 'incoming'].sort());
  await files.remove(hash, Date.now() + 60_000);
  assert.deepEqual(await onDisk(), ['incoming']);
});

test('P19: what breaks off, is too large or is dropped leaves nothing', async () => {
  assert.equal(await files.receive(body('fél', new Error('cut')), 100), 'BROKEN_OFF');
  assert.equal(await files.receive(body('túl', ' nagy'), 5), 'TOO_LARGE');
  const received = await files.receive(body('nem kell'), 100);
  assert.ok(typeof received === 'object');
  await received.drop();
  assert.deepEqual(await onDisk(), ['incoming']);
});

test('what a killed process left half-written goes at the next start, what is being written stays', async () => {
  const [old, running] = [join(folder, 'incoming', 'old.part'), join(folder, 'incoming', 'running.part')];
  await writeFile(old, 'x');
  await utimes(old, 0, 0);
  await writeFile(running, 'y');
  await openFileStore(folder, clock);
  assert.deepEqual(await readdir(join(folder, 'incoming')), ['running.part']);
  assert.equal(await readFile(running, 'utf8'), 'y');
  await rm(running);
});

test('a name that is no hash opens nothing', async () => {
  await assert.rejects(files.open('../../etc/passwd'));
});
