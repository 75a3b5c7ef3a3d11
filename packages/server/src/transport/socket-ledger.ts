import type { WebSocket } from 'ws';
import type { Limits } from '../settings.ts';
import { networkOf } from './network.ts';

/** Who has how many sockets open. */
export interface SocketLedger {
  /** Whether this address may open one more. */
  room(address: string): boolean;
  admitAddress(socket: WebSocket, address: string): void;
  /** False where the session has its fill. */
  admitSession(socket: WebSocket, session: string): boolean;
}

export function createSocketLedger(limits: Limits): SocketLedger {
  const open = new Map<string, number>();
  function admit(socket: WebSocket, key: string): void {
    open.set(key, (open.get(key) ?? 0) + 1);
    socket.once('close', () => {
      const left = (open.get(key) ?? 1) - 1;
      if (left > 0) open.set(key, left);
      else open.delete(key);
    });
  }
  return {
    room: (address) => (open.get(`a ${networkOf(address)}`) ?? 0) < limits.socketsPerAddress,
    admitAddress: (socket, address) => admit(socket, `a ${networkOf(address)}`),
    admitSession(socket, session) {
      if ((open.get(`s ${session}`) ?? 0) >= limits.socketsPerSession) return false;
      admit(socket, `s ${session}`);
      return true;
    },
  };
}
