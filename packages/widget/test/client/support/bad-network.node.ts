import { connect, createServer, type Server, type Socket } from 'node:net';

/** A network between clients and a server that can be cut, or swallow everything without a word. */
export class BadNetwork {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #swallows = false;

  constructor(target: number) {
    this.#server = createServer((near) => {
      const far = connect(target, '127.0.0.1');
      for (const [from, to] of [
        [near, far],
        [far, near],
      ] as const) {
        this.#sockets.add(from);
        from.on('data', (data) => this.#swallows || to.write(data));
        from.on('error', () => {});
        from.on('close', () => {
          this.#sockets.delete(from);
          to.destroy();
        });
      }
    });
  }

  async listen(port: number): Promise<void> {
    await new Promise<void>((resolve, reject) => this.#server.once('error', reject).listen(port, '127.0.0.1', resolve));
  }

  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  /** From now on nothing comes through, on the links that are open and on new ones. */
  swallow(on: boolean): void {
    this.#swallows = on;
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
