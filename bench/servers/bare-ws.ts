/** The least that a server can do: `ws`, one JSON message in, stored, acknowledged and echoed. Prints its address. */
import './collect.ts';
import { WebSocketServer } from 'ws';
import { freePort } from '../../packages/server/test/support/free-port.ts';
import { openBenchStore } from './store.ts';

const store = await openBenchStore();
const port = await freePort();
const server = new WebSocketServer({ port, host: '127.0.0.1', perMessageDeflate: false });
server.on('connection', async (socket) => {
  const id = await store.begin();
  socket.send(JSON.stringify({ type: 'ready' }));
  socket.on('message', async (data) => {
    const { key, text } = JSON.parse(String(data)) as { key: string; text: string };
    const seq = await store.append(id, key, text);
    socket.send(JSON.stringify({ type: 'ack', key, seq }));
    socket.send(JSON.stringify({ type: 'event', key, seq, text }));
  });
});
server.once('listening', () => console.log(`http://127.0.0.1:${port}`));
