import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { Socket } from 'node:net';
import { freePort } from '../../packages/server/test/support/free-port.ts';

/** The way between clients and servers, which can break. A connection goes to the next server in turn that takes it. */
export interface Link {
  readonly url: string;
  /** Breaks what is connected, and refuses what comes. */
  cut(): void;
  /** From now on nothing arrives, in either direction, and nobody is told: what is connected, and what comes. */
  swallow(): void;
  /** What comes from now on goes through again. What was swallowed stays dead. */
  restore(): void;
  close(): Promise<void>;
}

/** @param ports of the servers; may be filled after the link has started */
export async function startLink(ports: readonly number[]): Promise<Link> {
  let state: 'through' | 'cut' | 'swallowed' = 'through';
  let turn = 0;
  const pairs = new Set<{ sides: Socket[]; dead: boolean }>();

  const server = createServer((client) => {
    client.on('error', () => undefined);
    if (state === 'cut') return void client.destroy();
    const pair = { sides: [client], dead: state === 'swallowed' };
    pairs.add(pair);
    client.on('close', () => pair.dead || pairs.delete(pair));
    if (pair.dead) return void client.resume();

    const forward = (from: Socket, to: Socket): void => {
      from.on('data', (chunk) => pair.dead || to.write(chunk));
      from.on('close', () => pair.dead || to.destroy());
    };
    const dial = (left: number): void => {
      if (left === 0) return void client.destroy();
      const upstream = connect(ports[turn++ % ports.length]!, '127.0.0.1');
      const next = (): void => dial(left - 1);
      upstream.once('error', next);
      upstream.once('connect', () => {
        upstream.off('error', next).on('error', () => undefined);
        pair.sides.push(upstream);
        if (client.destroyed) return upstream.destroy();
        forward(client, upstream);
        forward(upstream, client);
      });
    };
    dial(ports.length);
  });
  const port = await freePort();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');

  const destroyAll = (): void => pairs.forEach(({ sides }) => sides.forEach((side) => side.destroy()));
  return {
    url: `http://localhost:${port}`,
    cut() {
      state = 'cut';
      destroyAll();
    },
    swallow() {
      state = 'swallowed';
      for (const pair of pairs) pair.dead = true;
    },
    restore() {
      state = 'through';
    },
    async close() {
      server.close();
      destroyAll();
      await once(server, 'close');
    },
  };
}

export const portOf = (url: string): number => Number(new URL(url).port);
