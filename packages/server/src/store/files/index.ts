import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Clock } from '../../domain/clock.ts';
import type { FileStore } from '../../domain/documents/index.ts';

/** What a killed process has left half-written is older than any upload that still runs. */
const ABANDONED_MS = 3_600_000;
const HASH = /^[0-9a-f]{64}$/;

/**
 * Files in a folder, each under the SHA-256 of its bytes: no name that anybody chose is ever a path. A file is written under
 * another name, brought to the disk, and then renamed, so that under its hash it is there whole or not at all. Processes
 * that share a database share the folder.
 *
 * @param folder on one file system: a rename over two is no rename
 */
export async function openFileStore(folder: string, clock: Clock): Promise<FileStore> {
  const incoming = join(folder, 'incoming');
  await mkdir(incoming, { recursive: true });
  for (const name of await readdir(incoming)) {
    const path = join(incoming, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Infinity }));
    if (mtimeMs < clock.now() - ABANDONED_MS) await rm(path, { force: true });
  }
  const pathOf = (hash: string): string => {
    if (!HASH.test(hash)) throw new Error('this is no hash');
    return join(folder, hash);
  };

  return {
    async receive(body, most) {
      const path = join(incoming, `${randomUUID()}.part`);
      const drop = (): Promise<void> => rm(path, { force: true });
      const hash = createHash('sha256');
      const chunks: Uint8Array[] = [];
      let size = 0;
      const file = await open(path, 'wx');
      try {
        for await (const chunk of body) {
          size += chunk.byteLength;
          // What is too large is read to its end, so that the refusal is heard, and not kept.
          if (size > most) continue;
          hash.update(chunk);
          chunks.push(chunk);
          await file.writeFile(chunk);
        }
        await file.sync();
      } catch (error) {
        await drop();
        // The disk's fault, not the sender's.
        if ((error as NodeJS.ErrnoException).syscall === 'write') throw error;
        return 'BROKEN_OFF';
      } finally {
        await file.close();
      }
      if (size > most) {
        await drop();
        return 'TOO_LARGE';
      }
      const name = hash.digest('hex');
      return {
        hash: name,
        bytes: Buffer.concat(chunks),
        drop,
        async keep() {
          await rename(path, pathOf(name));
          const at = await open(folder);
          await at.sync().finally(() => at.close());
        },
      };
    },

    async open(hash) {
      const stream = createReadStream(pathOf(hash));
      return new Promise((resolve, reject) => {
        stream.once('open', () => resolve(Readable.toWeb(stream) as ReadableStream<Uint8Array>));
        stream.once('error', (error: NodeJS.ErrnoException) =>
          error.code === 'ENOENT' ? resolve(undefined) : reject(error),
        );
      });
    },

    async remove(hash, receivedBefore) {
      const path = pathOf(hash);
      const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Infinity }));
      if (mtimeMs < receivedBefore) await rm(path, { force: true });
    },
  };
}
