import type { Duplex } from 'node:stream';
import { CLOSE_CODES } from '@segit-a-hivatal/contract';
import type { WebSocket } from 'ws';
import type { Timers } from '../domain/timers.ts';

/** What may wait in a socket for a slow reader, bytes; above it the socket closes with 1013. */
export const MOST_BUFFERED = 1024 * 1024;
/** What may wait before a sender is made to wait, bytes. */
const LITTLE_BUFFERED = 16 * 1024;
/** How long a stalled reader is given to read the close, ms. */
const FAREWELL_MS = 10_000;

/**
 * Sends over a socket; `stream` is what the socket writes to. Resolves at once while little waits, else when the message
 * has left this process: a feed reads its next page only then.
 *
 * What is sent in one turn of the event loop leaves in one system call: a message costs its acknowledgement, that one's
 * `complete` and the echo, and a call for each was a sixth of its time (`npm run bench`).
 */
export function createWriter(socket: WebSocket, stream: Duplex, timers: Timers): (data: string) => Promise<void> {
  let gathering = false;
  function gather(): void {
    if (gathering) return;
    gathering = true;
    stream.cork();
    setImmediate(() => {
      gathering = false;
      stream.uncork();
    });
  }

  return (data) =>
    new Promise((resolve) => {
      if (socket.readyState !== socket.OPEN) return resolve();
      if (socket.bufferedAmount > MOST_BUFFERED) {
        socket.close(CLOSE_CODES.TRY_AGAIN_LATER, 'too slow a reader');
        timers.after(FAREWELL_MS, () => socket.terminate());
        return resolve();
      }
      gather();
      socket.send(data, () => resolve());
      if (socket.bufferedAmount < LITTLE_BUFFERED) resolve();
    });
}
