/** The same on socket.io, WebSocket only. Prints its address. */
import './collect.ts';
import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { freePort } from '../../packages/server/test/support/free-port.ts';
import { openBenchStore } from './store.ts';

const store = await openBenchStore();
const port = await freePort();
const http = createServer();
const io = new Server(http, { transports: ['websocket'], perMessageDeflate: false });
io.on('connection', async (socket) => {
  const id = await store.begin();
  socket.on('message', async ({ key, text }: { key: string; text: string }, acknowledge: (seq: number) => void) => {
    const seq = await store.append(id, key, text);
    acknowledge(seq);
    socket.emit('event', { key, seq, text });
  });
  socket.emit('ready');
});
http.listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${port}`));
