import { randomUUID } from 'node:crypto';
import { rttEdit } from '@segit-a-hivatal/contract/rtt';
import { Redis } from 'ioredis';
import type { Bus, Signal } from '../domain/conversations/index.ts';
import { createLocalBus } from './local.ts';

const CHANNEL = 'segit-a-hivatal';

/**
 * The wake-ups between processes. All share one channel, listened to from the start, so that attaching a reader never
 * waits for Redis. Own signals are heard at once and locally; what Redis loses, the polls find.
 *
 * On ioredis itself: `@graphql-yoga/redis-event-target` leaves the rejections of publish and subscribe unhandled, which
 * ends the process when Redis does (docs/decisions/0004-wake-ups.md).
 */
export function createRedisBus(url: string, onError: (error: unknown) => void): Bus {
  const publisher = new Redis(url, { maxRetriesPerRequest: 1, enableOfflineQueue: false });
  const subscriber = new Redis(url, { maxRetriesPerRequest: null });
  for (const client of [publisher, subscriber]) client.on('error', onError);

  const local = createLocalBus(onError);
  const own = randomUUID();
  let listening = false;
  subscriber.on('message', (_channel, message) => {
    const signal = parse(message, own);
    if (signal) local.publish(signal);
  });
  subscriber.on('close', () => (listening = false));
  // ioredis subscribes again by itself when it has connected again.
  subscriber.on('ready', () => (listening = true));
  subscriber.subscribe(CHANNEL).catch(onError);

  return {
    publish(signal) {
      local.publish(signal);
      if (publisher.status !== 'ready') return;
      publisher.publish(CHANNEL, JSON.stringify({ from: own, signal })).catch(onError);
    },
    subscribe: local.subscribe,
    healthy: () => publisher.status === 'ready' && listening,
    async close() {
      await local.close();
      publisher.disconnect();
      subscriber.disconnect();
    },
  };
}

/** A signal of another process, or undefined: what comes over the wire is looked at before it is believed. */
export function parse(message: string, own: string): Signal | undefined {
  let value: { from?: unknown; signal?: Record<string, unknown> | null };
  try {
    value = JSON.parse(message) as typeof value;
  } catch {
    return undefined;
  }
  const signal = value?.signal;
  if (value?.from === own || typeof signal !== 'object' || signal === null) return undefined;
  const { kind, id, seq, party, typing } = signal;
  if (kind === 'desk' || kind === 'hours' || kind === 'tasks' || kind === 'knowledge') return { kind };
  if (typeof id !== 'string' || id.length > 64) return undefined;
  if (kind === 'log' && typeof seq === 'number' && Number.isSafeInteger(seq)) return { kind, id, seq };
  if (kind === 'typing' && typeof typing === 'boolean' && (party === 'CITIZEN' || party === 'OPERATOR')) {
    return { kind, id, party, typing };
  }
  if (kind === 'real-time-text') return realTimeText(id, signal);
  return undefined;
}

function realTimeText(id: string, { fence, author, edit }: Record<string, unknown>): Signal | undefined {
  const read = rttEdit(edit);
  if (!read || typeof fence !== 'number' || typeof author !== 'object') return undefined;
  const { name, role } = (author ?? {}) as { name?: unknown; role?: unknown };
  if (author === null) return { kind: 'real-time-text', id, fence, author, edit: read };
  if (typeof name !== 'string' || (role !== 'OPERATOR' && role !== 'COORDINATOR')) return undefined;
  return { kind: 'real-time-text', id, fence, author: { name, role }, edit: read };
}
