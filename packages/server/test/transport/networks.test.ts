import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { test } from 'node:test';
import type { WebSocket } from 'ws';
import { networkOf } from '../../src/transport/network.ts';
import { createSocketLedger } from '../../src/transport/socket-ledger.ts';
import { AMPLE } from '../support/test-server.ts';

test('limits count an IPv4 address by itself, and of IPv6 the /64', () => {
  for (const [one, other] of [
    ['2001:db8:1:2::1', '2001:0db8:0001:0002:ffff:ffff:ffff:ffff'],
    ['2001:db8::1', '2001:db8:0:0:1::'],
    ['::1', '0:0:0:0:0:0:0:1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['fe80::1%eth0', 'fe80::2%eth0'],
  ] as const)
    assert.equal(networkOf(one), networkOf(other), one);
  for (const [one, other] of [
    ['2001:db8:1:2::1', '2001:db8:1:3::1'],
    ['::ffff:192.0.2.1', '::ffff:192.0.2.2'],
    ['192.0.2.1', '192.0.2.2'],
    ['unknown', '::1'],
  ] as const)
    assert.notEqual(networkOf(one), networkOf(other), one);

  const ledger = createSocketLedger({ ...AMPLE, socketsPerAddress: 2 });
  for (const address of ['2001:db8::1', '2001:db8::2'])
    ledger.admitAddress(new EventEmitter() as unknown as WebSocket, address);
  assert.equal(ledger.room('2001:db8::3'), false);
  assert.equal(ledger.room('2001:db8:0:1::3'), true);
});
